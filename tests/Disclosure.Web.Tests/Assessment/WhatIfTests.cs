using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>试算: a draft on a year's facts beside the scheme in force.</summary>
public sealed class WhatIfTests : AssessmentDesk
{
    [Fact]
    public async Task A_stricter_rule_shows_whom_it_costs_what()
    {
        await ArriveAsync();
        var force = await PublishedAsync();
        var draft = await DraftedAsync(2027, content => With(content, "C2", 3));

        var trial = (await TryAsync(draft, 2026))!;

        Assert.Equal((force.Id, 2026), (trial.InForce!.Id, trial.Year));
        var unit = trial.Units.Single(u => u.Organ == "市环保局");
        Assert.Equal((94m, 96m, -2m), (unit.Now.Final, unit.Before!.Final, unit.By!.Value)); // one case not replied: 6 instead of 4
        Assert.Equal(("C2", 4m, 2m), unit.Changes.Select(c => (c.Code, c.Before!.Value, c.After!.Value)).Single());
        Assert.Equal((0m, 0), trial.Units.Where(u => u.Organ == "新城区").Select(u => (u.By!.Value, u.Changes.Count)).Single());
        Assert.Contains("缺席市级培训", unit.Unknown);
    }

    [Fact]
    public async Task Frozen_facts_stand_for_what_the_registers_say_today()
    {
        await ArriveAsync();
        var force = await PublishedAsync();
        await RoundAsync(force, (unit, _) =>
        {
            unit.Freeze([new FrozenFact("noReply", new MeasuredFact(2, 9), []), new FrozenFact("overdueCase", new MeasuredFact(0, 9), [])], By("a"));
            unit.Enter(force.Content, "trainingAbsence", new MeasuredFact(1), "缺席", By("a"));
        }, round =>
        {
            round.Open(By("a", "2026-10-04"));
            round.Freeze(By("a", "2027-01-04"));
        });
        var draft = await DraftedAsync(2027);

        var trial = (await TryAsync(draft, 2026))!;

        Assert.True(Assert.Single(trial.Facts).IsFrozen);
        Assert.All(trial.Units, unit => Assert.Equal(91m, unit.Now.Final)); // C2 −8, A4 −1
        Assert.All(trial.Units, unit => Assert.DoesNotContain("缺席市级培训", unit.Unknown));
    }

    [Fact]
    public async Task What_comes_and_goes_is_named()
    {
        await PublishedAsync();
        var draft = await DraftedAsync(2027, content => content with
        {
            Indicators = [.. content.Indicators.Select(top => top.Code != "E" ? top : top with { Children = [top.Children[0], new SchemeIndicator("E9", "新指标", 4) { Source = IndicatorSource.Manual }] })],
        });

        var changes = (await TryAsync(draft, 2026))!.Units[0].Changes;

        Assert.Equal([("E9", null, 4m), ("E2", 4m, (decimal?)null)], changes.Select(c => (c.Code, c.Before, c.After)));
    }

    [Fact]
    public async Task Without_a_scheme_in_force_there_is_nothing_to_compare_with()
    {
        var draft = await DraftedAsync();

        var page = Page(draft, 2026);

        Assert.Contains("没有可以比较的已公布方案", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["市环保局", "新城区"], page.FindAll("tbody th").Select(th => th.TextContent));
        Assert.Contains("项须由人填报", page.Find(".note summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_what_changes_for_whom()
    {
        await ArriveAsync();
        await PublishedAsync();
        var page = Page(await DraftedAsync(2027, content => With(content, "C2", 3)), 2026);

        var row = page.FindAll("tbody tr").Single(tr => tr.TextContent.Contains("市环保局", StringComparison.Ordinal));
        Assert.Contains("−2", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("4 → 2（−2）", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_tries_no_schemes()
    {
        var scheme = await PublishedAsync();
        Office.ActAs(Role.HeadOfOffice);

        await Assert.ThrowsAsync<NotAllowedException>(() => TryAsync(scheme, 2026));
    }

    /// <summary>A case that nobody answers: arrived on Wednesday 1 July 2026, due on 29 July.</summary>
    private async Task ArriveAsync()
    {
        Office.ActAs(Role.Clerk);
        await Office.RegisterAsync("2026-07-01");
        Office.ActAs(Role.Assessor);
    }

    /// <summary>The scheme with each rule of an indicator costing half as much again.</summary>
    private static SchemeContent With(SchemeContent content, string code, decimal halves) => content with
    {
        Indicators = [.. content.Indicators.Select(top => top with { Children = [.. top.Children.Select(leaf => leaf.Code != code ? leaf : leaf with { Rules = [.. leaf.Rules.Select(rule => rule with { Amount = rule.Amount * halves / 2 })] })] })],
    };

    private Task<SchemeTrial?> TryAsync(AssessmentScheme scheme, int year) => Office.Get<TrySchemes>().RunAsync(scheme.Id, year, Cancel);

    private IRenderedComponent<WhatIfPage> Page(AssessmentScheme scheme, int year) => Open<WhatIfPage>(AssessmentAddress.WhatIf(scheme.Id, year), p => p.Add(x => x.Id, scheme.Id));
}
