using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>主动公开 that units owe: items that wait, what replies promised, and columns once their light is yellow: the first days past a period are the unit's own.</summary>
internal sealed class BoardPublicationDuties(CaseLights lights, PublicationSettings settings) : IBoardDuties
{
    public async Task<IReadOnlyList<BoardDuty>> ReadAsync(DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken) =>
    [
        .. (await PublicationDuties.Query(db, reach.OrganId, reach.Until).ToListAsync(cancellationToken)).Select(Of),
        .. (await Promises.OpenQuery(db, reach.OrganId, settings.PromisesFrom, reach.Until).ToListAsync(cancellationToken)).Select(Of),
        .. (await ColumnDuties.Query(db, reach.OrganId, lights.Today.AddDays(-1)).ToListAsync(cancellationToken)).Select(Of).Where(duty => duty.Light.Light is DeadlineLight.Yellow or DeadlineLight.Red),
    ];

    private BoardDuty Of(WaitingItem item) => new(
        BoardSubject.Publication, item.OrganId, item.DueOn, lights.OfDuty(WatchedKind.Publication, item.DueOn, item.MadeOn), item.Code, item.Code, PublicationFilter.Href(item.Code), item.Title,
        item.IsReviewed ? Text.Of(PublicationState.Waiting) : PublicationTexts.NotReviewed, PublicationActKind.PublishItem)
    { Desk = item.Desk, Role = Role.Clerk };

    private BoardDuty Of(PromiseLine promise) => new(
        BoardSubject.Provision, promise.OrganId, promise.PromisedOn, promise.LightOn(lights), $"{promise.Number}/{promise.ReplyId}", ShortNumber.Of(promise.Number), ShortNumber.Href(promise.Number), promise.Content,
        promise.Way is { } way ? Text.Of(way) : PublicationTexts.Promises, PublicationTexts.Promise_Record)
    { Desk = promise.Desk, Role = Role.Clerk };

    private BoardDuty Of(ColumnLine column) => new(
        BoardSubject.CatalogueColumn, column.OrganId, column.NextDueOn!.Value, column.LightOn(lights), column.Code, column.Name, ColumnFilter.Href(column.Code), Text.Of(column.Period),
        column.LastUpdatedOn is { } on ? $"{PublicationTexts.Field_LastUpdatedOn} {Text.IsoDay(on)}" : PublicationTexts.NeverUpdated, PublicationActKind.UpdateColumn)
    { Desk = column.Desk, Role = Role.Clerk };
}
