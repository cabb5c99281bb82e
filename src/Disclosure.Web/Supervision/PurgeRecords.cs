using Disclosure.Domain.Disputes;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 清理过期记录, after the set days: notices that their person has read, mails that left, runs of jobs, and the records of reminders whose case is closed. A record whose
/// duty is still open stays however old it is: without it the reminder would go out again.
/// </summary>
internal sealed class PurgeRecords(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, SupervisionSettings settings, TimeProvider time)
{
    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-settings.KeepDays);
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await ReadQuery(db, before).CountAsync(cancellationToken) + await MailQuery(db, before).CountAsync(cancellationToken)
                + await ReminderQuery(db, before).CountAsync(cancellationToken) + await RunQuery(db, before).CountAsync(cancellationToken) == 0)
            {
                return 0;
            }
        }

        var gone = 0;
        await gate.RunAsync(new Command(nameof(PurgeRecords), Permission.RunSelfAudit), async scope =>
        {
            var read = await ReadQuery(scope.Db, before).Select(n => n.Id).ToListAsync(cancellationToken);
            foreach (var some in read.Chunk(500))
            {
                await scope.Db.Set<DeskNoticeRead>().Where(r => some.Contains(r.NoticeId)).ExecuteDeleteAsync(cancellationToken);
                gone += await scope.Db.Set<DeskNotice>().Where(n => some.Contains(n.Id)).ExecuteDeleteAsync(cancellationToken);
            }

            gone += await MailQuery(scope.Db, before).ExecuteDeleteAsync(cancellationToken) + await ReminderQuery(scope.Db, before).ExecuteDeleteAsync(cancellationToken)
                + await RunQuery(scope.Db, before).ExecuteDeleteAsync(cancellationToken);
            return Text.IsoDay(scope.Today);
        }, cancellationToken);
        return gone;
    }

    internal static IQueryable<DeskNotice> ReadQuery(DisclosureDbContext db, DateTime before) =>
        db.Set<DeskNotice>().Where(n => n.UserId != null && n.At < before && db.Set<DeskNoticeRead>().Any(r => r.NoticeId == n.Id && r.UserId == n.UserId));

    internal static IQueryable<MailItem> MailQuery(DisclosureDbContext db, DateTime before) => db.Set<MailItem>().Where(m => m.SentAt < before);

    internal static IQueryable<JobRun> RunQuery(DisclosureDbContext db, DateTime before) => db.Set<JobRun>().Where(r => r.StartedAt < before);

    internal static IQueryable<Reminder> ReminderQuery(DisclosureDbContext db, DateTime before) => db.Set<Reminder>().Where(r => r.At < before
        && ((r.Subject == DutySubject.Application && db.Applications.Any(a => a.Id == r.SubjectId && !a.IsOpen))
            || (r.Subject == DutySubject.Dispute && db.Disputes.Any(d => d.Id == r.SubjectId && d.Stage == DisputeStage.Concluded && d.NextDueOn == null))));
}
