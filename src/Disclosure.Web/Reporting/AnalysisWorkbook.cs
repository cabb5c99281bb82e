using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>复议诉讼分析 as a workbook: what the page shows, a sheet a table.</summary>
internal static class AnalysisWorkbook
{
    public static string FileName(AnalysisOfDisputes analysis) => Text.Format(ReportingTexts.Analysis_File, analysis.Filter.From, analysis.Filter.To);

    public static void Write(AnalysisOfDisputes analysis, Stream stream)
    {
        List<StatisticsSheet> sheets = [Years(analysis)];
        if (analysis.Organs.Count > 0)
        {
            sheets.Add(Breakdown(analysis, ReportingTexts.Analysis_ByOrgan, ReportingTexts.Analysis_Organ, analysis.Organs, organ => organ.Name));
        }

        sheets.Add(Breakdown(analysis, ReportingTexts.Analysis_ByTopic, DisputesTexts.Counted_Topic, analysis.Topics, AnalysisText.Topic));
        sheets.Add(Breakdown(analysis, ReportingTexts.Analysis_ByMatter, DisputesTexts.Counted_Matter, analysis.Matters, DisputeWords.Of));
        sheets.Add(Reasons(analysis));
        StatisticsSheet.Save(stream, sheets);
    }

    private static StatisticsSheet Years(AnalysisOfDisputes analysis)
    {
        var sheet = Sheet(analysis, ReportingTexts.Analysis_SheetYears,
            ReportingTexts.Analysis_Year, ReportingTexts.Analysis_Kind, ReportingTexts.Analysis_Filed, ReportingTexts.Analysis_Decided, Text.Of(DisputeResultKind.Corrected), Text.Of(DisputeResultKind.Upheld),
            Text.Of(DisputeResultKind.Other), ReportingTexts.Analysis_Pending, ReportingTexts.Analysis_Percent, ReportingTexts.Analysis_PercentOfFiled);
        foreach (var year in analysis.Years)
        {
            var label = LawChange.In(year.Year) is { } change ? $"{year.Year}（{AnalysisText.Of(change)}）" : $"{year.Year}";
            sheet.NewRow().Cell(0, label, SheetStyle.Label).Cell(1, Text.Of(year.Kind), SheetStyle.Label).Figure(2, year.Filed).Figure(3, year.Decided.Decided).Figure(4, year.Decided.Corrected)
                .Figure(5, year.Decided.Upheld).Figure(6, year.Decided.Other).Figure(7, year.Pending).Figure(8, Rounded(year.Decided.Percent)).Figure(9, Rounded(year.PercentOfFiled));
        }

        return sheet;
    }

    private static StatisticsSheet Breakdown<TKey>(AnalysisOfDisputes analysis, string title, string head, IReadOnlyList<BreakdownLine<TKey>> lines, Func<TKey, string> name)
    {
        var sheet = Sheet(analysis, title,
            [head, ReportingTexts.Analysis_Decided, Text.Of(DisputeResultKind.Corrected), Text.Of(DisputeResultKind.Upheld), Text.Of(DisputeResultKind.Other), ReportingTexts.Analysis_Percent, .. analysis.Filter.Years.Select(y => $"{y}")]);
        foreach (var line in lines)
        {
            sheet.NewRow().Cell(0, name(line.Key), SheetStyle.Label).Figure(1, line.Whole.Decided).Figure(2, line.Whole.Corrected).Figure(3, line.Whole.Upheld).Figure(4, line.Whole.Other)
                .Figure(5, Rounded(line.Whole.Percent));
            foreach (var (index, share) in line.Years.Index())
            {
                sheet.Cell(6 + index, AnalysisText.Fraction(share), SheetStyle.Centred);
            }
        }

        return sheet;
    }

    private static StatisticsSheet Reasons(AnalysisOfDisputes analysis)
    {
        var sheet = Sheet(analysis, ReportingTexts.Analysis_ByReason,
            [DisputesTexts.Outcome_Reason, Text.Of(DisputeResultKind.Corrected), ReportingTexts.Analysis_PercentOfCorrected, .. analysis.Filter.Years.Select(y => $"{y}")]);
        foreach (var line in analysis.Reasons)
        {
            sheet.NewRow().Cell(0, DisputeWords.OfReason(line.Key), SheetStyle.Label).Figure(1, line.Whole.Corrected).Figure(2, Rounded(CorrectedShare.PercentOf(line.Whole.Corrected, analysis.Whole.Corrected)));
            foreach (var (index, share) in line.Years.Index())
            {
                sheet.Figure(3 + index, share.Corrected);
            }
        }

        return sheet;
    }

    /// <summary>A sheet with its title, what it looks at, how it counts, and the heads of its columns.</summary>
    private static StatisticsSheet Sheet(AnalysisOfDisputes analysis, string title, params IReadOnlyList<string> heads)
    {
        var sheet = new StatisticsSheet(title, landscape: true, [30, .. heads.Skip(1).Select(_ => 11d)]);
        Joined(sheet.NewRow(30), heads.Count, $"{ReportingTexts.Analysis_Title}·{title}", SheetStyle.Title);
        Joined(sheet.NewRow(20), heads.Count, Text.Format(ReportingTexts.Analysis_SheetHead, analysis.Filter.From, analysis.Filter.To, AnalysisText.Kind(analysis.Filter.Kind), AnalysisText.Unit(analysis)), SheetStyle.Plain);
        Joined(sheet.NewRow(48), heads.Count, ReportingTexts.Analysis_How, SheetStyle.Plain);
        sheet.NewRow(24);
        foreach (var (column, head) in heads.Index())
        {
            sheet.Cell(column, head, SheetStyle.Head);
        }

        return sheet;
    }

    private static void Joined(StatisticsSheet sheet, int columns, string text, SheetStyle style)
    {
        for (var column = 0; column < columns; column++)
        {
            sheet.Cell(column, column == 0 ? text : "", style);
        }

        sheet.Merge(0, columns);
    }

    private static decimal? Rounded(decimal? percent) => percent is { } share ? decimal.Round(share, 1, MidpointRounding.AwayFromZero) : null;
}
