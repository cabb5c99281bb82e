using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>对方收到征询书: its fifteen working days run from this day.</summary>
internal sealed class ReachParty(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReachPartyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReachParty), Permission.HandleCase, form, scope => scope.Case.ReachParty(form.Ordinal, form.ReceivedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
