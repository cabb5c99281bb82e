using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记争议事项.</summary>
public sealed class NamePointForm : DisputeForm
{
    /// <summary>争议事项.</summary>
    [Field(Required = true, Max = DisputePoint.MaxMatter, Lines = 2)]
    public string Matter { get; set; } = "";
}

/// <summary>登记争议事项: a point on which a decision is due.</summary>
internal sealed class NamePoint(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(NamePointForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NamePoint), form, s => s.Dispute.NamePoint(form.Matter.Trim(), s.Hand), cancellationToken);
}
