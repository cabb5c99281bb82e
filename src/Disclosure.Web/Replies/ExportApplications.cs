using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>
/// 导出依申请公开登记台账, in the order of registration, within the actor's reach. Void registrations stay behind: the ledger has no
/// column to say so, and on the way in they would count.
/// </summary>
internal sealed class ExportApplications(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <param name="request">What to export.</param>
    /// <param name="output">Where to; written synchronously, left open.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>How many cases.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or the organ is out of reach.</exception>
    public async Task<int> RunAsync(ExportRequest request, Stream output, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ExportLedgers, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = await request.OrganIdAsync(db, actor, cancellationToken);
        await using var writer = LedgerWriter.Open(output, request.Format);
        await writer.WriteAsync(ApplicationLedger.Form.Columns.Select(c => c.Name), cancellationToken);
        var count = 0;
        await foreach (var line in Query(db, request.Year, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(line.Cells, cancellationToken);
            count++;
        }

        return count;
    }

    internal static IQueryable<StoredCase> Query(DisclosureDbContext db, int? year, long? organId) => StoredCase.Query(db, db.Applications
        .Where(a => a.VoidedOn == null && (year == null || a.ReceivedYear == year) && (organId == null || a.OrganId == organId))
        .OrderBy(a => a.Id));
}
