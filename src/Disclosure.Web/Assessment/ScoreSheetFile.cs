using System.Globalization;
using Disclosure.Domain.Replies;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>单位评分表 as a Word document and as a workbook: every indicator with its score and what cost it.</summary>
internal static class ScoreSheetFile
{
    private const string NotYet = "通报后公布";

    /// <summary>2017年度政务公开考核评分表-市环保局.</summary>
    public static string NameOf(UnitPaper paper) => string.Create(CultureInfo.InvariantCulture, $"{paper.Round.Year}年度政务公开考核评分表-{paper.Organ}");

    public static byte[] Word(UnitPaper paper)
    {
        var (unit, card) = (paper.Unit, paper.Card);
        List<string> lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"! {paper.Round.Year}年度政务公开考核评分表"), $"# {PaperText.Plain(paper.Organ)}", "= 10 27 9 9 45", "| 编号 | 指标 | 分值 | 得分 | 事由和案件 |",
            .. card.All.Select(score => $"| {PaperText.Plain(score.Indicator.Code)} | {PaperText.Plain(score.Indicator.Name)} | {PaperText.Points(score.Indicator.Points)} | {PaperText.Points(score.Score)} | {PaperText.Plain(PaperText.Reasons(score, unit))} |"),
            "考核结果", "= 34 66", "| 项目 | 结果 |",
            $"| 总分 | {PaperText.Points(card.Final)} |",
            $"| 等次 | {GradeOf(paper)} |",
            $"| 计入绩效（权重{PaperText.Points(paper.Scheme.Terms.WeightPercent)}%） | {PaperText.Contribution(card)} |",
            $"| {PaperText.Of(unit.Group)}名次 | {RankOf(paper)?.ToString(CultureInfo.InvariantCulture) ?? (paper.TellsGrade ? "审定后确定" : NotYet)} |",
            .. card.RedLines.Where(line => line.IsCrossed).Select(line => $"| 红线 | {PaperText.Plain(line.Line.Name)}，等次不高于{PaperText.Plain(line.Line.BestGrade)}{PaperText.Plain(PaperText.Contested(line.Line.Code, unit))} |"),
            .. card.RedLines.Where(line => line.IsLifted).Select(line => $"| 红线 | {PaperText.Plain(line.Line.Name)}，不作为触碰红线{PaperText.Plain(PaperText.Contested(line.Line.Code, unit))} |"),
            .. paper.Files.Count == 0 ? Array.Empty<string>() : ["佐证", "= 12 22 66", "| 编号 | 出处 | 文件 |", .. EvidenceLines.Of(paper).Select(line => $"| {PaperText.Plain(line.Code)} | {line.Side} | {PaperText.Plain(line.FileName)} |")],
            "{Closing}", "< {OrganName}", "^ {IssuedOn}",
        ];
        return PaperText.Word(lines, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Closing"] = unit.FedBackOn is null
                ? "本表尚未反馈，仅供评分使用。"
                : unit.ObjectionsUntil is { } until && unit.SettledOn is null ? $"对评分有异议的，请在{Citation.Day(until)}前按指标提出申诉并附证明材料。" : "得分已经确定。",
            ["OrganName"] = paper.Office,
            ["IssuedOn"] = (paper.Round.DecidedOn ?? unit.SettledOn ?? unit.FedBackOn) is { } on ? Citation.Day(on) : "（反馈日）",
        });
    }

    public static void Workbook(UnitPaper paper, Stream stream)
    {
        var (unit, card) = (paper.Unit, paper.Card);
        var scores = new StatisticsSheet("评分表", landscape: true, 9, 34, 9, 9, 9, 9, 70);
        scores.NewRow(30).Cell(0, NameOf(paper), SheetStyle.Title).Merge(0, 7);
        scores.NewRow(22).Cell(0, "编号", SheetStyle.Head).Cell(1, "指标", SheetStyle.Head).Cell(2, "分值", SheetStyle.Head).Cell(3, "自评分", SheetStyle.Head).Cell(4, "得分", SheetStyle.Head)
            .Cell(5, "失分", SheetStyle.Head).Cell(6, "事由和案件", SheetStyle.Head);
        var selfScores = unit.SelfScores.ToDictionary(self => self.IndicatorCode, self => (decimal?)self.Score, StringComparer.Ordinal);
        foreach (var score in card.All)
        {
            scores.NewRow().Cell(0, score.Indicator.Code, SheetStyle.Label).Cell(1, score.Indicator.Name, score.Indicator.IsLeaf ? SheetStyle.Label1 : SheetStyle.Section).Figure(2, score.Indicator.Points)
                .Figure(3, selfScores.GetValueOrDefault(score.Indicator.Code)).Figure(4, score.Score).Figure(5, score.Lost == 0 ? null : score.Lost).Cell(6, PaperText.Reasons(score, unit), SheetStyle.Label);
        }

        scores.NewRow().Cell(0, "", SheetStyle.Section).Cell(1, "总分", SheetStyle.Section).Figure(2, paper.Scheme.Terms.FullPoints).Figure(3, null).Figure(4, card.Final).Figure(5, null)
            .Cell(6, string.Create(CultureInfo.InvariantCulture, $"等次：{GradeOf(paper)}；计入绩效：{PaperText.Contribution(card)}{(RankOf(paper) is { } rank ? $"；名次：{rank}" : "")}"), SheetStyle.Section);
        StatisticsSheet.Save(stream, paper.Files.Count == 0 ? [scores, Cases(paper)] : [scores, Cases(paper), EvidenceLines.Sheet(paper)]);
    }

    /// <summary>A grade that a red line holds down says so.</summary>
    private static string GradeOf(UnitPaper paper)
    {
        var (grade, byPoints) = (paper.Card.Grade, paper.Card.GradeByPoints);
        return !paper.TellsGrade ? NotYet : grade == byPoints ? grade.Name : $"{grade.Name}（按得分为{byPoints.Name}，触碰红线）";
    }

    private static int? RankOf(UnitPaper paper) => paper.TellsGrade ? paper.Unit.Rank : null;

    private static StatisticsSheet Cases(UnitPaper paper)
    {
        var sheet = new StatisticsSheet("案件清单", landscape: true, 30, 30, 60, 14, 14);
        sheet.NewRow(22).Cell(0, "度量", SheetStyle.Head).Cell(1, "编号", SheetStyle.Head).Cell(2, "要点", SheetStyle.Head).Cell(3, "应办日", SheetStyle.Head).Cell(4, "实办日", SheetStyle.Head);
        var rules = paper.Scheme.AllIndicators.SelectMany(indicator => indicator.Rules).ToLookup(rule => rule.FactKey, rule => rule.Text, StringComparer.Ordinal);
        var lines = paper.Scheme.RedLines.ToLookup(line => line.FactKey, line => line.Name, StringComparer.Ordinal);
        foreach (var found in paper.Unit.Cases.OrderBy(found => found.Key, StringComparer.Ordinal).ThenBy(found => found.Ordinal))
        {
            sheet.NewRow().Cell(0, rules[found.Key].Concat(lines[found.Key]).FirstOrDefault() ?? found.Key, SheetStyle.Label).Cell(1, found.Number, SheetStyle.Label).Cell(2, found.Title, SheetStyle.Label)
                .Cell(3, Day(found.DueOn), SheetStyle.Centred).Cell(4, Day(found.DoneOn), SheetStyle.Centred);
        }

        return sheet;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
