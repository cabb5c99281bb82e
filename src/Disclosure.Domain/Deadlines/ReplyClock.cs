using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>
/// 答复期限的计算: reads the due date of a reply from its facts. Nothing is stored and nothing is walked: each pause is a
/// span of worked days, and the due date is a look-up past the spans that the count meets.
/// </summary>
public sealed class ReplyClock
{
    /// <summary>
    /// 计算规则版本: raised whenever the same facts would give other dates than before, so that stored ones are computed again. 1 corrections, consultations
    /// and extensions; 2 fees (国办函〔2020〕109号) and delayed replies (2019 art. 35); 3 consultations that end with the other side's period.
    /// </summary>
    public const int Edition = 3;

    private const int OnStack = 16;

    private readonly WorkCalendar? _fixed;
    private readonly Func<WorkCalendar>? _inForce;

    /// <summary>A clock that always counts by one calendar.</summary>
    /// <param name="calendar">工作日历.</param>
    /// <param name="settings">The office's readings of what the law leaves open.</param>
    public ReplyClock(WorkCalendar calendar, ClockSettings settings) => (_fixed, Settings) = (calendar, settings);

    /// <summary>A clock that counts by the calendar in force at the moment of each reading.</summary>
    /// <param name="inForce">Gives that calendar.</param>
    /// <param name="settings">The office's readings of what the law leaves open.</param>
    public ReplyClock(Func<WorkCalendar> inForce, ClockSettings settings) => (_inForce, Settings) = (inForce, settings);

    /// <summary>The calendar that is counted by.</summary>
    public WorkCalendar Calendar => _fixed ?? _inForce!();

    /// <summary>The readings that apply.</summary>
    public ClockSettings Settings { get; }

    /// <summary>This clock with the calendar as it is now, so that several readings agree whatever comes into force between them.</summary>
    public ReplyClock Held() => _fixed is null ? By(_inForce!()) : this;

    /// <summary>The same readings by another calendar.</summary>
    public ReplyClock By(WorkCalendar calendar) => new(calendar, Settings);

    /// <summary>The same clock for cases out of ledgers: their 2008 corrections always pause, whatever the office's own do.</summary>
    public ReplyClock ForLedgers => Settings.CorrectionEffect2008 is CorrectionEffect.Pause
        ? this
        : new ReplyClock(Calendar, Settings with { CorrectionEffect2008 = CorrectionEffect.Pause });

    /// <summary>The due dates as the facts stand. The facts are taken as they are; <see cref="ReplyFactsRules"/> checks them.</summary>
    /// <exception cref="RuleViolationException">The receipt lies before the calendar: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public ReplyDue Read(ReplyFacts facts)
    {
        if (_fixed is null)
        {
            return Held().Read(facts);
        }

        var pause = PausedBy(facts);
        facts = Ended(WithoutLateFee(facts));
        var start = StartOn(facts);
        var unpaused = Calendar.WorkedThrough(start) + facts.Period.Days;
        if (StoppedBy(facts, pause) is { } stopped)
        {
            return new ReplyDue
            {
                Status = stopped.Status,
                StartOn = start,
                UnpausedDueOn = Calendar.WorkedDay(unpaused).On,
                PausedSince = stopped.Since,
            };
        }

        var count = facts.Consultations.Count + (CorrectionPauses(facts) ? 1 : 0);
        var pauses = count <= OnStack ? stackalloc PauseSpan[count] : new PauseSpan[count];
        Lay(pauses, facts, start, Settings.PauseBoundary);
        var dueOrdinal = PauseSpan.StepOver(pauses, unpaused);
        var due = Calendar.WorkedDay(dueOrdinal);

        var days = facts.Extension?.ApprovedOn > due.On ? 0 : facts.ExtensionDaysThatCount;
        var finalOrdinal = days > 0 ? PauseSpan.StepOver(pauses, unpaused + days) : dueOrdinal;
        LegalDay? extended = days > 0 ? Calendar.WorkedDay(finalOrdinal) : null;
        var last = extended ?? due;
        LegalDay? delayed = facts.Delay is { } delay && delay.ToldOn <= last.On && delay.Until > last.On
            ? new LegalDay(delay.Until, delay.Until > Calendar.LastDay) : null;
        var final = delayed ?? last;

        return new ReplyDue
        {
            Status = final.IsProvisional ? DueStatus.Provisional : DueStatus.Fixed,
            StartOn = start,
            Due = due,
            Extended = extended,
            Delayed = delayed,
            PausedSince = pause?.Since,
            PausedUntil = pause?.Until,
            UnpausedDueOn = dueOrdinal == unpaused ? due.On : Calendar.WorkedDay(unpaused).On,
            StrictDueOn = count == 0 || delayed is not null ? final.On : StrictDueOn(pauses, facts, start, unpaused + days),
            PausedDays = finalOrdinal - unpaused - days,
        };
    }

    /// <summary>The due dates with the reason for each single day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="until">Where the trace ends while no due date stands, usually today; without it, at the last fact.</param>
    /// <exception cref="RuleViolationException">The receipt lies before the calendar: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public DeadlineTrace Trace(ReplyFacts facts, DateOnly? until = null) => new TraceWriter(Held(), facts, until).Write();

    /// <summary>What a correction does under a regulation.</summary>
    internal CorrectionEffect EffectOfCorrection(Regulation regulation) =>
        regulation is Regulation.R2019 ? CorrectionEffect.Restart : Settings.CorrectionEffect2008;

    /// <summary>A fee noticed after the last day changes nothing: otherwise a late notice would make a late reply timely.</summary>
    internal ReplyFacts WithoutLateFee(ReplyFacts facts) =>
        facts.Fee is { } fee && Read(facts with { Fee = null }).Final is { } last && fee.NoticedOn > last.On ? facts with { Fee = null } : facts;

    /// <summary>The facts with every letter ended that the law ends by itself.</summary>
    internal ReplyFacts Ended(ReplyFacts facts) => Has(facts, static letter => letter is { ReachedOn: not null, Period: not null })
        ? facts with { Consultations = [.. facts.Consultations.Select(letter => letter with { EndedOn = letter.PauseEndsOn(Calendar) })] }
        : facts;

    /// <summary>
    /// The pause by letters of which no end is recorded; without end where a last day is not known. No fact lies ahead, so a stretch that ended before
    /// the next letter left is over.
    /// </summary>
    private (DateOnly Since, DateOnly? Until)? PausedBy(ReplyFacts facts)
    {
        if (!Has(facts, static letter => letter.EndedOn is null))
        {
            return null;
        }

        var (since, until) = (DateOnly.MinValue, DateOnly.MinValue);
        foreach (var letter in facts.Consultations.Where(letter => letter.EndedOn is null).OrderByDescending(letter => letter.SentOn))
        {
            var last = letter.PauseEndsOn(Calendar) ?? DateOnly.MaxValue;
            if (last >= since)
            {
                (since, until) = (letter.SentOn, last > until ? last : until);
            }
        }

        return (since, until == DateOnly.MaxValue ? null : until);
    }

    private static bool Has(ReplyFacts facts, Func<ConsultationSpan, bool> condition)
    {
        for (var i = 0; i < facts.Consultations.Count; i++)
        {
            if (condition(facts.Consultations[i]))
            {
                return true;
            }
        }

        return false;
    }

    private DateOnly StartOn(ReplyFacts facts)
    {
        var start = facts.Correction?.ReceivedOn is { } corrected && EffectOfCorrection(facts.Regulation) is CorrectionEffect.Restart
            ? corrected
            : facts.ReceivedOn;
        return facts.Fee?.PaidOn is { } paid && paid > start ? paid : start;
    }

    private bool CorrectionPauses(ReplyFacts facts) =>
        facts.Correction is not null && EffectOfCorrection(facts.Regulation) is CorrectionEffect.Pause;

    private static (DueStatus Status, DateOnly Since)? StoppedBy(ReplyFacts facts, (DateOnly Since, DateOnly? Until)? pause)
    {
        if (facts.Correction is { ReceivedOn: null } correction)
        {
            return (DueStatus.AwaitingCorrection, correction.AskedOn);
        }

        if (facts.Fee is { PaidOn: null } fee)
        {
            return (DueStatus.AwaitingPayment, fee.NoticedOn);
        }

        return pause is { Until: null } endless ? (DueStatus.Paused, endless.Since) : null;
    }

    private DateOnly StrictDueOn(Span<PauseSpan> pauses, ReplyFacts facts, DateOnly start, int target)
    {
        Lay(pauses, facts, start, PauseBoundary.Strict);
        return Calendar.WorkedDay(PauseSpan.StepOver(pauses, target)).On;
    }

    /// <summary>Lays the pauses out in worked-day ordinals, ascending. Every pause has ended.</summary>
    private void Lay(Span<PauseSpan> pauses, ReplyFacts facts, DateOnly start, PauseBoundary boundary)
    {
        for (var i = 0; i < facts.Consultations.Count; i++)
        {
            var letter = facts.Consultations[i];
            pauses[i] = PauseSpan.Of(letter.SentOn, letter.EndedOn!.Value, boundary).Worked(Calendar, start);
        }

        if (pauses.Length > facts.Consultations.Count)
        {
            var correction = facts.Correction!.Value;
            pauses[^1] = PauseSpan.Of(correction.AskedOn, correction.ReceivedOn!.Value, boundary).Worked(Calendar, start);
        }

        if (pauses.Length > 1)
        {
            pauses.Sort(static (one, other) => one.After.CompareTo(other.After));
        }
    }
}
