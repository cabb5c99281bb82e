using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>自检记录, the latest first.</summary>
internal sealed class SelfAuditList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public const int MaxShown = 30;

    public async Task<IReadOnlyList<SelfAuditRun>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewSelfAudit, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db).ToListAsync(cancellationToken);
    }

    internal static IQueryable<SelfAuditRun> Query(DisclosureDbContext db) => db.Set<SelfAuditRun>().AsNoTracking().OrderByDescending(r => r.Id).Take(MaxShown);
}
