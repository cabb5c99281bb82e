using System.Globalization;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Documents;

/// <summary>What became of a row.</summary>
internal enum RowFate
{
    /// <summary>Entered.</summary>
    Added,

    /// <summary>Stored already with the same content: left alone.</summary>
    Unchanged,

    /// <summary>Stored already, and brought up to date.</summary>
    Updated,
}

/// <summary>One row of a file on its way in: reads its cells and gathers what is wrong with them.</summary>
internal sealed class LedgerRow
{
    private readonly string _file;
    private readonly string[] _cells;
    private List<(int Column, LedgerProblem Problem)>? _problems;

    /// <param name="file">File name, for the problems.</param>
    /// <param name="number">Row of the file, from 1 with the header.</param>
    /// <param name="raw">The cells in the order of the file.</param>
    /// <param name="header">What each column of the file is.</param>
    /// <param name="form">The ledger.</param>
    public LedgerRow(string file, int number, IReadOnlyList<string?> raw, LedgerColumn?[] header, LedgerForm form)
    {
        (_file, Number, Raw) = (file, number, raw);
        _cells = new string[form.Columns.Count];
        Array.Fill(_cells, "");
        for (var i = 0; i < raw.Count; i++)
        {
            if (i < header.Length && header[i] is { } column)
            {
                _cells[column.Index] = LedgerText.Read(raw[i]);
            }
            else if (i >= header.Length && !string.IsNullOrWhiteSpace(raw[i]))
            {
                Refuse(null, Text.Format(DocumentsTexts.CellsTooMany, raw.Count, header.Length), DocumentsTexts.CellsTooMany_ToDo);
                break;
            }
        }

        foreach (var column in form.Columns.Where(c => c.IsRequired && _cells[c.Index].Length == 0))
        {
            Refuse(column, DocumentsTexts.CellEmpty, DocumentsTexts.CellEmpty_ToDo);
        }
    }

    /// <summary>Row of the file, counted from 1 with the header.</summary>
    public int Number { get; }

    /// <summary>The cells as they stand in the file, in its order.</summary>
    public IReadOnlyList<string?> Raw { get; }

    /// <summary>What is wrong, in the order of the ledger's columns.</summary>
    public IEnumerable<LedgerProblem> Problems => _problems is null ? [] : _problems.OrderBy(p => p.Column).Select(p => p.Problem);

    public bool IsRefused => _problems is not null;

    /// <summary>What became of it, unless it is refused.</summary>
    public RowFate Fate { get; set; }

    /// <summary>The text of a cell, or empty.</summary>
    public string this[LedgerColumn column] => _cells[column.Index];

    public void Refuse(LedgerColumn? column, string what, string toDo) =>
        (_problems ??= []).Add((column?.Index ?? -1, new LedgerProblem(_file, Number, column?.Name, what, toDo)));

    public void Refuse(LedgerColumn? column, RuleViolationException violation) =>
        Refuse(column, Text.Of(violation), DocumentsTexts.ResourceManager.GetString($"ToDo_{violation.Rule}", DocumentsTexts.Culture) ?? DocumentsTexts.ToDo_Row);

    /// <summary>A text of bounded length.</summary>
    public string Bounded(LedgerColumn column, int length)
    {
        if (this[column].Length > length)
        {
            Refuse(column, Text.Format(DocumentsTexts.TextTooLong, this[column].Length, length), DocumentsTexts.TextTooLong_ToDo);
        }

        return this[column];
    }

    /// <summary>A text of bounded length, or null for an empty cell.</summary>
    public string? BoundedOrNull(LedgerColumn column, int length) => Bounded(column, length) is { Length: > 0 } text ? text : null;

    /// <summary>The member that a word stands for; null for an empty cell or an unknown word, which is refused.</summary>
    public T? Label<T>(LedgerColumn column, LedgerLabels<T> labels)
        where T : struct, Enum
    {
        T? member = null;
        if (this[column].Length > 0 && !labels.TryRead(this[column], out member))
        {
            Refuse(column, Text.Format(DocumentsTexts.LabelUnknown, this[column]), Text.Format(DocumentsTexts.LabelUnknown_ToDo, string.Join("、", labels.Words)));
        }

        return member;
    }

    /// <summary>The day of a cell; null for an empty one or one that can't be read, which is refused.</summary>
    public DateOnly? Day(LedgerColumn column) => DayOf(column, this[column]);

    /// <summary>Several days of a cell, with a null for each empty piece.</summary>
    public List<DateOnly?> Days(LedgerColumn column) => this[column].Length == 0 ? []
        : [.. this[column].Split([LedgerText.Separator, ';'], StringSplitOptions.TrimEntries).Select(piece => DayOf(column, piece))];

    /// <summary>A positive number; null for an empty cell or one that is none, which is refused.</summary>
    public int? Count(LedgerColumn column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        if (int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        Refuse(column, Text.Format(DocumentsTexts.CountUnreadable, this[column]), DocumentsTexts.CountUnreadable_ToDo);
        return null;
    }

    private DateOnly? DayOf(LedgerColumn column, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var looksLikeOne = LedgerText.TryReadDay(text, out var day);
        if (day is null)
        {
            Refuse(column, Text.Format(looksLikeOne ? DocumentsTexts.DayMissing : DocumentsTexts.DayUnreadable, text), DocumentsTexts.Day_ToDo);
        }

        return day;
    }
}
