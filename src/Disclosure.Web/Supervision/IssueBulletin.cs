using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>签发通报.</summary>
public sealed class IssueBulletinForm : SupervisionForm;

/// <summary>签发通报, by somebody other than whoever drafted it: the figures are counted once more inside the command and stand from then on, with the document that tells them.</summary>
internal sealed class IssueBulletin(SupervisionAct act, BulletinCounting counting, SupervisionPapers papers)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(IssueBulletinForm form, CancellationToken cancellationToken = default) => act.OnBulletinAsync(nameof(IssueBulletin), Permission.ApproveSupervision, form, async s =>
    {
        var (db, bulletin) = (s.Command.Db, s.Root);
        var counted = await counting.CountAsync(db, bulletin, cancellationToken);
        var series = bulletin.Kind is BulletinKind.Weekly ? SupervisionCounter.WeeklyIssues : SupervisionCounter.MonthlyIssues;
        bulletin.Issue(await SupervisionCounter.NextAsync(db, series, bulletin.LastOn.Year, cancellationToken), counted.Figures, counted.Cases, s.Hand);
        db.BulletinPapers.Add(BulletinPaper.Of(bulletin, await papers.WriteAsync(db, BulletinFile.Of(bulletin, await BulletinFiles.NamesAsync(db, cancellationToken)), s.Hand.Today, cancellationToken)));
    }, cancellationToken);
}
