using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>导出复议诉讼台账, in the order of entry, within the actor's reach; the year is that of acceptance.</summary>
internal sealed class ExportDisputes(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <param name="request">What to export.</param>
    /// <param name="output">Where to; written synchronously, left open.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>How many disputes.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or the organ is out of reach.</exception>
    public async Task<int> RunAsync(ExportRequest request, Stream output, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ExportLedgers, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = await request.OrganIdAsync(db, actor, cancellationToken);
        await using var writer = LedgerWriter.Open(output, request.Format);
        await writer.WriteAsync(DisputeLedger.Form.Columns.Select(c => c.Name), cancellationToken);
        var count = 0;
        await foreach (var line in Query(db, request.Year, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(line.Cells, cancellationToken);
            count++;
        }

        return count;
    }

    internal static IQueryable<StoredDispute> Query(DisclosureDbContext db, int? year, long? organId)
    {
        var (first, last) = (new DateOnly(year ?? 1, 1, 1), new DateOnly(year ?? 9999, 12, 31));
        return StoredDispute.Query(db, db.Disputes
            .Where(d => d.Facts.AcceptedOn >= first && d.Facts.AcceptedOn <= last && (organId == null || d.OrganId == organId))
            .OrderBy(d => d.Id));
    }
}
