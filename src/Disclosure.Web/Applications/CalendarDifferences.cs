using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>差异清单: what a year of the calendar would do, or has done, to the open cases. Changes nothing.</summary>
internal sealed class CalendarDifferences(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CalendarShelf shelf, ReplyClock clock, LightRules rules, TimeProvider time)
{
    /// <summary>More lines than anybody reads before approving; the number is always whole.</summary>
    public const int MaxShown = 500;

    private const int Batch = 1000;

    /// <summary>What would change if the year came into force now.</summary>
    /// <exception cref="Domain.Law.RuleViolationException">The year does not follow on the calendar, or is known already.</exception>
    public async Task<DifferenceList> ForesayAsync(HolidayNotice notice, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewCalendar, cancellationToken);
        var then = clock.By(shelf.Current.Taking(notice));
        var (found, changed, open, last) = (new List<DueDifference>(), 0, 0, 0L);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organs = await db.Organs.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        while (await OpenQuery(db, last).AsNoTracking().ToListAsync(cancellationToken) is { Count: > 0 } cases)
        {
            foreach (var application in cases)
            {
                var before = (application.FinalDueOn, application.DueStatus);
                application.Recompute(then);
                if (before == (application.FinalDueOn, application.DueStatus))
                {
                    continue;
                }

                changed++;
                if (found.Count < MaxShown)
                {
                    found.Add(Difference(application.Number, organs[application.OrganId], before, (application.FinalDueOn, application.DueStatus), shelf.Current, then.Calendar));
                }
            }

            (open, last) = (open + cases.Count, cases[^1].Id);
        }

        return new DifferenceList([.. found.OrderBy(d => d.NewDueOn)], changed, open);
    }

    /// <summary>What an approved year has done, within the actor's reach.</summary>
    public async Task<DifferenceList> OfAsync(long importId, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var organId = actor.ReachesAll ? null : actor.OrganId;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var calendar = shelf.Current;
        var rows = await ShiftQuery(db, importId, organId).Take(MaxShown).ToListAsync(cancellationToken);
        return new DifferenceList(
            [.. rows.Select(r => Difference(r.Number, r.Organ, (r.OldDueOn, r.OldStatus), (r.NewDueOn, r.NewStatus), calendar, calendar))],
            await ShiftsOf(db, importId, organId).CountAsync(cancellationToken), null);
    }

    internal static IQueryable<Application> OpenQuery(DisclosureDbContext db, long after) =>
        db.Applications.Where(a => a.IsOpen && a.Id > after).OrderBy(a => a.Id).Take(Batch);

    internal static IQueryable<ShiftRow> ShiftQuery(DisclosureDbContext db, long importId, long? organId) =>
        from s in ShiftsOf(db, importId, organId)
        join a in db.Applications on s.ApplicationId equals a.Id
        join o in db.Organs on s.OrganId equals o.Id
        orderby s.NewDueOn, s.ApplicationId
        select new ShiftRow(a.Number, o.Name, s.OldDueOn, s.OldStatus, s.NewDueOn, s.NewStatus);

    private static IQueryable<DueShift> ShiftsOf(DisclosureDbContext db, long importId, long? organId) =>
        db.Set<DueShift>().Where(s => s.ImportId == importId && (organId == null || s.OrganId == organId));

    private DueDifference Difference(
        string number, string organ, (DateOnly? Due, DueStatus? Status) before, (DateOnly? Due, DueStatus? Status) after, WorkCalendar now, WorkCalendar then) =>
        new(number, organ, before.Due, after.Due, before.Status, after.Status, LightOf(before, now), LightOf(after, then));

    private LightReading LightOf((DateOnly? Due, DueStatus? Status) reading, WorkCalendar calendar) => reading.Due is { } due
        ? DeadlineLights.Of(new LegalDay(due, reading.Status is DueStatus.Provisional), time.Today(), calendar, rules[WatchedKind.Reply])
        : new LightReading(DeadlineLight.Paused, null);

    internal sealed record ShiftRow(string Number, string Organ, DateOnly? OldDueOn, DueStatus? OldStatus, DateOnly? NewDueOn, DueStatus? NewStatus);
}

/// <summary>The open cases whose due dates differ.</summary>
/// <param name="Shown">The first of them, the nearest due date first.</param>
/// <param name="Changed">How many there are.</param>
/// <param name="Open">How many cases are open; null where that was not asked.</param>
public sealed record DifferenceList(IReadOnlyList<DueDifference> Shown, int Changed, int? Open);
