using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>认定整改不到位.</summary>
public sealed class RejectNoticeForm : SupervisionForm
{
    /// <summary>评估意见.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Judgement { get; set; } = "";
}

/// <summary>认定整改不到位: the notice of the next level is drafted at once, for somebody else to approve.</summary>
internal sealed class RejectNotice(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号 of the notice that was judged.</returns>
    public Task<string> RunAsync(RejectNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(RejectNotice), Permission.Supervise, form, async s =>
    {
        if (s.Root.Reject(form.Judgement, s.Hand) is { } next)
        {
            var follow = await DraftNotice.AddAsync(s.Command, NoticeProse.Follow(s.Root, next, days.Notices, s.Hand), s.Hand, cancellationToken);
            await SupervisionNews.DraftedAsync(s.Command, follow, cancellationToken);
        }

        SupervisionNews.Judged(s);
    }, cancellationToken);
}
