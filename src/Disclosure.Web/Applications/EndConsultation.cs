using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>收到意见, or the period of the letter ran out.</summary>
internal sealed class EndConsultation(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(EndConsultationForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(EndConsultation), Permission.HandleCase, form, scope => scope.Case.EndConsultation(
            form.Ordinal, new PartyOpinion(form.Opinion!.Value, form.EndedOn ?? scope.Today, CaseAct.TextOf(form.Reasons), CaseAct.TextOf(form.Unfounded)), scope.Today, scope.Clock), cancellationToken);
}
