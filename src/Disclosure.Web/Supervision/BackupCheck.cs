using System.Globalization;
using System.Text.Json;
using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 备份: how old the last one is, by the record that whatever makes backups leaves: a JSON file with the UTC time <c>at</c>. Without a record nobody
/// knows, and the check says so.
/// </summary>
internal sealed class BackupCheck(IConfiguration configuration, TimeProvider time) : ISelfCheck
{
    private const string FileName = "last-backup.json";
    private const int UsualHours = 26;

    public SelfCheckKind Kind => SelfCheckKind.Backup;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var hours = SupervisionSettings.Number(configuration, "Backup:MaxHours", UsualHours, 1, 8_760);
        return await ReadAsync(cancellationToken) is not { } at ? new SelfCheckResult(SelfCheckState.Unknown, SelfCheckFinding.BackupUnknown, FileName)
            : time.GetUtcNow() - at <= TimeSpan.FromHours(hours) ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.BackupFresh, Say(at))
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.BackupOld, Say(at), hours.ToString(CultureInfo.InvariantCulture));
    }

    private static string Say(DateTimeOffset at) => LegalDays.OnOfficeClock(at.UtcDateTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private async Task<DateTimeOffset?> ReadAsync(CancellationToken cancellationToken)
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
