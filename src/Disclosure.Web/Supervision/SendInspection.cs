using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>发出检查.</summary>
public sealed class SendInspectionForm : SupervisionForm;

/// <summary>发出检查 to the chosen units.</summary>
internal sealed class SendInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(SendInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(SendInspection), Permission.Supervise, form, s =>
    {
        s.Root.Send(s.Hand);
        SupervisionNews.Sent(s);
        return Task.CompletedTask;
    }, cancellationToken);
}
