using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>What the facts amount to: due dates, timeliness, defects. The stored values are caches, written with the facts.</content>
public sealed partial class Application
{
    /// <summary>应复日 without the extension; null while paused without a known end, awaiting a correction or a fee, or not received. See <see cref="IsPausedOn"/>.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>延期后的应复日, or null.</summary>
    public DateOnly? ExtendedDueOn { get; private set; }

    /// <summary>The day by which the reply must leave now: the extended due date, the day a decision set, or the due date.</summary>
    public DateOnly? FinalDueOn { get; private set; }

    /// <summary>Where the case stands in the queue: <see cref="FinalDueOn"/>, or the end of time while there is none.</summary>
    public DateOnly QueueOn { get; private set; }

    /// <summary>Whether <see cref="FinalDueOn"/> is fixed, provisional, or not to be had; null before receipt.</summary>
    public DueStatus? DueStatus { get; private set; }

    /// <summary>暂停起始日: since when the period stands still; null while it runs.</summary>
    public DateOnly? PausedSince { get; private set; }

    /// <summary>
    /// 最迟暂停至: the last day of the other side's period; then the period runs on without anybody recording it, and <see cref="FinalDueOn"/> is the
    /// latest due date. Null where nothing pauses, or nobody knows the end.
    /// </summary>
    public DateOnly? PausedUntil { get; private set; }

    /// <summary>Whether the period stands still on a day.</summary>
    public bool IsPausedOn(DateOnly day) => IsOpen && PausedSince is not null && !(PausedUntil < day);

    /// <summary>按期与否 of the reply that counts; null while open.</summary>
    public Timeliness? Timeliness { get; private set; }

    /// <summary>Year of receipt, for counting; null before receipt.</summary>
    public int? ReceivedYear { get; private set; }

    /// <summary>Year of the reply that counts, or null while open.</summary>
    public int? ClosedYear { get; private set; }

    /// <summary>
    /// 计算所依日历版本 of the reply that counts; null while the case is open, which is always counted by the calendar in force, and where it was
    /// closed before versions were noted. A later calendar never touches it.
    /// </summary>
    public string? CalendarVersion { get; private set; }

    /// <summary>The facts the reply clock reads; null before receipt.</summary>
    public ReplyFacts? ClockFacts => ReceivedOn is { } received ? ClockFactsFrom(received) : null;

    /// <summary>The facts that the clock of a renewed reply reads, where the decision sets no day; null where none was ordered.</summary>
    public ReplyFacts? RenewalFacts =>
        Reopening is { } ordered ? new ReplyFacts(Regulation, ordered.ReceivedOn, PausesSince(ordered.ReceivedOn)) : null;

    /// <summary>The clock that counts for this case.</summary>
    /// <param name="office">The clock as the office has set it.</param>
    public ReplyClock ClockOf(ReplyClock office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return ImportId is null ? office : office.ForLedgers;
    }

    /// <summary>Computes the cached dates again, e.g. after a change of calendar or settings.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Recompute(ReplyClock clock)
    {
        clock = ClockOf(clock);
        var before = (DueOn, ExtendedDueOn, FinalDueOn, DueStatus, PausedSince, PausedUntil, Timeliness);
        (ReceivedYear, ClosedYear) = (ReceivedOn?.Year, ClosedOn?.Year);
        clock = clock.Held();
        if (!IsSettledBefore(clock.Calendar.Version))
        {
            var due = ClockFacts is { } facts ? clock.Read(facts) : null;
            (DueOn, ExtendedDueOn, FinalDueOn) = (due?.Due?.On, due?.Extended?.On, due?.Final?.On);
            (DueStatus, PausedSince, PausedUntil) = (due?.Status, due?.PausedSince, due?.PausedUntil);
            Timeliness = ClosedOn is { } closed ? TimelinessOf(closed) : null;
            CalendarVersion = ClosedOn is null ? null : clock.Calendar.Version;
        }

        if (Reopening is { } reopening)
        {
            var renewed = clock.Read(RenewalFacts!);
            (FinalDueOn, DueStatus, PausedSince, PausedUntil) = reopening.DueOn is { } ordered
                ? (ordered, Deadlines.DueStatus.Fixed, null, null)
                : (renewed.Final?.On, renewed.Status, renewed.PausedSince, renewed.PausedUntil);
        }

        PausedUntil = VoidedOn is null ? PausedUntil : null;
        QueueOn = FinalDueOn ?? DateOnly.MaxValue;
        return before != (DueOn, ExtendedDueOn, FinalDueOn, DueStatus, PausedSince, PausedUntil, Timeliness);
    }

    /// <summary>程序瑕疵 of the case, in the order in which they happened.</summary>
    /// <param name="clock">The clock that computes the limits.</param>
    /// <param name="today">Today's legal day; without it an open case shows no duty that has run out since.</param>
    public IReadOnlyList<Defect> Defects(ReplyClock clock, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var found = new List<Defect>();
        if (ReceivedOn is not { } received)
        {
            return found;
        }

        if (ArrivedOn is { } arrived && ConfirmedOn is null && GivenReceivedOn is null && Receipt.NeedsConfirmation(Channel, NetworkChannel, arrived))
        {
            found.Add(Defect.ConfirmationMissing);
        }

        var first = _earlierCorrections.FirstOrDefault() ?? Correction;
        if (first is { AskedOn: null })
        {
            found.Add(Defect.MissingCorrectionNotice);
        }
        else if (ProcedureDefects.IsNoticeLate(Regulation, received, first?.AskedOn, clock.Calendar))
        {
            found.Add(Defect.LateCorrectionNotice);
        }

        if (_earlierCorrections.Count > 0)
        {
            found.Add(Defect.RepeatedCorrectionNotice);
        }

        if (ProcedureDefects.IsUntold(OpenExtensionRequest is { State: ExtensionRequestState.Approved }, ClosedOn ?? today, DueOn))
        {
            found.Add(Defect.ExtensionWithoutNotice);
        }

        if (Extension is { } extension)
        {
            if (ProcedureDefects.IsAfterDue(extension.ApprovedOn, DueOn))
            {
                found.Add(Defect.ExtensionAfterDue);
            }

            if (ProcedureDefects.IsTooLong(extension.Days, Regulation))
            {
                found.Add(Defect.ExtensionTooLong);
            }
        }

        if (Excessive is { DelayedUntil: { } until } && FinalDueOn is { } final && Reopening is null && final < until)
        {
            found.Add(Defect.DelayAfterDue);
        }

        if (Fee is { Basis: not FeeBasis.Cost } fee && clock.Read(ClockFacts! with { Fee = null }).Final is { } period && fee.NoticedOn > period.On)
        {
            found.Add(Defect.FeeNoticeLate);
        }

        if (Agent is { PowerOfAttorneyOn: null })
        {
            found.Add(Defect.PowerOfAttorneyMissing);
        }

        if (Timeliness is Applications.Timeliness.Overdue)
        {
            found.Add(Defect.LateReply);
        }

        return found;
    }

    /// <summary>A reopened case is counted anew, but not the reply that counts: a calendar that came after it does not make it late.</summary>
    private bool IsSettledBefore(string calendarVersion) => Reopening is not null && CalendarVersion is { } settled && settled != calendarVersion;

    private static DateOnly NoticeLimit(DateOnly receivedOn, ReplyClock clock) => ProcedureDefects.NoticeLimit(receivedOn, clock.Calendar);

    private Timeliness TimelinessOf(DateOnly closedOn) => this switch
    {
        { DueOn: null } => Applications.Timeliness.InTime,
        { DueOn: { } due } when closedOn <= due => Applications.Timeliness.InTime,
        { FinalDueOn: { } final } when closedOn <= final => // extended, or delayed under art. 35: both are told to the applicant
            Applications.Timeliness.Extended,
        _ => Applications.Timeliness.Overdue,
    };

    /// <summary>The reply ends whatever was still open: a pause can't outlast the case.</summary>
    private ReplyFacts ClockFactsFrom(DateOnly received) => new(
        Regulation,
        received,
        PausesSince(DateOnly.MinValue),
        CorrectionOnClock,
        Extension is { } granted ? new ExtensionGrant(granted.ApprovedOn, granted.Days) : null,
        Regulation is Regulation.R2019 && Fee is { Basis: not FeeBasis.Cost } fee ? new FeeSpan(fee.NoticedOn, fee.PaidOn) : null,
        Regulation is Regulation.R2019 && Excessive is { DelayedUntil: { } until, DelayToldOn: { } told } ? new DelayGrant(told, until) : null);

    private CorrectionSpan? CorrectionOnClock => Correction switch
    {
        null => null,
        { ReceivedOn: { } came } => new CorrectionSpan(Correction.AskedOn ?? came, came),
        { AskedOn: { } asked } => new CorrectionSpan(asked, Regulation is Regulation.R2008 ? ClosedOn : null),
        _ => null,
    };

    private ConsultationSpan[] PausesSince(DateOnly day) =>
    [
        .. from c in _consultations
           where c.SentOn >= day && (c.Party is ConsultedParty.ThirdParty || Regulation is Regulation.R2019)
           select new ConsultationSpan(c.SentOn, c.EndedOn ?? (day == DateOnly.MinValue ? ClosedOn : RenewedOn), c.ReceivedOn, c.PeriodUnder(Regulation)),
        .. from c in Regulation is Regulation.R2008 ? _earlierCorrections : [] // under the 2019 regulation the later correction voids them
           where c.ReceivedOn is not null && c.AskedOn >= day
           select new ConsultationSpan(c.AskedOn!.Value, c.ReceivedOn),
    ];
}
