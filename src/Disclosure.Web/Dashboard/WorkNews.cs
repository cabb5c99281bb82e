using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// Whether anything has happened that somebody's own page could show: what her organ did, and what those did who act for all organs. Asked along the key of
/// the audit chain, from where she last looked, so that a page of one unit stays still while the others work.
/// </summary>
internal sealed class WorkNews(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    private static readonly string[] Everywhere = ["", .. Enum.GetValues<Role>().Where(RolePermissions.ReachesAll).Select(role => role.ToString())];

    /// <param name="seen">The entry up to which she has looked; null where she has not.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The entry up to which she has looked now, and whether something of hers lies between.</returns>
    public async Task<(long Seen, bool IsNews)> SinceAsync(long? seen, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var head = await db.AuditHeads.Select(h => h.Seq).SingleAsync(cancellationToken);
        return (head, seen is { } last && head > last && await Query(db, last, actor.ReachesAll ? null : actor.OrganCode).AnyAsync(cancellationToken));
    }

    internal static IQueryable<long> Query(DisclosureDbContext db, long seen, string? organ) =>
        (organ is { } own ? db.AuditEntries.Where(e => e.Organ == own || Everywhere.Contains(e.Role)) : db.AuditEntries).Where(e => e.Seq > seen && e.Result == AuditResult.Done).Select(e => e.Seq);
}
