using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>经办人 by whom the list can be narrowed.</summary>
internal sealed class CaseHandlers(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <summary>Those of one organ who may handle cases, whoever has left last; of a foreign organ, and of all organs at once, none.</summary>
    /// <param name="organ">单位代码; null for one's own.</param>
    /// <param name="chosen">Sign-in name of one who is named in any case, also where she no longer handles cases.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<DeskColleague>> ReadAsync(string? organ, string? chosen, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var id = organ is null ? actor.ReachesAll ? null : actor.OrganId : await db.Organs.Where(o => o.Code == organ).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken);
        var colleagues = id is { } known && actor.Reaches(known) ? await CaseFolders.ColleagueQuery(db, known).ToListAsync(cancellationToken) : [];
        return [.. colleagues.Where(c => RolePermissions.Of(c.Role).Contains(Permission.HandleCase) || string.Equals(c.Name, chosen, StringComparison.OrdinalIgnoreCase)).OrderBy(c => c.IsDisabled)];
    }
}
