using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Disclosure.Web.Files;

/// <summary>What the scanner said.</summary>
/// <param name="IsDone">False where it did not answer: the file waits.</param>
/// <param name="Finding">The name of what was found, or null.</param>
internal sealed record ScanResult(bool IsDone, string? Finding)
{
    public static readonly ScanResult Clean = new(true, null), NotDone = new(false, null);
}

/// <summary>Hands contents to clamd over INSTREAM. Without a configured scanner every content passes.</summary>
internal sealed partial class VirusScanner(FilesSettings settings, ILogger<VirusScanner> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<ScanResult> ScanAsync(Stream content, CancellationToken cancellationToken)
    {
        if (settings.Scanner is not { } scanner)
        {
            return ScanResult.Clean;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return Read(await AskAsync(scanner.Host, scanner.Port, content, patience.Token));
        }
        catch (Exception exception) when (exception is SocketException or IOException || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            LogSilent(logger, exception.Message);
            return ScanResult.NotDone;
        }
    }

    private static async Task<string> AskAsync(string host, int port, Stream content, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var buffer = new byte[4 + 64 * 1024];
        content.Position = 0;
        for (int read; (read = await content.ReadAsync(buffer.AsMemory(4), cancellationToken)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await stream.WriteAsync(buffer.AsMemory(0, 4 + read), cancellationToken);
        }

        await stream.WriteAsync(new byte[4], cancellationToken);
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return (await answer.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    /// <summary><c>stream: OK</c>, <c>stream: Name FOUND</c>, or an error.</summary>
    private ScanResult Read(string answer)
    {
        if (answer.EndsWith(" OK", StringComparison.Ordinal))
        {
            return ScanResult.Clean;
        }

        if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            var finding = answer[..^" FOUND".Length];
            return new ScanResult(true, finding[(finding.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..]);
        }

        LogSilent(logger, answer);
        return ScanResult.NotDone;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner gave no verdict, so the file stays in quarantine: {Answer}")]
    private static partial void LogSilent(ILogger logger, string answer);
}
