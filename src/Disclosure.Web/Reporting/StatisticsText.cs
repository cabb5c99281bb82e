using System.Globalization;
using System.Text;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>A filled form as plain lines for a terminal, where a Chinese character is two columns wide.</summary>
internal static class StatisticsText
{
    private const int MaxFigure = 12;

    public static string Write(FilledForm filled)
    {
        var (result, text) = (filled.Result, new StringBuilder());
        text.AppendLine(CultureInfo.InvariantCulture, $"{Text.Format(ReportingTexts.FormTitle, result.Form.Title, result.Year)}  {filled.Reporter.Name}");
        foreach (var table in result.Form.Tables)
        {
            foreach (var block in FormBlock.Of(table))
            {
                text.AppendLine();
                WriteBlock(text, result, table, block);
            }
        }

        text.AppendLine();
        foreach (var check in result.Checks)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Pad(Text.Of(FigureText.StateOf(check)), 8)}{Pad(check.Id, 5)}{check.Detail}");
        }

        foreach (var remark in result.Remarks)
        {
            text.AppendLine(FigureText.Of(remark));
        }

        return text.ToString();
    }

    private static void WriteBlock(StringBuilder text, FormResult result, FormTable table, FormBlock block)
    {
        var lines = table.Rows.All(row => row.Columns is [{ Key: "" }]);
        if (!lines)
        {
            text.AppendLine(block.Title ?? table.Title);
            text.Append(' ', 12);
            text.AppendJoin("  ", block.Columns.Select(column => PadLeft(column.Name, MaxFigure / 2))).AppendLine();
        }

        foreach (var row in block.Rows)
        {
            text.Append(Pad(row.Code, 12));
            text.AppendJoin("  ", row.Columns.Select(column =>
                PadLeft(Figure(row, result.Figures[row.Code, column.Key]), lines ? MaxFigure : Math.Max(MaxFigure / 2, Width(column.Name)))));
            text.AppendLine(CultureInfo.InvariantCulture, $"  {new string(' ', row.Level * 2)}{row.Label}{(row.Unit is null ? "" : $" ({row.Unit})")}");
        }
    }

    private static string Figure(Indicator row, decimal? value) => value is null ? row.Source is FigureSource.Heading ? "" : "–" : FigureText.Of(value);

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    private static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Width(text))) + text;

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 ? 2 : 1);
}
