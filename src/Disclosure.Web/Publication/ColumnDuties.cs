using System.Runtime.CompilerServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>The columns that are kept, each by the last day of its period. The day is the unit's own: no calendar can move it.</summary>
internal sealed class ColumnDuties : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var column in Query(db, organId, DateOnly.MaxValue).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new OpenDuty(
                WatchedKind.CatalogueColumn, WatchedKind.CatalogueColumn, DutySubject.CatalogueColumn, column.Id, column.Name, ColumnFilter.Href(column.Code), column.OrganId, column.NextDueOn, column.NextDueOn)
            {
                Desk = column.Desk,
                StartsOn = column.LastUpdatedOn ?? column.OpenedOn,
                Days = DayKind.Natural,
            };
        }
    }

    /// <summary>The kept columns that are due by a day, the first day first.</summary>
    internal static IQueryable<ColumnLine> Query(DisclosureDbContext db, long? organId, DateOnly until) =>
        ColumnList.Rows(ColumnList.Visible(db, organId).Where(c => c.NextDueOn != null && c.NextDueOn <= until).OrderBy(c => c.NextDueOn).ThenBy(c => c.Id));
}
