using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The cases of one unit that a notice is to name.</summary>
/// <param name="Organ">单位.</param>
/// <param name="Cases">Its cases.</param>
/// <param name="CommandId">The form of this unit: asked again, it is not drafted twice.</param>
public sealed record DraftGroup(OrganItem Organ, IReadOnlyList<DraftCase> Cases, Guid CommandId);

/// <summary>A case that a notice is to name.</summary>
public sealed record DraftCase(long OrganId, string Number, DateOnly? DueOn, bool IsOpen)
{
    /// <summary>逾期工作日 today; 0 where it is not late.</summary>
    public int LateDays { get; init; }
}

/// <summary>What the page for drafts knows of the cases that were chosen, unit by unit.</summary>
internal sealed class DraftDesk(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights, SupervisionDays days)
{
    private const int MaxCases = 200;

    public int DaysFor(NoticeGround ground) => days.Notices.DaysFor(ground);

    public async Task<IReadOnlyList<DraftGroup>> GroupsAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.Supervise, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        List<DraftCase> cases = ids.Count == 0 ? [] : await Query(db, [.. ids.Take(MaxCases)]).ToListAsync(cancellationToken);
        var organs = await directory.ByIdAsync([.. cases.Select(one => one.OrganId)], cancellationToken);
        return [.. from one in cases
                   let late = one is { IsOpen: true, DueOn: { } due } && due < lights.Today ? Math.Max(1, lights.Calendar.WorkingDaysBetween(due, lights.Today)) : 0
                   group one with { LateDays = late } by one.OrganId into unit
                   orderby organs[unit.Key].Code
                   select new DraftGroup(organs[unit.Key], [.. unit], Guid.NewGuid())];
    }

    internal static IQueryable<DraftCase> Query(DisclosureDbContext db, IReadOnlyList<long> ids) =>
        db.Applications.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Number).Select(a => new DraftCase(a.OrganId, a.Number, a.FinalDueOn, a.IsOpen));
}
