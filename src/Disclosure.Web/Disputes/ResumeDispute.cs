using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记恢复审理.</summary>
public sealed class ResumeDisputeForm : DisputeForm
{
    /// <summary>恢复日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>登记恢复审理: the proceeding goes on.</summary>
internal sealed class ResumeDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ResumeDisputeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ResumeDispute), form, s => s.Dispute.Resume(form.On!.Value, s.Hand), cancellationToken);
}
