using Disclosure.Domain.Assessment;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>考核方案 as a workbook that <see cref="SchemeWorkbookReader"/> brings in again.</summary>
internal static class SchemeWorkbook
{
    private const double Narrow = 11, Wide = 40;

    public static void Write(SchemeContent scheme, Stream stream) => StatisticsSheet.Save(stream, [Basics(scheme), Indicators(scheme), Rules(scheme), Lines(scheme), Grades(scheme)]);

    private static StatisticsSheet Basics(SchemeContent scheme)
    {
        var sheet = new StatisticsSheet(SchemeSheets.Basics, landscape: false, 24, Wide + Narrow);
        sheet.NewRow(24).Cell(0, "项目", SheetStyle.Head).Cell(1, "内容", SheetStyle.Head);
        foreach (var field in SchemeSheets.OfBasics)
        {
            sheet.NewRow().Cell(0, SchemeSheets.Say(field), SheetStyle.Label);
            _ = field switch
            {
                SchemeField.Year => sheet.Figure(1, scheme.Year),
                SchemeField.Name => sheet.Cell(1, scheme.Name, SheetStyle.Label),
                SchemeField.Groups => sheet.Cell(1, string.Join(SchemeSheets.Separator, scheme.Groups.Select(group => SchemeSheets.Say(group))), SheetStyle.Label),
                SchemeField.FullPoints => sheet.Figure(1, scheme.Terms.FullPoints),
                SchemeField.WeightPercent => sheet.Figure(1, scheme.Terms.WeightPercent),
                SchemeField.Decimals => sheet.Figure(1, scheme.Terms.Decimals),
                SchemeField.Rounding => sheet.Cell(1, SchemeSheets.Say(scheme.Terms.Rounding), SheetStyle.Label),
                SchemeField.NoticeDays => sheet.Figure(1, scheme.Terms.NoticeDays),
                SchemeField.ObjectionDays => sheet.Figure(1, scheme.Terms.ObjectionDays),
                _ => sheet.Figure(1, scheme.Terms.ReviewDays),
            };
        }

        return sheet;
    }

    private static StatisticsSheet Indicators(SchemeContent scheme)
    {
        var sheet = Headed(SchemeSheets.Indicators, SchemeSheets.OfIndicators, [Narrow, Narrow, Wide, Narrow, Narrow, 14, Narrow, Narrow]);
        foreach (var (node, parent) in Nodes(scheme.Indicators, null))
        {
            sheet.NewRow().Cell(0, node.Code, SheetStyle.Label).Cell(1, parent?.Code ?? "", SheetStyle.Label).Cell(2, node.Name, SheetStyle.Label).Figure(3, node.Points)
                .Cell(4, parent is null ? SchemeSheets.Say(node.Kind) : "", SheetStyle.Centred).Cell(5, node.IsLeaf ? SchemeSheets.Say(node.Source) : "", SheetStyle.Centred)
                .Figure(6, node.Floor == 0 ? null : node.Floor).Cell(7, SchemeSheets.Say(node.IsDoubleMarked), SheetStyle.Centred);
        }

        return sheet;
    }

    private static StatisticsSheet Rules(SchemeContent scheme)
    {
        var sheet = Headed(SchemeSheets.Rules, SchemeSheets.OfRules, [Narrow, Narrow, Wide, 24, Narrow, Narrow, Narrow, Narrow, Narrow, Narrow, 28]);
        foreach (var (node, _) in Nodes(scheme.Indicators, null))
        {
            foreach (var rule in node.Rules)
            {
                sheet.NewRow().Cell(0, node.Code, SheetStyle.Label).Cell(1, rule.Code, SheetStyle.Label).Cell(2, rule.Text, SheetStyle.Label).Cell(3, rule.Measure, SheetStyle.Label).Figure(4, rule.Amount)
                    .Cell(5, SchemeSheets.Say(rule.IsOnce), SheetStyle.Centred).Figure(6, rule.FreeCases == 0 ? null : rule.FreeCases).Figure(7, rule.Threshold?.AtLeast).Figure(8, rule.Threshold?.ShareOver)
                    .Figure(9, rule.Cap).Cell(10, SchemeSheets.NameOf(rule.Measure), SheetStyle.Label);
            }
        }

        return sheet;
    }

    private static StatisticsSheet Lines(SchemeContent scheme)
    {
        var sheet = Headed(SchemeSheets.Lines, SchemeSheets.OfLines, [Narrow, Wide, 24, Narrow, Narrow, Narrow, 28]);
        foreach (var line in scheme.RedLines)
        {
            sheet.NewRow().Cell(0, line.Code, SheetStyle.Label).Cell(1, line.Name, SheetStyle.Label).Cell(2, line.Measure, SheetStyle.Label).Figure(3, line.Threshold.AtLeast)
                .Figure(4, line.Threshold.ShareOver).Cell(5, line.BestGrade, SheetStyle.Label).Cell(6, SchemeSheets.NameOf(line.Measure), SheetStyle.Label);
        }

        return sheet;
    }

    private static StatisticsSheet Grades(SchemeContent scheme)
    {
        var sheet = Headed(SchemeSheets.Grades, SchemeSheets.OfGrades, [24, Narrow]);
        foreach (var grade in scheme.Grades)
        {
            sheet.NewRow().Cell(0, grade.Name, SheetStyle.Label).Figure(1, grade.From);
        }

        return sheet;
    }

    private static StatisticsSheet Headed(string name, SchemeField[] fields, double[] widths)
    {
        var sheet = new StatisticsSheet(name, landscape: true, widths).NewRow(24);
        foreach (var (column, field) in fields.Index())
        {
            sheet.Cell(column, SchemeSheets.Head(name, field), SheetStyle.Head);
        }

        return widths.Length > fields.Length ? sheet.Cell(fields.Length, SchemeSheets.MeasureName, SheetStyle.Head) : sheet;
    }

    private static IEnumerable<(SchemeIndicator Node, SchemeIndicator? Parent)> Nodes(IEnumerable<SchemeIndicator> nodes, SchemeIndicator? parent) =>
        nodes.SelectMany(node => Nodes(node.Children, node).Prepend((node, parent)));
}
