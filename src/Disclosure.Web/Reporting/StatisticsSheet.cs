using Disclosure.Web.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Web.Reporting;

/// <summary>How a cell of a printed form looks; each is a place in the style sheet.</summary>
internal enum SheetStyle
{
    Plain,
    Title,
    Head,
    Label,
    Label1,
    Label2,
    Label3,
    Section,
    Centred,
    Figure,
    Fixed1,
    Fixed2,
    Fixed3,
    Fixed4,
}

/// <summary>One sheet of a workbook, laid out for A4 paper and filled row by row.</summary>
internal sealed class StatisticsSheet(string name, bool landscape, params double[] widths)
{
    private readonly SheetData _rows = new();
    private readonly List<string> _merged = [];
    private uint _row;

    public StatisticsSheet NewRow(double? height = null)
    {
        _rows.Append(new Row { RowIndex = ++_row, Height = height, CustomHeight = height is null ? null : true });
        return this;
    }

    /// <summary>A cell of the present row; a text that a spreadsheet would take for a formula gets a ' before it.</summary>
    public StatisticsSheet Cell(int column, string text, SheetStyle style) =>
        Add(column, style, cell => (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(XlsxLedgerWriter.Escape(LedgerText.Neutralise(text))) { Space = SpaceProcessingModeValues.Preserve })));

    /// <summary>A figure of the present row; empty where there is none.</summary>
    public StatisticsSheet Figure(int column, decimal? value) => Number(column, value, SheetStyle.Figure);

    /// <summary>A figure that is shown with so many decimals, up to four, also where the last are 0.</summary>
    public StatisticsSheet Fixed(int column, decimal value, int decimals) => Number(column, value, decimals == 0 ? SheetStyle.Figure : SheetStyle.Fixed1 + (decimals - 1));

    private StatisticsSheet Number(int column, decimal? value, SheetStyle style) => Add(column, style, cell =>
    {
        if (value is { } number)
        {
            (cell.DataType, cell.CellValue) = (CellValues.Number, new CellValue(number / 1.000000000m));
        }
    });

    /// <summary>Joins cells that begin at the present row into one; the joined ones keep the style, so that their borders are drawn.</summary>
    public void Merge(int column, int columns, int rows = 1)
    {
        if (columns > 1 || rows > 1)
        {
            _merged.Add($"{Letters(column)}{_row}:{Letters(column + columns - 1)}{_row + rows - 1}");
        }
    }

    public static void Save(Stream stream, params IReadOnlyList<StatisticsSheet> sheets)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = StatisticsStyles.Create();
        var list = new Sheets();
        foreach (var (index, sheet) in sheets.Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = sheet.ToWorksheet();
            list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = book.GetIdOfPart(part) });
        }

        book.Workbook = new Workbook(list);
    }

    private string Name => name;

    private StatisticsSheet Add(int column, SheetStyle style, Action<Cell> fill)
    {
        var cell = new Cell { CellReference = $"{Letters(column)}{_row}", StyleIndex = (uint)style };
        fill(cell);
        _rows.LastChild!.Append(cell);
        return this;
    }

    private Worksheet ToWorksheet()
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            _rows);
        if (_merged.Count > 0)
        {
            sheet.Append(new MergeCells(_merged.Select(area => new MergeCell { Reference = area })));
        }

        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        return sheet;
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
