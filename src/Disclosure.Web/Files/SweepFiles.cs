using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>Deletes contents without a row: what a killed upload left half done, and what was removed just before a stop.</summary>
internal sealed class SweepFiles(IDbContextFactory<DisclosureDbContext> contexts, BlobStore store, TimeProvider time, IEnumerable<BlobOwner> owners)
{
    private const int Batch = 500;

    /// <summary>On a server another node may be taking a file in just now.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(15);

    /// <param name="isAlone">Whether no other program works on this folder: then nothing can be on its way.</param>
    /// <param name="cancellationToken">Gives up in between.</param>
    /// <returns>How many were deleted.</returns>
    public async Task<int> RunAsync(bool isAlone, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var deleted = 0;
        foreach (var names in store.Names(isAlone && db.Database.IsSqlite() ? DateTime.MaxValue : time.GetUtcNow().UtcDateTime - Settled).Chunk(Batch).ToList())
        {
            var known = await OnFile(db, names).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
            foreach (var owner in owners)
            {
                known.UnionWith(await owner.OnFile(db, names).ToListAsync(cancellationToken));
            }

            foreach (var name in names.Where(name => !known.Contains(name)))
            {
                store.Delete(name);
                deleted++;
            }
        }

        return deleted;
    }

    internal static IQueryable<string> OnFile(DisclosureDbContext db, IReadOnlyList<string> names) =>
        db.Attachments.Where(a => names.Contains(a.Blob) && (a.State == AttachmentState.Kept || a.State == AttachmentState.Quarantined)).Select(a => a.Blob);
}
