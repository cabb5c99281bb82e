using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Disclosure.Web.Applications;

/// <summary>Ctrl+K to a case: by number, applicant or content, the latest first.</summary>
internal sealed class CaseFind(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current) : FindSource
{
    private const int MaxContent = 60;

    public override async Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var query = Query(db, text, actor.ReachesAll ? null : actor.OrganId, limit);
        return query is null ? []
            : [.. (await query.ToListAsync(cancellationToken)).Select(found => new FindHit(
                ShortNumber.Of(found.Number), $"{found.Content}·{found.Applicant}", ShortNumber.Href(found.Number), Icons.Material.Outlined.FolderOpen, Text.Of(found.Stage)))];
    }

    internal static IQueryable<Found>? Query(DisclosureDbContext db, string text, long? organId, int limit) =>
        CaseTextSearch.Matching(db, text, organId) is { } keys
            ? db.Applications.Where(a => keys.Contains(a.Id)).OrderByDescending(a => a.Id).Take(limit)
                .Select(a => new Found(a.Number, a.Applicant.Name, a.Content.Substring(0, MaxContent), a.Stage))
            : null;

    internal sealed record Found(string Number, string Applicant, string Content, ApplicationStage Stage);
}
