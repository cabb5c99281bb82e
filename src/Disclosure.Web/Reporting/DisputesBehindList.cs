using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>One dispute behind a figure. The result and the proceeding that followed are today's; <see cref="StandingOn"/> says how it stood then.</summary>
public sealed record DisputeRow(
    long Id, string Number, string Organ, string? Application, DisputeKind Kind, string Body, string Docket, DateOnly AcceptedOn,
    bool? AfterReconsideration, CourtInstance? Instance, DisputeResult? Result, DisputeResultKind? ResultKind, DateOnly? ClosedOn,
    string? FollowedBy)
{
    /// <summary>How the figure of a year counts it: without a result that came only after the year.</summary>
    public DisputeStanding StandingOn(int year) => new DisputeFacts(Kind, AfterReconsideration is true, AcceptedOn.Year, ResultKind, ClosedOn?.Year).StandingAtEndOf(year);
}

/// <summary>The disputes behind a figure that the address names, page by page, within reach.</summary>
internal sealed class DisputesBehindList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public async Task<ListPage<DisputeRow>> RunAsync(DisputesBehind figure, ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = !actor.ReachesAll ? actor.OrganId ?? 0L
            : query["organ"] is not { } code ? (long?)null : await db.Organs.Where(o => o.Code == code).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken) ?? 0;
        var disputes = figure.Of(db).Where(d => organId == null || d.OrganId == organId);
        return new ListPage<DisputeRow>(
            await Rows(db, Ordered(disputes, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken),
            await disputes.CountAsync(cancellationToken));
    }

    internal static IQueryable<Dispute> Ordered(IQueryable<Dispute> disputes, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => disputes.OrderBy(d => d.Number),
        ("number", true) => disputes.OrderByDescending(d => d.Number),
        (_, true) => disputes.OrderByDescending(d => d.Facts.AcceptedOn).ThenByDescending(d => d.Id),
        _ => disputes.OrderBy(d => d.Facts.AcceptedOn).ThenBy(d => d.Id),
    };

    internal static IQueryable<DisputeRow> Rows(DisclosureDbContext db, IQueryable<Dispute> disputes) => disputes.Select(d => new DisputeRow(
        d.Id, d.Number, db.Organs.Where(o => o.Id == d.OrganId).Select(o => o.Name).First(), db.Applications.Where(a => a.Id == d.ApplicationId).Select(a => a.Number).FirstOrDefault(),
        d.Facts.Kind, d.Facts.Body, d.Facts.Docket, d.Facts.AcceptedOn, d.Facts.AfterReconsideration, d.Facts.Instance, d.Facts.Result,
        d.ResultKind, d.Facts.ClosedOn, db.Disputes.Where(next => next.PrecedingId == d.Id && next.Facts.Kind == DisputeKind.Lawsuit).OrderBy(next => next.Id).Select(next => next.Number).FirstOrDefault()));
}
