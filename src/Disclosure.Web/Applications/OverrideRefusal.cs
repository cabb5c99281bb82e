using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>公共利益: discloses against a third party's refusal, once it was told what and why.</summary>
internal sealed class OverrideRefusal(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(OverrideRefusalForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(OverrideRefusal), Permission.HandleCase, form, scope => scope.Case.OverrideRefusal(form.Ordinal, form.Reason, form.ToldOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
