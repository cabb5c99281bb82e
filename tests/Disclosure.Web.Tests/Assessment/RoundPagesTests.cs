using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>A year's assessment as a whole, and years side by side.</summary>
public sealed class RoundPagesTests : AssessmentDesk
{
    [Fact]
    public async Task Each_unit_says_where_it_stands_and_whom_it_waits_for()
    {
        var round = await RoundAsync(await PublishedAsync());

        var page = Round(round);

        Assert.Equal(["HHHT-006", "HHHT-048"], page.FindAll("tbody a").Select(a => a.GetAttribute("href")!.Split('/')[^1]));
        Assert.All(page.FindAll("tbody tr"), row => Assert.Contains("0/20", row.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".views a[href$=ranking]"));
    }

    [Fact]
    public async Task The_steps_that_the_order_permits_are_offered_to_whoever_may_take_them()
    {
        var round = await RoundAsync(await PublishedAsync());
        Assert.Equal(["启动自评"], Steps(Round(round)));
        Office.ActAs(Role.Supervisor);
        Assert.Empty(Steps(Round(round)));

        Office.ActAs(Role.Assessor);
        var page = Round(round);
        await page.Find(".head .btn--p").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("2026-10-04", page.Find("dialog .note").TextContent, StringComparison.Ordinal); // its notice is not over

        Office.Time.Advance(TimeSpan.FromDays(20));
        await page.Find("dialog form").SubmitAsync();
        Assert.Equal(RoundStage.SelfAssessing, (await ReadAsync(round.Id)).Stage);
        Assert.Contains("等单位填报自评", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-10-31", page.Find("tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_freezing_to_the_handing_over_every_step_has_its_button()
    {
        var round = await RoundAsync(await PublishedAsync(), Scored, Frozen);
        var ranking = Open<RoundPage>($"{AssessmentAddress.Round(round.Id)}?view=ranking", p => p.Add(x => x.Id, round.Id));
        Assert.Equal(["市环保局", "新城区"], ranking.FindAll("tbody th").Select(th => th.TextContent));
        Assert.All(ranking.FindAll("tbody tr"), row => Assert.Contains("100", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("尚未审定", ranking.Markup, StringComparison.Ordinal);
        Assert.Equal([$"/assessment/{round.Id}/summary.xlsx", $"/assessment/{round.Id}/summary.docx"], ranking.FindAll(".head a.btn").Select(a => a.GetAttribute("href")!));

        Office.ActAs(Role.CityOffice);
        await StepAsync(round, "审定", page => page.Find("#Resolution").Change("同意"));
        await StepAsync(round, "通报", page => page.Find("#Number").Change("呼政办字〔2027〕12号"));
        await StepAsync(round, "移交");

        Assert.Equal((RoundStage.HandedOver, "同意", "呼政办字〔2027〕12号"), ((await ReadAsync(round.Id)).Stage, (await ReadAsync(round.Id)).Resolution!, (await ReadAsync(round.Id)).AnnouncementNumber!));
    }

    [Fact]
    public async Task What_is_open_stands_against_the_decision_and_is_counted()
    {
        var round = await RoundAsync(await PublishedAsync(), (unit, found) => unit.Freeze([], By("assessor")), Frozen);
        Office.ActAs(Role.CityOffice);
        var page = Round(round);
        Assert.Contains("还有 20 项", page.Find("tbody").TextContent, StringComparison.Ordinal);
        await page.Find(".head .btn--p").ClickAsync();
        Assert.Contains("2 个", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("#Resolution").ChangeAsync("同意");
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("2", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        Assert.Equal(RoundStage.Scoring, (await ReadAsync(round.Id)).Stage);
    }

    [Fact]
    public async Task A_replaced_scheme_is_said_and_the_round_goes_over_to_the_new_edition()
    {
        var first = await PublishedAsync();
        var round = await RoundAsync(first);
        Office.ActAs(Actor.CommandLine);
        await Office.Get<ReplaceScheme>().RunAsync(new ReplaceSchemeForm { SchemeId = first.Id, Version = first.Version, Reason = "更正" }, Cancel);
        var next = await NewestAsync();
        await Office.Get<PublishScheme>().RunAsync(new PublishSchemeForm { SchemeId = next.Id, Version = next.Version, StartsOn = InTime }, Cancel);
        Office.ActAs(Role.Assessor);

        var page = Round(round);
        await page.FindAll(".head .btn").Single(b => b.TextContent == "换用新版方案").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(next.Id, (await ReadAsync(round.Id)).SchemeId);
        Assert.DoesNotContain("换用新版方案", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_units_people_are_led_to_their_own_unit()
    {
        var round = await RoundAsync(await PublishedAsync());
        Office.ActAs(Role.Clerk);

        Open<RoundPage>(AssessmentAddress.Round(round.Id), p => p.Add(x => x.Id, round.Id));

        Assert.EndsWith($"/assessment/{round.Id}/units/HHHT-006", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_stand_side_by_side_and_the_most_lost_comes_first()
    {
        await DecidedAsync(2024, 2);
        await DecidedAsync(2025, 1);

        var page = Open<ComparePage>("/assessment/compare?organ=HHHT-006");
        Assert.Equal([("2025", "+2"), ("2024", "–")], page.FindAll("#years").Select(h => h.ParentElement!.ParentElement!).Single().QuerySelectorAll("tbody tr").Select(tr => (tr.Children[0].TextContent, tr.Children[2].TextContent)));
        var first = page.FindAll("tbody tr").First(tr => tr.TextContent.Contains("按期答复", StringComparison.Ordinal));
        Assert.Equal(["3", "2 / 2", "6", "4"], first.Children.Skip(2).Select(cell => cell.TextContent.Trim()));
        Assert.Same(first, page.FindAll("#indicators").Select(h => h.ParentElement!.ParentElement!).Single().QuerySelectorAll("tbody tr")[0]);

        page.FindAll("th button").Single(b => b.TextContent == "指标").Click();
        Assert.EndsWith("sort=code&desc=True", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_indicators_of_one_name_are_two_and_stand_in_the_order_of_the_scheme()
    {
        static SchemeIndicator Leaf(string code, string name) => new(code, name, 50) { Rules = [new ScoringRule($"{code}.1", name, "lateReply", 2)] };
        var scheme = await PublishedAsync(2026, content => content with { Indicators = [Leaf("C9", "时限"), Leaf("C10", "时限")] });
        await RoundAsync(scheme, (unit, _) => unit.Freeze([new FrozenFact("lateReply", new MeasuredFact(1), [])], By("a")), round =>
        {
            round.Open(By("a", "2026-11-01"));
            round.Freeze(By("a", "2027-01-04"));
            round.Decide("同意", 0, By("c", "2027-01-05"));
        });

        var rows = Open<ComparePage>("/assessment/compare?sort=code").FindAll("#indicators").Select(h => h.ParentElement!.ParentElement!).Single().QuerySelectorAll("tbody tr");

        Assert.Equal([("C9", "2 / 2"), ("C10", "2 / 2")], rows.Select(row => (row.QuerySelector(".code")!.TextContent, row.Children[3].TextContent.Trim())));
    }

    [Theory]
    [InlineData(91.12, 91.13, 91.13)] // 91.125, as the announcement rounds it
    [InlineData(91.11, 91.12, 91.12)]
    [InlineData(90, 91, 90.5)]
    public void An_average_is_rounded_half_up_everywhere(double one, double other, double mean) => Assert.Equal((decimal)mean, AssessmentComparison.Mean([(decimal)one, (decimal)other]));

    [Fact]
    public async Task All_units_are_averaged_and_a_unit_sees_only_what_is_announced_to_it()
    {
        await DecidedAsync(2025, 2);
        Assert.Contains("96", Open<ComparePage>("/assessment/compare").Find("tbody").TextContent, StringComparison.Ordinal);

        Office.ActAs(Role.Clerk);
        var own = Open<ComparePage>("/assessment/compare?organ=HHHT-048");
        Assert.Contains("还没有可以比较的年度", own.Markup, StringComparison.Ordinal);
        Assert.Empty(own.FindAll("select"));
    }

    private static List<string> Steps(IRenderedComponent<RoundPage> page) => [.. page.FindAll(".head button.btn").Select(b => b.FirstChild!.TextContent.Trim())];

    /// <summary>A unit through its whole course up to the settled score, nothing found against it.</summary>
    private static void Scored(UnitAssessment unit, AssessmentRound round) => Score(unit, SampleScheme.For(2026), 0);

    private static void Score(UnitAssessment unit, SchemeContent scheme, int late)
    {
        unit.Freeze(scheme.FactKeys.Where(key => Measures.Find(key) is { Register: not FactRegister.Entered }).Select(key => new FrozenFact(key, new MeasuredFact(key == "lateReply" ? late : 0, 30), [])), By("a"));
        foreach (var key in scheme.FactKeys.Where(key => Measures.Find(key) is null or { Register: FactRegister.Entered }))
        {
            unit.Enter(scheme, key, new MeasuredFact(0), "", By("a"));
        }

        foreach (var leaf in scheme.Leaves)
        {
            unit.Mark(scheme, leaf.Code, MarkSeat.First, null, "", By("a"));
        }

        unit.FeedBack(scheme, By("a"));
        unit.Accept(By("u"));
    }

    private static void Frozen(AssessmentRound round)
    {
        round.Open(By("a", "2026-10-04"));
        round.Freeze(By("a", "2027-01-04"));
    }

    private async Task DecidedAsync(int year, int late)
    {
        var content = SampleScheme.For(year);
        var round = await RoundAsync(await PublishedAsync(year), (unit, _) => Score(unit, content, late), Frozen);
        await using var db = await Office.DbAsync();
        var found = await db.AssessmentRounds.SingleAsync(r => r.Id == round.Id, Cancel);
        found.Decide("同意", 0, By("c", "2027-02-01"));
        foreach (var unit in await db.UnitAssessments.AsSplitQuery().Where(u => u.RoundId == round.Id).ToListAsync(Cancel))
        {
            unit.Decide(content, 1, By("c", "2027-02-01"));
        }

        await db.SaveChangesAsync(Cancel);
    }

    private async Task StepAsync(AssessmentRound round, string act, Action<IRenderedComponent<RoundPage>>? fill = null)
    {
        var page = Round(round);
        Assert.Equal(act, page.Find(".head .btn--p").FirstChild!.TextContent.Trim());
        await page.Find(".head .btn--p").ClickAsync();
        fill?.Invoke(page);
        await page.Find("dialog form").SubmitAsync();
        Assert.Empty(page.FindAll("dialog"));
    }

    private async Task<AssessmentRound> ReadAsync(long id)
    {
        await using var db = await Office.DbAsync();
        return await db.AssessmentRounds.AsNoTracking().SingleAsync(r => r.Id == id, Cancel);
    }

    private IRenderedComponent<RoundPage> Round(AssessmentRound round) => Open<RoundPage>(AssessmentAddress.Round(round.Id), p => p.Add(x => x.Id, round.Id));
}
