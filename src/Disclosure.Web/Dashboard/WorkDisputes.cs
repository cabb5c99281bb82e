using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>待办 of a dispute: what the organ itself owes a reconsideration body or a court next.</summary>
/// <param name="Line">The dispute.</param>
/// <param name="Group">When.</param>
/// <param name="Light">Its light.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Duty">What.</param>
public sealed record WorkDispute(DisputeLine Line, WorkGroup Group, LightReading Light, DateOnly DueOn, DisputeDutyKind Duty)
{
    /// <summary>Where its button leads.</summary>
    public string Href => DisputeFilter.Href(Line.Number, Duty is DisputeDutyKind.Hearing && Group is not WorkGroup.Today ? null : DisputeNext.OfDuty(Duty)?.ToString());
}

/// <summary>我的工作: the duties of disputes, in the order of their days, for those who handle disputes.</summary>
internal sealed class WorkDisputes(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights)
{
    public async Task<IReadOnlyList<WorkDispute>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.HandleDisputes))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new List<WorkDispute>();
        foreach (var line in await Query(db, actor.ReachesAll ? null : actor.OrganId).ToListAsync(cancellationToken))
        {
            var due = line.DueOn!.Value;
            found.Add(new WorkDispute(
                line with { Organ = await directory.NameOfAsync(line.OrganId, cancellationToken) },
                due <= lights.Today ? WorkGroup.Today : due <= lights.LastYellow ? WorkGroup.Soon : WorkGroup.Later,
                line.LightBy(lights)!.Value, due, line.Duty!.Value));
        }

        return found;
    }

    internal static IQueryable<DisputeLine> Query(DisclosureDbContext db, long? organId) => DisputeList.Rows(
        db.Disputes.Where(d => d.NextDueOn != null && d.NextDuty != null && (organId == null || d.OrganId == organId)).OrderBy(d => d.NextDueOn).ThenBy(d => d.Id).Take(WorkList.MaxShown));
}
