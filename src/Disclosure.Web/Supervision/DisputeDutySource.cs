using System.Runtime.CompilerServices;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The duties of disputes: every open one, not only the next that the row stores.</summary>
internal sealed class DisputeDutySource(CaseLights lights) : IDutySource
{
    private const int Page = 100;

    /// <summary>No right to appeal lasts longer, whatever holiday it ends in.</summary>
    private const int LongestRight = 45;

    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (due, id) = (DateOnly.MinValue, 0L);
        while (await DueQuery(db, organId, due, id).AsSplitQuery().ToListAsync(cancellationToken) is { Count: > 0 } page)
        {
            foreach (var duty in page.SelectMany(DutiesOf))
            {
                yield return duty;
            }

            (due, id) = (page[^1].NextDueOn!.Value, page[^1].Id);
        }

        foreach (var duty in (await RightQuery(db, organId, lights.Today.AddDays(-LongestRight)).AsSplitQuery().ToListAsync(cancellationToken)).SelectMany(DutiesOf))
        {
            yield return duty;
        }
    }

    internal static IQueryable<Dispute> DueQuery(DisclosureDbContext db, long? organId, DateOnly due, long id) =>
        OfOrgan(db, organId).Where(d => d.NextDueOn != null && d.NextDueOn >= due && (d.NextDueOn > due || d.Id > id)).OrderBy(d => d.NextDueOn).ThenBy(d => d.Id).Take(Page);

    /// <summary>Those concluded lately in which nothing is due, but an appeal may still be open.</summary>
    internal static IQueryable<Dispute> RightQuery(DisclosureDbContext db, long? organId, DateOnly since) =>
        OfOrgan(db, organId).Where(d => d.DecisionServedOn >= since && d.NextDueOn == null && d.AppealedOn == null).OrderBy(d => d.DecisionServedOn).ThenBy(d => d.Id);

    private static IQueryable<Dispute> OfOrgan(DisclosureDbContext db, long? organId) =>
        (organId is { } own ? db.Disputes.Where(d => d.OrganId == own) : db.Disputes).AsNoTracking();

    private IEnumerable<OpenDuty> DutiesOf(Dispute dispute) =>
        from duty in DisputeDuties.Of(dispute, lights.Calendar)
        where duty.IsOpenOn(lights.Today)
        select new OpenDuty(
            duty.Watched, duty.Kind, DutySubject.Dispute, dispute.Id, DisputeWords.Short(dispute.Number), DisputeFilter.Href(dispute.Number), dispute.OrganId, duty.DueOn, duty.DueOn)
        {
            Part = $"{duty.Kind}.{duty.Ordinal}",
            Desk = dispute.Handler,
            StartsOn = duty.StartsOn,
            Days = duty.Days,
            IsProvisional = duty.Due.IsProvisional,
            IsRight = duty.IsRight,
        };
}
