using Disclosure.Domain.Assessment;
using FsCheck;
using FsCheck.Fluent;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>What holds of every score, against many random schemes and facts.</summary>
public sealed class ScorecardProperties
{
    private static readonly Measure[] Deducting = [Measure.LateReply, Measure.NoReply, Measure.OverdueCase, Measure.LostLawsuit, Measure.LateArchiving];

    private static readonly Gen<ScoringRule> AnyRule =
        from measure in Gen.Elements(Deducting)
        from amount in Gen.Choose(1, 600)
        from once in Gen.Elements(true, false)
        from free in Gen.Choose(0, 2)
        from cap in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 900)))
        from condition in Gen.Choose(0, 3)
        select new ScoringRule("r", "r", Measures.Of(measure).Key, amount / 100m)
        {
            IsOnce = once,
            FreeCases = free,
            Cap = cap == 0 ? null : cap / 100m,
            Threshold = condition switch { 1 => new Threshold(AtLeast: 2), 2 when Measures.Of(measure).HasBase => new Threshold(ShareOver: 10), _ => null },
        };

    private static readonly Gen<SchemeIndicator> AnyBlock =
        from count in Gen.Choose(1, 4)
        from leaves in AnyLeaf(IndicatorKind.Scored).ListOf(count)
        select new SchemeIndicator("b", "b", leaves.Sum(leaf => leaf.Points)) { Children = [.. leaves.Select((leaf, i) => leaf with { Code = $"l{i}" })] };

    private static readonly Gen<SchemeContent> AnyScheme =
        from count in Gen.Choose(1, 5)
        from blocks in AnyBlock.ListOf(count)
        from penalty in AnyLeaf(IndicatorKind.Penalty)
        from bonus in Gen.Choose(1, 500)
        select Small([
            .. blocks.Select((block, i) => block with { Code = $"b{i}", Children = [.. block.Children.Select(child => child with { Code = $"b{i}{child.Code}" })] }),
            penalty with { Code = "p" },
            new SchemeIndicator("g", "g", bonus / 100m) { Kind = IndicatorKind.Bonus, Rules = [new ScoringRule("g1", "g1", "nationalPromotion", 3)] },
        ]) with
        {
            RedLines = [new RedLine("R1", "R1", "overdueCase", new Threshold(ShareOver: 10), "良好"), new RedLine("R2", "R2", "lostLawsuit", new Threshold(AtLeast: 3), "不合格")],
        };

    private static readonly Gen<FactSheet> AnyFacts =
        from counts in Gen.Choose(0, 6).ListOf(Deducting.Length)
        from totals in Gen.Choose(6, 40).ListOf(Deducting.Length)
        from promoted in Gen.Choose(0, 3)
        select new FactSheet([.. Deducting.Select((measure, i) => KeyValuePair.Create(Measures.Of(measure).Key, new MeasuredFact(counts[i], totals[i]))), KeyValuePair.Create("nationalPromotion", new MeasuredFact(promoted))]);

    [Fact]
    public void One_more_case_never_raises_a_score_or_a_grade() => Hold((scheme, facts) => Deducting.All(measure =>
    {
        var key = Measures.Of(measure).Key;
        var fact = facts.Find(key)!.Value;
        var (before, after) = (Scorecard.Of(scheme, facts), Scorecard.Of(scheme, facts.With(key, new MeasuredFact(fact.Count + 1, fact.Base + 1))));
        return after.Final <= before.Final && after.Grade.From <= before.Grade.From && after.Contribution <= before.Contribution;
    }));

    [Fact]
    public void The_order_of_indicators_rules_and_facts_changes_nothing() => Hold((scheme, facts) =>
    {
        var turned = scheme with
        {
            Indicators = [.. scheme.Indicators.Reverse().Select(block => block with { Children = [.. block.Children.Reverse().Select(leaf => leaf with { Rules = [.. leaf.Rules.Reverse()] })] })],
            RedLines = [.. scheme.RedLines.Reverse()],
        };
        var (card, other) = (Scorecard.Of(scheme, facts), Scorecard.Of(turned, new FactSheet(facts.Keys.Reverse().Select(key => KeyValuePair.Create(key, facts.Find(key)!.Value)))));
        return card.Final == other.Final && card.Grade == other.Grade && scheme.AllIndicators.All(node => card.Find(node.Code)!.Score == other.Find(node.Code)!.Score);
    });

    [Fact]
    public void No_block_leaves_its_points_and_no_result_the_full_ones() => Hold((scheme, facts) =>
    {
        var card = Scorecard.Of(scheme, facts);
        return card.All.All(score => score.Score >= score.Indicator.Least && score.Score <= score.Indicator.Most)
            && card.Indicators.Where(block => block.Indicator.Kind is IndicatorKind.Scored).All(block => block.Lost <= block.Indicator.Points)
            && card.Final >= 0 && card.Final <= scheme.Terms.FullPoints;
    });

    [Fact]
    public void A_block_is_the_sum_of_what_stands_below_it() => Hold((scheme, facts) =>
        Scorecard.Of(scheme, facts).Indicators.Where(block => !block.Indicator.IsLeaf).All(block => block.Score == block.Children.Sum(child => child.Score)));

    [Fact]
    public void A_red_line_never_betters_a_grade() => Hold((scheme, facts) => Scorecard.Of(scheme, facts) is var card && card.Grade.From <= card.GradeByPoints.From);

    private static Gen<SchemeIndicator> AnyLeaf(IndicatorKind kind) =>
        from points in Gen.Choose(1, 2000)
        from floor in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, points)))
        from count in Gen.Choose(1, 3)
        from rules in AnyRule.ListOf(count)
        select new SchemeIndicator("l", "l", points / 100m) { Kind = kind, Floor = kind is IndicatorKind.Scored ? floor / 100m : 0, Rules = [.. rules] };

    private static void Hold(Func<SchemeContent, FactSheet, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true), Prop.ForAll(AnyScheme.Zip(AnyFacts).ToArbitrary(), pair => property(pair.Item1, pair.Item2)));
}
