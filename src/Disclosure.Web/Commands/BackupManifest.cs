using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Web.Audit;

namespace Disclosure.Web.Commands;

/// <summary>One part of a backup.</summary>
/// <param name="Name">Its name within the archive.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its content, in hex.</param>
internal sealed record BackupPart(string Name, long Size, string Sha256);

/// <summary>目录: what a backup holds. It stands in the archive as <c>manifest.json</c>.</summary>
/// <param name="Format">Always 1 so far.</param>
/// <param name="At">When the database was copied, UTC.</param>
/// <param name="Schema">The last migration that the database had.</param>
/// <param name="AuditSeq">The head of the audit chain in the copy.</param>
/// <param name="Parts">The database first, then each content.</param>
internal sealed record BackupManifest(int Format, DateTimeOffset At, string Schema, long AuditSeq, IReadOnlyList<BackupPart> Parts)
{
    public const int PresentFormat = 1;

    public const string Entry = "manifest.json", DatabaseEntry = "database.db", FilesEntry = "files/";

    public string ToJson() => JsonSerializer.Serialize(this, AuditJson.Options);

    /// <returns>The manifest; null where the text is none.</returns>
    public static BackupManifest? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(json, AuditJson.Options) is { Parts: not null, Schema: not null } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Copies a stream and says what went through.</summary>
    public static async Task<(long Size, string Sha256)> CopyAsync(Stream from, Stream to, WorkMeter meter, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, size) = (new byte[128 * 1024], 0L);
        while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            size += read;
            meter.Add(read);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
