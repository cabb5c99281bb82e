using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记其他当事人.</summary>
public sealed class NamePartyForm : DisputeForm
{
    /// <summary>地位.</summary>
    [Field(Required = true)]
    public DisputePartyRole? PartyRole { get; set; }

    /// <summary>名称.</summary>
    [Field(Required = true, Max = DisputeParty.MaxName)]
    public string Name { get; set; } = "";
}

/// <summary>登记其他当事人: a co-defendant, third party or co-claimant.</summary>
internal sealed class NameParty(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(NamePartyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NameParty), form, s => s.Dispute.NameParty(form.PartyRole!.Value, form.Name.Trim(), s.Hand), cancellationToken);
}
