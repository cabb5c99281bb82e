using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>解除委托.</summary>
public sealed class EndAgentForm : DisputeForm
{
    /// <summary>Which agent.</summary>
    [PartField(Required = true, Choice = DisputeChoice.StandingAgent)]
    public int? Ordinal { get; set; }

    /// <summary>解除日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>解除委托: an agent no longer stands for the organ.</summary>
internal sealed class EndAgent(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(EndAgentForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(EndAgent), form, s => s.Dispute.EndAgent(form.Ordinal!.Value, form.On!.Value, s.Hand), cancellationToken);
}
