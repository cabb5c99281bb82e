using Bunit;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>督办单, as the supervisor, the city's office and 市环保局 see it.</summary>
public sealed class NoticePagesTests : CaseDesk
{
    [Fact]
    public async Task A_supervisor_drafts_from_a_late_case_and_the_words_are_suggested()
    {
        var late = await Office.RegisterAsync("2026-08-13");
        Office.ActAs(Role.Supervisor);

        var page = Open<DraftNoticePage>(DraftNoticePage.Href([late.Id]));
        Assert.Contains("市环保局", page.Find("#named").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("超过法定答复期限", page.Find("#Matter").GetAttribute("value"), StringComparison.Ordinal);
        await page.Find("form").SubmitAsync();

        var notice = await Office.NoticeAsync("DB-2026-00001");
        Assert.Equal((late.Number, NoticeLevel.Notice), (Assert.Single(notice.Items).Number, notice.Level));
        Assert.EndsWith("/supervision/notices/DB-2026-00001", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_chosen_rewords_what_nobody_has_written_and_keeps_what_somebody_has()
    {
        var late = await Office.RegisterAsync("2026-08-13");
        Office.ActAs(Role.Supervisor);
        var page = Open<DraftNoticePage>(DraftNoticePage.Href([late.Id]));

        page.Find("#Level").Change(nameof(NoticeLevel.Talk));
        Assert.Contains("约谈", page.Find("#Requirement").GetAttribute("value"), StringComparison.Ordinal);
        page.Find("#Requirement").Change("请于周五前来办公室说明");
        page.Find("#Level").Change(nameof(NoticeLevel.SecondNotice));
        Assert.Equal("请于周五前来办公室说明", page.Find("#Requirement").GetAttribute("value"));
    }

    [Fact]
    public async Task Cases_of_two_units_make_a_notice_each()
    {
        var own = await Office.RegisterAsync("2026-08-13");
        Office.ActAs(Role.Clerk, Office.District48);
        var other = await Office.RegisterAsync("2026-08-14", "另一项");
        Office.ActAs(Role.Supervisor);

        var page = Open<DraftNoticePage>(DraftNoticePage.Href([own.Id, other.Id]));
        Assert.Equal("你单位办理的下列政府信息公开申请已超过法定答复期限，至今未答复申请人。", page.Find("#Matter").GetAttribute("value")); // true of each, whatever their number
        await page.Find("form").SubmitAsync();

        await using var db = await Office.DbAsync();
        Assert.Equal([Office.Environment6.Id, Office.District48.Id], await db.SupervisionNotices.OrderBy(n => n.Id).Select(n => n.OrganId).ToListAsync(Cancel));
        Assert.EndsWith("?view=ToApprove", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_is_not_late_with_its_reply_is_not_said_to_be()
    {
        var (late, other) = (await Office.RegisterAsync("2026-08-13"), await Office.RegisterAsync("2026-09-10", "在期"));
        Office.ActAs(Role.Supervisor);

        var page = Open<DraftNoticePage>(DraftNoticePage.Href([late.Id, other.Id]));

        Assert.Equal(nameof(NoticeGround.LateDuty), page.Find("#Ground").GetAttribute("value"));
        Assert.DoesNotContain("至今未答复", page.Find("#Matter").GetAttribute("value"), StringComparison.Ordinal);
        Assert.Contains($"{ShortNumber.Of(late.Number)}、{ShortNumber.Of(other.Number)}", page.Find(".docs").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_chosen_in_the_list_lead_to_a_draft()
    {
        var late = await Office.RegisterAsync("2026-08-13");
        Office.ActAs(Role.Supervisor);
        Services.AddSingleton(Office.Get<CaseBulkAct>()); // behind a fallback provider a list of services is empty
        var page = Open<ApplicationsPage>("/applications");

        page.Find("tbody .chk input").Change(true);
        Assert.EndsWith(DraftNoticePage.Href([late.Id]), page.Find(".bulk a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_supervise_chooses_no_cases()
    {
        await Office.RegisterAsync("2026-08-13");

        Assert.Empty(Open<ApplicationsPage>("/applications").FindAll(".chk"));
    }

    [Fact]
    public async Task From_the_approval_to_the_judgement_each_finds_her_button()
    {
        var late = await Office.RegisterAsync("2026-08-13");
        var code = (await Office.NoticeAtAsync(NoticeStage.Drafted, NoticeOffice.Draft(late.Number))).Code;
        Assert.DoesNotContain(Page(code).FindAll(".head .btn--p"), b => b.TextContent.Contains("审批", StringComparison.Ordinal)); // her own draft

        await ActAsync(Role.CityOffice, code, "审批同意");
        await ActAsync(Role.Supervisor, code, "编号并发出");
        Assert.Contains("呼政公开督〔2026〕1号", Page(code).Markup, StringComparison.Ordinal);
        await ActAsync(Role.HeadOfOffice, code, "签收");
        await ActAsync(Role.HeadOfOffice, code, "回复整改情况", page => page.Find("#Answer").Change("已答复申请人"));
        await ActAsync(Role.Supervisor, code, "认定整改不到位", page => page.Find("#Judgement").Change("仍未送达"));

        var page = Page(code);
        Assert.Contains("整改不到位", page.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.Contains("二次督办 DB-2026-00002", page.Find("#facts").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("仍未送达", page.Find(".tl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_drafted_is_told_that_somebody_else_approves()
    {
        Office.ActAs(Role.CityOffice);
        var code = await Office.Get<DraftNotice>().RunAsync(NoticeOffice.Draft(), Cancel);

        var page = Page(code);
        Assert.Contains("须由另一位有审批权限的人员审批", page.Find(".banner").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("审批同意", page.Find(".acts").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("?view=ToApprove", "1")]
    [InlineData("?view=ToIssue", "2")]
    [InlineData("?view=ToAnswer", "3")]
    [InlineData("?view=ToJudge", "4")]
    [InlineData("?view=Late", "")]
    [InlineData("?view=All&sort=number", "1 2 3 4 5")]
    [InlineData("?view=All&level=Talk", "")]
    [InlineData("?view=All&stage=InPlace", "5")]
    [InlineData("?view=All&q=呼政公开督〔2026〕1号", "3")]
    [InlineData("?view=All&organ=HHHT-048", "")]
    public async Task The_address_says_which_notices_are_shown(string query, string numbers)
    {
        foreach (var stage in new[] { NoticeStage.Drafted, NoticeStage.Approved, NoticeStage.Issued, NoticeStage.Answered, NoticeStage.InPlace })
        {
            await Office.NoticeAtAsync(stage);
        }

        Office.ActAs(Role.Supervisor);
        var page = Open<NoticesPage>("/supervision/notices" + query);
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("tbody [aria-hidden] .sk")));
        Assert.Equal(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries), page.FindAll("tbody a[data-open]").Select(a => a.GetAttribute("href")![^1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_unit_sees_its_own_sent_notices_and_finds_what_waits_in_my_work()
    {
        await Office.NoticeAtAsync(NoticeStage.Drafted);
        var issued = await Office.NoticeAtAsync(NoticeStage.Issued);
        Office.ActAs(Role.Clerk);

        Assert.Equal([$"/supervision/notices/{issued.Code}"], Open<NoticesPage>("/supervision/notices").FindAll("tbody a[data-open]").Select(a => a.GetAttribute("href")!));
        Assert.Contains(issued.Number, Open<WorkSupervision>("/").Markup, StringComparison.Ordinal);
        Assert.Contains("没有这份督办单", Page("DB-2026-00001").Markup, StringComparison.Ordinal);

        Office.ActAs(Role.Clerk, Office.District48);
        Assert.DoesNotContain(issued.Number, Open<WorkSupervision>("/").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_shows_its_notices()
    {
        var late = await Office.RegisterAsync("2026-08-13");
        var notice = await Office.NoticeAtAsync(NoticeStage.Issued, NoticeOffice.Draft(late.Number));
        Office.ActAs(Role.Supervisor);

        var page = Render<CasePage>(p => p.Add(x => x.Number, late.Number));
        Assert.Contains(notice.Number, page.Find("#supervision").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private async Task ActAsync(Role role, string code, string act, Action<IRenderedComponent<NoticePage>>? fill = null)
    {
        Office.ActAs(role);
        var page = Page(code);
        await page.FindAll(".acts .btn").Single(b => b.TextContent == act).ClickAsync();
        fill?.Invoke(page);
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
    }

    private IRenderedComponent<NoticePage> Page(string code) => Render<NoticePage>(p => p.Add(x => x.Code, code));
}
