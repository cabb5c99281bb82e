using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 期限缓存与重算一致: every day that is stored beside the facts it follows from, read again. The day by which a notice is to be answered stands on its paper: that is a fact.
/// </summary>
internal sealed class DueDatesCheck(IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock, SupervisionDays days) : ISelfCheck
{
    public SelfCheckKind Kind => SelfCheckKind.DueDates;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        Count[] counts = [await CasesAsync(db, cancellationToken), await DisputesAsync(db, cancellationToken), await ComplaintsAsync(db, cancellationToken), await ArchiveAsync(db, cancellationToken)];
        return counts.All(count => count.Wrong == 0)
            ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.DaysEqual, [.. counts.Select(count => $"{count.All}")])
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.DaysDiffer, [.. counts.Select(count => $"{count.Wrong}")]);
    }

    /// <summary>应归档日: what stands, and what the closing of the case says.</summary>
    internal static IQueryable<ArchiveRow> ArchiveQuery(DisclosureDbContext db) => db.Applications
        .Where(a => a.ArchiveDueOn != null || (!a.IsOpen && a.VoidedOn == null && a.ArchivedOn == null && a.ImportId == null && a.ClosedOn != null))
        .Select(a => new ArchiveRow(a.ArchiveDueOn, !a.IsOpen && a.VoidedOn == null && a.ArchivedOn == null && a.ImportId == null ? a.RenewedOn ?? a.ClosedOn : null));

    private async Task<Count> CasesAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var (count, last) = (default(Count), 0L);
        while (await CalendarDifferences.OpenQuery(db, last).AsNoTracking().ToListAsync(cancellationToken) is { Count: > 0 } page)
        {
            foreach (var application in page)
            {
                var queue = application.QueueOn;
                count += application.Recompute(clock) || queue != application.QueueOn;
            }

            last = page[^1].Id;
        }

        return count;
    }

    private async Task<Count> DisputesAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var (count, last) = (default(Count), 0L);
        while (await RecomputeDisputes.WatchedQuery(db, last).AsNoTracking().AsSplitQuery().ToListAsync(cancellationToken) is { Count: > 0 } page)
        {
            foreach (var dispute in page)
            {
                count += dispute.Recompute(clock.Calendar);
            }

            last = page[^1].Id;
        }

        return count;
    }

    private async Task<Count> ComplaintsAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var count = default(Count);
        await foreach (var complaint in RecomputeComplaints.OpenQuery(db).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count += complaint.Recompute(days.Complaints, clock.Calendar);
        }

        return count;
    }

    private static async Task<Count> ArchiveAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var count = default(Count);
        await foreach (var row in ArchiveQuery(db).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count += row.DueOn != (row.ClosedOn is { } closed ? ArchiveDuty.DueOn(closed) : null);
        }

        return count;
    }

    /// <summary>What stands, and the day of closing of a case that owes its papers to the archive.</summary>
    internal sealed record ArchiveRow(DateOnly? DueOn, DateOnly? ClosedOn);

    /// <summary>How many were read again, and how many were stored otherwise.</summary>
    private readonly record struct Count(int All, int Wrong)
    {
        public static Count operator +(Count count, bool isWrong) => new(count.All + 1, count.Wrong + (isWrong ? 1 : 0));
    }
}
