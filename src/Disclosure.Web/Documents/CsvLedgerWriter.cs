using CsvHelper;

namespace Disclosure.Web.Documents;

/// <summary>CSV in UTF-8 with a byte order mark, by which spreadsheets know the encoding.</summary>
internal sealed class CsvLedgerWriter(Stream stream) : LedgerWriter
{
    private readonly CsvWriter _csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);

    public override ValueTask DisposeAsync() => _csv.DisposeAsync();

    protected override void Write(string cell) => _csv.WriteField(cell);

    protected override Task EndRowAsync(CancellationToken cancellationToken) => _csv.EndRecordAsync(cancellationToken).AsTask();
}
