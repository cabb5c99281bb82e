using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记收到副本.</summary>
public sealed class RecordCopyForm : DisputeForm
{
    /// <summary>收到副本日.</summary>
    [Field(Required = true)]
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>登记收到副本: the copy of the application or the complaint reached the organ.</summary>
internal sealed class RecordCopy(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(RecordCopyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordCopy), form, s => s.Dispute.RecordCopy(form.ReceivedOn!.Value, s.Hand), cancellationToken);
}
