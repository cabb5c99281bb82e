using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>登记发回后的一审.</summary>
public sealed class OpenRemandForm : NextInstanceForm;

/// <summary>登记发回后的一审: opens the new first instance with everything that is known.</summary>
internal sealed class OpenRemand(DisputeAct act)
{
    /// <returns>编号 of the new dispute.</returns>
    public Task<string> RunAsync(OpenRemandForm form, CancellationToken cancellationToken = default) =>
        act.OpenAsync(nameof(OpenRemand), form, s => NextInstance.OpenAsync(s, DisputeStep.Remand, form, cancellationToken), cancellationToken);
}
