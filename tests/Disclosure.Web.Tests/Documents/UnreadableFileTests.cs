using System.IO.Compression;
using System.Text;
using Disclosure.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Documents;

/// <summary>Files that are not what they should be, and those that are read all the same.</summary>
public sealed class UnreadableFileTests
{
    private const string Header = "编号,受理单位,申请人类型,申请人,渠道,到件日期,申请内容", Row = "A-1,HHHT-006,自然人,钱某,当面,2017-03-01,内容";

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "空.csv", [], "文件是空的" },
        { "空行.csv", "\r\n\r\n"u8.ToArray(), "文件是空的" },
        { "旧.xls", Ole, "另存为 .xlsx" },
        { "旧.xlsx", Ole, "save as .xlsx" },
        { "假.xlsx", Encoding.UTF8.GetBytes(Header), "却不是完好的 Excel 工作簿" },
        { "断.xlsx", LedgerFiles.Workbook([["编号"]])[..200], "却不是完好的 Excel 工作簿" },
        { "压缩.xlsx", Zip(("readme.txt", "x")), "却不是完好的 Excel 工作簿" },
        { "坏.xlsx", Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x")), "却不是完好的 Excel 工作簿" },
        { "名.csv", LedgerFiles.Workbook([["编号"]]), "内容却是 Excel 工作簿" },
        { "图.pdf", "%PDF-1.7 ........"u8.ToArray(), "只能导入 .csv 或 .xlsx" },
        { "宽.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header)).ToArray(), "UTF-16" },
        { "乱.csv", [0xFF, 0xFF, 0x00, 0x81, 0xFF], "既不是 UTF-8 也不是 GB18030" },
        { "缺列.csv", "编号,申请人\r\nA-1,钱某"u8.ToArray(), "缺少必填列" },
        { "多列.csv", Encoding.UTF8.GetBytes($"{Header},星座\r\n{Row},白羊"), "“星座”列：没有这一列" },
        { "重列.csv", Encoding.UTF8.GetBytes($"{Header},申请人\r\n{Row},钱某"), "出现了两次" },
        { "引号.csv", Encoding.UTF8.GetBytes($"{Header}\r\n{Row}\r\nA-2,HHHT-006,自然人,\"钱某,当面,2017-03-01,内容\r\nA-3"), "双引号没有成对" },
        { "多格.csv", Encoding.UTF8.GetBytes($"{Header}\r\n{Row},后半句"), "这一行有 8 格" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_no_ledger_is_refused_in_one_line_that_says_what_to_do(string name, byte[] file, string expected)
    {
        await using var office = await LedgerFiles.OfficeAsync();

        var result = await office.ImportAsync(file, name);

        var line = Assert.Single(result.Problems).ToString();
        Assert.StartsWith(name, line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        await using var db = await office.DbAsync();
        Assert.False(await db.Applications.AnyAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("Refused", (await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken)).Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_GB18030_is_read_with_a_notice()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var result = await office.ImportAsync(Encoding.GetEncoding("GB18030").GetBytes($"{Header}\r\n{Row.Replace("内容", "㛃与𠮷", StringComparison.Ordinal)}"));

        Assert.Contains("GB18030", Assert.Single(result.Notices), StringComparison.Ordinal);
        await using var db = await office.DbAsync();
        Assert.Equal("㛃与𠮷", (await db.Applications.SingleAsync(TestContext.Current.CancellationToken)).Content);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UTF_8_needs_no_mark_and_columns_no_order(bool hasMark)
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var text = $"申请内容,错误,{Header.Replace(",申请内容", "", StringComparison.Ordinal)}\r\n\r\n内容,上次的错误,{Row.Replace(",内容", "", StringComparison.Ordinal)}\r\n";

        var result = await office.ImportAsync([.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal((1, 0, 0), (result.Added, result.ProblemCount, result.Notices.Count));
        await using var db = await office.DbAsync();
        Assert.Equal(3, (await db.Applications.SingleAsync(TestContext.Current.CancellationToken)).ImportRow); // the empty row counts
    }

    [Fact]
    public async Task Cells_of_a_workbook_are_read_as_people_see_them()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var file = LedgerFiles.Workbook(
        [
            [.. Header.Split(','), "联系电话", "证件号码", "收到日期"],
            [20170001, "HHHT-006", "自然人", "钱某", "当面", new DateTime(2017, 3, 1), "内容", 13812345678, 150102199001011000m, 42795],
        ]);

        var result = await office.ImportAsync(file, "台账.xlsx");

        Assert.Empty(result.Problems.Select(p => p.ToString()));
        await using var db = await office.DbAsync();
        var stored = await db.Applications.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("20170001", "13812345678", "150102199001011000"), (stored.Number, stored.Applicant.Phone, stored.Applicant.IdNumber));
        Assert.Equal(TestOffice.D("2017-03-01"), stored.ReceivedOn);
    }

    [Fact]
    public async Task An_upload_that_can_not_be_rewound_is_read_too()
    {
        await using var office = await LedgerFiles.OfficeAsync();
        var (bytes, progress) = (LedgerFiles.Csv(LedgerFiles.Application()), new Seen());
        await using var upload = new GZipStream(new MemoryStream(Compress(bytes)), CompressionMode.Decompress);

        var result = await office.ImportAsync([], more: r => new ImportRequest(upload, r.FileName) { Progress = progress });

        Assert.Equal(1, result.Added);
        Assert.Equal(new ImportProgress(1, 1), progress.Reports[^1]);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionMode.Compress))
        {
            zip.Write(bytes);
        }

        return stream.ToArray();
    }

    private sealed class Seen : IProgress<ImportProgress>
    {
        public List<ImportProgress> Reports { get; } = [];

        public void Report(ImportProgress value) => Reports.Add(value);
    }
}
