using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>A case that somebody put on the desk.</summary>
public sealed record HandedCase(long HandOverId, string Number, string Content, string By, string Reason, DateOnly On);

/// <summary>A case that is watched.</summary>
public sealed record WatchedCase(string Number, string Content, ApplicationStage Stage, bool IsOpen, DateOnly? FinalDueOn);

/// <summary>移交给我, 我关注的: beside what the law asks for.</summary>
internal sealed class MyDesk(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public const int MaxShown = 10;
    private const int MaxContent = 60;

    public async Task<(IReadOnlyList<HandedCase> Handed, IReadOnlyList<WatchedCase> Watched, IReadOnlyDictionary<string, string> Names)> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var organId = actor.ReachesAll ? null : actor.OrganId;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var handed = await HandedQuery(db, actor.Name, organId).ToListAsync(cancellationToken);
        var watched = await WatchedQuery(db, actor.Name, organId, lights.Today).ToListAsync(cancellationToken);
        return (handed, watched, await UserNames.ReadAsync(db, handed.Select(h => h.By), cancellationToken));
    }

    /// <summary>Whoever changed organs sees nothing of the old one.</summary>
    internal static IQueryable<HandedCase> HandedQuery(DisclosureDbContext db, string me, long? organId) =>
        from h in db.HandOvers
        join a in db.Applications on h.ApplicationId equals a.Id
        where h.To == me && h.SeenAt == null && a.Handler == me && (organId == null || a.OrganId == organId)
        orderby h.Id descending
        select new HandedCase(h.Id, a.Number, a.Content.Substring(0, MaxContent), h.By, h.Reason, h.On);

    internal static IQueryable<WatchedCase> WatchedQuery(DisclosureDbContext db, string me, long? organId, DateOnly today) =>
        (from w in db.CaseWatches
         join a in db.Applications on w.ApplicationId equals a.Id
         where w.Watcher == me && (organId == null || a.OrganId == organId)
         orderby a.IsOpen descending, a.QueueOn, a.Id
         select new WatchedCase(a.Number, a.Content.Substring(0, MaxContent), a.Stage, a.IsOpen, a.IsOpen && a.PausedUntil >= today ? null : a.FinalDueOn)).Take(MaxShown);
}
