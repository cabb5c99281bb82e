using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>登记再审.</summary>
public sealed class OpenRetrialForm : NextInstanceForm;

/// <summary>登记再审: opens the retrial with everything that is known.</summary>
internal sealed class OpenRetrial(DisputeAct act)
{
    /// <returns>编号 of the new dispute.</returns>
    public Task<string> RunAsync(OpenRetrialForm form, CancellationToken cancellationToken = default) =>
        act.OpenAsync(nameof(OpenRetrial), form, s => NextInstance.OpenAsync(s, DisputeStep.Retry, form, cancellationToken), cancellationToken);
}
