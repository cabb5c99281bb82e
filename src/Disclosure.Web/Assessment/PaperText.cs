using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Assessment;

/// <summary>How the papers of an assessment are put into words; always in Chinese, as official documents are.</summary>
internal static class PaperText
{
    public static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六"];

    private const int MaxNumbers = 6;

    /// <summary>市直部门.</summary>
    public static string Of(AssessmentGroup group) => group switch
    {
        AssessmentGroup.Departments => "市直部门",
        AssessmentGroup.Areas => "旗县区和开发区",
    };

    /// <summary>91.5.</summary>
    public static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>3.70: with as many decimals as the scheme rounds to.</summary>
    public static string Contribution(Scorecard card) => SchemeWords.Contribution(card.Contribution, card.Scheme.Terms.Decimals);

    /// <summary>A text that can't be taken for a control, a cell or a line of its own.</summary>
    public static string Plain(string text) => text.Replace('{', '（').Replace('}', '）').Replace('|', '／').ReplaceLineEndings(" ");

    /// <summary>What cost or gave an indicator its points: the rules with their cases, a person's reason, an objection and its review.</summary>
    public static string Reasons(IndicatorScore score, UnitAssessment unit)
    {
        var parts = new List<string>();
        foreach (var rule in score.Rules.Where(rule => rule.Amount > 0))
        {
            var numbers = unit.Cases.Where(found => found.Key == rule.Rule.FactKey).OrderBy(found => found.Ordinal).Select(found => found.Number).ToList();
            var named = numbers.Count == 0 ? "" : $"（{string.Join('、', numbers.Take(MaxNumbers))}{(numbers.Count > MaxNumbers ? "等" : "")}）";
            var entered = unit.Facts.FirstOrDefault(fact => fact.Key == rule.Rule.FactKey) is { IsFrozen: false, Reason.Length: > 0 } told ? $"（填报：{Open(told.Reason)}）" : "";
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{rule.Rule.Text}：{rule.Fact!.Value.Count}{UnitOf(rule.Rule)}{named}{entered}，{(score.Indicator.Kind is IndicatorKind.Bonus ? "加" : "扣")}{Points(rule.Amount)}分"));
        }

        if (score.Indicator.IsLeaf && score.Unlimited != score.Computed)
        {
            var (does, limit) = score.Indicator.Kind is IndicatorKind.Bonus ? ("加", "最高") : ("扣", "最低");
            parts.Add($"合计{does}{Points(score.Rules.Sum(rule => rule.Amount))}分，本项{limit}{Points(score.Computed)}分");
        }

        if (score.Indicator.IsLeaf && unit.Book.StandingOf(score.Indicator) is { Reason.Length: > 0 } mark) // never that of a scorer who was overruled
        {
            parts.Add($"评分说明：{Open(mark.Reason)}");
        }

        if (unit.Objections.FirstOrDefault(objection => objection.IndicatorCode == score.Indicator.Code) is { } objection)
        {
            var review = objection.IsUpheld switch { true => $"予以采纳，{Points(objection.After ?? score.Score)}分", false => "维持原评分", null => "正在进行" };
            parts.Add($"申诉：{Open(objection.Reason)}；复核：{review}{(objection.Opinion is { Length: > 0 } opinion ? $"（{Open(opinion)}）" : "")}");
        }

        return string.Join('；', parts);
    }

    /// <summary>What a red line's objection came to; empty where there is none.</summary>
    public static string Contested(string code, UnitAssessment unit) => unit.Objections.FirstOrDefault(objection => objection.IndicatorCode == code) is not { } objection ? ""
        : $"；申诉：{Open(objection.Reason)}；复核：{objection.IsUpheld switch { true => "予以采纳", false => "维持", null => "正在进行" }}{(objection.Opinion is { Length: > 0 } opinion ? $"（{Open(opinion)}）" : "")}";

    /// <summary>A Word document in the layout of official ones.</summary>
    public static byte[] Word(IEnumerable<string> lines, IReadOnlyDictionary<string, string> texts) =>
        LetterWriter.Fill(LetterPaper.Build(lines, tag => tag, hasRedHead: false), new LetterValues(texts, [], null), tag => throw new InvalidOperationException($"No value for {tag}."));

    /// <summary>A sentence within another one.</summary>
    private static string Open(string sentence) => sentence.TrimEnd('。');

    private static string UnitOf(ScoringRule rule) => rule.Entry?.Unit switch
    {
        MeasureUnit.Case => "件",
        MeasureUnit.Occasion => "次",
        _ => "项",
    };
}
