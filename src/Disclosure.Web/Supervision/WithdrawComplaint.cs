using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>登记撤回.</summary>
public sealed class WithdrawComplaintForm : SupervisionForm
{
    /// <summary>撤回情况.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>登记撤回 by whoever complained.</summary>
internal sealed class WithdrawComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WithdrawComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(WithdrawComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Withdraw(form.Reason, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
