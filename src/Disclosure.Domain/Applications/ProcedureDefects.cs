using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>延期和补正的瑕疵: when each breaks the law. The case judges itself by them, and so does whoever counts faults over many cases from their columns.</summary>
public static class ProcedureDefects
{
    /// <summary>补正告知逾期: later than seven working days after receipt; only the 2019 regulation has such a limit (art. 30).</summary>
    public static bool IsNoticeLate(Regulation regulation, DateOnly receivedOn, DateOnly? askedOn, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return regulation is Regulation.R2019 && askedOn > receivedOn && askedOn > NoticeLimit(receivedOn, calendar);
    }

    /// <summary>补正告知的最后一日.</summary>
    public static DateOnly NoticeLimit(DateOnly receivedOn, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.NthWorkingDayAfter(receivedOn, LegalPeriods.CorrectionNotice.Days).On;
    }

    /// <summary>延期未告知: consented to, but neither told by the due date nor replied by it.</summary>
    /// <param name="isApprovedOnly">Whether a request was consented to and the applicant not told.</param>
    /// <param name="closedOn">办结日, or the day that is asked about while the case is open; or null.</param>
    /// <param name="dueOn">应复日 without the extension, or null.</param>
    public static bool IsUntold(bool isApprovedOnly, DateOnly? closedOn, DateOnly? dueOn) => isApprovedOnly && closedOn > dueOn;

    /// <summary>延期过迟: approved after the due date.</summary>
    public static bool IsAfterDue(DateOnly? approvedOn, DateOnly? dueOn) => approvedOn > dueOn;

    /// <summary>延期过长: longer than the law allows.</summary>
    public static bool IsTooLong(int? days, Regulation regulation) => days > LegalPeriods.Reply(regulation).MaxExtension;
}
