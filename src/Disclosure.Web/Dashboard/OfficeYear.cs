using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>本单位今年.</summary>
/// <param name="Year">The year.</param>
/// <param name="Received">收到.</param>
/// <param name="Closed">办结.</param>
/// <param name="Extended">其中延期办结.</param>
/// <param name="Overdue">其中逾期.</param>
public sealed record YearFigures(int Year, int Received, int Closed, int Extended, int Overdue)
{
    /// <summary>逾期率 in per cent of what was closed; null while nothing is.</summary>
    public decimal? OverdueRate => Closed == 0 ? null : 100m * Overdue / Closed;
}

/// <summary>最近办过.</summary>
/// <param name="Number">编号.</param>
/// <param name="Action">The act, named after its use case.</param>
/// <param name="Actor">Who did it, as people call her.</param>
/// <param name="At">UTC.</param>
public sealed record RecentAct(string Number, string Action, string Actor, DateTime At);

/// <summary>How many replies a day asks for.</summary>
public sealed record DueCount(DateOnly On, int Count);

/// <summary>What stands beside the day's order: the due dates of four weeks, the year's figures, what was done last.</summary>
internal sealed class OfficeYear(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public const int Weeks = 4;
    private const int MaxRecent = 5, MaxLooked = 5_000;

    /// <summary>Monday of this week.</summary>
    public DateOnly FirstDay => lights.Today.AddDays(-(((int)lights.Today.DayOfWeek + 6) % 7));

    /// <summary>The year's figures: they count what was closed, and are read once for each visit.</summary>
    public async Task<YearFigures> FiguresAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var (organId, year) = (actor.ReachesAll ? null : actor.OrganId, lights.Today.Year);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var closed = await ClosedQuery(db, organId, year).ToDictionaryAsync(c => c.Timeliness ?? Timeliness.InTime, c => c.Count, cancellationToken);
        var received = await ReceivedQuery(db, organId, year, year).CountAsync(cancellationToken) + await ReceivedQuery(db, organId, year, null).CountAsync(cancellationToken);
        return new YearFigures(year, received, closed.Values.Sum(), closed.GetValueOrDefault(Timeliness.Extended), closed.GetValueOrDefault(Timeliness.Overdue));
    }

    /// <summary>What the days ahead ask for and what was done last: as cheap as what is open.</summary>
    public async Task<(IReadOnlyList<DueCount> Due, IReadOnlyList<RecentAct> Recent)> NowAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var (organId, organ) = (actor.ReachesAll ? null : actor.OrganId, actor.ReachesAll ? null : actor.OrganCode);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var recent = await RecentQuery(db, organ).ToListAsync(cancellationToken);
        var names = await UserNames.ReadAsync(db, recent.Select(act => act.Actor), cancellationToken);
        return (
            await DueQuery(db, organId, FirstDay, FirstDay.AddDays(7 * Weeks - 1), lights.Today).ToListAsync(cancellationToken),
            [.. recent.Select(act => act with { Actor = names.Say(act.Actor) })]);
    }

    internal static IQueryable<ClosedCount> ClosedQuery(DisclosureDbContext db, long? organId, int year) =>
        Counted(db, organId).Where(a => a.ClosedYear == year).GroupBy(a => a.Timeliness).Select(g => new ClosedCount(g.Key, g.Count()));

    /// <summary>Received in a year, by the year of closing: each an own stretch of the counting index.</summary>
    internal static IQueryable<Application> ReceivedQuery(DisclosureDbContext db, long? organId, int year, int? closedYear) =>
        Counted(db, organId).Where(a => a.ClosedYear == closedYear && a.ReceivedYear == year);

    internal static IQueryable<DueCount> DueQuery(DisclosureDbContext db, long? organId, DateOnly from, DateOnly until, DateOnly today) =>
        CaseLights.Running(organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications, today)
            .Where(a => a.IsOpen && a.QueueOn >= from && a.QueueOn <= until).GroupBy(a => a.QueueOn).Select(g => new DueCount(g.Key, g.Count()));

    /// <summary>The last acts of an organ, looked for among the latest entries only.</summary>
    internal static IQueryable<RecentAct> RecentQuery(DisclosureDbContext db, string? organ) =>
        (organ is { } code ? db.AuditEntries.Where(e => e.Organ == code) : db.AuditEntries)
            .Where(e => e.Seq > db.AuditHeads.Select(h => h.Seq).First() - MaxLooked && e.Result == AuditResult.Done && AuditAction.Known.Contains(e.Action))
            .OrderByDescending(e => e.Seq).Take(MaxRecent).Select(e => new RecentAct(e.Target, e.Action, e.Actor, e.At));

    private static IQueryable<Application> Counted(DisclosureDbContext db, long? organId) =>
        organId is { } own ? db.Applications.Where(a => a.VoidedOn == null && a.OrganId == own) : db.Applications.Where(a => a.VoidedOn == null);

    internal sealed record ClosedCount(Timeliness? Timeliness, int Count);
}
