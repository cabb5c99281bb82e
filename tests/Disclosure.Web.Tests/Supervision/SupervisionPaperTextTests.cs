using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>督办单、通报 on the layout that comes with the program, word for word: however they are made, the paper says the same.</summary>
public sealed class SupervisionPaperTextTests : IAsyncLifetime
{
    private const string Bulletin =
        """
        政府信息公开工作周通报（2026年9月7日至2026年9月13日）
        {issue}
        一、总体情况
        本周全市各单位收到政府信息公开申请{received}件，办结0件，其中逾期办结0件；期末逾期未办结{overdue}件，三个工作日内到期0件。决定不予公开0件，被行政复议、行政诉讼纠错0件。
        二、各单位办理情况（按按期办结率排名）
        名次|单位|按期办结率|收到|办结|逾期办结|逾期未办结|即将到期|不予公开|被纠错
        {rank}|市环保局|{rate}|{received}|0|0|{overdue}|0|0|0
        |合计|{rate}|{received}|0|0|{overdue}|0|0|0
        其余1个单位本期没有收到、办结和到期的申请。
        {named}、存在问题
        无。
        {last}、工作要求
        请各单位对照本通报抓紧整改，依法按期办理政府信息公开申请。
        市政务公开办
        {day}
        """;

    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_notice_that_names_two_cases()
    {
        var (late, other) = (await _office.RegisterAsync("2026-08-13"), await _office.RegisterAsync("2026-09-10", "另一项"));
        var notice = await _office.NoticeAtAsync(NoticeStage.Issued, NoticeOffice.Draft($"{late.Number}\n{other.Number}"));

        Assert.Equal(
            """
            政府信息公开工作督办单
            呼政公开督〔2026〕1号
            市环保局：
            逾期未答复
            编号
            应办结日、逾期情况
            SQ-HHHT-006-2026-00001
            2026年9月10日，已逾期2个工作日
            SQ-HHHT-006-2026-00002
            2026年10月14日
            督办依据：《政府信息公开条例》（2019）第四十七条。
            督办要求：立即答复并说明原因
            请于2026年9月17日前（自发出之日起3个工作日内）将办理情况书面回复本机关，并附证明材料。逾期不回复或者整改不到位的，将按照督办层级进一步处理。
            市政务公开办
            2026年9月14日
            """.ReplaceLineEndings("\n"),
            await NoticeAsync(notice.Code));
    }

    [Fact]
    public async Task A_draft_that_names_no_case_has_no_table()
    {
        var notice = await _office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft(level: NoticeLevel.SecondNotice));

        Assert.Equal(
            """
            政府信息公开工作二次督办单
            （草稿，尚未编号）
            市环保局分管负责人：
            逾期未答复
            督办依据：《政府信息公开条例》（2019）第四十七条。
            督办要求：立即答复并说明原因
            请于发出后确定的期限前（自发出之日起3个工作日内）将办理情况书面回复本机关，并附证明材料。逾期不回复或者整改不到位的，将按照督办层级进一步处理。
            市政务公开办
            （发出日）
            """.ReplaceLineEndings("\n"),
            await NoticeAsync(notice.Code));
    }

    [Fact]
    public async Task A_draft_of_a_bulletin_that_names_a_case()
    {
        await _office.RegisterAsync("2026-08-10");

        Assert.Equal(
            Filled("（草稿，尚未印发）", "1", "0%", 0, 1, "三、点名案件\n申请编号|单位|应答复日|逾期工作日\nSQ-HHHT-006-2026-00001|市环保局|2026年9月7日|4\n四", "五", "（印发日）"),
            await BulletinAsync(await DraftAsync()));
    }

    [Fact]
    public async Task An_issued_bulletin_without_a_late_case_has_no_chapter_of_them_and_counts_its_chapters_on()
    {
        await _office.RegisterAsync("2026-09-10");

        Assert.Equal(Filled("2026年第1期", "－", "－", 1, 0, "三", "四", "2026年9月14日"), await BulletinAsync(await IssueAsync()));
    }

    [Fact]
    public async Task A_bulletin_that_was_issued_before_its_document_was_kept_says_the_same()
    {
        await _office.RegisterAsync("2026-09-10");
        var code = await IssueAsync();
        var kept = await BulletinAsync(code);
        await using (var db = await _office.DbAsync())
        {
            Assert.Equal(1, await db.BulletinPapers.ExecuteDeleteAsync(Cancel));
        }

        Assert.Equal(kept, await BulletinAsync(code));
    }

    private async Task<string> NoticeAsync(string code) => await TextAsync((await _office.Get<NoticeFiles>().PaperAsync(code, Cancel))!.Value.Content);

    private async Task<string> BulletinAsync(string code) => await TextAsync((await _office.Get<BulletinFiles>().PaperAsync(code, Cancel))!.Value.Content);

    private static Task<string> TextAsync(byte[] docx)
    {
        Assert.Empty(LetterOffice.Faults(docx));
        return Task.FromResult(LetterOffice.TextOf(docx));
    }

    private static string Filled(string issue, string rank, string rate, int received, int overdue, string named, string last, string day) => Bulletin.ReplaceLineEndings("\n")
        .Replace("{issue}", issue, StringComparison.Ordinal).Replace("{rank}", rank, StringComparison.Ordinal).Replace("{rate}", rate, StringComparison.Ordinal)
        .Replace("{received}", $"{received}", StringComparison.Ordinal).Replace("{overdue}", $"{overdue}", StringComparison.Ordinal).Replace("{named}", named, StringComparison.Ordinal)
        .Replace("{last}", last, StringComparison.Ordinal).Replace("{day}", day, StringComparison.Ordinal).Replace('|', '\n');

    private async Task<string> DraftAsync()
    {
        _office.ActAs(Role.Supervisor);
        return await _office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);
    }

    private async Task<string> IssueAsync()
    {
        var code = await DraftAsync();
        _office.ActAs(Role.CityOffice);
        return await _office.Get<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = (await _office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version }, Cancel);
    }
}
