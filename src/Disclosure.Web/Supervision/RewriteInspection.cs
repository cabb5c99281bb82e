using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>改写检查.</summary>
public sealed class RewriteInspectionForm : InspectionForm
{
    /// <summary>What stands, as it was typed.</summary>
    internal static RewriteInspectionForm Of(InspectionFile file) => new()
    {
        Code = file.Inspection.Code,
        Version = file.Inspection.Version,
        Title = file.Inspection.Title,
        Note = file.Inspection.Note,
        DueOn = file.Inspection.DueOn,
        Questions = InspectionChecklist.Write(file.Inspection.Questions.Select(q => (q.Text, q.Basis))),
        Organs = string.Join('\n', file.Sheets.Select(s => s.Organ.Code)),
    };
}

/// <summary>改写检查: everything that a draft says, until it is sent; the audit keeps what stood before.</summary>
internal sealed class RewriteInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">A unit is unknown, the checklist is incomplete, or it has been sent.</exception>
    public Task<string> RunAsync(RewriteInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(RewriteInspection), Permission.Supervise, form, async s =>
    {
        var (questions, organs) = await form.ReadAsync(s.Command.Db, cancellationToken);
        s.Root.Rewrite(form.Title, form.Note, form.DueOn!.Value, questions, organs, s.Hand);
    }, cancellationToken);
}
