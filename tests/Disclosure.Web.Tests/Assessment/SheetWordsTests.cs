using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>How the sheet reckons aloud, and what it advises.</summary>
public sealed class SheetWordsTests
{
    [Theory]
    [InlineData(IndicatorKind.Scored, 0, "8", null)]
    [InlineData(IndicatorKind.Scored, 2, "8 − 4 = 4", null)]
    [InlineData(IndicatorKind.Scored, 4, "8 − 8 = 0", null)]
    [InlineData(IndicatorKind.Scored, 6, "8 − 12 → 0", "各项规则合计扣 12 分，本项最低 0 分，按 0 分计")]
    [InlineData(IndicatorKind.Bonus, 1, "0 + 2 = 2", null)]
    [InlineData(IndicatorKind.Bonus, 6, "0 + 12 → 8", "各项规则合计加 12 分，本项最高 8 分，按 8 分计")]
    [InlineData(IndicatorKind.Penalty, 6, "0 − 12 → −8", "各项规则合计扣 12 分，本项最低 −8 分，按 −8 分计")]
    public void What_a_limit_stops_is_no_equation_and_is_said(IndicatorKind kind, int count, string reckoned, string? limit)
    {
        var rule = new ScoringRule("C.1", "每件 2 分", "lateReply", 2);
        var leaf = new SchemeIndicator("C", "按期答复", 8) { Kind = kind, Rules = [rule] };
        var score = Scorecard.Of(new SchemeContent(2026, "", [], [leaf], [], [new GradeBand("优秀", 0)], new SchemeTerms()), FactSheet.Empty.With("lateReply", new MeasuredFact(count))).Find("C")!;
        var fact = new AssessmentFact("lateReply", count, 0, IsFrozen: true, "", "a", TestOffice.D("2026-09-14"));

        Assert.Equal(reckoned, SheetWords.Reckoned(new SheetLine(leaf, 1) { Score = score, Facts = [new SheetFact(rule, fact, rule.AmountOf(new MeasuredFact(count)), [], [])] }));
        Assert.Equal(limit, SheetWords.Limit(score));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Whatever_costs_points_says_how_to_avoid_it_in_both_languages(string culture)
    {
        var gains = new[] { Measure.NationalPromotion, Measure.RegionalPromotion, Measure.CityPromotion, Measure.AcceptedPilot };
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.All(Measures.All, entry => Assert.Equal(!gains.Contains(entry.Measure), SheetWords.Advice(new ScoringRule("C.1", "", entry.Key, 1)) is { Length: > 0 }));
            Assert.Null(SheetWords.Advice(new ScoringRule("C.1", "", "", 1)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
