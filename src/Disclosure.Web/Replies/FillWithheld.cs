using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>
/// 补登不予公开信息台账: what was withheld before the register was kept, entered at the first start that knows of it; and an entry of a whole request,
/// where its reply answered item by item, is listed by its items.
/// </summary>
internal sealed class FillWithheld(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, OfficeSettings settings)
{
    /// <returns>How many cases; null where nothing was missing and nothing was done.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        List<long> unlisted;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            unlisted = await UnlistedAsync(db, cancellationToken);
            if (unlisted.Count == 0 && !await MissingQuery(db).AnyAsync(cancellationToken))
            {
                return null;
            }
        }

        var filled = 0;
        await gate.RunAsync(new Command(nameof(FillWithheld), Permission.ReviewWithheld, "withheld"), async scope =>
        {
            filled = await WithheldRegister.FillAsync(scope, settings, cancellationToken) + unlisted.Count;
            foreach (var id in unlisted)
            {
                await WithheldRegister.FollowAsync(scope.Db, await scope.Db.Applications.SingleAsync(a => a.Id == id, cancellationToken), settings.ReviewMonths, cancellationToken);
            }

            return "withheld";
        }, cancellationToken);
        return filled;
    }

    /// <summary>Cases answered as a whole that have no entry.</summary>
    internal static IQueryable<long> MissingQuery(DisclosureDbContext db) => Belonging(db)
        .Where(a => !db.Set<WithheldEntry>().Any(e => e.ApplicationId == a.Id) && !db.Replies.Any(r => r.ApplicationId == a.Id && r.EffectiveOn != null && EF.Property<IEnumerable<ReplyItem>>(r, "_items").Any()))
        .Select(a => a.Id);

    /// <summary>Cases answered item by item that have an entry of the whole, or none.</summary>
    internal static IQueryable<Application> ByItemsQuery(DisclosureDbContext db) => Belonging(db)
        .Where(a => db.Replies.Any(r => r.ApplicationId == a.Id && r.EffectiveOn != null && EF.Property<IEnumerable<ReplyItem>>(r, "_items").Any())
            && (!db.Set<WithheldEntry>().Any(e => e.ApplicationId == a.Id)
                || db.Set<WithheldEntry>().Any(e => e.ApplicationId == a.Id && e.Ordinal == WithheldPiece.Whole && e.State != WithheldState.Struck)));

    internal static IQueryable<Reply> RepliesQuery(DisclosureDbContext db, IReadOnlyCollection<long> cases) => db.Replies.Where(r => cases.Contains(r.ApplicationId)).OrderBy(r => r.Id);

    internal static IQueryable<WithheldEntry> EntriesQuery(DisclosureDbContext db, IReadOnlyCollection<long> cases) => db.Set<WithheldEntry>().Where(e => cases.Contains(e.ApplicationId));

    private static async Task<List<long>> UnlistedAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var unlisted = new List<long>();
        foreach (var some in (await ByItemsQuery(db).AsNoTracking().ToListAsync(cancellationToken)).Chunk(500))
        {
            long[] ids = [.. some.Select(a => a.Id)];
            var replies = (await RepliesQuery(db, ids).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(r => r.ApplicationId);
            var entries = (await EntriesQuery(db, ids).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(e => e.ApplicationId);
            unlisted.AddRange(some.Where(a => !IsListed(WithheldPieces.Of(a, replies[a.Id]), [.. entries[a.Id]])).Select(a => a.Id));
        }

        return unlisted;
    }

    private static bool IsListed(IReadOnlyList<WithheldPiece> pieces, IReadOnlyList<WithheldEntry> entries) =>
        pieces.All(piece => entries.Any(entry => entry.Ordinal == piece.Ordinal))
        && (pieces.Any(piece => piece.Ordinal == WithheldPiece.Whole) || !entries.Any(entry => entry is { Ordinal: WithheldPiece.Whole, State: not WithheldState.Struck }));

    private static IQueryable<Application> Belonging(DisclosureDbContext db) => db.Applications.Where(a =>
        (a.Outcome == ReplyOutcome.Refused || a.Outcome == ReplyOutcome.PartiallyGranted) && a.Regulation == Regulation.R2019 && a.VoidedOn == null && a.ClosedOn != null);
}
