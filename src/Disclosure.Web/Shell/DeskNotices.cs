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
/// <param name="IsRead">已阅 by her.</param>
/// <param name="IsUrgent">It tells of something late or failed.</param>
public sealed record DeskNoticeLine(long Id, DateTime At, string Says, string Href, bool IsRead = false, bool IsUrgent = false);

/// <summary>通知: what is told to somebody, to her desk or to everybody, and what of it she has read.</summary>
internal sealed class DeskNotices(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    private const int MaxShown = 8;

    /// <summary>What is older is no news.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>More than anybody counts.</summary>
    public const int MostCounted = 99;

    /// <summary>Something was read: the bell counts again.</summary>
    public Action? OnRead { get; set; }

    /// <summary>Tells something, in the same command that did it.</summary>
    public static void Add(CommandScope scope, DeskNotice notice)
    {
        notice.At = scope.Now;
        scope.Db.Add(notice);
    }

    /// <summary>What this person has not read, the latest first.</summary>
    public async Task<IReadOnlyList<DeskNoticeLine>> UnreadAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(unreadOnly: true, 0, MaxShown, cancellationToken)).Rows;

    /// <summary>The same without the reminders of deadlines and the steps that wait: beside a list of what is to be done they would say it twice.</summary>
    public async Task<IReadOnlyList<DeskNoticeLine>> NewsAsync(CancellationToken cancellationToken = default)
    {
        var reader = await ReaderAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await NewsQuery(db, reader).AsNoTracking().ToListAsync(cancellationToken);
        return [.. found.Select(n => new DeskNoticeLine(n.Id, n.At, Say(n.Kind, n.Arguments), n.Href, IsUrgent: n.IsUrgent))];
    }

    /// <summary>How many she has not read; at most one more than <see cref="MostCounted"/>.</summary>
    public async Task<int> CountUnreadAsync(CancellationToken cancellationToken = default)
    {
        var reader = await ReaderAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, reader, unreadOnly: true).OrderByDescending(n => n.Id).Take(MostCounted + 1).CountAsync(cancellationToken);
    }

    /// <summary>A page of them, the latest first.</summary>
    public async Task<ListPage<DeskNoticeLine>> ReadAsync(bool unreadOnly, int skip, int take, CancellationToken cancellationToken = default)
    {
        var reader = await ReaderAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var notices = Query(db, reader, unreadOnly);
        var total = await notices.CountAsync(cancellationToken);
        var found = await notices.OrderByDescending(n => n.Id).Skip(skip).Take(take).AsNoTracking().ToListAsync(cancellationToken);
        var read = unreadOnly ? [] : await ReadQuery(db, reader.UserId, [.. found.Select(n => n.Id)]).ToListAsync(cancellationToken);
        return new ListPage<DeskNoticeLine>([.. found.Select(n => new DeskNoticeLine(n.Id, n.At, Say(n.Kind, n.Arguments), n.Href, read.Contains(n.Id), n.IsUrgent))], total);
    }

    /// <summary>已阅: she has read one.</summary>
    public async Task PutAwayAsync(long noticeId, CancellationToken cancellationToken = default) => await MarkAsync(n => n.Id == noticeId, cancellationToken);

    /// <summary>Whoever stands where a notice leads to has read it.</summary>
    public async Task ArriveAsync(string href, CancellationToken cancellationToken = default) => await MarkAsync(n => n.Href == href, cancellationToken);

    /// <summary>全部标为已阅.</summary>
    public async Task PutAllAwayAsync(CancellationToken cancellationToken = default) => await MarkAsync(_ => true, cancellationToken);

    /// <summary>The sentence of a notice in the language of the moment.</summary>
    public static string Say(DeskNoticeKind kind, IReadOnlyList<string> arguments) => Text.Format(Text.Of(kind), [.. arguments.Select(a => Text.Member(a) ?? (object)a)]);

    /// <summary>What somebody may see: what is told to her, to her organ and to everybody. Each part is sought along one index.</summary>
    internal static IQueryable<DeskNotice> Query(DisclosureDbContext db, NoticeReader reader, bool unreadOnly)
    {
        var (userId, organId, rights, since) = (reader.UserId, reader.OrganId, reader.Rights, reader.Since);
        var own = db.Set<DeskNotice>().Where(n => n.UserId == userId && userId != null && n.At >= since && rights.Contains(n.For));
        var organ = db.Set<DeskNotice>().Where(n => n.UserId == null && n.OrganId == organId && organId != null && n.At >= since && rights.Contains(n.For));
        var all = db.Set<DeskNotice>().Where(n => n.UserId == null && n.OrganId == null && n.At >= since && rights.Contains(n.For));
        return unreadOnly ? Unread(own).Concat(Unread(organ)).Concat(Unread(all)) : own.Concat(organ).Concat(all);

        IQueryable<DeskNotice> Unread(IQueryable<DeskNotice> notices) => notices.Where(n => !db.Set<DeskNoticeRead>().Any(r => r.NoticeId == n.Id && r.UserId == userId));
    }

    internal static IQueryable<DeskNotice> NewsQuery(DisclosureDbContext db, NoticeReader reader) => Query(db, reader, unreadOnly: true)
        .Where(n => n.Kind != DeskNoticeKind.DutyAhead && n.Kind != DeskNoticeKind.DutyToday && n.Kind != DeskNoticeKind.DutyOverdue && n.Kind != DeskNoticeKind.OpinionRanOut
            && n.Kind != DeskNoticeKind.StepAwaited && n.Kind != DeskNoticeKind.NoticesProposed)
        .OrderByDescending(n => n.Id).Take(MaxShown);

    internal static IQueryable<long> ReadQuery(DisclosureDbContext db, long? userId, IReadOnlyList<long> notices) =>
        db.Set<DeskNoticeRead>().Where(r => r.UserId == userId && notices.Contains(r.NoticeId)).Select(r => r.NoticeId);

    private async Task<NoticeReader> ReaderAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        return new NoticeReader(actor.UserId, actor.OrganId, [.. Enum.GetValues<Permission>().Where(actor.May)], time.GetUtcNow().UtcDateTime - Kept);
    }

    private async Task MarkAsync(System.Linq.Expressions.Expression<Func<DeskNotice, bool>> which, CancellationToken cancellationToken)
    {
        var reader = await ReaderAsync(cancellationToken);
        if (reader.UserId is not { } user)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Query(db, reader, unreadOnly: true).Where(which).Select(n => n.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            return;
        }

        foreach (var id in found)
        {
            db.Add(new DeskNoticeRead { UserId = user, NoticeId = id });
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // A second window put one away in between; what is left is read there or at the next try.
        }

        OnRead?.Invoke();
    }
}

/// <summary>Who reads notices: what is told to her, her organ, or whoever may do something.</summary>
internal sealed record NoticeReader(long? UserId, long? OrganId, IReadOnlyList<Permission> Rights, DateTime Since);
