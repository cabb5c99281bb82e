using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>The second pass of an import: what the ledger brought is joined to what it follows, whichever of the two came first and in whichever file.</summary>
internal static class ChainJoining
{
    private const int Batch = 500;

    /// <summary>Joins the proceedings about the applications that the file names.</summary>
    /// <returns>How many were joined.</returns>
    public static async Task<int> RunAsync(IntakeScope scope, IReadOnlyCollection<long> applicationIds)
    {
        var (db, joined) = (scope.Command.Db, 0);
        foreach (var keys in applicationIds.Chunk(Batch))
        {
            var found = await Query(db, keys).ToListAsync(scope.CancellationToken);
            foreach (var (id, preceding) in found.GroupBy(row => (row.ApplicationId, row.OrganId)).SelectMany(group => LedgerChain.Join(group.Select(row => row.Proceeding))))
            {
                joined += await db.Disputes.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.PrecedingId, preceding), scope.CancellationToken);
            }
        }

        return joined;
    }

    internal static IQueryable<JoinedRow> Query(DisclosureDbContext db, IReadOnlyCollection<long> applicationIds) => db.Disputes
        .Where(d => d.ApplicationId != null && applicationIds.Contains(d.ApplicationId.Value))
        .Select(d => new JoinedRow(
            d.ApplicationId!.Value, d.OrganId,
            new LedgerProceeding(d.Id, d.Facts.Kind, d.Facts.AfterReconsideration, d.Facts.Instance, d.Facts.AcceptedOn, d.Facts.Result == DisputeResult.Remanded, d.PrecedingId)));

    internal sealed record JoinedRow(long ApplicationId, long OrganId, LedgerProceeding Proceeding);
}
