using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>主动公开 that units owe: items that wait.</summary>
internal sealed class BoardPublicationDuties(CaseLights lights) : IBoardDuties
{
    public async Task<IReadOnlyList<BoardDuty>> ReadAsync(DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken) =>
        [.. (await PublicationDuties.Query(db, reach.OrganId, reach.Until).ToListAsync(cancellationToken)).Select(Of)];

    private BoardDuty Of(WaitingItem item) => new(
        BoardSubject.Publication, item.OrganId, item.DueOn, lights.OfDuty(WatchedKind.Publication, item.DueOn, item.MadeOn), item.Code, item.Code, PublicationFilter.Href(item.Code), item.Title,
        item.IsReviewed ? Text.Of(PublicationState.Waiting) : PublicationTexts.NotReviewed, PublicationActKind.PublishItem) { Desk = item.Desk, Role = Role.Clerk };
}
