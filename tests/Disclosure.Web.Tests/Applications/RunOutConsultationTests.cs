using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>征求意见期满: what a list, a count and a page read from the stored days changes overnight, though nobody touches the case.</summary>
public sealed class RunOutConsultationTests : CaseDesk
{
    private const string OutUntil21 = "2026-08-31", RanOutOn11 = "2026-08-21";

    [Theory]
    [InlineData(OutUntil21, CaseView.Paused, DeadlineLight.Paused)]
    [InlineData(RanOutOn11, CaseView.Near, DeadlineLight.Yellow)]
    public async Task A_case_stands_in_the_views_and_lights_of_today(string reached, CaseView view, DeadlineLight light)
    {
        var asked = await SentAsync(reached, registered: "2026-07-27"); // 18 days used by 20 Aug: due on 15 Sep once it ran out on the 11th
        await using var db = await Office.DbAsync();

        foreach (var other in new[] { CaseView.Near, CaseView.Paused })
        {
            Assert.Equal(other == view, await CaseViewCounts.Query(db, other, null, Lights).AnyAsync(Cancel));
        }

        foreach (var other in Enum.GetValues<DeadlineLight>())
        {
            Assert.Equal(other == light, await Lights.Showing(db.Applications, other).AnyAsync(Cancel));
        }

        Assert.Equal(light, Lights.Of(CaseStanding.Of(asked)).Light);
        Assert.Equal(view is CaseView.Near, await CaseFilterFor(asked).Narrow(db.Applications, Lights).AnyAsync(Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_count_of_the_paused_walks_no_closed_case(bool ofOneOrgan)
    {
        await using var db = await Office.DbAsync();
        var paused = CaseLights.Paused(ofOneOrgan ? db.Applications.Where(a => a.OrganId == 6) : db.Applications, Lights.Today).Select(a => a.Id);

        Assert.Contains("IX_Applications_OpenByUnit (", Assert.Single(await QueryPlan.OfAsync(db, paused)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_may_still_be_answered_the_page_says_the_latest_day_and_waits()
    {
        var page = Open((await SentAsync(OutUntil21)).Number);

        var state = page.Find(".state").TextContent;
        Assert.Contains("应复日未定", state, StringComparison.Ordinal);
        Assert.Contains("若对方逾期不答复", state, StringComparison.Ordinal);
        Assert.Contains("最迟应复日", page.Find("#why").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("已于", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_ran_out_the_page_shows_the_due_date_what_silence_means_and_the_reply_as_next()
    {
        var page = Open((await SentAsync(RanOutOn11)).Number);

        var state = page.Find(".state").TextContent;
        Assert.Contains("9月29日", state, StringComparison.Ordinal); // as in 我的工作
        Assert.Contains("征求意见9月11日期满", state, StringComparison.Ordinal);
        Assert.Contains("的答复期限已于", page.Markup, StringComparison.Ordinal);
        Assert.Contains("期满", page.Find(".trace").TextContent + page.Markup, StringComparison.Ordinal);
        Assert.Equal(ActKind.Reply, PossibleActs.Next(await Office.ReadAsync((await SentAsync(RanOutOn11)).Number), Lights.Today));
    }

    [Fact]
    public async Task A_reply_is_recorded_over_a_letter_that_ran_out_and_not_over_one_that_is_out()
    {
        var silent = await Office.CloseAsync(await SentAsync(RanOutOn11), ReplyOutcome.Granted, "2026-09-14");
        Assert.Equal((ConsultationOpinion.Silent, TestOffice.D("2026-09-11")), (silent.Consultations[0].Opinion!.Value, silent.Consultations[0].EndedOn!.Value));
        Assert.Equal(Timeliness.InTime, silent.Timeliness);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(async () => await Office.CloseAsync(await SentAsync(OutUntil21), ReplyOutcome.Granted, "2026-09-14"));
        Assert.Equal(ApplicationRule.ConsultationOpen, refusal.Rule);
    }

    private CaseLights Lights => Office.Get<CaseLights>();

    private static CaseFilter CaseFilterFor(Application found) => new() { View = CaseView.All, DueOn = found.FinalDueOn };

    private async Task<Application> SentAsync(string reached, string registered = "2026-08-10")
    {
        var asked = await Office.RegisterAsync(registered);
        var letter = asked.Letter("2026-08-20");
        letter.ReceivedOn = TestOffice.D(reached);
        await Office.Get<Consult>().RunAsync(letter, Cancel);
        return await Office.ReadAsync(asked.Number);
    }

    private IRenderedComponent<CasePage> Open(string number)
    {
        var page = Open<CasePage>($"/applications/{number}", page => page.Add(p => p.Number, number));
        page.WaitForElement(".state");
        return page;
    }
}
