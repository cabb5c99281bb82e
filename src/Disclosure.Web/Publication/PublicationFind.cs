using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Disclosure.Web.Publication;

/// <summary>Ctrl+K to an item: by its number or title; what waits first, then the latest.</summary>
internal sealed class PublicationFind(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current) : FindSource
{
    public override async Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Query(db, actor.ReachesAll ? null : actor.OrganId ?? 0, text, limit).ToListAsync(cancellationToken);
        return [.. found.Select(i => new FindHit(i.Code, i.Title, PublicationFilter.Href(i.Code), Icons.Material.Outlined.Public, Text.Of(i.State)))];
    }

    internal static IQueryable<PublicationLine> Query(DisclosureDbContext db, long? organId, string text, int limit) => PublicationList.Rows(
        PublicationList.Visible(db, organId).Where(i => i.Code.Contains(text) || i.Title.Contains(text)).OrderBy(i => i.PublishedOn != null).ThenByDescending(i => i.Id).Take(limit));
}
