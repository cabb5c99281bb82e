using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>告知补正, once.</summary>
internal sealed class AskCorrection(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AskCorrectionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AskCorrection), Permission.HandleCase, form, scope => scope.Case.AskCorrection(form.AskedOn!.Value, form.LateReason, scope.Today, scope.Clock), cancellationToken);
}
