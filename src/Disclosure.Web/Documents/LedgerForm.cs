namespace Disclosure.Web.Documents;

/// <summary>One column of a ledger.</summary>
/// <param name="name">The header, fixed: other programs rely on it.</param>
/// <param name="isRequired">Whether an empty cell is refused.</param>
internal sealed class LedgerColumn(string name, bool isRequired = false)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Its place among the columns of its ledger, from 0; the files may have their own order.</summary>
    public int Index { get; set; }
}

/// <summary>台账格式: the columns of one ledger.</summary>
internal sealed class LedgerForm
{
    public const int MaxName = 20;

    /// <summary>The column that carries the reasons of refused rows; ignored on the way in.</summary>
    public const string ErrorColumn = "错误";

    public LedgerForm(string ledger, params LedgerColumn[] columns)
    {
        (Ledger, Columns) = (ledger, columns);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Index = i;
        }
    }

    /// <summary>The ledger's name, as the command line writes it.</summary>
    public string Ledger { get; }

    public IReadOnlyList<LedgerColumn> Columns { get; }

    /// <summary>Reads a header: for each column of the file the column of the ledger, or null where it is to be ignored.</summary>
    /// <exception cref="LedgerUnreadableException">A column is missing, unknown or doubled.</exception>
    public LedgerColumn?[] ReadHeader(IReadOnlyList<string?> header)
    {
        var names = header.Select(cell => (cell ?? "").Trim()).ToList();
        if (names.Find(name => name.Length > 0 && name != ErrorColumn && Columns.All(c => c.Name != name)) is { } unknown)
        {
            throw new LedgerUnreadableException(1, unknown, DocumentsTexts.ColumnUnknown, Shell.Text.Format(DocumentsTexts.ColumnUnknown_ToDo, string.Join("、", Columns.Select(c => c.Name))));
        }

        if (names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } doubled)
        {
            throw new LedgerUnreadableException(1, doubled.Key, DocumentsTexts.ColumnDoubled, DocumentsTexts.ColumnDoubled_ToDo);
        }

        if (Columns.Where(c => c.IsRequired && !names.Contains(c.Name)).Select(c => c.Name).ToList() is { Count: > 0 } missing)
        {
            throw new LedgerUnreadableException(1, string.Join("、", missing), DocumentsTexts.ColumnMissing, DocumentsTexts.ColumnMissing_ToDo);
        }

        return [.. names.Select(name => Columns.FirstOrDefault(c => c.Name == name))];
    }
}
