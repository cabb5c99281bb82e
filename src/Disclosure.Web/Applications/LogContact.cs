using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>联系申请人: who tried when and how; where the applicant confirmed, the case is received on that day.</summary>
internal sealed class LogContact(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ContactForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(LogContact), Permission.HandleCase, form, scope =>
        {
            var (actor, now) = (scope.Command.Actor.Name, scope.Command.Now);
            scope.Command.Db.ContactAttempts.Add(new ContactAttempt(
                scope.Case, form.On!.Value, form.Means!.Value, form.Result!.Value, form.Note.Trim(), actor, now, scope.Today));
            if (form.Result is ContactResult.Confirmed)
            {
                scope.Case.Confirm(form.On!.Value, scope.Today, scope.Clock);
            }
        }, cancellationToken);
}
