using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>批准延长期限.</summary>
public sealed class ExtendComplaintForm : SupervisionForm
{
    /// <summary>延长理由.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 3)]
    public string Reason { get; set; } = "";
}

/// <summary>批准延长办理期限, once.</summary>
internal sealed class ExtendComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ExtendComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(ExtendComplaint), Permission.ApproveSupervision, form, s =>
    {
        s.Root.Extend(form.Reason, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
