using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记费用.</summary>
public sealed class NoteCostForm : DisputeForm
{
    /// <summary>费用种类.</summary>
    [Field(Required = true)]
    public DisputeCostKind? CostKind { get; set; }

    /// <summary>金额, in whole yuan.</summary>
    [Field(Required = true, Max = DisputeCost.MaxYuan)]
    public int? Yuan { get; set; }

    /// <summary>发生日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }

    /// <summary>说明, or empty.</summary>
    [Field(Max = DisputeCost.MaxNote)]
    public string Note { get; set; } = "";
}

/// <summary>登记费用: what it cost.</summary>
internal sealed class NoteCost(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(NoteCostForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NoteCost), form, s => s.Dispute.NoteCost(form.CostKind!.Value, form.Yuan!.Value, form.On!.Value, form.Note.Trim(), s.Hand), cancellationToken);
}
