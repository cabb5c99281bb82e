using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>重算主动公开期限: reads the last day of everything that waits, after a new calendar; an entry in the audit only where one changed.</summary>
internal sealed class RecomputePublications(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock)
{
    /// <returns>How many changed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await ChangeAsync(db, cancellationToken) == 0)
            {
                return 0;
            }
        }

        var changed = 0;
        await gate.RunAsync(new Command(nameof(RecomputePublications), Permission.KeepPublications, clock.Calendar.Version), async scope =>
        {
            changed = await ChangeAsync(scope.Db, cancellationToken);
            return clock.Calendar.Version;
        }, cancellationToken);
        return changed;
    }

    /// <summary>What waits: a few for each unit.</summary>
    internal static IQueryable<PublicationItem> WaitingQuery(DisclosureDbContext db) => db.PublicationItems.Where(i => i.State == PublicationState.Waiting).OrderBy(i => i.Id);

    private async Task<int> ChangeAsync(DisclosureDbContext db, CancellationToken cancellationToken) =>
        (await WaitingQuery(db).ToListAsync(cancellationToken)).Count(item => item.Recompute(clock.Calendar));
}

/// <summary>Lets the last days of publications follow the calendar.</summary>
internal sealed class PublicationWatch(IServiceScopeFactory scopes, CalendarShelf shelf, JobRuns runs, TimeProvider time, ILogger<PublicationWatch> logger)
    : CalendarFollower(scopes, shelf, runs, time, logger, JobKind.PublicationDates)
{
    protected override Task<int> RecomputeAsync(IServiceProvider services, CancellationToken cancellationToken) => services.GetRequiredService<RecomputePublications>().RunAsync(cancellationToken);
}
