using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>发出督办单.</summary>
public sealed class IssueNoticeForm : SupervisionForm;

/// <summary>发出督办单: it gets the next number of its series and its document in the same transaction, so that neither is ever there without the other.</summary>
internal sealed class IssueNotice(SupervisionAct act, LetterSettings letters, SupervisionPapers papers)
{
    /// <summary>类别字 of 呼政公开督〔2026〕1号.</summary>
    public static readonly char TypeChar = LetterForms.Of(LetterKind.SupervisionNotice).TypeChar!.Value;

    /// <returns>编号.</returns>
    public Task<string> RunAsync(IssueNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(IssueNotice), Permission.Supervise, form, async s =>
    {
        var db = s.Command.Db;
        var (notice, office) = (s.Root, await db.Organs.SingleAsync(o => o.Id == s.Root.OfficeId, cancellationToken));
        var number = await LetterCounter.NextAsync(db, office.Id, office.Mark ?? DocumentNumber.DefaultMark, TypeChar, s.Hand.Today.Year, cancellationToken); // refused, it goes back
        notice.Issue(number.ToString(letters.NumberPattern), s.Hand);
        db.NoticePapers.Add(NoticePaper.Of(notice, await papers.WriteAsync(db, notice, s.Hand.Today, cancellationToken)));
        SupervisionNews.Issued(s);
    }, cancellationToken);
}
