using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Replies;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>考核汇总表 of all units as a Word document and as a workbook, group by group; says so while nothing is decided.</summary>
internal static class SummaryFile
{
    /// <summary>2017年度政务公开考核汇总表.</summary>
    public static string NameOf(RoundPaper paper) => string.Create(CultureInfo.InvariantCulture, $"{paper.Round.Year}年度政务公开考核汇总表{(paper.IsDecided ? "" : "（未审定）")}");

    public static byte[] Word(RoundPaper paper)
    {
        List<string> lines = [$"! {NameOf(paper)}"];
        foreach (var ((group, units), index) in paper.Groups.Select((group, index) => (group, index)))
        {
            lines.AddRange([$"{PaperText.Numerals[index]}、{PaperText.Of(group)}（{units.Count.ToString(CultureInfo.InvariantCulture)}个）", "= 9 25 10 12 15 29", "| 名次 | 单位 | 得分 | 等次 | 计入绩效 | 失分最多的指标 |"]);
            lines.AddRange(units.Select(unit => string.Create(
                CultureInfo.InvariantCulture,
                $"| {unit.Rank} | {PaperText.Plain(unit.Organ)} | {PaperText.Points(unit.Card.Final)} | {PaperText.Plain(unit.Card.Grade.Name)} | {PaperText.Contribution(unit.Card)} | {PaperText.Plain(Weakest(unit.Card))} |")));
        }

        lines.AddRange(["< {OrganName}", "^ {IssuedOn}"]);
        return PaperText.Word(lines, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OrganName"] = paper.Office,
            ["IssuedOn"] = paper.Round.DecidedOn is { } on ? Citation.Day(on) : "（尚未审定）",
        });
    }

    public static void Workbook(RoundPaper paper, Stream stream) => StatisticsSheet.Save(stream, [.. paper.Groups.SelectMany(group => new[] { Totals(paper, group.Group, group.Lines), Indicators(paper, group.Group, group.Lines) })]);

    private static StatisticsSheet Totals(RoundPaper paper, AssessmentGroup group, IReadOnlyList<SummaryLine> units)
    {
        var blocks = paper.Scheme.Indicators;
        var sheet = new StatisticsSheet(PaperText.Of(group), landscape: true, [8, 28, .. blocks.Select(_ => 11d), 10, 10, 11, 30]);
        sheet.NewRow(30).Cell(0, NameOf(paper), SheetStyle.Title).Merge(0, blocks.Count + 6);
        sheet.NewRow(34).Cell(0, "名次", SheetStyle.Head).Cell(1, "单位", SheetStyle.Head);
        var end = 2 + blocks.Count;
        foreach (var (index, block) in blocks.Index())
        {
            sheet.Cell(2 + index, $"{block.Name}（{PaperText.Points(block.Points)}）", SheetStyle.Head);
        }

        sheet.Cell(end, "得分", SheetStyle.Head).Cell(end + 1, "等次", SheetStyle.Head).Cell(end + 2, "计入绩效", SheetStyle.Head).Cell(end + 3, "触碰的红线", SheetStyle.Head);
        foreach (var unit in units)
        {
            sheet.NewRow().Figure(0, unit.Rank).Cell(1, unit.Organ, SheetStyle.Label);
            foreach (var (index, block) in unit.Card.Indicators.Index())
            {
                sheet.Figure(2 + index, block.Score);
            }

            sheet.Figure(end, unit.Card.Final).Cell(end + 1, unit.Card.Grade.Name, SheetStyle.Centred).Fixed(end + 2, unit.Card.Contribution, paper.Scheme.Terms.Decimals)
                .Cell(end + 3, string.Join('；', unit.Card.RedLines.Where(line => line.IsCrossed).Select(line => line.Line.Name)), SheetStyle.Label);
        }

        return sheet;
    }

    /// <summary>Every leaf of every unit: what a meeting on weak points asks for.</summary>
    private static StatisticsSheet Indicators(RoundPaper paper, AssessmentGroup group, IReadOnlyList<SummaryLine> units)
    {
        var leaves = paper.Scheme.Leaves.ToList();
        var sheet = new StatisticsSheet($"{PaperText.Of(group)}分项", landscape: true, [28, .. leaves.Select(_ => 9d)]);
        sheet.NewRow(48).Cell(0, "单位", SheetStyle.Head);
        foreach (var (index, leaf) in leaves.Index())
        {
            sheet.Cell(1 + index, $"{leaf.Code} {leaf.Name}", SheetStyle.Head);
        }

        foreach (var unit in units)
        {
            sheet.NewRow().Cell(0, unit.Organ, SheetStyle.Label);
            foreach (var (index, leaf) in leaves.Index())
            {
                sheet.Figure(1 + index, unit.Card.Find(leaf.Code)!.Score);
            }
        }

        return sheet;
    }

    private static string Weakest(Scorecard card) => card.All.Where(score => score.Indicator.IsLeaf && score.Lost > 0).OrderByDescending(score => score.Lost).FirstOrDefault() is { } worst
        ? $"{worst.Indicator.Code} {worst.Indicator.Name}（{PaperText.Points(worst.Lost)}分）" : "－";
}
