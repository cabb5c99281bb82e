using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>复议诉讼详情: what a dispute says at a glance.</summary>
public sealed class DisputePageTests : CaseDesk
{
    private Application _case = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await Office.CloseAsync(await Office.RegisterAsync("2026-06-01", "某热电厂排污监测数据"), ReplyOutcome.Granted, "2026-06-20");
        await Office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Reconsideration("2026-07-06") with { Result = DisputeResult.Upheld, ClosedOn = TestOffice.D("2026-08-05") }, _case);
        await Office.StoreAsync("FY-HHHT-006-2026-00002", DisputeOffice.Lawsuit("2026-08-20"), _case, "2026-09-01");
        Office.ActAs(Role.LegalOfficer);
    }

    [Fact]
    public void Three_answers_stand_first()
    {
        var state = Open("FY-HHHT-006-2026-00002").Find(".state").TextContent;

        Assert.Contains("已受理，待答复", state, StringComparison.Ordinal);
        Assert.Contains("提交答辩状和证据", state, StringComparison.Ordinal);
        Assert.Contains("9月16日", state, StringComparison.Ordinal);
        Assert.Contains("黄灯·剩 2 个自然日", state, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_defence_is_explained_day_by_day_with_its_article()
    {
        var card = Open("FY-HHHT-006-2026-00002").Find("#duties").ParentElement!.ParentElement!;

        Assert.Equal("为什么是 9月16日", card.QuerySelector("h2")!.TextContent);
        Assert.Equal(16, card.QuerySelectorAll(".trace li").Length); // the day of the copy and fifteen days
        Assert.Contains("《行政诉讼法》", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("第六十七条", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("月度核查", card.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chain_leads_from_the_application_to_the_lawsuit_and_marks_this_one()
    {
        var links = Open("FY-HHHT-006-2026-00002").FindAll(".chain li");

        Assert.Equal(["申请", "答复", "行政复议", "行政诉讼一审"], links.Select(link => link.QuerySelector("b")!.TextContent));
        Assert.Equal($"/applications/{_case.Number}", links[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/disputes/FY-HHHT-006-2026-00001", links[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("true", links[3].GetAttribute("aria-current"));
        Assert.Contains("2026-08-05 维持", links[2].TextContent, StringComparison.Ordinal);
        Assert.Null(links[3].QuerySelector("a"));
    }

    [Fact]
    public void The_case_shows_the_same_chain_and_marks_itself()
    {
        var links = Render<Web.Dashboard.CasePage>(p => p.Add(x => x.Number, _case.Number)).FindAll(".chain li");

        Assert.Equal("true", links[0].GetAttribute("aria-current"));
        Assert.Equal("/disputes/FY-HHHT-006-2026-00002", links[3].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_concluded_dispute_says_what_came_of_it()
    {
        var page = Open("FY-HHHT-006-2026-00001");

        Assert.Contains("结果维持", page.Find("#outcome").ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有到期事项", page.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.Contains("审结：维持", page.Find(".tl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_of_another_organ_is_not_there()
    {
        Office.ActAs(Role.LegalOfficer, Office.District48);

        Assert.Contains("没有这件复议诉讼", Open("FY-HHHT-006-2026-00001").Markup, StringComparison.Ordinal);
        Assert.Contains("没有这件复议诉讼", Open("FY-NOWHERE").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reconsideration_filed_after_its_window_is_marked_with_the_article_and_the_days()
    {
        Office.ActAs(Role.Clerk);
        var old = await Office.CloseAsync(await Office.RegisterAsync("2020-06-01", "某楼盘预售许可证"), ReplyOutcome.Granted, "2020-06-12");
        await Office.StoreAsync("FY-HHHT-006-2026-00003", DisputeOffice.Reconsideration("2026-09-07", "呼政复字〔2026〕71号"), old);
        Office.ActAs(Role.LegalOfficer);

        var notice = Open("FY-HHHT-006-2026-00003").Find(".note.k-yellow").TextContent;

        Assert.Contains("自 2020-06-12 起算，至 2025-06-12 止，2026-09-07 受理，提起日未登记（《行政复议法》（2023）第二十一条）", notice, StringComparison.Ordinal);
    }

    private IRenderedComponent<DisputePage> Open(string number) => Render<DisputePage>(p => p.Add(x => x.Number, number));
}
