using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>归档: a closed case goes into the archive with its checklist.</summary>
internal sealed class ArchiveCase(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">A paper is neither on file nor explained, or the case or the day does not allow it.</exception>
    public Task<string> RunAsync(ArchiveForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ArchiveCase), Permission.HandleCase, form, async scope =>
        {
            var found = await ArchiveEvidence.FindAsync(scope.Command.Db, scope.Case.Id, cancellationToken);
            var lines = ArchiveDuty.Papers(scope.Case).Select(paper => new ArchiveLine(paper, found.Contains(paper), form.Remarks.GetValueOrDefault(paper)?.Trim() ?? ""));
            scope.Command.Db.Archivings.Add(new Archiving(scope.Case, [.. lines], form.Volume.Trim(), form.ArchivedOn!.Value, scope.Command.Actor.Name, scope.Today));
        }, cancellationToken);
}

/// <summary>撤销归档: takes a case out of the archive, with the reason.</summary>
internal sealed class TakeOutOfArchive(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">It does not lie in the archive, or no reason is given.</exception>
    public Task<string> RunAsync(TakeOutForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(TakeOutOfArchive), Permission.HandleCase, form, async scope =>
        {
            var last = await scope.Command.Db.Archivings.OrderByDescending(a => a.Id)
                .FirstOrDefaultAsync(a => a.ApplicationId == scope.Case.Id && a.TakenOutOn == null, cancellationToken)
                ?? throw new RuleViolationException(ApplicationRule.NotArchived, null, scope.Case.Number);
            last.TakeOut(scope.Case, form.Reason, scope.Command.Actor.Name, scope.Today);
        }, cancellationToken);
}
