using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>Extension, correction and pauses of an application, by which its procedure is judged; a whole case with all its parts would cost twenty times as much.</summary>
/// <param name="OrganId">受理单位.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">The beginning of what is asked for.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日, or null.</param>
/// <param name="DueOn">应复日 without the extension, or null.</param>
/// <param name="ClosedOn">办结日.</param>
/// <param name="AskedOn">告知日 of the last correction notice, or null.</param>
/// <param name="HasEarlier">Whether a notice went out before it.</param>
/// <param name="FirstAskedOn">告知日 of the first of those, or null.</param>
/// <param name="ApprovedOn">批准日 of the extension, or null.</param>
/// <param name="ExtensionDays">Its working days, or null.</param>
/// <param name="IsApprovedOnly">Whether an extension was consented to and never told.</param>
/// <param name="HasEndlessPause">Whether a consultation that paused the period has no end.</param>
internal sealed record ProcedureRow(
    long OrganId, string Number, string Title, Regulation Regulation, DateOnly? ReceivedOn, DateOnly? DueOn, DateOnly? ClosedOn, DateOnly? AskedOn, bool HasEarlier, DateOnly? FirstAskedOn,
    DateOnly? ApprovedOn, int? ExtensionDays, bool IsApprovedOnly, bool HasEndlessPause)
{
    /// <summary>The faults, as the case itself would tell them.</summary>
    public JudgedCase JudgedBy(WorkCalendar calendar) => new(Number, DueOn, ClosedOn) { Defects = [.. Defects(calendar)], HasEndlessPause = HasEndlessPause };

    private IEnumerable<Defect> Defects(WorkCalendar calendar)
    {
        if (ReceivedOn is not { } received)
        {
            yield break;
        }

        if (ProcedureDefects.IsNoticeLate(Regulation, received, HasEarlier ? FirstAskedOn : AskedOn, calendar))
        {
            yield return Defect.LateCorrectionNotice;
        }

        if (HasEarlier)
        {
            yield return Defect.RepeatedCorrectionNotice;
        }

        if (ProcedureDefects.IsUntold(IsApprovedOnly, ClosedOn, DueOn))
        {
            yield return Defect.ExtensionWithoutNotice;
        }

        if (ProcedureDefects.IsAfterDue(ApprovedOn, DueOn))
        {
            yield return Defect.ExtensionAfterDue;
        }

        if (ProcedureDefects.IsTooLong(ExtensionDays, Regulation))
        {
            yield return Defect.ExtensionTooLong;
        }
    }
}
