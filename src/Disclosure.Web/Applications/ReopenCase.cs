using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>重新办理: a decision, a judgment or the mending of a mistake orders a new reply. What lies in the archive comes out of it.</summary>
internal sealed class ReopenCase(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReopenForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReopenCase), Permission.HandleCase, form, async scope =>
        {
            var order = new Reopening(form.ReceivedOn!.Value, form.DueOn, form.Reason, form.Kind, form.Body.Trim(), form.DocumentNumber.Trim());
            if (await scope.Command.Db.Archivings.SingleOrDefaultAsync(a => a.ApplicationId == scope.Case.Id && a.TakenOutOn == null, cancellationToken) is { } archiving)
            {
                archiving.TakeOut(scope.Case, form.Reason.Length <= Archiving.MaxReason ? form.Reason : form.Reason[..Archiving.MaxReason], scope.Command.Actor.Name, scope.Today);
            }

            scope.Case.Reopen(order, scope.Today, scope.Clock);
        }, cancellationToken);
}
