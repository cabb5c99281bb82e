using System.Runtime.CompilerServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>What waits to be made public, by its last day.</summary>
internal sealed class PublicationDuties(CaseLights lights) : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in Query(db, organId, DateOnly.MaxValue).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new OpenDuty(
                WatchedKind.Publication, WatchedKind.Publication, DutySubject.Publication, item.Id, item.Code, PublicationFilter.Href(item.Code), item.OrganId, item.DueOn, item.DueOn)
            {
                Desk = item.Desk,
                StartsOn = item.MadeOn,
                Days = DayKind.Working,
                IsProvisional = item.DueOn > lights.Calendar.LastDay,
            };
        }
    }

    /// <summary>What waits and is due by a day, the first day first, along the index that holds nothing else.</summary>
    internal static IQueryable<WaitingItem> Query(DisclosureDbContext db, long? organId, DateOnly until) => PublicationList.Visible(db, organId)
        .Where(i => i.State == PublicationState.Waiting && i.DueOn <= until).OrderBy(i => i.DueOn).ThenBy(i => i.Id)
        .Select(i => new WaitingItem(i.Id, i.Code, i.OrganId, i.Title, i.MadeOn, i.DueOn, i.RegisteredBy, i.ReviewedOn != null));
}

/// <summary>An item that waits.</summary>
internal sealed record WaitingItem(long Id, string Code, long OrganId, string Title, DateOnly MadeOn, DateOnly DueOn, string Desk, bool IsReviewed);
