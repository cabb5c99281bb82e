using System.Xml;
using Disclosure.Web.Documents;
using Disclosure.Web.Shell;
using MiniExcelLibs;

namespace Disclosure.Web.Assessment;

/// <summary>A problem of a file, with its place in it.</summary>
/// <param name="Sheet">工作表; empty where the file as a whole is at fault.</param>
/// <param name="Row">Row, counted from 1 with the head; null where the sheet as a whole is at fault.</param>
/// <param name="Column">列, or null.</param>
/// <param name="Message">What is wrong, and what helps.</param>
/// <param name="IsFatal">Nothing is brought in with it.</param>
public sealed record FileProblem(string Sheet, int? Row, string? Column, string Message, bool IsFatal)
{
    /// <summary>指标 第 4 行 分值.</summary>
    public string Place => string.Join(' ', new[] { Sheet, Row is { } row ? Text.Format(AssessmentTexts.Import_Row, row) : null, Column }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>The rows of one sheet under the heads of its columns.</summary>
internal sealed class SheetRows
{
    /// <summary>Most rows of a sheet that are looked at: a scheme has at most as many parts.</summary>
    private const int Most = 2100;

    private readonly Dictionary<SchemeField, int> _columns = [];

    private SheetRows(string sheet) => Sheet = sheet;

    public string Sheet { get; }

    /// <summary>Rows that are not empty, each with its number.</summary>
    public List<(int Number, string[] Cells)> Rows { get; } = [];

    /// <summary>Reads a sheet whose first row heads its columns.</summary>
    public static SheetRows Read(Stream stream, string sheet, SchemeField[] fields, List<FileProblem> problems)
    {
        var read = new SheetRows(sheet);
        var number = 0;
        foreach (var cells in RowsOf(stream, sheet))
        {
            if (++number == 1)
            {
                read.Head(cells, fields, problems);
            }
            else if (number > Most)
            {
                problems.Add(new FileProblem(sheet, number, null, Text.Format(AssessmentTexts.Import_TooManyRows, Most), true));
                break;
            }
            else if (cells.Any(cell => cell.Length > 0))
            {
                read.Rows.Add((number, cells));
            }
        }

        return read;
    }

    /// <summary>The cells of every row, as text.</summary>
    /// <exception cref="InvalidDataException">The workbook is damaged.</exception>
    public static IEnumerable<string[]> RowsOf(Stream stream, string sheet)
    {
        stream.Position = 0;
        using var rows = Guarded(() => stream.Query(useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX).Cast<object?>().GetEnumerator());
        while (Guarded(rows.MoveNext))
        {
            yield return [.. ((IDictionary<string, object?>)rows.Current!).Values.Select(value => LedgerText.Read(LedgerText.OfValue(value)))];
        }
    }

    /// <summary>The sheets of a workbook.</summary>
    /// <exception cref="InvalidDataException">The workbook is damaged.</exception>
    public static IReadOnlyList<string> NamesOf(Stream stream)
    {
        stream.Position = 0;
        return Guarded(() => stream.GetSheetNames());
    }

    /// <summary>A cell; empty where the sheet has no such column.</summary>
    public string Cell(string[] cells, SchemeField field) => _columns.TryGetValue(field, out var column) && column < cells.Length ? cells[column] : "";

    /// <summary>Whether the sheet has a column; what it lacks altogether is said once, not row by row.</summary>
    public bool Has(SchemeField field) => _columns.ContainsKey(field);

    /// <summary>A problem with a cell.</summary>
    public FileProblem Problem(int number, SchemeField field, string message) => new(Sheet, number, SchemeSheets.Head(Sheet, field), message, true);

    private void Head(string[] cells, SchemeField[] fields, List<FileProblem> problems)
    {
        var known = fields.ToDictionary(field => SchemeSheets.Head(Sheet, field), StringComparer.Ordinal);
        foreach (var (column, head) in cells.Index())
        {
            if (head.Length == 0 || head == SchemeSheets.MeasureName)
            {
                continue;
            }

            if (!known.TryGetValue(head, out var field))
            {
                problems.Add(new FileProblem(Sheet, 1, head, Text.Format(AssessmentTexts.Import_ColumnUnknown, string.Join('、', known.Keys)), true));
            }
            else if (!_columns.TryAdd(field, column))
            {
                problems.Add(new FileProblem(Sheet, 1, head, AssessmentTexts.Import_ColumnTwice, true));
            }
        }

        problems.AddRange(known.Where(pair => !_columns.ContainsKey(pair.Value)).Select(pair => new FileProblem(Sheet, 1, pair.Key, AssessmentTexts.Import_ColumnMissing, true)));
    }

    /// <summary>What the reader of workbooks throws where parts are missing or are no XML.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is XmlException or InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException or FormatException or NotSupportedException or EndOfStreamException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }
}
