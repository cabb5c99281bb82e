using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>办结检查.</summary>
public sealed class CloseInspectionForm : SupervisionForm;

/// <summary>办结检查: no more answers are taken.</summary>
internal sealed class CloseInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CloseInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(CloseInspection), Permission.Supervise, form, s =>
    {
        s.Root.Close(s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
