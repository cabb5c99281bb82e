using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>公开期限与重算一致: the stored last days of what waits to be made public and of the columns, read again.</summary>
internal sealed class PublicationDatesCheck(IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock) : ISelfCheck
{
    public SelfCheckKind Kind => SelfCheckKind.PublicationDates;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (items, wrongItems, columns, wrongColumns) = (0, 0, 0, 0);
        await foreach (var item in RecomputePublications.WaitingQuery(db).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            items++;
            wrongItems += item.Recompute(clock.Calendar) ? 1 : 0;
        }

        await foreach (var column in ColumnQuery(db).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            columns++;
            wrongColumns += column.NextDueOn == column.Due ? 0 : 1;
        }

        return wrongItems + wrongColumns == 0
            ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.PublicationDaysEqual, $"{items}", $"{columns}")
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.PublicationDaysDiffer, $"{wrongItems}", $"{wrongColumns}");
    }

    internal static IQueryable<CatalogueColumn> ColumnQuery(DisclosureDbContext db) => db.CatalogueColumns.AsNoTracking();
}
