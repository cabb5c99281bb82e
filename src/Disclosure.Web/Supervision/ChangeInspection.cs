using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>修改检查.</summary>
public sealed class ChangeInspectionForm : SupervisionForm
{
    /// <summary>检查名称.</summary>
    [Field(Required = true, Max = Inspection.MaxTitle)]
    public string Title { get; set; } = "";

    /// <summary>检查说明, or empty.</summary>
    [Field(Max = Inspection.MaxText, Lines = 3)]
    public string Note { get; set; } = "";

    /// <summary>报送期限.</summary>
    [Field(Required = true, Ahead = true)]
    public DateOnly? DueOn { get; set; }

    /// <summary>修改理由.</summary>
    [Field(Required = true, Max = Inspection.MaxText, Lines = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>修改检查: name, explanation and day of what has been sent, until it is closed; the audit keeps what stood and why it changed.</summary>
internal sealed class ChangeInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ChangeInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(ChangeInspection), Permission.Supervise, form, s =>
    {
        s.Root.Change(form.Title, form.Note, form.DueOn!.Value, form.Reason, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
