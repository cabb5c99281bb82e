using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>转为普通程序.</summary>
public sealed class SwitchProcedureForm : DisputeForm
{
    /// <summary>转换日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>转为普通程序: the simplified procedure does not fit.</summary>
internal sealed class SwitchProcedure(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(SwitchProcedureForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(SwitchProcedure), form, s => s.Dispute.SwitchProcedure(form.On!.Value, s.Hand), cancellationToken);
}
