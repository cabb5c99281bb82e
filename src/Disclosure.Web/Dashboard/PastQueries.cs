using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>What the board asks of the past, for all units at once; each reads one index in its order and sorts nothing.</summary>
internal static class PastQueries
{
    /// <summary>不予公开: what leads the application to the stage of that name.</summary>
    public static readonly ReplyOutcome[] Withholding = [ReplyOutcome.Refused, ReplyOutcome.SpecialAccessRules];

    public static IQueryable<ClosedGroup> Closed(DisclosureDbContext db, int year) => db.Applications
        .Where(a => a.VoidedOn == null && a.ClosedYear == year && a.ReceivedYear != null)
        .GroupBy(a => new { a.OrganId, a.ReceivedYear, a.ReceivedOn, a.ClosedOn, a.Timeliness, a.Outcome })
        .Select(g => new ClosedGroup(g.Key.OrganId, g.Key.ReceivedYear!.Value, g.Key.ReceivedOn!.Value, g.Key.ClosedOn!.Value, g.Key.Timeliness, g.Key.Outcome, g.Count()));

    /// <summary>Received in a year and not closed in it: closed in a given later one, or, with null, not at all.</summary>
    public static IQueryable<ReceivedGroup> Received(DisclosureDbContext db, int year, int? closedYear) => db.Applications
        .Where(a => a.VoidedOn == null && a.ClosedYear == closedYear && a.ReceivedYear == year)
        .GroupBy(a => new { a.OrganId, a.ReceivedYear, a.ReceivedOn })
        .Select(g => new ReceivedGroup(g.Key.OrganId, g.Key.ReceivedOn!.Value, g.Count()));

    /// <summary>Every year, unit by unit.</summary>
    public static IQueryable<YearGroup> Years(DisclosureDbContext db) => db.Applications
        .Where(a => a.VoidedOn == null && a.ReceivedYear != null)
        .GroupBy(a => new { a.ClosedYear, a.OrganId, a.ReceivedYear })
        .Select(g => new YearGroup(
            g.Key.ClosedYear, g.Key.OrganId, g.Key.ReceivedYear!.Value, g.Count(),
            g.Sum(a => a.Timeliness == Timeliness.Extended ? 1 : 0), g.Sum(a => a.Timeliness == Timeliness.Overdue ? 1 : 0),
            g.Sum(a => Withholding.Contains(a.Outcome!.Value) ? 1 : 0)));

    /// <summary>The disputes decided in a year, by the definition of the forms.</summary>
    public static IQueryable<DecidedGroup> Decided(DisclosureDbContext db, int year) =>
        CountedDisputes.Of(db, DisputeCount.Decided, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            .GroupBy(d => new { d.OrganId, d.ResultKind }).Select(g => new DecidedGroup(g.Key.OrganId, g.Key.ResultKind, g.Count()));

    /// <summary>The hand-overs of what is open.</summary>
    public static IQueryable<DeskMove> OpenMoves(DisclosureDbContext db) => Moves(db, db.Applications.Where(a => a.IsOpen));

    /// <summary>The hand-overs of what was closed in a year.</summary>
    public static IQueryable<DeskMove> ClosedMoves(DisclosureDbContext db, int year) =>
        Moves(db, db.Applications.Where(a => !a.IsOpen && a.VoidedOn == null && a.ClosedYear == year));

    /// <summary>The steps of the replies to what was closed in a year.</summary>
    public static IQueryable<StepMove> Steps(DisclosureDbContext db, int year) =>
        from a in db.Applications
        where a.VoidedOn == null && a.ClosedYear == year
        join r in db.Replies on a.Id equals r.ApplicationId
        where !r.IsRenewed && !r.IsDiscarded && r.EffectiveOn != null
        from e in EF.Property<IEnumerable<ReplyEvent>>(r, "_events")
        orderby r.Id, e.Ordinal
        select new StepMove(r.Id, a.OrganId, a.ReceivedOn, e.Step, e.At);

    private static IQueryable<DeskMove> Moves(DisclosureDbContext db, IQueryable<Application> cases) =>
        from a in cases
        join h in db.HandOvers on a.Id equals h.ApplicationId
        orderby a.Id, h.Id
        select new DeskMove(a.Id, a.OrganId, h.To, h.On, a.RegisteredOn, a.ClosedOn, a.Reopening == null ? null : a.Reopening.ReceivedOn, a.RenewedOn);

    internal sealed record ClosedGroup(long OrganId, int ReceivedYear, DateOnly ReceivedOn, DateOnly ClosedOn, Timeliness? Timeliness, ReplyOutcome? Outcome, int Count);

    internal sealed record ReceivedGroup(long OrganId, DateOnly ReceivedOn, int Count);

    internal sealed record YearGroup(int? ClosedYear, long OrganId, int ReceivedYear, int Count, int Extended, int Overdue, int Withheld);

    internal sealed record DecidedGroup(long OrganId, DisputeResultKind? Result, int Count);

    internal sealed record DeskMove(long CaseId, long OrganId, string To, DateOnly On, DateOnly RegisteredOn, DateOnly? ClosedOn, DateOnly? ReopenedOn, DateOnly? RenewedOn);

    internal sealed record StepMove(long ReplyId, long OrganId, DateOnly? ReceivedOn, ReplyStep Step, DateTime At);
}
