using System.Globalization;
using Disclosure.Web.Data;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 备份: how old the last one is, by the record that whatever makes backups leaves: a JSON file with the UTC time <c>at</c>. Without a record nobody
/// knows, and the check says so.
/// </summary>
internal sealed class BackupCheck(IConfiguration configuration, BackupRecord record, TimeProvider time) : ISelfCheck
{
    private const int UsualHours = 26;

    public SelfCheckKind Kind => SelfCheckKind.Backup;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var hours = configuration.Number("Backup:MaxHours", UsualHours, 1, 8_760);
        return await record.ReadAsync(cancellationToken) is not { } at ? new SelfCheckResult(SelfCheckState.Unknown, SelfCheckFinding.BackupUnknown, BackupRecord.FileName)
            : time.GetUtcNow() - at <= TimeSpan.FromHours(hours) ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.BackupFresh, Say(at))
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.BackupOld, Say(at), hours.ToString(CultureInfo.InvariantCulture));
    }

    private static string Say(DateTimeOffset at) => LegalDays.OnOfficeClock(at.UtcDateTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
