using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Audit;

/// <summary>What checking the whole chain found.</summary>
/// <param name="Entries">How many entries were read up to the end or the first bad one.</param>
/// <param name="FirstBad">Number of the first bad entry, or null where the chain holds.</param>
/// <param name="Problem">What is wrong with it.</param>
internal sealed record AuditReport(long Entries, long? FirstBad, string? Problem);

/// <summary>审计核验: recomputes every hash from the first entry on. An erased payload breaks nothing; a changed one does.</summary>
internal sealed class AuditVerification(IDbContextFactory<DisclosureDbContext> contexts)
{
    public async Task<AuditReport> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (previous, seq) = (AuditEntry.Genesis, 0L);
        var chain = from e in db.AuditEntries.AsNoTracking()
                    join p in db.AuditPayloads.AsNoTracking() on e.Seq equals p.Seq into payloads
                    from p in payloads.DefaultIfEmpty()
                    orderby e.Seq
                    select new { Entry = e, Payload = p == null ? null : p.Content };
        await foreach (var link in chain.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            seq++;
            if (ProblemOf(link.Entry, link.Payload, seq, previous) is { } problem)
            {
                return new AuditReport(seq, link.Entry.Seq, problem);
            }

            previous = link.Entry.Hash;
        }

        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancellationToken);
        return head.Seq == seq && head.Hash == previous
            ? new AuditReport(seq, null, null)
            : new AuditReport(seq, seq + 1, $"链首记录为第 {head.Seq} 条，实际止于第 {seq} 条：尾部被删去");
    }

    private static string? ProblemOf(AuditEntry entry, string? payload, long seq, string previous) => entry switch
    {
        _ when entry.Seq != seq => $"缺第 {seq} 条",
        _ when entry.PreviousHash != previous => "与前一条不相连",
        _ when entry.Hash != entry.ComputeHash() => "内容被改动",
        _ when payload is not null && AuditEntry.HashOf(payload) != entry.PayloadHash => "附件内容被改动",
        _ => null,
    };
}
