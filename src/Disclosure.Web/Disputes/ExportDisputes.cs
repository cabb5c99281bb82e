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
        var (first, last) = (new DateOnly(request.Year ?? 1, 1, 1), new DateOnly(request.Year ?? 9999, 12, 31));
        var disputes = from d in db.Disputes.AsNoTracking()
                       where d.Facts.AcceptedOn >= first && d.Facts.AcceptedOn <= last && (organId == null || d.OrganId == organId)
                       orderby d.Id
                       select new
                       {
                           Dispute = d,
                           Organ = db.Organs.First(o => o.Id == d.OrganId).Code,
                           Case = db.Applications.Where(a => a.Id == d.ApplicationId).Select(a => a.Number).FirstOrDefault(),
                       };
        await using var writer = LedgerWriter.Open(output, request.Format);
        await writer.WriteAsync(DisputeLedger.Form.Columns.Select(c => c.Name), cancellationToken);
        var count = 0;
        await foreach (var line in disputes.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(DisputeLedger.Cells(line.Dispute.Number, new LedgerDispute(line.Organ, line.Case ?? "", line.Dispute.Facts)), cancellationToken);
            count++;
        }

        return count;
    }
}
