using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>Schemes in words.</summary>
internal static class SchemeWords
{
    /// <summary>2026 年度政务公开考核方案（第 2 版）.</summary>
    public static string Called(string name, int edition) => edition > 1 ? $"{name}（{Text.Format(AssessmentTexts.Edition, edition)}）" : name;

    /// <summary>市直部门、旗县区和开发区.</summary>
    public static string Groups(IEnumerable<AssessmentGroup> groups) => string.Join(AssessmentTexts.Comma, groups.Select(group => Text.Of(group)));

    /// <summary>自评中 40·自评已报送 17.</summary>
    public static string Stages(IEnumerable<StageCount> counts) => string.Join('·', counts.Select(count => $"{Text.Of(count.Stage)} {Text.Number(count.Units)}"));

    /// <summary>What a rule takes or gives: 每件扣 2 分，免扣 1 件，不少于 3 件才扣，最多 4 分.</summary>
    public static string Arithmetic(ScoringRule rule, IndicatorKind kind)
    {
        var isBonus = kind is IndicatorKind.Bonus;
        var unit = rule.Entry?.Unit ?? MeasureUnit.Case;
        return string.Join(AssessmentTexts.Comma, new[]
        {
            rule.IsOnce ? Text.Format(isBonus ? AssessmentTexts.Words_GivesOnce : AssessmentTexts.Words_TakesOnce, Points(rule.Amount)) : Text.Format(isBonus ? AssessmentTexts.Words_Gives : AssessmentTexts.Words_Takes, unit, Points(rule.Amount)),
            rule.FreeCases > 0 ? Text.Format(AssessmentTexts.Words_Free, rule.FreeCases) : null,
            Condition(rule.Threshold),
            rule.Cap is { } cap ? Text.Format(AssessmentTexts.Words_Cap, Points(cap)) : null,
        }.OfType<string>());
    }

    /// <summary>不少于 3 件，占比超过 10%; null where there is no condition.</summary>
    public static string? Condition(Threshold? threshold) => threshold is null ? null : string.Join(AssessmentTexts.Comma, new[]
    {
        threshold.AtLeast is { } least ? Text.Format(AssessmentTexts.Words_AtLeast, least) : null,
        threshold.ShareOver is { } share ? Text.Format(AssessmentTexts.Words_ShareOver, Points(share)) : null,
    }.OfType<string>());

    /// <summary>What a rule counts, where, on which article, and whether people enter it.</summary>
    public static string Counted(string measure, MeasureEntry? entry, int year) => entry is null
        ? measure.Length == 0 ? AssessmentTexts.Words_ByHand : Text.Format(AssessmentTexts.Words_UnknownMeasure, measure)
        : string.Join('·', new[] { Text.Of(entry.Measure), entry.Register is FactRegister.Entered ? null : Text.Of(entry.Register), entry.SourceIn(year) is { } article ? Text.Of(article) : AssessmentTexts.Words_OfficeRule }.OfType<string>());

    /// <summary>91.5: no zeros behind.</summary>
    public static string Points(decimal points) => SchemeDraft.Say(points);

    /// <summary>计入绩效的分值 with the decimals of the scheme: 3.90.</summary>
    public static string Contribution(decimal? contribution, int decimals) => contribution is { } given ? given.ToString($"F{decimals}", CultureInfo.InvariantCulture) : "–";

    /// <summary>A difference with its sign: +1.5, −2, 0.</summary>
    public static string Signed(decimal points) => points > 0 ? $"+{Points(points)}" : points < 0 ? $"−{Points(-points)}" : "0";
}
