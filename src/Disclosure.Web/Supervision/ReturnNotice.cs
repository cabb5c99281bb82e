using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>退回督办单.</summary>
public sealed class ReturnNoticeForm : SupervisionForm
{
    /// <summary>退回意见.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Reason { get; set; } = "";
}

/// <summary>退回督办单 to whoever drafts, also after the approval.</summary>
internal sealed class ReturnNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReturnNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(ReturnNotice), Permission.ApproveSupervision, form, s =>
    {
        s.Root.Return(form.Reason, s.Hand);
        return SupervisionNews.ReturnedAsync(s, cancellationToken);
    }, cancellationToken);
}
