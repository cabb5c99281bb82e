using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>查找: Chinese has no spaces, so every two characters that stand together are a word.</summary>
public sealed class CaseSearchTests
{
    private static readonly string[] Contents =
    [
        "某热电厂2016年度排污监测数据和整改通知",
        "某道路工程环评批复、验收意见",
        "某片区旧城改造房屋征收补偿方案",
        "𠮷林路㛃苑小区供热价格成本监审报告",
        "ＡＢ座噪声检测（第12号）",
    ];

    [Theory]
    [InlineData("监测", 0)] // two characters are the usual word
    [InlineData("排污监测数据", 0)]
    [InlineData("2016年", 0)] // digits and characters in one word
    [InlineData("环评 验收", 1)]
    [InlineData("批复、验收", 1)]
    [InlineData("征", 2)]
    [InlineData("案", 2)] // the last character
    [InlineData("𠮷林", 3)] // beyond the basic plane
    [InlineData("㛃苑", 3)]
    [InlineData("ab座", 4)] // full width and case
    [InlineData("12号", 4)]
    public async Task A_word_finds_its_case(string text, int expected)
    {
        await using var office = await OfficeAsync();

        Assert.Equal([Contents[expected]], await FindAsync(office, text, null));
    }

    [Theory]
    [InlineData("测监")]
    [InlineData("批复验收")] // a comma stands between them
    [InlineData("监测2016")]
    [InlineData("\" OR 监测 OR \"")]
    public async Task What_does_not_stand_there_is_not_found(string text)
    {
        await using var office = await OfficeAsync();

        Assert.Empty(await FindAsync(office, text, null));
    }

    [Fact]
    public async Task Nothing_to_look_for_is_no_search()
    {
        await using var office = await OfficeAsync();
        await using var db = await office.DbAsync();

        Assert.Null(CaseSearch.Matching(db, " ，。* ", null));
    }

    [Fact]
    public async Task A_clerk_finds_only_in_her_own_organ()
    {
        await using var office = await OfficeAsync();

        Assert.Single(await FindAsync(office, "监测", office.Environment6));
        Assert.Empty(await FindAsync(office, "监测", office.District48));
    }

    [Fact]
    public async Task A_corrected_content_is_found_by_its_new_words_only()
    {
        await using var office = await OfficeAsync();
        await using var db = await office.DbAsync();
        var changed = await db.Applications.FirstAsync(a => a.Content == Contents[0], TestContext.Current.CancellationToken);
        changed.Correct(changed.Facts with { Content = "某供水厂水质检验报告" }, TestOffice.D("2026-09-14"), office.Get<ReplyClock>());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await FindAsync(office, "监测", null));
        Assert.Equal(["某供水厂水质检验报告"], await FindAsync(office, "水质", null));
    }

    [Fact]
    public async Task A_transaction_taken_back_leaves_no_words_behind()
    {
        await using var office = await OfficeAsync();
        await using (var db = await office.DbAsync())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
            Add(office, db, office.Environment6, "某垃圾焚烧厂二噁英排放", "钱某");
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Empty(await FindAsync(office, "焚烧", null));
    }

    [Fact]
    public async Task The_same_applicant_and_the_same_matter_are_hinted_at()
    {
        await using var office = await OfficeAsync();
        office.ActAs(Role.Clerk);

        var hints = await office.Get<SimilarCases>().FindAsync(office.Environment6.Id, "孙某", "申请公开某热电厂2016年度排污监测数据", TestContext.Current.CancellationToken);

        Assert.Equal((SimilarReason.SimilarContent, "某热电厂2016年度排污监测数据"), (hints[0].Reason, hints[0].Fragment));
        var same = await office.Get<SimilarCases>().FindAsync(office.Environment6.Id, "钱某0", "道路", TestContext.Current.CancellationToken);
        Assert.Equal(SimilarReason.SameApplicant, Assert.Single(same).Reason);
    }

    [Fact]
    public async Task Another_organs_cases_are_never_hinted_at()
    {
        await using var office = await OfficeAsync();
        office.ActAs(Role.Clerk, office.District48);

        Assert.Empty(await office.Get<SimilarCases>().FindAsync(office.Environment6.Id, "钱某0", Contents[0], TestContext.Current.CancellationToken));
        Assert.Empty(await office.Get<SimilarCases>().FindAsync(office.District48.Id, "钱某0", Contents[0], TestContext.Current.CancellationToken));
    }

    private static async Task<TestOffice> OfficeAsync()
    {
        var office = await TestOffice.OpenAsync((services, _) => services.AddApplications());
        await using var db = await office.DbAsync();
        for (var i = 0; i < Contents.Length; i++)
        {
            Add(office, db, office.Environment6, Contents[i], $"钱某{i}");
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return office;
    }

    private static void Add(TestOffice office, DisclosureDbContext db, Organ organ, string content, string applicant) =>
        db.Applications.Add(new Application(
            $"T-{Guid.NewGuid():N}", organ.Id,
            TestOffice.Facts("2026-09-01") with { Content = content, Applicant = new Applicant(ApplicantKind.Natural, applicant) },
            TestOffice.D("2026-09-14"), office.Get<ReplyClock>()));

    private static async Task<List<string>> FindAsync(TestOffice office, string text, Organ? organ)
    {
        await using var db = await office.DbAsync();
        var keys = CaseSearch.Matching(db, text, organ?.Id)!;
        return await db.Applications.Where(a => keys.Contains(a.Id)).Select(a => a.Content).ToListAsync(TestContext.Current.CancellationToken);
    }
}
