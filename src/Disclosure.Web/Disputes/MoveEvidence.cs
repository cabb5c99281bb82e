using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>移动证据.</summary>
public sealed class MoveEvidenceForm : DisputeForm
{
    /// <summary>Which piece.</summary>
    [PartField(Required = true, Choice = DisputeChoice.UnfiledEvidence)]
    public int? Ordinal { get; set; }

    /// <summary>Up the list, not down.</summary>
    [Field]
    public bool Up { get; set; }
}

/// <summary>移动证据: a piece that was not filed changes places with its neighbour.</summary>
internal sealed class MoveEvidence(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(MoveEvidenceForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(MoveEvidence), form, s => s.Dispute.MoveEvidence(form.Ordinal!.Value, form.Up, s.Hand), cancellationToken);
}
