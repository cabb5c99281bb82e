using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Disclosure.Web.Supervision;

/// <summary>Ctrl+K to a notice: by its number, or one that it names; the latest first.</summary>
internal sealed class NoticeFind(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current) : FindSource
{
    public override async Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Query(db, await NoticeList.SightAsync(db, actor, cancellationToken), text, limit).ToListAsync(cancellationToken);
        return [.. found.Select(n => new FindHit(n.Called, Text.Of(n.Level), NoticeFilter.Href(n.Code), Icons.Material.Outlined.Campaign, Text.Of(n.Stage)))];
    }

    internal static IQueryable<NoticeLine> Query(DisclosureDbContext db, long? sight, string text, int limit) => NoticeList.Rows(
        NoticeList.Visible(db, sight, null).Where(n => n.Code.Contains(text) || n.Number.Contains(text) || n.Items.Any(i => i.Number.Contains(text))).OrderByDescending(n => n.Id).Take(limit));
}
