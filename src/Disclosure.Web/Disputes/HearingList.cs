using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>Which hearings.</summary>
public enum HearingView
{
    /// <summary>将开庭.</summary>
    Ahead,

    /// <summary>我经办的，将开庭.</summary>
    Mine,

    /// <summary>已过.</summary>
    Past,
}

/// <summary>One hearing in the calendar.</summary>
public sealed record HearingLine(
    string Number, int Ordinal, DateOnly On, TimeOnly? At, string Place, DateOnly? NoticedOn, HearingOutcome? Outcome, HeadAppearance? Appearance,
    DisputeKind Kind, CourtInstance? Instance, string Body, string Docket, string? Claimant, string? Handler, long OrganId, string Organ);

/// <summary>开庭日历: the hearings within reach, those ahead from the next one on, the past ones from the last one back.</summary>
internal sealed class HearingList(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights)
{
    /// <summary>More than an office has in a year.</summary>
    public const int MaxShown = 300;

    public async Task<IReadOnlyList<HearingLine>> ReadAsync(HearingView view, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await NamedAsync(Query(db, view, lights.Today, actor.ReachesAll ? null : actor.OrganId, actor.Name), cancellationToken);
    }

    /// <summary>One hearing; null where it is not within reach.</summary>
    public async Task<HearingLine?> FindAsync(string number, int ordinal, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await NamedAsync(OneQuery(db, number, ordinal, actor.ReachesAll ? null : actor.OrganId), cancellationToken)).SingleOrDefault();
    }

    internal static IQueryable<HearingLine> Query(DisclosureDbContext db, HearingView view, DateOnly today, long? organId, string me)
    {
        var rows = Pairs(db.Disputes.Where(d => organId == null || d.OrganId == organId));
        rows = view switch
        {
            HearingView.Ahead => rows.Where(p => p.Hearing.On >= today && p.Hearing.Outcome == null),
            HearingView.Mine => rows.Where(p => p.Hearing.On >= today && p.Hearing.Outcome == null && p.Dispute.Handler == me),
            HearingView.Past => rows.Where(p => p.Hearing.On < today || p.Hearing.Outcome != null),
        };
        rows = view is HearingView.Past
            ? rows.OrderByDescending(p => p.Hearing.On).ThenByDescending(p => p.Hearing.At)
            : rows.OrderBy(p => p.Hearing.On).ThenBy(p => p.Hearing.At);
        return Lines(rows.Take(MaxShown));
    }

    internal static IQueryable<HearingLine> OneQuery(DisclosureDbContext db, string number, int ordinal, long? organId) =>
        Lines(Pairs(db.Disputes.Where(d => d.Number == number && (organId == null || d.OrganId == organId))).Where(p => p.Hearing.Ordinal == ordinal));

    private static IQueryable<Pair> Pairs(IQueryable<Dispute> disputes) => disputes.SelectMany(d => d.Hearings, (d, h) => new Pair { Dispute = d, Hearing = h });

    private static IQueryable<HearingLine> Lines(IQueryable<Pair> pairs) => pairs.Select(p => new HearingLine(
        p.Dispute.Number, p.Hearing.Ordinal, p.Hearing.On, p.Hearing.At, p.Hearing.Place, p.Hearing.NoticedOn, p.Hearing.Outcome, p.Hearing.Appearance,
        p.Dispute.Facts.Kind, p.Dispute.Facts.Instance, p.Dispute.Facts.Body, p.Dispute.Facts.Docket, p.Dispute.Claimant, p.Dispute.Handler, p.Dispute.OrganId, ""));

    private async Task<IReadOnlyList<HearingLine>> NamedAsync(IQueryable<HearingLine> query, CancellationToken cancellationToken)
    {
        var rows = await query.ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return rows;
    }

    /// <summary>A property each, so that conditions on it become SQL.</summary>
    private sealed class Pair
    {
        public required Dispute Dispute { get; init; }

        public required Hearing Hearing { get; init; }
    }
}
