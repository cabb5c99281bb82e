using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>征求意见: the period stands still until the letter ends.</summary>
internal sealed class Consult(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ConsultForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(Consult), Permission.HandleCase, form, scope => scope.Case.Consult(
            new Consultation(1, form.Party, form.SentOn!.Value, null)
            {
                Name = form.Name.Trim(),
                Contact = CaseAct.TextOf(form.Contact),
                Description = CaseAct.TextOf(form.Description),
                ReceivedOn = form.ReceivedOn,
            },
            scope.Today,
            scope.Clock), cancellationToken);
}
