using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>审批督办单.</summary>
public sealed class ApproveNoticeForm : SupervisionForm;

/// <summary>审批督办单: by somebody other than whoever drafted or changed it; what a machine drafted too.</summary>
internal sealed class ApproveNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ApproveNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(ApproveNotice), Permission.ApproveSupervision, form, s =>
    {
        s.Root.Approve(s.Hand);
        return SupervisionNews.ApprovedAsync(s, cancellationToken);
    }, cancellationToken);
}
