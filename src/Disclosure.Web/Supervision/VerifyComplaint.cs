using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>登记核实情况.</summary>
public sealed class VerifyComplaintForm : SupervisionForm
{
    /// <summary>核实情况.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 4)]
    public string Finding { get; set; } = "";

    /// <summary>属于受理范围.</summary>
    [Field(Required = true)]
    public bool? IsAcceptable { get; set; }
}

/// <summary>核实: what the first of two persons found.</summary>
internal sealed class VerifyComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(VerifyComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(VerifyComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Verify(form.Finding, form.IsAcceptable!.Value, days.Complaints, s.Hand);
        return SupervisionNews.VerifiedAsync(s, cancellationToken);
    }, cancellationToken);
}
