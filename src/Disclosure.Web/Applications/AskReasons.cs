using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>要求说明理由 (2019 art. 35).</summary>
internal sealed class AskReasons(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AskReasonsForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AskReasons), Permission.HandleCase, form, scope => scope.Case.AskReasons(form.AskedOn!.Value, form.DueOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
