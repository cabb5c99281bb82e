using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>批量办理: the same step for every unit that waits for it.</summary>
public sealed class RoundBatchTests : AssessmentDesk
{
    [Fact]
    public async Task Units_are_confirmed_fed_back_and_settled_at_once_and_a_refused_one_stops_no_other()
    {
        var round = await RoundAsync(await PublishedAsync(), Known, Frozen);

        await ClickAsync(round, "确认自动分（2 家）", refused: "新城区");
        Assert.Equal([UnitStage.Scoring, UnitStage.Scoring], await StagesAsync());
        await ClickAsync(round, "反馈（1 家）");
        Assert.Equal([UnitStage.FedBack, UnitStage.Scoring], await StagesAsync());
        Assert.Empty(Buttons(Round(round), "确定得分")); // the unit may still object

        Office.Time.Advance(TimeSpan.FromDays(30));
        await ClickAsync(round, "确定得分（1 家）");
        Assert.Equal([UnitStage.Settled, UnitStage.Scoring], await StagesAsync());
    }

    [Fact]
    public async Task Whoever_may_not_run_the_assessment_is_offered_nothing()
    {
        var round = await RoundAsync(await PublishedAsync(), Known, Frozen);
        Office.ActAs(Role.Supervisor);

        Assert.Empty(Round(round).FindAll(".tools button"));
    }

    /// <summary>Of the department everything is known, of the district nothing.</summary>
    private static void Known(UnitAssessment unit, AssessmentRound round)
    {
        var scheme = SampleScheme.For(2026);
        if (unit.Group is not AssessmentGroup.Departments)
        {
            unit.Freeze([], By("a"));
            return;
        }

        unit.Freeze(scheme.FactKeys.Where(key => Measures.Find(key) is { Register: not FactRegister.Entered }).Select(key => new FrozenFact(key, new MeasuredFact(0, 30), [])), By("a"));
        foreach (var key in scheme.FactKeys.Where(key => Measures.Find(key) is null or { Register: FactRegister.Entered }))
        {
            unit.Enter(scheme, key, new MeasuredFact(0), "", By("a"));
        }
    }

    private static void Frozen(AssessmentRound round)
    {
        round.Open(By("a", "2026-10-04"));
        round.Freeze(By("a", "2027-01-04"));
    }

    private static IEnumerable<AngleSharp.Dom.IElement> Buttons(IRenderedComponent<RoundPage> page, string word) => page.FindAll(".tools button").Where(b => b.TextContent.StartsWith(word, StringComparison.Ordinal));

    private async Task ClickAsync(AssessmentRound round, string word, string? refused = null)
    {
        var page = Round(round);
        await Assert.Single(Buttons(page, word)).ClickAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=progressbar]")));
        if (refused is null)
        {
            Assert.Empty(page.FindAll("[role=alert]"));
        }
        else
        {
            Assert.Contains(refused, page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        }
    }

    private async Task<List<UnitStage>> StagesAsync()
    {
        await using var db = await Office.DbAsync();
        return await db.UnitAssessments.OrderBy(u => u.Id).Select(u => u.Stage).ToListAsync(Cancel);
    }

    private IRenderedComponent<RoundPage> Round(AssessmentRound round) => Open<RoundPage>(AssessmentAddress.Round(round.Id), p => p.Add(x => x.Id, round.Id));
}
