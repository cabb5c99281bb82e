using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The self-audit of every night; after a night in which the program was stopped, at the next start.</summary>
internal sealed partial class SelfAuditJob(IServiceScopeFactory scopes, SupervisionSettings settings, TimeProvider time, ILogger<SelfAuditJob> logger)
    : PeriodicJob(TimeSpan.FromMinutes(10), time, logger)
{
    private readonly TimeProvider _time = time;
    private DateOnly _done;

    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = LegalDays.OnOfficeClock(_time.GetUtcNow().UtcDateTime);
        var night = DateOnly.FromDateTime(now);
        if (_done >= night || TimeOnly.FromDateTime(now) < settings.SelfAuditAt)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await using (var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<DisclosureDbContext>>().CreateDbContextAsync(cancellationToken))
        {
            if (await db.Set<SelfAuditRun>().AnyAsync(r => r.NightOf == night, cancellationToken))
            {
                _done = night; // another node, or this one before a restart
                return;
            }
        }

        var (runs, isFirst) = (scope.ServiceProvider.GetRequiredService<JobRuns>(), false);
        await runs.RunAsync(JobKind.SelfAudit, async () => (isFirst = await scope.ServiceProvider.GetRequiredService<RunSelfAudit>().RunNightAsync(night, cancellationToken)) ? 1 : 0, cancellationToken);
        if (isFirst)
        {
            await runs.RunAsync(JobKind.Purge, () => scope.ServiceProvider.GetRequiredService<PurgeRecords>().RunAsync(cancellationToken), cancellationToken);
            LogDone(logger, night);
        }

        _done = night;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Self-audit of {Night} done")]
    private static partial void LogDone(ILogger logger, DateOnly night);
}
