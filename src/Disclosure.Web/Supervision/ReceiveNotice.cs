using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>签收督办单.</summary>
public sealed class ReceiveNoticeForm : SupervisionForm;

/// <summary>签收督办单, by the unit.</summary>
internal sealed class ReceiveNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReceiveNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(ReceiveNotice), Permission.AnswerSupervision, form, s =>
    {
        s.Root.Receive(s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
