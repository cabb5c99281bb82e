using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记收到文书.</summary>
public sealed class ServeDecisionForm : DisputeForm
{
    /// <summary>收到文书日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>登记收到文书: the conclusion reached the organ.</summary>
internal sealed class ServeDecision(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ServeDecisionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ServeDecision), form, s => s.Dispute.ServeDecision(form.On!.Value, s.Hand), cancellationToken);
}
