using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记月度核查.</summary>
public sealed class ReviewDisputeForm : DisputeForm
{
    /// <summary>情况.</summary>
    [Field(Required = true, Max = DisputeReview.MaxNote, Lines = 3)]
    public string Note { get; set; } = "";
}

/// <summary>登记月度核查: the monthly look.</summary>
internal sealed class ReviewDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ReviewDisputeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReviewDispute), form, s => s.Dispute.Look(form.Note.Trim(), s.Hand), cancellationToken);
}
