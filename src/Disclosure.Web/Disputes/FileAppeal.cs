using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>登记上诉.</summary>
public sealed class FileAppealForm : NextInstanceForm;

/// <summary>登记上诉: opens the second instance, whoever appealed with everything that is known.</summary>
internal sealed class FileAppeal(DisputeAct act)
{
    /// <returns>编号 of the new dispute.</returns>
    public Task<string> RunAsync(FileAppealForm form, CancellationToken cancellationToken = default) =>
        act.OpenAsync(nameof(FileAppeal), form, s => NextInstance.OpenAsync(s, DisputeStep.Appeal, form, cancellationToken), cancellationToken);
}
