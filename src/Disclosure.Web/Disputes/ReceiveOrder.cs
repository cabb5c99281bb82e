using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记意见书、履行通知.</summary>
public sealed class ReceiveOrderForm : DisputeForm
{
    /// <summary>种类: an opinion letter, or an order to carry out.</summary>
    [Field(Required = true)]
    public ObligationKind? OrderKind { get; set; }

    /// <summary>内容.</summary>
    [Field(Required = true, Max = DisputeObligation.MaxText, Lines = 2)]
    public string What { get; set; } = "";

    /// <summary>收到日.</summary>
    [Field(Required = true)]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The last day that it sets, or null.</summary>
    [Field(Ahead = true)]
    public DateOnly? DueOn { get; set; }

    /// <summary>文号, or empty.</summary>
    [Field(Max = Dispute.MaxText)]
    public string DocumentNumber { get; set; } = "";
}

/// <summary>登记意见书、履行通知: an opinion letter or another order came.</summary>
internal sealed class ReceiveOrder(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(ReceiveOrderForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReceiveOrder), form, s => s.Dispute.ReceiveOrder(new DisputeOrder(form.OrderKind!.Value, form.What.Trim(), form.DueOn), form.ReceivedOn!.Value, form.DocumentNumber.Trim(), s.Hand), cancellationToken);
}
