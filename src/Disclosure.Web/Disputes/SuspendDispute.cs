using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记中止.</summary>
public sealed class SuspendDisputeForm : DisputeForm
{
    /// <summary>中止日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }

    /// <summary>中止原因.</summary>
    [Field(Required = true, Max = DisputeSuspension.MaxReason, Lines = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>登记中止: the proceeding stands still.</summary>
internal sealed class SuspendDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(SuspendDisputeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(SuspendDispute), form, s => s.Dispute.Suspend(form.On!.Value, form.Reason.Trim(), s.Hand), cancellationToken);
}
