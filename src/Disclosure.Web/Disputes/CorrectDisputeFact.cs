using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>更正争议事实.</summary>
public sealed class CorrectDisputeFactForm : DisputeForm
{
    /// <summary>Which fact.</summary>
    [Field(Required = true)]
    public DisputeFact? Fact { get; set; }

    /// <summary>The new value as <see cref="Dispute.ValueOf"/> writes it.</summary>
    [Field(Max = ApplicationFacts.MaxRemarks)]
    public string NewValue { get; set; } = "";

    /// <summary>更正理由; stays in the audit.</summary>
    [Field(Required = true, Max = ApplicationFacts.MaxRemarks, Lines = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>更正争议事实: a fact that was entered wrongly.</summary>
internal sealed class CorrectDisputeFact(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(CorrectDisputeFactForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(CorrectDisputeFact), form, s => s.Dispute.Correct(form.Fact!.Value, form.NewValue, s.Hand), cancellationToken);
}
