using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>What is open, unit by unit and day by day.</summary>
/// <param name="Units">By the key of the organ.</param>
/// <param name="Days">How many replies each day asks for.</param>
/// <param name="DisputeDays">How many disputes each day asks for something.</param>
/// <param name="Others">What else is late or soon will be.</param>
internal sealed record OpenReading(IReadOnlyDictionary<long, BoardTally> Units, IReadOnlyList<DueCount> Days, IReadOnlyList<DueCount> DisputeDays, IReadOnlyList<BoardDuty> Others);

/// <summary>
/// 在办计数: the database groups the open cases by unit and due date along an index that holds nothing else, so the cost follows what is open, never
/// what was closed; the lights are put to the few hundred groups by their boundary dates. One reading feeds the matrix, the figures above it
/// and the calendar, so they can't differ.
/// </summary>
internal sealed class OpenCounts(CaseLights lights, IEnumerable<IBoardDuties> duties)
{
    public async Task<OpenReading> ReadAsync(DisclosureDbContext db, long? organId, bool seesComplaints, CancellationToken cancellationToken)
    {
        var (units, days) = (new Dictionary<long, BoardTally>(), new SortedDictionary<DateOnly, int>());
        var hasArrived = false;
        var known = new Dictionary<(ApplicationStage, DateOnly, DateOnly?), DeadlineLight?>(); // the units share their days
        await foreach (var group in Query(db, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!known.TryGetValue((group.Stage, group.QueueOn, group.PausedUntil), out var shown))
            {
                known[(group.Stage, group.QueueOn, group.PausedUntil)] = shown = lights.OfQueue(group.Stage, group.QueueOn, group.PausedUntil);
            }

            if (shown is not { } light)
            {
                hasArrived = true; // counted by its day of arrival
                continue;
            }

            Of(group.OrganId).Add(light, group.Count);
            if (light is not DeadlineLight.Paused)
            {
                days[group.QueueOn] = days.GetValueOrDefault(group.QueueOn) + group.Count;
            }
        }

        foreach (var group in hasArrived ? await ArrivedQuery(db, organId).ToListAsync(cancellationToken) : [])
        {
            Of(group.OrganId).AddToConfirm(group.Count, group.ArrivedOn < lights.Today);
        }

        var disputeDays = new SortedDictionary<DateOnly, int>();
        foreach (var group in await DisputeQuery(db, organId).ToListAsync(cancellationToken))
        {
            disputeDays[group.DueOn] = disputeDays.GetValueOrDefault(group.DueOn) + group.Count;
            if (group.DueOn <= lights.LastYellow)
            {
                Of(group.OrganId).Add(BoardSubject.Dispute, group.Count, group.DueOn < lights.Today);
            }
        }

        var others = new List<BoardDuty>();
        foreach (var source in duties)
        {
            others.AddRange(await source.ReadAsync(db, new BoardReach(organId, lights.LastYellow, seesComplaints), cancellationToken));
        }

        foreach (var duty in others)
        {
            Of(duty.OrganId).Add(duty.Subject, 1, duty.DueOn < lights.Today);
        }

        return new OpenReading(units, Listed(days), Listed(disputeDays), others);

        BoardTally Of(long organ) => units.TryGetValue(organ, out var tally) ? tally : units[organ] = new BoardTally();
    }

    private static List<DueCount> Listed(SortedDictionary<DateOnly, int> days) => [.. days.Select(day => new DueCount(day.Key, day.Value))];

    internal static IQueryable<OpenGroup> Query(DisclosureDbContext db, long? organId) => Open(db, organId)
        .GroupBy(a => new { a.OrganId, a.QueueOn, a.PausedUntil, a.Stage })
        .Select(g => new OpenGroup(g.Key.OrganId, g.Key.QueueOn, g.Key.PausedUntil, g.Key.Stage, g.Count()));

    internal static IQueryable<ArrivedGroup> ArrivedQuery(DisclosureDbContext db, long? organId) => Open(db, organId)
        .Where(a => a.QueueOn == DateOnly.MaxValue && a.Stage == ApplicationStage.Arrived)
        .GroupBy(a => new { a.OrganId, a.ArrivedOn }).Select(g => new ArrivedGroup(g.Key.OrganId, g.Key.ArrivedOn, g.Count()));

    /// <summary>What disputes ask for, day by day; a right that ends is no duty.</summary>
    internal static IQueryable<DisputeGroup> DisputeQuery(DisclosureDbContext db, long? organId) =>
        Duties(db, organId).GroupBy(d => new { d.OrganId, d.NextDueOn }).Select(g => new DisputeGroup(g.Key.OrganId, g.Key.NextDueOn!.Value, g.Count()));

    internal static IQueryable<Dispute> Duties(DisclosureDbContext db, long? organId) =>
        (organId is { } own ? db.Disputes.Where(d => d.OrganId == own) : db.Disputes).Where(d => d.NextDueOn != null && d.NextDuty != DisputeDutyKind.Appeal);

    internal static IQueryable<Application> Open(DisclosureDbContext db, long? organId) =>
        (organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications).Where(a => a.IsOpen);

    internal sealed record OpenGroup(long OrganId, DateOnly QueueOn, DateOnly? PausedUntil, ApplicationStage Stage, int Count);

    internal sealed record ArrivedGroup(long OrganId, DateOnly? ArrivedOn, int Count);

    internal sealed record DisputeGroup(long OrganId, DateOnly DueOn, int Count);
}
