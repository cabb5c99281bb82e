using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>写备注: for colleagues only; a wrong one is followed by its correction.</summary>
internal sealed class WriteNote(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(NoteForm form, CancellationToken cancellationToken = default) =>
        act.RecordAsync(nameof(WriteNote), Permission.HandleCase, form, async scope =>
        {
            var db = scope.Command.Db;
            var corrects = form.CorrectsId is not { } id ? null
                : await db.CaseNotes.SingleOrDefaultAsync(n => n.Id == id && n.ApplicationId == scope.Case.Id, cancellationToken) ?? throw new NotAllowedException(null);
            db.CaseNotes.Add(new CaseNote(scope.Case, form.Text.Trim(), corrects, scope.Command.Actor.Name, scope.Command.Now));
        }, cancellationToken);
}
