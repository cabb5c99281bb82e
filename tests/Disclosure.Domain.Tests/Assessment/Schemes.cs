using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>Schemes, facts and units brought to a stage. a scores, b scores too, c reviews and decides, u is the unit.</summary>
internal static class Schemes
{
    public static readonly SchemeContent Sample = SampleScheme.For(2026);

    /// <summary>A unit about which everything is known and nothing speaks against it.</summary>
    public static readonly FactSheet Spotless = Facts();

    public static AssessmentHand By(string who, string on = "2027-01-11") => new(D(on), who, Published2027);

    public static FactSheet Facts(params (Measure Measure, MeasuredFact Fact)[] facts)
    {
        var sheet = Sample.FactKeys.ToDictionary(key => key, _ => new MeasuredFact(0, 20), StringComparer.Ordinal);
        foreach (var (measure, fact) in facts)
        {
            sheet[Measures.Of(measure).Key] = fact;
        }

        return new FactSheet(sheet);
    }

    public static (Measure, MeasuredFact) Count(Measure measure, int count, int total = 0) => (measure, new MeasuredFact(count, total));

    public static SchemeIndicator Leaf(string code, decimal points, params ScoringRule[] rules) => new(code, code, points) { Rules = rules };

    public static ScoringRule PerCase(string code, decimal amount, Measure measure = Measure.LateReply) => new(code, code, Measures.Of(measure).Key, amount);

    public static SchemeContent Small(params SchemeIndicator[] indicators) =>
        new(2026, "2026 年度方案", [AssessmentGroup.Departments], indicators, [], [new("优秀", 90), new("良好", 80), new("合格", 60), new("不合格", 0)], new SchemeTerms());

    public static AssessmentScheme PublishedScheme(SchemeContent? content = null)
    {
        var scheme = new AssessmentScheme(content ?? Sample, By("a", "2026-11-02"));
        scheme.Publish(D("2026-12-01"), null, By("a", "2026-11-02"));
        return scheme;
    }

    /// <summary>The calendar of 2027 is not published in the autumn of 2026; tests of that winter count a plain week with New Year's Day off.</summary>
    public static Domain.Calendar.WorkCalendar Published2027 { get; } =
        Published.With(new Domain.Calendar.HolidayNotice(2027, "测试", [new(D("2027-01-01"), "元旦")], []));
}
