using System.Globalization;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>审计链: recomputed from the first entry on.</summary>
internal sealed class AuditChainCheck(AuditVerification verification) : ISelfCheck
{
    public SelfCheckKind Kind => SelfCheckKind.AuditChain;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken) => await verification.RunAsync(cancellationToken) switch
    {
        { FirstBad: { } bad } => new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.ChainBroken, $"{bad}"),
        var report => new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.ChainHolds, $"{report.Entries}"),
    };
}

/// <summary>发件箱: nothing waits for more than a day, nothing was given up.</summary>
internal sealed class OutboxCheck(IDbContextFactory<DisclosureDbContext> contexts, MailSettings settings, TimeProvider time) : ISelfCheck
{
    /// <summary>A weekend and a holiday of quiet hours are no fault.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1), Remembered = TimeSpan.FromDays(7);

    public SelfCheckKind Kind => SelfCheckKind.Outbox;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = await WaitingQuery(db, now - Patience).CountAsync(cancellationToken);
        var givenUp = await GivenUpQuery(db, now - Remembered).CountAsync(cancellationToken);
        return waiting + givenUp > 0 ? new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.OutboxStuck, $"{waiting}", $"{givenUp}")
            : settings.IsOn ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.OutboxClear)
            : new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.MailOff);
    }

    /// <summary>Tried at least once, and waiting still: what only waits for its hour has not been tried.</summary>
    internal static IQueryable<MailItem> WaitingQuery(DisclosureDbContext db, DateTime before) =>
        db.Set<MailItem>().Where(m => m.SentAt == null && m.GivenUpAt == null && m.Attempts > 0 && m.CreatedAt < before);

    internal static IQueryable<MailItem> GivenUpQuery(DisclosureDbContext db, DateTime since) => db.Set<MailItem>().Where(m => m.GivenUpAt >= since);
}

/// <summary>工作日历: the notice of this year stands, and from 1 December on that of the next.</summary>
internal sealed class CalendarCheck(CaseLights lights) : ISelfCheck
{
    public SelfCheckKind Kind => SelfCheckKind.Calendar;

    public Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var (today, last) = (lights.Today, lights.Calendar.LastDay);
        var needed = today.Month == 12 ? today.Year + 1 : today.Year; // the State Council's notice comes in November
        return Task.FromResult(last.Year >= needed
            ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.CalendarCovers, Text.IsoDay(last))
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.CalendarMissing, (last.Year + 1).ToString(CultureInfo.InvariantCulture)));
    }
}
