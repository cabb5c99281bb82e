using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记补充证据通知.</summary>
public sealed class AskSupplementForm : DisputeForm
{
    /// <summary>要求补充的内容.</summary>
    [Field(Required = true, Max = SupplementRequest.MaxText, Lines = 2)]
    public string What { get; set; } = "";

    /// <summary>收到通知日.</summary>
    [Field(Required = true)]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>指定期限.</summary>
    [Field(Required = true, Ahead = true)]
    public DateOnly? DueOn { get; set; }
}

/// <summary>登记补充证据通知: the body or the court wants more.</summary>
internal sealed class AskSupplement(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(AskSupplementForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AskSupplement), form, s => s.Dispute.AskSupplement(form.What.Trim(), form.ReceivedOn!.Value, form.DueOn!.Value, s.Hand), cancellationToken);
}
