using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>What is filled in for one question.</summary>
public sealed class SheetLineInput
{
    /// <summary>序号 of the question.</summary>
    public int Ordinal { get; set; }

    /// <summary>符合、部分符合、不符合、不涉及; null until chosen.</summary>
    public InspectionReply? Value { get; set; }

    /// <summary>说明, or empty.</summary>
    public string Note { get; set; } = "";
}

/// <summary>The sheet of one unit.</summary>
public abstract class SheetForm : SupervisionForm
{
    /// <summary>单位.</summary>
    public long OrganId { get; set; }

    /// <summary>One line a question.</summary>
    public List<SheetLineInput> Lines { get; init; } = [];

    /// <summary>The lines that are chosen.</summary>
    internal IReadOnlyList<InspectionEntry> Entries =>
        [.. Lines.Where(l => l.Value is not null).Select(l => new InspectionEntry(l.Ordinal, l.Value!.Value, l.Note.Length <= InspectionLine.MaxNote ? l.Note : l.Note[..InspectionLine.MaxNote]))];
}

/// <summary>报送自查.</summary>
public sealed class ReplyInspectionForm : SheetForm;

/// <summary>报送自查, by the unit: every question of its sheet.</summary>
internal sealed class ReplyInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReplyInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(ReplyInspection), Permission.AnswerSupervision, form, s =>
    {
        s.Root.Reply(form.OrganId, form.Entries, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}

/// <summary>评价自查.</summary>
public sealed class EvaluateInspectionForm : SheetForm
{
    /// <summary>总体评价, or empty.</summary>
    [Field(Max = Inspection.MaxText, Lines = 3)]
    public string Conclusion { get; set; } = "";
}

/// <summary>评价自查, by the office: every question of a unit that has answered.</summary>
internal sealed class EvaluateInspection(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(EvaluateInspectionForm form, CancellationToken cancellationToken = default) => act.OnInspectionAsync(nameof(EvaluateInspection), Permission.Supervise, form, s =>
    {
        s.Root.Evaluate(form.OrganId, form.Entries, form.Conclusion, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
