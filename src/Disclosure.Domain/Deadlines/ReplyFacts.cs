using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>征求意见的起止日: a consultation whose time is not counted (2019 art. 33; 2008 art. 24, third parties only).</summary>
/// <param name="SentOn">发函日.</param>
/// <param name="EndedOn">The day the opinion arrived or its period ran out, whichever came first; null while nothing is recorded.</param>
/// <param name="ReachedOn">对方收到日, or null while it is not known.</param>
/// <param name="Period">答复期限 of the other side; null where the law knows none.</param>
public readonly record struct ConsultationSpan(DateOnly SentOn, DateOnly? EndedOn, DateOnly? ReachedOn = null, LegalPeriod? Period = null)
{
    /// <summary>
    /// 暂停终止日: the recorded end, or the last day of the other side's period where that comes first. The period ends by itself, whether anybody
    /// records it or not (2019 arts. 32, 34). Null while neither is known.
    /// </summary>
    public DateOnly? PauseEndsOn(WorkCalendar calendar) =>
        ReachedOn is { } reached && Period?.DueOn(reached, calendar).On is { } last && !(EndedOn <= last) ? last : EndedOn;
}

/// <summary>补正的起止日 (2019 art. 30; 2008 art. 21).</summary>
/// <param name="AskedOn">补正告知日.</param>
/// <param name="ReceivedOn">The day the corrected application arrived; null while it is awaited.</param>
public readonly record struct CorrectionSpan(DateOnly AskedOn, DateOnly? ReceivedOn);

/// <summary>延期答复: an extension consented to and told to the applicant (2019 art. 33; 2008 art. 24).</summary>
/// <param name="ApprovedOn">批准并告知日; after the base due date it extends nothing. Null if unknown: taken as in time.</param>
/// <param name="Days">Working days; beyond the law's limit only the limit counts.</param>
public readonly record struct ExtensionGrant(DateOnly? ApprovedOn, int Days);

/// <summary>收费通知的起止日 (国办函〔2020〕109号 art. 6): unpaid, the period stands still; paid, it runs again from the day after.</summary>
/// <param name="NoticedOn">通知日; after the last day of the reply the fee changes nothing.</param>
/// <param name="PaidOn">缴费日; null while it is awaited.</param>
public readonly record struct FeeSpan(DateOnly NoticedOn, DateOnly? PaidOn);

/// <summary>延迟答复 (2019 art. 35): a last day of its own, told to the applicant.</summary>
/// <param name="ToldOn">告知日; after the last day of the reply it delays nothing.</param>
/// <param name="Until">Its last day.</param>
public readonly record struct DelayGrant(DateOnly ToldOn, DateOnly Until);

/// <summary>答复期限的事实: all that the due date of one reply depends on, beside the calendar and the settings.</summary>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到申请之日; itself not counted.</param>
/// <param name="Consultations">The consultations that pause the period, in any order; they may overlap.</param>
/// <param name="Correction">补正, or null.</param>
/// <param name="Extension">延期, or null.</param>
/// <param name="Fee">收费通知, or null.</param>
/// <param name="Delay">延迟答复, or null.</param>
public sealed record ReplyFacts(
    Regulation Regulation,
    DateOnly ReceivedOn,
    IReadOnlyList<ConsultationSpan> Consultations,
    CorrectionSpan? Correction = null,
    ExtensionGrant? Extension = null,
    FeeSpan? Fee = null,
    DelayGrant? Delay = null)
{
    /// <summary>A reply without consultation, correction or extension.</summary>
    public ReplyFacts(Regulation regulation, DateOnly receivedOn)
        : this(regulation, receivedOn, [])
    {
    }

    /// <summary>答复期限 that applies.</summary>
    public LegalPeriod Period => LegalPeriods.Reply(Regulation);

    /// <summary>Working days of the extension that the law lets count; 0 without one.</summary>
    public int ExtensionDaysThatCount => Extension is { Days: > 0 } granted ? Math.Min(granted.Days, Period.MaxExtension) : 0;
}
