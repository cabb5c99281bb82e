using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>The arithmetic of a score, by the worked example and at every limit.</summary>
public sealed class ScorecardTests
{
    /// <summary>2 overdue replies, 1 extension without notice, 1 reconsideration corrected, 3 late items, the report late, one national promotion.</summary>
    public static readonly FactSheet Worked = Facts(
        Count(Measure.LateReply, 2, 23), Count(Measure.OverdueCase, 2, 23), Count(Measure.UnsoundExtension, 1), Count(Measure.CorrectedReconsideration, 1),
        Count(Measure.CorrectedDispute, 1), Count(Measure.LatePublication, 3), Count(Measure.LateAnnualReport, 1), Count(Measure.NationalPromotion, 1));

    [Fact]
    public void The_worked_example_comes_to_91_point_5_which_is_excellent_and_contributes_3_point_66()
    {
        var card = Scorecard.Of(Sample, Worked);

        Assert.Equal(
            [("A", 15m), ("B", 28.5m), ("C", 20m), ("D", 8m), ("E", 10m), ("F", 7m), ("G", 3m)],
            card.Indicators.Select(block => (block.Indicator.Code, block.Score)));
        Assert.Equal(91.5m, card.Final);
        Assert.Equal("优秀", card.Grade.Name);
        Assert.Equal(3.66m, card.Contribution);
        Assert.Empty(card.Unknown);
        Assert.DoesNotContain(card.RedLines, line => line.IsCrossed);
    }

    [Fact]
    public void Whoever_did_nothing_wrong_has_the_full_points() => Assert.Equal((100m, "优秀", 4m), Result(Spotless));

    [Theory]
    [InlineData(4, 0)] // 8 points, 2 a case
    [InlineData(5, 0)] // 扣完为止
    [InlineData(3, 2)]
    public void An_indicator_never_falls_below_nothing(int late, decimal left) =>
        Assert.Equal(left, Scorecard.Of(Sample, Facts(Count(Measure.LateReply, late))).Find("C2")!.Score);

    [Fact]
    public void What_one_indicator_loses_beyond_its_points_does_not_touch_its_neighbours() =>
        Assert.Equal(17m, Scorecard.Of(Sample, Facts(Count(Measure.LateReply, 50))).Find("C")!.Score);

    [Fact]
    public void A_block_without_children_is_marked_itself() =>
        Assert.Equal(0m, Scorecard.Of(Sample, Facts(Count(Measure.LostLawsuit, 4))).Find("D")!.Score);

    [Fact]
    public void An_indicator_keeps_its_floor()
    {
        var scheme = Small(new SchemeIndicator("A", "A", 100) { Children = [Leaf("A1", 60, PerCase("A1.1", 10)) with { Floor = 20 }, Leaf("A2", 40)] });

        Assert.Equal(60m, Scorecard.Of(scheme, Facts(Count(Measure.LateReply, 9))).Final);
    }

    [Fact]
    public void A_block_keeps_its_floor()
    {
        var scheme = Small(new SchemeIndicator("A", "A", 100) { Floor = 30, Children = [Leaf("A1", 60, PerCase("A1.1", 20)), Leaf("A2", 40, PerCase("A2.1", 20))] });

        Assert.Equal(30m, Scorecard.Of(scheme, Facts(Count(Measure.LateReply, 9))).Final);
    }

    [Fact]
    public void A_rule_takes_no_more_than_its_cap() =>
        Assert.Equal(97m, Scorecard.Of(Small(Leaf("A", 100, PerCase("A.1", 2) with { Cap = 3 })), Facts(Count(Measure.LateReply, 9))).Final);

    [Fact]
    public void Free_cases_cost_nothing() =>
        Assert.Equal(98m, Scorecard.Of(Small(Leaf("A", 100, PerCase("A.1", 2) with { FreeCases = 3 })), Facts(Count(Measure.LateReply, 4))).Final);

    [Fact]
    public void A_rule_that_counts_once_counts_once() =>
        Assert.Equal(95m, Scorecard.Of(Small(Leaf("A", 100, PerCase("A.1", 5) with { IsOnce = true })), Facts(Count(Measure.LateReply, 4))).Final);

    [Theory]
    [InlineData(2, 20, 100)] // exactly 10 % is not more than 10 %
    [InlineData(3, 29, 95)] // 10.34 %
    [InlineData(3, 0, 100)] // a share of nothing is no share
    public void A_share_must_be_exceeded(int count, int total, decimal score) =>
        Assert.Equal(score, Scorecard.Of(Small(Leaf("A", 100, PerCase("A.1", 5) with { IsOnce = true, Threshold = new Threshold(ShareOver: 10) })), Facts(Count(Measure.LateReply, count, total))).Final);

    [Fact]
    public void The_bonus_stays_within_its_limit() =>
        Assert.Equal(5m, Scorecard.Of(Sample, Facts(Count(Measure.NationalPromotion, 2), Count(Measure.AcceptedPilot, 1))).Find("G")!.Score);

    [Fact]
    public void The_result_stays_within_the_full_points() => Assert.Equal(100m, Scorecard.Of(Sample, Facts(Count(Measure.NationalPromotion, 1))).Final);

    [Fact]
    public void A_bonus_makes_good_for_what_was_lost_elsewhere() =>
        Assert.Equal(99.5m, Scorecard.Of(Sample, Facts(Count(Measure.LatePublication, 7), Count(Measure.NationalPromotion, 1))).Final);

    [Fact]
    public void A_penalty_takes_from_the_total_down_to_its_limit_and_never_below_nothing()
    {
        var penalty = Leaf("H", 8, PerCase("H.1", 6)) with { Kind = IndicatorKind.Penalty };

        Assert.Equal(94m, Scorecard.Of(Small(Leaf("A", 100), penalty), Facts(Count(Measure.LateReply, 1))).Final);
        Assert.Equal(92m, Scorecard.Of(Small(Leaf("A", 100), penalty), Facts(Count(Measure.LateReply, 9))).Final);
        Assert.Equal(0m, Scorecard.Of(Small(Leaf("A", 3), penalty), Facts(Count(Measure.LateReply, 9))).Final);
    }

    [Theory]
    [InlineData(Measure.SecretLeak, 1, 0, "不合格")]
    [InlineData(Measure.FalsifiedFigures, 1, 0, "不合格")]
    [InlineData(Measure.OverdueCase, 3, 29, "良好")]
    [InlineData(Measure.OverdueCase, 2, 20, "优秀")] // exactly 10 %
    [InlineData(Measure.CorrectedDispute, 3, 0, "良好")]
    [InlineData(Measure.CorrectedDispute, 2, 0, "优秀")]
    public void A_red_line_holds_the_grade_down_whatever_the_points(Measure measure, int count, int total, string grade)
    {
        var card = Scorecard.Of(Sample, Facts(Count(measure, count, total)));

        Assert.Equal((100m, "优秀", grade), (card.Final, card.GradeByPoints.Name, card.Grade.Name));
    }

    [Fact]
    public void A_red_line_never_lifts_a_grade()
    {
        var facts = Facts(Count(Measure.CorrectedDispute, 3), Count(Measure.LostLawsuit, 4), Count(Measure.LateReply, 4), Count(Measure.LatePublication, 16), Count(Measure.MissingPlannedPublication, 8), Count(Measure.MissingSystem, 6));

        Assert.Equal((60m, "合格", 2.4m), Result(facts));
    }

    [Fact]
    public void Of_several_red_lines_the_gravest_counts() =>
        Assert.Equal("不合格", Scorecard.Of(Sample, Facts(Count(Measure.CorrectedDispute, 3), Count(Measure.SecretLeak, 1))).Grade.Name);

    [Theory]
    [InlineData(0.5, 99.5, "优秀")]
    [InlineData(10, 90, "优秀")]
    [InlineData(10.01, 89.99, "良好")]
    [InlineData(20, 80, "良好")]
    [InlineData(20.01, 79.99, "合格")]
    [InlineData(40, 60, "合格")]
    [InlineData(40.01, 59.99, "不合格")]
    [InlineData(100, 0, "不合格")]
    public void A_grade_begins_exactly_at_its_points(double lost, double final, string grade)
    {
        var card = Scorecard.Of(Small(Leaf("A", 100, PerCase("A.1", (decimal)lost))), Facts(Count(Measure.LateReply, 1)));

        Assert.Equal(((decimal)final, grade), (card.Final, card.Grade.Name));
    }

    [Theory]
    [InlineData(RoundingRule.HalfUp, "92.125", "3.69")] // 3.685
    [InlineData(RoundingRule.HalfEven, "92.125", "3.68")]
    [InlineData(RoundingRule.Down, "92.125", "3.68")]
    [InlineData(RoundingRule.HalfUp, "92.5", "3.70")]
    [InlineData(RoundingRule.HalfUp, "91.5", "3.66")]
    [InlineData(RoundingRule.HalfUp, "0.125", "0.01")] // 0.005
    public void The_contribution_is_rounded_as_the_scheme_says(RoundingRule rounding, string final, string contribution) =>
        Assert.Equal(Decimal(contribution), new SchemeTerms(Rounding: rounding).ContributionOf(Decimal(final)));

    [Fact]
    public void A_mark_stands_for_what_the_rules_come_to_and_no_more_than_the_indicator_allows()
    {
        var card = Scorecard.Of(Sample, Worked, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["C2"] = 6, ["C4"] = 9 });

        Assert.Equal((6m, 4m, true), (card.Find("C2")!.Score, card.Find("C2")!.Computed, card.Find("C2")!.IsMarked));
        Assert.Equal(4m, card.Find("C4")!.Score);
        Assert.Equal(93.5m, card.Final);
    }

    [Fact]
    public void What_is_not_known_is_said_and_not_taken_for_nothing()
    {
        var card = Scorecard.Of(Sample, FactSheet.Empty, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["A3"] = 2 });

        Assert.Contains("lateReply", card.Unknown);
        Assert.Contains("secretLeak", card.Unknown);
        Assert.DoesNotContain("noFunds", card.Unknown);
    }

    [Fact]
    public void Each_rule_says_what_it_took_and_each_indicator_what_it_lost()
    {
        var score = Scorecard.Of(Sample, Facts(Count(Measure.LateReply, 1), Count(Measure.NoReply, 1))).Find("C2")!;

        Assert.Equal([2m, 4m], score.Rules.Select(rule => rule.Amount));
        Assert.Equal(6m, score.Lost);
    }

    private static (decimal, string, decimal) Result(FactSheet facts) => Scorecard.Of(Sample, facts) is var card ? (card.Final, card.Grade.Name, card.Contribution) : default;

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
