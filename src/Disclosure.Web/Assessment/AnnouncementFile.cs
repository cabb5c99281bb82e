using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Assessment;

/// <summary>考核结果通报 as a Word document, with a bar for each unit.</summary>
internal static class AnnouncementFile
{
    private const int MaxWeak = 5, PointsABlock = 5;

    /// <summary>关于2017年度政务公开考核结果的通报.</summary>
    public static string NameOf(RoundPaper paper) => string.Create(CultureInfo.InvariantCulture, $"关于{paper.Round.Year}年度政务公开考核结果的通报");

    public static byte[] Word(RoundPaper paper)
    {
        List<string> lines = [$"! {NameOf(paper)}", "# {Number}", "> {Addressees}：", "{Opening}"];
        var chapter = 0;
        void Open(string title) => lines.Add($"{PaperText.Numerals[chapter++]}、{title}");
        Open("总体情况");
        lines.Add("{Overview}");
        foreach (var (group, units) in paper.Groups)
        {
            Open($"{PaperText.Of(group)}考核结果");
            lines.AddRange(["= 9 28 10 41 12", "| 名次 | 单位 | 得分 | 得分图示（一格五分） | 等次 |"]);
            lines.AddRange(units.Select(unit => string.Create(
                CultureInfo.InvariantCulture, $"| {unit.Rank} | {PaperText.Plain(unit.Organ)} | {PaperText.Points(unit.Card.Final)} | {Bar(unit.Card.Final, paper.Scheme.Terms.FullPoints)} | {PaperText.Plain(unit.Card.Grade.Name)} |")));
        }

        if (Weak(paper) is { Length: > 0 } weak)
        {
            Open("失分较多的指标");
            lines.AddRange(["= 14 46 20 20", "| 编号 | 指标 | 失分单位数 | 合计失分 |", .. weak]);
        }

        Open("工作要求");
        lines.AddRange(["{Demands}", "< {OrganName}", "^ {IssuedOn}"]);
        return PaperText.Word(lines, TextsOf(paper));
    }

    /// <summary>One block for every five points begun; a score of the full points fills the bar.</summary>
    internal static string Bar(decimal score, decimal full) => new(LetterPaper.BarBlock, (int)Math.Ceiling(Math.Clamp(score, 0, full) / PointsABlock * (100 / full)));

    private static Dictionary<string, string> TextsOf(RoundPaper paper)
    {
        var units = paper.Lines.ToList();
        var grades = paper.Scheme.GradesFromBest.Select(grade => (grade.Name, Count: units.Count(unit => unit.Card.Grade == grade))).Where(grade => grade.Count > 0)
            .Select(grade => string.Create(CultureInfo.InvariantCulture, $"{grade.Name}{grade.Count}个"));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Number"] = paper.Round.AnnouncementNumber ?? (paper.IsDecided ? "（草稿，尚未编号）" : "（草稿，尚未审定）"),
            ["Addressees"] = "各旗县区人民政府，市各委、办、局",
            ["Opening"] = $"根据《{paper.Scheme.Name.Trim()}》，市公开办组织开展了{paper.Round.Year.ToString(CultureInfo.InvariantCulture)}年度政务公开考核，"
                + $"事实截至{Citation.Day(paper.Round.CutOffOn)}。"
                + (paper.Round.Resolution is { Length: > 0 } resolution ? $"经审定：{resolution.TrimEnd('。')}。" : "") + "现将结果通报如下。",
            ["Overview"] = units.Count == 0 ? "没有参加考核的单位。" : string.Create(
                CultureInfo.InvariantCulture, $"参加考核的单位{units.Count}个，平均得分{PaperText.Points(AssessmentComparison.Mean(units.Select(unit => unit.Card.Final)))}分，其中{string.Join('、', grades)}。"),
            ["Demands"] = "请各单位对照失分事项逐项整改，按期销号；考核结果按规定移交绩效考核。",
            ["OrganName"] = paper.Office,
            ["IssuedOn"] = paper.Round.AnnouncedOn is { } on ? Citation.Day(on) : "（通报日）",
        };
    }

    private static string[] Weak(RoundPaper paper) =>
    [
        .. (from leaf in paper.Scheme.Leaves
            let lost = paper.Lines.Select(unit => unit.Card.Find(leaf.Code)!.Lost).Where(points => points > 0).ToList()
            where lost.Count > 0
            orderby lost.Sum() descending
            select string.Create(CultureInfo.InvariantCulture, $"| {PaperText.Plain(leaf.Code)} | {PaperText.Plain(leaf.Name)} | {lost.Count} | {PaperText.Points(lost.Sum())} |")).Take(MaxWeak),
    ];
}
