using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>One item in the list.</summary>
public sealed record PublicationLine(
    long Id, string Code, long OrganId, string Organ, string Title, DateOnly MadeOn, DateOnly DueOn, PublicationState State, DateOnly? PublishedOn, DateOnly? DroppedOn, string Address, bool IsReviewed, bool WasUnreviewed);

/// <summary>主动公开登记簿: one page of what a unit must make public, or every unit where somebody acts for all; narrowed, ordered and counted in the database.</summary>
internal sealed class PublicationList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights)
{
    public async Task<ListPage<PublicationLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = PublicationFilter.Read(query);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var items = filter.Narrow(Visible(db, await SightAsync(directory, actor, filter.Organ, cancellationToken)), lights.Today, lights.Rules[WatchedKind.Publication].SpanOn(lights.Today, lights.Calendar)!.Value);
        var rows = await Rows(Ordered(items, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return new ListPage<PublicationLine>(rows, await items.CountAsync(cancellationToken));
    }

    /// <summary>How many items stand in each view, of one unit or of all within reach.</summary>
    public async Task<IReadOnlyDictionary<PublicationView, int>> CountAsync(string? organ, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (sight, counts) = (await SightAsync(directory, actor, organ, cancellationToken), new Dictionary<PublicationView, int>());
        foreach (var view in Enum.GetValues<PublicationView>())
        {
            counts[view] = await PublicationFilter.InView(Visible(db, sight), view, lights.Today).CountAsync(cancellationToken);
        }

        return counts;
    }

    /// <summary>How many are late or due today, for the number in the navigation.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.KeepPublications))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var today = lights.Today;
        return await Visible(db, actor.ReachesAll ? null : actor.OrganId ?? 0).CountAsync(i => i.State == PublicationState.Waiting && i.DueOn <= today, cancellationToken);
    }

    /// <summary>Whose register somebody reads: her own unit's, or of all where she acts for all the one that is asked for; an unknown code finds nothing.</summary>
    internal static async Task<long?> SightAsync(OrganDirectory directory, Actor actor, string? organ, CancellationToken cancellationToken) =>
        !actor.ReachesAll ? actor.OrganId ?? 0 : organ is { } code ? (await directory.FindAsync(code, cancellationToken))?.Id ?? 0 : null;

    internal static IQueryable<PublicationItem> Visible(DisclosureDbContext db, long? organId) =>
        organId is { } own ? db.PublicationItems.Where(i => i.OrganId == own) : db.PublicationItems;

    internal static IQueryable<PublicationItem> Ordered(IQueryable<PublicationItem> items, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("made", false) => items.OrderBy(i => i.MadeOn).ThenBy(i => i.Id),
        ("made", true) => items.OrderByDescending(i => i.MadeOn).ThenByDescending(i => i.Id),
        ("published", false) => items.OrderBy(i => i.PublishedOn).ThenBy(i => i.Id),
        ("published", true) => items.OrderByDescending(i => i.PublishedOn).ThenByDescending(i => i.Id),
        (_, true) => items.OrderByDescending(i => i.DueOn).ThenByDescending(i => i.Id),
        _ => items.OrderBy(i => i.DueOn).ThenBy(i => i.Id),
    };

    /// <summary>The rows without the name of their unit, which the directory knows.</summary>
    internal static IQueryable<PublicationLine> Rows(IQueryable<PublicationItem> items) => items.Select(i => new PublicationLine(
        i.Id, i.Code, i.OrganId, "", i.Title, i.MadeOn, i.DueOn, i.State, i.PublishedOn, i.DroppedOn, i.Address, i.ReviewedOn != null, i.UnreviewedReason != ""));
}
