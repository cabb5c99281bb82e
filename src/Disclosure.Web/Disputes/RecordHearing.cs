using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记开庭情况.</summary>
public sealed class RecordHearingForm : DisputeForm
{
    /// <summary>Which hearing.</summary>
    [PartField(Required = true, Choice = DisputeChoice.OpenHearing)]
    public int? Ordinal { get; set; }

    /// <summary>开庭结果.</summary>
    [Field(Required = true)]
    public HearingOutcome? Outcome { get; set; }

    /// <summary>出庭情况; needed where it was held.</summary>
    [Field]
    public HeadAppearance? Appearance { get; set; }

    /// <summary>出庭人员, or empty.</summary>
    [Field(Max = Hearing.MaxText)]
    public string AppearedBy { get; set; } = "";

    /// <summary>负责人未出庭理由; needed in court where the head did not appear.</summary>
    [Field(Max = Hearing.MaxText)]
    public string AbsenceReason { get; set; } = "";

    /// <summary>庭审摘要, or empty.</summary>
    [Field(Max = Hearing.MaxText, Lines = 3)]
    public string Note { get; set; } = "";
}

/// <summary>登记开庭情况: what became of a hearing, and who appeared.</summary>
internal sealed class RecordHearing(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(RecordHearingForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordHearing), form, s => s.Dispute.RecordHearing(form.Ordinal!.Value, form.Outcome!.Value, form.Appearance, form.AppearedBy.Trim(), form.AbsenceReason.Trim(), form.Note.Trim(), s.Hand), cancellationToken);
}
