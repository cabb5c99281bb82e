using System.Globalization;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Reporting;

/// <summary>A filled form as a workbook in the layout in which it is handed in, one sheet a table.</summary>
internal static class StatisticsWorkbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The name of the file: 政府信息公开情况统计表-2017-HHHT-006.xlsx.</summary>
    public static string FileName(FilledForm filled) =>
        string.Create(CultureInfo.InvariantCulture, $"{filled.Result.Form.Title}-{filled.Result.Year}{(filled.Reporter.Code is { } code ? "-" + code : "")}.xlsx");

    /// <summary>Writes the tables; what was collected in fees follows on a sheet of its own where there is any.</summary>
    public static void Write(FilledForm filled, Stream stream, IReadOnlyList<FeeLine>? fees = null) =>
        StatisticsSheet.Save(stream, [.. filled.Result.Form.Tables.Select(table => SheetOf(filled, table)), .. fees is { Count: > 0 } ? [Fees(filled, fees)] : Array.Empty<StatisticsSheet>()]);

    private static StatisticsSheet Fees(FilledForm filled, IReadOnlyList<FeeLine> fees)
    {
        var sheet = new StatisticsSheet(ReportingTexts.Fees, landscape: false, 46, 14, 16);
        Head(sheet, filled, Text.Format(ReportingTexts.FeesOf, filled.Result.Year), 3);
        sheet.NewRow(22).Cell(0, ReportingTexts.Reporter, SheetStyle.Head).Cell(1, ReportingTexts.FeesCases, SheetStyle.Head).Cell(2, ReportingTexts.FeesYuan, SheetStyle.Head);
        foreach (var line in fees)
        {
            sheet.NewRow().Cell(0, line.Name, SheetStyle.Label).Figure(1, line.Cases).Figure(2, line.Yuan);
        }

        sheet.NewRow().Cell(0, ReportingTexts.FeesSum, SheetStyle.Label).Figure(1, fees.Sum(line => line.Cases)).Figure(2, fees.Sum(line => line.Yuan));
        return sheet;
    }

    private static StatisticsSheet SheetOf(FilledForm filled, FormTable table) => table.Rows switch
    {
        [{ Columns: [{ Key: "" }] }, ..] => Lines(filled, table),
        [{ Source: FigureSource.Disputes }, ..] => OneLine(filled, table),
        _ => Blocks(filled, table),
    };

    /// <summary>统计指标·单位·统计数, a figure a line.</summary>
    private static StatisticsSheet Lines(FilledForm filled, FormTable table)
    {
        var sheet = new StatisticsSheet(table.Title, landscape: false, 62, 9, 14);
        Head(sheet, filled, table.Title, 3);
        sheet.NewRow(22).Cell(0, ReportingTexts.Indicator, SheetStyle.Head).Cell(1, ReportingTexts.Unit, SheetStyle.Head).Cell(2, ReportingTexts.Figure, SheetStyle.Head);
        foreach (var row in table.Rows)
        {
            var style = row.Level == 0 ? SheetStyle.Section : SheetStyle.Label + Math.Min(row.Level, 3);
            sheet.NewRow().Cell(0, FigureText.Printed(row.Label), style).Cell(1, row.Unit ?? "", SheetStyle.Centred).Figure(2, filled.Result.Figures[row.Code]);
        }

        Foot(sheet, filled, 3);
        return sheet;
    }

    /// <summary>The heads of the lines to the left, those of the columns above; a block after the other where lines differ in their columns.</summary>
    private static StatisticsSheet Blocks(FilledForm filled, FormTable table)
    {
        var blocks = FormBlock.Of(table);
        var figures = blocks.Max(block => block.Columns.Count);
        var heads = blocks.Max(block => FormBlock.DepthOf(block.RowHeads));
        var widths = Enumerable.Range(0, heads + figures).Select(i => i < heads - 1 ? 14d : i == heads - 1 ? 40 : 13);
        var sheet = new StatisticsSheet(table.Title, landscape: true, [.. widths]);
        Head(sheet, filled, table.Title, heads + figures);
        foreach (var block in blocks)
        {
            WriteBlock(sheet, filled, block, heads, figures);
        }

        Foot(sheet, filled, heads + figures);
        return sheet;
    }

    private static void WriteBlock(StatisticsSheet sheet, FilledForm filled, FormBlock block, int heads, int figures)
    {
        if (block.Title is { } title)
        {
            Joined(sheet.NewRow(), 0, heads + figures, FigureText.Printed(title), SheetStyle.Section);
        }

        var corner = block.Title is null ? ReportingTexts.CornerSum : ReportingTexts.CornerContent;
        WriteColumnHeads(sheet, block.ColumnHeads, heads, corner, block.Columns.Count, figures);
        var rowHeads = block.RowHeads;
        var depth = FormBlock.DepthOf(rowHeads);
        for (var index = 0; index < block.Rows.Count; index++)
        {
            sheet.NewRow();
            for (var level = 0; level < heads; level++)
            {
                var head = rowHeads.FirstOrDefault(h => h.Start == index && h.Level == level);
                sheet.Cell(level, FigureText.Printed(head?.Text ?? ""), SheetStyle.Label);
                if (head is not null)
                {
                    sheet.Merge(level, head.Levels + (head.IsLast(depth) ? heads - depth : 0), head.Count);
                }
            }

            for (var column = 0; column < figures; column++)
            {
                sheet.Figure(heads + column, column < block.Columns.Count ? filled.Result.Figures[block.Rows[index].Code, block.Columns[column].Key] : null);
            }

            Widen(sheet, block.Columns.Count, figures, heads);
        }
    }

    /// <summary>All figures of a table in one line, the heads of lines and columns above one another.</summary>
    private static StatisticsSheet OneLine(FilledForm filled, FormTable table)
    {
        var cells = filled.Result.Form.Cells.Where(cell => cell.Table == table).ToList();
        var sheet = new StatisticsSheet(table.Title, landscape: true, [.. cells.Select(_ => 9d)]);
        Head(sheet, filled, table.Title, cells.Count);
        WriteColumnHeads(sheet, FormHead.Join([.. cells.Select(cell => (string[])[.. cell.Row.Headings, cell.Row.Name, cell.Column.Name])]), 0, "", cells.Count, cells.Count);
        sheet.NewRow(24);
        foreach (var (column, cell) in cells.Index())
        {
            sheet.Figure(column, filled.Result.Figures[cell.Key]);
        }

        Foot(sheet, filled, cells.Count);
        return sheet;
    }

    private static void WriteColumnHeads(StatisticsSheet sheet, IReadOnlyList<FormHead> columnHeads, int heads, string corner, int columns, int figures)
    {
        var depth = FormBlock.DepthOf(columnHeads);
        for (var level = 0; level < depth; level++)
        {
            sheet.NewRow(24);
            for (var column = 0; column < heads; column++)
            {
                sheet.Cell(column, level == 0 && column == 0 ? corner : "", SheetStyle.Head);
            }

            if (level == 0 && heads > 0)
            {
                sheet.Merge(0, heads, depth);
            }

            for (var column = 0; column < figures; column++)
            {
                var head = columnHeads.FirstOrDefault(h => h.Start == column && h.Level == level);
                sheet.Cell(heads + column, FigureText.Printed(head?.Text ?? ""), SheetStyle.Head);
                if (head is not null && columns > 1)
                {
                    sheet.Merge(heads + column, head.Count, head.Levels);
                }
            }

            Widen(sheet, columns, figures, heads);
        }
    }

    /// <summary>A block with a single column uses the whole width of its table.</summary>
    private static void Widen(StatisticsSheet sheet, int columns, int figures, int heads)
    {
        if (columns == 1)
        {
            sheet.Merge(heads, figures);
        }
    }

    private static void Head(StatisticsSheet sheet, FilledForm filled, string title, int columns)
    {
        Joined(sheet.NewRow(30), 0, columns, title, SheetStyle.Title);
        Joined(sheet.NewRow(20), 0, columns, Text.Format(ReportingTexts.SheetReporter, filled.Reporter.Name, filled.Result.Year), SheetStyle.Plain);
    }

    private static void Foot(StatisticsSheet sheet, FilledForm filled, int columns)
    {
        foreach (var remark in filled.Result.Remarks.Where(remark => filled.Result.Form.Tables.Count == 1))
        {
            Joined(sheet.NewRow(), 0, columns, Text.Format(ReportingTexts.SheetRemark, FigureText.Of(remark)), SheetStyle.Plain);
        }

        Joined(sheet.NewRow(24), 0, columns, Text.Format(ReportingTexts.SheetSigned, filled.Reporter.Head, filled.Reporter.Person, filled.Reporter.Phone), SheetStyle.Plain);
    }

    private static void Joined(StatisticsSheet sheet, int column, int columns, string text, SheetStyle style)
    {
        sheet.Cell(column, text, style);
        for (var next = 1; next < columns; next++)
        {
            sheet.Cell(column + next, "", style);
        }

        sheet.Merge(column, columns);
    }
}
