using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>登记来往: a call, visit or letter; a wrong entry is followed by its correction.</summary>
internal sealed class RecordCorrespondence(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CorrespondenceForm form, CancellationToken cancellationToken = default) =>
        act.RecordAsync(nameof(RecordCorrespondence), Permission.HandleCase, form, async scope =>
        {
            var db = scope.Command.Db;
            var corrects = form.CorrectsId is not { } id ? null
                : await db.Correspondence.SingleOrDefaultAsync(c => c.Id == id && c.ApplicationId == scope.Case.Id, cancellationToken) ?? throw new NotAllowedException(null);
            var facts = new CorrespondenceFacts(form.Way, form.Direction, form.On!.Value, form.With.Trim(), form.Summary.Trim());
            db.Correspondence.Add(new Correspondence(scope.Case, facts, corrects, scope.Command.Actor.Name, scope.Command.Now, scope.Today));
        }, cancellationToken);
}
