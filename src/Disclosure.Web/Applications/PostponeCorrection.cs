using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>延长补正期限 for a proper reason of the applicant.</summary>
internal sealed class PostponeCorrection(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(PostponeCorrectionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(PostponeCorrection), Permission.HandleCase, form, scope => scope.Case.PostponeCorrection(form.Until!.Value, form.Reason, scope.Today, scope.Clock), cancellationToken);
}
