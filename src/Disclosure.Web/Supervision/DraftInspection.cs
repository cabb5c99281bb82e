using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>拟定检查.</summary>
public sealed class DraftInspectionForm : InspectionForm
{
    protected internal override bool Opens => true;
}

/// <summary>拟定检查: a checklist for chosen units.</summary>
internal sealed class DraftInspection(SupervisionAct act)
{
    /// <returns>编号 of the inspection.</returns>
    /// <exception cref="RuleViolationException">A unit is unknown, or the checklist is incomplete.</exception>
    public Task<string> RunAsync(DraftInspectionForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(DraftInspection), form, async scope =>
    {
        var db = scope.Command.Db;
        var (questions, organs) = await form.ReadAsync(db, cancellationToken);
        var inspection = new Inspection(
            await SupervisionCounter.CodeAsync(db, SupervisionCounter.Inspections, scope.Hand.Today.Year, cancellationToken), scope.Office.Id, form.Title, form.Note, form.DueOn!.Value, questions, organs, scope.Hand);
        db.Inspections.Add(inspection);
        return inspection.Code;
    }, cancellationToken);
}
