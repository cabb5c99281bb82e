using Disclosure.Domain.Organs;
using static Disclosure.Domain.Organs.OrganKind;

namespace Disclosure.Web.Demo;

/// <summary>The organs of Hohhot as they reported for 2017: 47 departments, 9 areas and 1 zone under the city's disclosure office.</summary>
internal static class HohhotOrgans
{
    public const string CityOffice = "HHHT-000";

    /// <summary>The desks of the two demonstration clerks.</summary>
    public const string Environment = "HHHT-006", Xincheng = "HHHT-048";

    private static readonly DateOnly InForce = new(2008, 5, 1);

    /// <summary>The office moved into 政府办公厅 at the end of 2017.</summary>
    private static readonly DateOnly Moved = new(2017, 12, 25);

    public static readonly IReadOnlyList<DemoOrgan> All =
    [
        new(CityOffice, "市政务公开办", DisclosureOffice, "呼政公开"),
        new("HHHT-001", "市政府办公厅", CityDepartment, "呼政办公开"),
        new("HHHT-002", "市发展改革委", CityDepartment, "呼发改公开"),
        new("HHHT-003", "市经济和信息化委", CityDepartment, "呼经信公开"),
        new("HHHT-004", "市教育局", CityDepartment, "呼教公开"),
        new("HHHT-005", "市科学技术局", CityDepartment, "呼科公开"),
        new(Environment, "市环保局", CityDepartment, "呼环公开"),
        new("HHHT-007", "市公安局", CityDepartment, "呼公公开"),
        new("HHHT-008", "市民政局", CityDepartment, "呼民公开"),
        new("HHHT-009", "市司法局", CityDepartment, "呼司公开"),
        new("HHHT-010", "市财政局", CityDepartment, "呼财公开"),
        new("HHHT-011", "市人社局", CityDepartment, "呼人社公开"),
        new("HHHT-012", "市国土资源局", CityDepartment, "呼国土公开"),
        new("HHHT-013", "市城乡建设委员会", CityDepartment, "呼建公开"),
        new("HHHT-014", "市规划局", CityDepartment, "呼规公开"),
        new("HHHT-015", "市住房保障和房屋管理局", CityDepartment, "呼房公开"),
        new("HHHT-016", "市交通运输局", CityDepartment, "呼交公开"),
        new("HHHT-017", "市农牧业局", CityDepartment, "呼农牧公开"),
        new("HHHT-018", "市林业局", CityDepartment, "呼林公开"),
        new("HHHT-019", "市水务局", CityDepartment, "呼水公开"),
        new("HHHT-020", "市商务局", CityDepartment, "呼商公开"),
        new("HHHT-021", "市文化新闻出版广电局", CityDepartment, "呼文公开"),
        new("HHHT-022", "市卫生计生委", CityDepartment, "呼卫公开"),
        new("HHHT-023", "市审计局", CityDepartment, "呼审公开"),
        new("HHHT-024", "市民族事务委员会", CityDepartment, "呼民族公开"),
        new("HHHT-025", "市国资委", CityDepartment, "呼国资公开"),
        new("HHHT-026", "市工商行政管理局", CityDepartment, "呼工商公开"),
        new("HHHT-027", "市质量技术监督局", CityDepartment, "呼质监公开"),
        new("HHHT-028", "市食品药品监督管理局", CityDepartment, "呼食药监公开"),
        new("HHHT-029", "市安全生产监督管理局", CityDepartment, "呼安监公开"),
        new("HHHT-030", "市统计局", CityDepartment, "呼统公开"),
        new("HHHT-031", "市体育局", CityDepartment, "呼体公开"),
        new("HHHT-032", "市旅游发展委员会", CityDepartment, "呼旅公开"),
        new("HHHT-033", "市城市管理行政执法局", CityDepartment, "呼城管公开"),
        new("HHHT-034", "市园林管理局", CityDepartment, "呼园林公开"),
        new("HHHT-035", "市粮食局", CityDepartment, "呼粮公开"),
        new("HHHT-036", "市人民防空办公室", CityDepartment, "呼人防公开"),
        new("HHHT-037", "市外事侨务办公室", CityDepartment, "呼外侨公开"),
        new("HHHT-038", "市法制办公室", CityDepartment, "呼法制公开"),
        new("HHHT-039", "市扶贫开发办公室", CityDepartment, "呼扶贫公开"),
        new("HHHT-040", "市机关事务管理局", CityDepartment, "呼管公开"),
        new("HHHT-041", "市信访局", CityDepartment, "呼信公开"),
        new("HHHT-042", "市政务服务中心", CityDepartment, "呼政务公开"),
        new("HHHT-043", "市编办", CityDepartment, "呼编公开"),
        new("HHHT-044", "市档案局", CityDepartment, "呼档公开"),
        new("HHHT-045", "市地震局", CityDepartment, "呼震公开"),
        new("HHHT-046", "市国税局", CityDepartment, "呼国税公开"),
        new("HHHT-047", "市地税局", CityDepartment, "呼地税公开"),
        new(Xincheng, "新城区", CountyArea, "新政公开"),
        new("HHHT-049", "回民区", CountyArea, "回政公开"),
        new("HHHT-050", "玉泉区", CountyArea, "玉政公开"),
        new("HHHT-051", "赛罕区", CountyArea, "赛政公开"),
        new("HHHT-052", "土默特左旗", CountyArea, "土左政公开"),
        new("HHHT-053", "托克托县", CountyArea, "托政公开"),
        new("HHHT-054", "和林格尔县", CountyArea, "和政公开"),
        new("HHHT-055", "清水河县", CountyArea, "清政公开"),
        new("HHHT-056", "武川县", CountyArea, "武政公开"),
        new("HHHT-057", "呼和浩特经济技术开发区", DevelopmentZone, "呼经开公开"),
    ];

    /// <summary>Since then reconsideration goes to the government alone, and has an internet channel.</summary>
    private static readonly DateOnly OneGovernment = new(2024, 1, 1);

    private static readonly string[] People = ["云某某", "苏某", "康某某", "包某", "敖某某", "贺某", "乌某某", "齐某", "那某某", "图某"];

    private static string GovernmentOf(DemoOrgan organ) => organ.Code == CityOffice ? "内蒙古自治区人民政府" : "呼和浩特市人民政府";

    /// <summary>The organ with its contact data; only those of the city's office are the published ones.</summary>
    public static Organ Create(DemoOrgan organ, long? parentId)
    {
        var created = new Organ(organ.Code, organ.Name, organ.Kind, InForce, parentId);
        created.SetMark(organ.Mark);
        created.SetRemedies(new OrganRemedies(InForce, GovernmentOf(organ), organ.Kind is CityDepartment ? "自治区有关主管部门" : "", "呼和浩特市新城区人民法院", "", false));
        created.SetRemedies(new OrganRemedies(OneGovernment, GovernmentOf(organ), "", "呼和浩特市新城区人民法院", "fuyi.example.gov.cn", false));
        if (organ.Code == CityOffice)
        {
            created.SetContact(new OrganContact(InForce, "政务公开领导小组办公室", "贺某某", "齐某", "0471-4606211", "呼和浩特市新华大街1号市政府办公楼745A"));
            created.SetContact(new OrganContact(Moved, "市政府办公厅政务公开督查室", "贺某某", "齐某", "0471-4669593", "呼和浩特市新城区丁香路2号"));
            return created;
        }

        var index = int.Parse(organ.Code[^3..], System.Globalization.CultureInfo.InvariantCulture);
        created.SetContact(new OrganContact(
            InForce, $"{organ.Name}政府信息公开办公室", People[index % 10], People[(index * 3 + 1) % 10], $"0471-0000{index:000}", $"呼和浩特市某某路{index}号"));
        return created;
    }
}

/// <summary>One organ of the demonstration.</summary>
/// <param name="Code">单位代码.</param>
/// <param name="Name">单位名称.</param>
/// <param name="Kind">类别.</param>
/// <param name="Mark">机关代字 of its replies.</param>
internal sealed record DemoOrgan(string Code, string Name, OrganKind Kind, string Mark);
