using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>补正告知送达: the applicant's period runs from this day.</summary>
internal sealed class ServeCorrection(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ServeCorrectionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ServeCorrection), Permission.HandleCase, form, scope => scope.Case.ServeCorrection(form.ServedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
