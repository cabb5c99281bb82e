using System.Buffers;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>Takes a content in: sealed while it arrives, then checked, then scanned. What does not pass leaves nothing behind.</summary>
internal sealed class FileIntake(BlobStore store, VirusScanner scanner, FilesSettings settings)
{
    /// <summary>Checks hold a content in memory; more at once would only be slower.</summary>
    private static readonly SemaphoreSlim Checking = new(2);

    /// <returns>The checked content, not yet adopted.</returns>
    /// <exception cref="RuleViolationException">It is not taken.</exception>
    public async Task<CheckedFile> TakeAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        FileNames.Demand(name);
        var (blob, writer) = await store.CreateAsync(cancellationToken);
        try
        {
            string hash;
            await using (writer)
            {
                await CopyAsync(content, writer, cancellationToken);
                hash = await writer.FinishAsync(cancellationToken);
            }

            await using var reader = store.Open(blob);
            var format = await CheckAsync(reader, name, cancellationToken);
            var verdict = await scanner.ScanAsync(reader, cancellationToken);
            return verdict.Finding is { } finding
                ? throw new RuleViolationException(FileRule.FileInfected, null, finding)
                : new CheckedFile(name, format, reader.Length, hash, blob, verdict.IsDone);
        }
        catch
        {
            store.Delete(blob);
            throw;
        }
    }

    private static async Task<FileFormat> CheckAsync(SealedReader reader, string name, CancellationToken cancellationToken)
    {
        await Checking.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => FileCheck.Demand(reader, name), cancellationToken);
        }
        finally
        {
            Checking.Release();
        }
    }

    private async Task CopyAsync(Stream content, SealedWriter writer, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(SealedFile.Piece);
        try
        {
            for (int read; (read = await content.ReadAsync(buffer.AsMemory(), cancellationToken)) > 0;)
            {
                if (writer.Length + read > settings.MaxBytes)
                {
                    throw new RuleViolationException(FileRule.FileTooLarge, null, settings.MaxMegabytes);
                }

                await writer.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
