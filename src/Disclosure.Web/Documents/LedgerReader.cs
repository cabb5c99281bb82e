using System.Text;
using System.Xml;
using CsvHelper;
using MiniExcelLibs;

namespace Disclosure.Web.Documents;

/// <summary>Reads rows as they stand in a file, the header included and an empty row as an empty row, holding one at a time.</summary>
internal static class LedgerReader
{
    /// <summary>Longest row that is read at all, in bytes: beyond it a quotation mark has surely been left open.</summary>
    private const int MaxRow = 4 << 20;

    public static IEnumerable<IReadOnlyList<string?>> Csv(Stream stream, Encoding encoding)
    {
        var openQuote = int.MaxValue;
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        using var reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = MaxRow,
            OnMalformedRecord = record => openQuote = record.Reason is CsvMalformedReason.UnterminatedQuote ? (int)Math.Min(openQuote, record.RecordNumber) : openQuote,
        });
        for (var row = 1; Advance(reader, row); row++)
        {
            if (row >= openQuote)
            {
                throw Broken(row, DocumentsTexts.QuoteOpen, DocumentsTexts.QuoteOpen_ToDo);
            }

            var cells = new string?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            yield return cells;
        }
    }

    public static IEnumerable<IReadOnlyList<string?>> Xlsx(Stream stream)
    {
        using var rows = Open(stream);
        for (var row = 1; Advance(rows, row); row++)
        {
            var cells = (IDictionary<string, object?>)rows.Current!;
            var texts = new string?[cells.Count];
            var i = 0;
            foreach (var value in cells.Values)
            {
                texts[i++] = LedgerText.OfValue(value);
            }

            yield return texts;
        }
    }

    private static bool Advance(CsvReader reader, int row)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            throw Broken(row, DocumentsTexts.QuoteOpen, DocumentsTexts.QuoteOpen_ToDo);
        }
    }

    private static IEnumerator<object?> Open(Stream stream)
    {
        try
        {
            return stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<object?>().GetEnumerator();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Broken(null, DocumentsTexts.FileIsNoXlsx, DocumentsTexts.FileIsNoXlsx_ToDo);
        }
    }

    private static bool Advance(IEnumerator<object?> rows, int row)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Broken(row == 1 ? null : row, DocumentsTexts.FileIsNoXlsx, DocumentsTexts.FileIsNoXlsx_ToDo);
        }
    }

    /// <summary>What the reader of workbooks throws where parts are missing or are no XML.</summary>
    private static bool IsDamage(Exception exception) => exception is InvalidDataException or XmlException or InvalidOperationException
        or NullReferenceException or ArgumentException or KeyNotFoundException or FormatException or NotSupportedException or EndOfStreamException;

    private static LedgerUnreadableException Broken(int? row, string what, string toDo) => new(row, null, what, toDo);
}
