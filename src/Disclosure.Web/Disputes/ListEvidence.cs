using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>编列证据.</summary>
public sealed class ListEvidenceForm : DisputeForm
{
    /// <summary>证据种类.</summary>
    [Field(Required = true)]
    public EvidenceKind? EvidenceKind { get; set; }

    /// <summary>证据名称.</summary>
    [Field(Required = true, Max = EvidencePiece.MaxText)]
    public string Name { get; set; } = "";

    /// <summary>证明目的.</summary>
    [Field(Required = true, Max = EvidencePiece.MaxText, Lines = 2)]
    public string Proves { get; set; } = "";

    /// <summary>页数, or null.</summary>
    [Field(Max = EvidencePiece.MaxPages)]
    public int? Pages { get; set; }

    /// <summary>来源, or empty.</summary>
    [Field(Max = EvidencePiece.MaxText)]
    public string Source { get; set; } = "";
}

/// <summary>编列证据: a piece joins the list.</summary>
internal sealed class ListEvidence(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ListEvidenceForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ListEvidence), form, s => s.Dispute.ListEvidence(form.EvidenceKind!.Value, form.Name.Trim(), form.Proves.Trim(), form.Pages, form.Source.Trim(), s.Hand), cancellationToken);
}
