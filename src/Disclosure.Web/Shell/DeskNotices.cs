using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Shell;

/// <summary>A notice as somebody reads it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Says">Its sentence.</param>
/// <param name="Href">Where it leads.</param>
public sealed record DeskNoticeLine(long Id, DateTime At, string Says, string Href);

/// <summary>通知 of a desk: those that somebody has not put away yet.</summary>
internal sealed class DeskNotices(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    private const int MaxShown = 8;

    /// <summary>What is older is no news.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>Tells something, in the same command that did it.</summary>
    public static void Add(CommandScope scope, DeskNotice notice)
    {
        notice.At = scope.Now;
        scope.Db.Add(notice);
    }

    /// <summary>What this person has not put away, the latest first.</summary>
    public async Task<IReadOnlyList<DeskNoticeLine>> UnreadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Query(db, actor.OrganId, actor.UserId, time.GetUtcNow().UtcDateTime - Kept).AsNoTracking().ToListAsync(cancellationToken);
        return [.. found.Where(n => actor.May(n.For)).Take(MaxShown).Select(n => new DeskNoticeLine(n.Id, n.At, Text.Format(Text.Of(n.Kind), [.. n.Arguments]), n.Href))];
    }

    /// <summary>Puts one away.</summary>
    public async Task PutAwayAsync(long noticeId, CancellationToken cancellationToken = default)
    {
        if ((await current.GetAsync(cancellationToken)).UserId is not { } user)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Set<DeskNotice>().AnyAsync(n => n.Id == noticeId, cancellationToken)
            && !await db.Set<DeskNoticeRead>().AnyAsync(r => r.UserId == user && r.NoticeId == noticeId, cancellationToken))
        {
            db.Add(new DeskNoticeRead { UserId = user, NoticeId = noticeId });
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // A second window put it away in between.
            }
        }
    }

    internal static IQueryable<DeskNotice> Query(DisclosureDbContext db, long? organId, long? userId, DateTime since) =>
        db.Set<DeskNotice>().Where(n => (n.OrganId == null || n.OrganId == organId) && n.At >= since
            && !db.Set<DeskNoticeRead>().Any(r => r.NoticeId == n.Id && r.UserId == userId))
            .OrderByDescending(n => n.Id).Take(MaxShown * 4);
}
