using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>作出处理决定.</summary>
public sealed class DecideComplaintForm : SupervisionForm
{
    /// <summary>处理结果.</summary>
    [Field(Required = true)]
    public ComplaintResult? Result { get; set; }

    /// <summary>处理决定.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 4)]
    public string Decision { get; set; } = "";
}

/// <summary>作出处理决定: whether it is true, and what follows.</summary>
internal sealed class DecideComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DecideComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(DecideComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Decide(form.Result!.Value, form.Decision, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
