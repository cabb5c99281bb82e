using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>登记复议后起诉.</summary>
public sealed class SueAfterReconsiderationForm : NextInstanceForm;

/// <summary>登记复议后起诉: opens the lawsuit after the reconsideration with everything that is known.</summary>
internal sealed class SueAfterReconsideration(DisputeAct act)
{
    /// <returns>编号 of the new dispute.</returns>
    public Task<string> RunAsync(SueAfterReconsiderationForm form, CancellationToken cancellationToken = default) =>
        act.OpenAsync(nameof(SueAfterReconsideration), form, s => NextInstance.OpenAsync(s, DisputeStep.Sue, form, cancellationToken), cancellationToken);
}
