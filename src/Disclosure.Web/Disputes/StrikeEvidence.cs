namespace Disclosure.Web.Disputes;

/// <summary>删去证据.</summary>
public sealed class StrikeEvidenceForm : DisputeForm
{
    /// <summary>Which piece.</summary>
    [PartField(Required = true, Choice = DisputeChoice.UnfiledEvidence)]
    public int? Ordinal { get; set; }
}

/// <summary>删去证据: a piece that was not filed leaves the list.</summary>
internal sealed class StrikeEvidence(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(StrikeEvidenceForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(StrikeEvidence), form, s => s.Dispute.StrikeEvidence(form.Ordinal!.Value, s.Hand), cancellationToken);
}
