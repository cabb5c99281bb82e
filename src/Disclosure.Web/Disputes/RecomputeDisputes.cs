using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>重算争议期限: reads the next duty of every dispute that somebody watches over, and stores it where the calendar or a fact says otherwise than the cache; the
/// column of every result too, where the office has changed its table.</summary>
internal sealed class RecomputeDisputes(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock, ResultSettings results)
{
    private const int Batch = 200;

    /// <summary>Looks through the disputes, and leaves an entry in the audit only where something changed.</summary>
    /// <returns>How many next duties and columns changed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await ChangeAsync(db, save: false, cancellationToken) == 0)
            {
                return 0;
            }
        }

        var changed = 0;
        await gate.RunAsync(new Command(nameof(RecomputeDisputes), Permission.HandleDisputes, clock.Calendar.Version), async scope =>
        {
            changed = await ChangeAsync(scope.Db, save: true, cancellationToken);
            return clock.Calendar.Version;
        }, cancellationToken);
        return changed;
    }

    internal static IQueryable<Dispute> WatchedQuery(DisclosureDbContext db, long after) => db.Disputes
        .Where(d => d.Id > after && (d.NextDueOn != null || (d.Stage != DisputeStage.Concluded && (d.OpenedOn != null || d.CopyReceivedOn != null)) || d.Obligations.Any(o => o.PerformedOn == null)))
        .OrderBy(d => d.Id).Take(Batch);

    private async Task<int> ChangeAsync(DisclosureDbContext db, bool save, CancellationToken cancellationToken)
    {
        var (calendar, changed, last) = (clock.Calendar, 0, 0L);
        while (await WatchedQuery(db, last).AsSplitQuery().ToListAsync(cancellationToken) is { Count: > 0 } disputes)
        {
            changed += disputes.Count(dispute => dispute.Recompute(calendar));
            last = disputes[^1].Id;
            if (save)
            {
                await db.SaveChangesAsync(cancellationToken);
            }

            db.ChangeTracker.Clear();
        }

        foreach (var sorted in await SortedQuery(db).ToListAsync(cancellationToken))
        {
            if (results.Columns.Of(sorted.Result) is var column && column != sorted.Column)
            {
                changed += sorted.Count;
                if (save)
                {
                    await db.Disputes.Where(d => d.Facts.Result == sorted.Result && d.ResultKind == sorted.Column)
                        .ExecuteUpdateAsync(set => set.SetProperty(d => d.ResultKind, column), cancellationToken);
                }
            }
        }

        return changed;
    }

    internal static IQueryable<SortedResult> SortedQuery(DisclosureDbContext db) => db.Disputes.Where(d => d.Facts.Result != null)
        .GroupBy(d => new { d.Facts.Result, d.ResultKind }).Select(g => new SortedResult(g.Key.Result!.Value, g.Key.ResultKind, g.Count()));

    internal sealed record SortedResult(DisputeResult Result, DisputeResultKind? Column, int Count);
}
