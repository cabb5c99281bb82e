using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>How the sheet says points, facts and reasons.</summary>
internal static class SheetWords
{
    /// <summary>4, 6.5, −1.5.</summary>
    public static string Points(decimal? points) => points is not { } given ? "–" : $"{(given < 0 ? "−" : "")}{Math.Abs(given).ToString("0.##", CultureInfo.InvariantCulture)}";

    /// <summary>What a reader types: 4 or 6.5.</summary>
    public static decimal? Read(string? typed) =>
        decimal.TryParse(typed?.Trim().Replace('−', '-'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points) ? points : null;

    /// <summary>A rule as the scheme prints it, with the article it rests on.</summary>
    public static string WithBasis(ScoringRule rule, int year) => rule.Entry?.SourceIn(year) is { } article ? Text.Format(AssessmentTexts.Sheet_Basis, rule.Text.TrimEnd('。', '.'), Text.Of(article)) : rule.Text;

    /// <summary>如何避免: what a unit does so that a measure costs it nothing; null where the rule names none, or gives points.</summary>
    public static string? Advice(ScoringRule rule) => rule.Entry is { } entry ? AssessmentTexts.ResourceManager.GetString($"Advice_{entry.Measure}", CultureInfo.CurrentUICulture) : null;

    /// <summary>自动·填报: where no register keeps what an automatic indicator counts, so that people enter it.</summary>
    public static string Source(SchemeIndicator leaf) => leaf.NeedsEntry && leaf.Source is not IndicatorSource.Manual ? Text.Format(AssessmentTexts.Sheet_SourceEntered, leaf.Source) : Text.Of(leaf.Source);

    /// <summary>−4 or +3: what a leaf lost or gained; null where neither.</summary>
    public static string? Change(IndicatorScore score) => score.Indicator.Kind is IndicatorKind.Bonus
        ? score.Score > 0 ? $"+{Points(score.Score)}" : null
        : score.Lost > 0 ? Points(-score.Lost) : null;

    /// <summary>2 件逾期答复; several joined.</summary>
    public static string Because(SheetLine line) => line.Score is not { } score || Change(score) is null ? ""
        : score.IsMarked && score.Score != score.Computed ? AssessmentTexts.Sheet_ByHand
        : string.Join(ShellTexts.ListComma, line.Facts.Where(fact => fact.Amount > 0).Select(fact => Counted(fact.Rule.Entry, fact.Fact!)));

    /// <summary>2 件逾期答复, of a rule without a measure the count alone.</summary>
    public static string Counted(MeasureEntry? entry, AssessmentFact fact) =>
        entry is null ? Text.Format(AssessmentTexts.Sheet_CountBare, fact.Count) : Text.Format(AssessmentTexts.Sheet_Count, fact.Count, entry.Unit, entry.Measure);

    /// <summary>What stops the rules short: that so much is left at least, or possible at most; null where they go through.</summary>
    public static string? Limit(IndicatorScore? score) => score is null || score.Unlimited == score.Computed ? null
        : Text.Format(score.Indicator.Kind is IndicatorKind.Bonus ? AssessmentTexts.Sheet_Most : AssessmentTexts.Sheet_Least, Points(score.Rules.Sum(rule => rule.Amount)), Points(score.Computed));

    /// <summary>8 − 4 = 4: how the rules come to a score; 4 − 7 → 0 where <see cref="Limit"/> stops them.</summary>
    public static string Reckoned(SheetLine line)
    {
        if (line.Score is not { } score || line.Facts.Any(fact => fact.Fact is null))
        {
            return AssessmentTexts.Sheet_NotKnown;
        }

        var (start, sum) = (line.Indicator.Start, line.Facts.Sum(fact => fact.Amount ?? 0));
        var sign = line.Indicator.Kind is IndicatorKind.Bonus ? "+" : "−";
        return sum == 0 ? Points(score.Computed) : $"{Points(start)} {sign} {Points(sum)} {(score.Unlimited == score.Computed ? '=' : '→')} {Points(score.Computed)}";
    }
}
