using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace Disclosure.Web.Disputes;

/// <summary>Ctrl+K to a dispute: by its number, its docket or the claimant, the latest first.</summary>
internal sealed class DisputeFind(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current) : FindSource
{
    public override async Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. (await Query(db, text, actor.ReachesAll ? null : actor.OrganId, limit).ToListAsync(cancellationToken)).Select(found => new FindHit(
            DisputeWords.Short(found.Number), string.Join('·', new[] { DisputeWords.KindOf(found.Kind, found.Instance), found.Docket, found.Claimant }.Where(part => !string.IsNullOrEmpty(part))),
            DisputeFilter.Href(found.Number), Icons.Material.Outlined.Balance, Text.Of(found.Stage)))];
    }

    internal static IQueryable<Found> Query(DisclosureDbContext db, string text, long? organId, int limit) => db.Disputes
        .Where(d => (organId == null || d.OrganId == organId) && (d.Number.Contains(text) || d.Facts.Docket.Contains(text) || d.Claimant!.Contains(text)))
        .OrderByDescending(d => d.Id).Take(limit)
        .Select(d => new Found(d.Number, d.Facts.Kind, d.Facts.Instance, d.Facts.Docket, d.Claimant, d.Stage));

    internal sealed record Found(string Number, DisputeKind Kind, CourtInstance? Instance, string Docket, string? Claimant, DisputeStage Stage);
}
