using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>An organ that can be chosen in a filter.</summary>
/// <param name="Code">单位代码.</param>
/// <param name="Name">单位名称.</param>
public sealed record OrganOption(string Code, string Name);

/// <summary>The organs whose cases somebody may see besides her own: none for a clerk, so that her pages name no organ.</summary>
internal sealed class OrganOptions(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public async Task<IReadOnlyList<OrganOption>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.ReachesAll)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db).ToListAsync(cancellationToken);
    }

    internal static IQueryable<OrganOption> Query(DisclosureDbContext db) =>
        db.Organs.OrderBy(o => o.Code).Select(o => new OrganOption(o.Code, o.Name));
}
