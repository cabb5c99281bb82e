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
        var rows = Rows(db.Disputes.Where(d => organId == null || d.OrganId == organId));
        rows = view switch
        {
            HearingView.Ahead => rows.Where(h => h.On >= today && h.Outcome == null),
            HearingView.Mine => rows.Where(h => h.On >= today && h.Outcome == null && h.Handler == me),
            HearingView.Past => rows.Where(h => h.On < today || h.Outcome != null),
        };
        return (view is HearingView.Past ? rows.OrderByDescending(h => h.On).ThenByDescending(h => h.At) : rows.OrderBy(h => h.On).ThenBy(h => h.At)).Take(MaxShown);
    }

    internal static IQueryable<HearingLine> OneQuery(DisclosureDbContext db, string number, int ordinal, long? organId) =>
        Rows(db.Disputes.Where(d => d.Number == number && (organId == null || d.OrganId == organId))).Where(h => h.Ordinal == ordinal);

    private static IQueryable<HearingLine> Rows(IQueryable<Dispute> disputes) => disputes.SelectMany(d => d.Hearings, (d, h) => new HearingLine(
        d.Number, h.Ordinal, h.On, h.At, h.Place, h.NoticedOn, h.Outcome, h.Appearance, d.Facts.Kind, d.Facts.Instance, d.Facts.Body, d.Facts.Docket, d.Claimant, d.Handler, d.OrganId, ""));

    private async Task<IReadOnlyList<HearingLine>> NamedAsync(IQueryable<HearingLine> query, CancellationToken cancellationToken)
    {
        var rows = await query.ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return rows;
    }
}
