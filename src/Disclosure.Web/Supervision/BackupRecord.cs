using System.Text.Json;
using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Supervision;

/// <summary>备份记录: the JSON file that says when the last backup was made, by this program or by another.</summary>
internal sealed class BackupRecord(IConfiguration configuration)
{
    public const string FileName = "last-backup.json";

    /// <returns>When; null where no record can be read.</returns>
    public async Task<DateTimeOffset?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(PathOf());
            using var record = await JsonDocument.ParseAsync(file, cancellationToken: cancellationToken);
            return record.RootElement.TryGetProperty("at", out var at) && at.TryGetDateTimeOffset(out var when) ? when : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Notes a backup that is complete; whoever reads meanwhile sees the old record or the new one.</summary>
    public async Task WriteAsync(DateTimeOffset at, string file, CancellationToken cancellationToken)
    {
        var (path, next) = (PathOf(), PathOf() + ".new");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await File.WriteAllTextAsync(next, JsonSerializer.Serialize(new { at = at.UtcDateTime, file }), cancellationToken);
        File.Move(next, path, overwrite: true);
    }

    /// <summary><c>Backup:Record</c>, or beside an embedded database.</summary>
    private string PathOf()
    {
        if (configuration["Backup:Record"] is { Length: > 0 } path)
        {
            return path;
        }

        var folder = configuration[DataSlice.Provider] is "Sqlite" && configuration.GetConnectionString(DataSlice.ConnectionName) is { } connection
            ? Path.GetDirectoryName(new SqliteConnectionStringBuilder(connection).DataSource) : "data";
        return Path.Combine(folder ?? "", FileName);
    }
}
