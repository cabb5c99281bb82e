namespace Disclosure.Web.Documents;

/// <summary>Writes a ledger row by row, holding one at a time. Cells that a spreadsheet would take for formulas are neutralised.</summary>
internal abstract class LedgerWriter : IAsyncDisposable
{
    /// <summary>Opens a writer; the stream stays open when it is disposed of.</summary>
    public static LedgerWriter Open(Stream stream, LedgerFormat format) => format switch
    {
        LedgerFormat.Csv => new CsvLedgerWriter(stream),
        LedgerFormat.Xlsx => new XlsxLedgerWriter(stream),
    };

    public async Task WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken = default)
    {
        foreach (var cell in cells)
        {
            Write(LedgerText.Neutralise(cell));
        }

        await EndRowAsync(cancellationToken);
    }

    public abstract ValueTask DisposeAsync();

    protected abstract void Write(string cell);

    protected abstract Task EndRowAsync(CancellationToken cancellationToken);
}
