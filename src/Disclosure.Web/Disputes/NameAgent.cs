using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>委托代理人.</summary>
public sealed class NameAgentForm : DisputeForm
{
    /// <summary>类别.</summary>
    [Field(Required = true)]
    public DisputeAgentKind? AgentKind { get; set; }

    /// <summary>姓名.</summary>
    [Field(Required = true, Max = DisputeAgent.MaxText)]
    public string Name { get; set; } = "";

    /// <summary>单位或律所, or empty.</summary>
    [Field(Max = DisputeAgent.MaxText)]
    public string Office { get; set; } = "";

    /// <summary>电话, or empty.</summary>
    [Field(Max = DisputeAgent.MaxText)]
    public string Phone { get; set; } = "";
}

/// <summary>委托代理人: somebody stands for the organ.</summary>
internal sealed class NameAgent(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(NameAgentForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NameAgent), form, s => s.Dispute.NameAgent(form.AgentKind!.Value, form.Name.Trim(), form.Office.Trim(), form.Phone.Trim(), s.Hand), cancellationToken);
}
