using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>作废检查草稿.</summary>
public sealed class DropInspectionForm : SupervisionForm
{
    /// <summary>作废理由.</summary>
    [Field(Required = true, Max = Inspection.MaxText, Lines = 3)]
    public string Reason { get; set; } = "";
}

/// <summary>作废检查草稿 that no unit has seen: it stays in the register, and the audit keeps why.</summary>
internal sealed class DropInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DropInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(DropInspection), Permission.Supervise, form, s =>
    {
        s.Root.Drop(form.Reason);
        return Task.CompletedTask;
    }, cancellationToken);
}
