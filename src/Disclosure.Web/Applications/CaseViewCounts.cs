using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>How many cases stand in each saved view. Only views that an index counts have a number: 全部 has none.</summary>
internal sealed class CaseViewCounts(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public static readonly IReadOnlyList<CaseView> Counted =
        [CaseView.Open, CaseView.Near, CaseView.Paused, CaseView.ToConfirm, CaseView.ThisWeek, CaseView.ThisYear];

    public async Task<IReadOnlyDictionary<CaseView, int>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = new Dictionary<CaseView, int>();
        foreach (var view in Counted)
        {
            counts[view] = await Query(db, view, actor.ReachesAll ? null : actor.OrganId, lights).CountAsync(cancellationToken);
        }

        return counts;
    }

    internal static IQueryable<Application> Query(DisclosureDbContext db, CaseView view, long? organId, CaseLights lights) =>
        ApplicationList.Cases(db, new CaseFilter { View = view }, organId, lights);
}
