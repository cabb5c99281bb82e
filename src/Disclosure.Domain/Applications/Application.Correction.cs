using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>补正: one notice, its service, its period, the corrected application; a second notice keeps the first one's facts.</content>
public sealed partial class Application
{
    private readonly List<Correction> _earlierCorrections = [];

    /// <summary>以前的补正告知 that a second notice stands after; the law knows one, so each is a defect.</summary>
    public IReadOnlyList<Correction> EarlierCorrections => _earlierCorrections;

    /// <inheritdoc cref="AskCorrection(Correction, DateOnly, ReplyClock)"/>
    public void AskCorrection(DateOnly askedOn, string? lateReason, DateOnly today, ReplyClock clock) =>
        AskCorrection(new Correction(askedOn, null, lateReason), today, clock);

    /// <summary>
    /// 告知补正, once and within seven working days (2019 art. 30). Later, or a second time, only with a reason, and it stays a defect;
    /// the period then starts again with the receipt of the later correction.
    /// </summary>
    /// <exception cref="RuleViolationException">Asked before or too late without a reason, or a day that is not lawful.</exception>
    public void AskCorrection(Correction notice, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.AskCorrection);
        var source = LegalPeriods.CorrectionSource(Regulation);
        if (Correction is { } before)
        {
            DemandRepeatable(notice, before, source);
        }
        else if (Regulation is Regulation.R2019 && string.IsNullOrWhiteSpace(notice.LateReason)
            && NoticeLimit(ReceivedOn!.Value, clock) is var limit && notice.AskedOn > limit)
        {
            throw new RuleViolationException(ApplicationRule.CorrectionNoticeLate, LegalPeriods.CorrectionNotice.Source, notice.AskedOn, limit);
        }

        var earlier = Correction;
        Take(ApplicationStep.AskCorrection, Facts with { Correction = notice with { ReceivedOn = null, Ordinal = 1 } }, today, clock);
        if (earlier is not null)
        {
            _earlierCorrections.Add(earlier with { Ordinal = _earlierCorrections.Count + 1 });
            Recompute(clock);
        }
    }

    /// <summary>补正告知送达: the applicant's period runs from this day.</summary>
    /// <exception cref="RuleViolationException">No correction is awaited, it is served already, or the day is not lawful.</exception>
    public void ServeCorrection(DateOnly servedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.ServeCorrection);
        Take(ApplicationStep.ServeCorrection, Facts with { Correction = Correction! with { ServedOn = servedOn } }, today, clock);
    }

    /// <summary>延长补正期限 for a proper reason of the applicant (2019 art. 30: 无正当理由).</summary>
    /// <exception cref="RuleViolationException">No correction is awaited or served, no reason, or no later day.</exception>
    public void PostponeCorrection(DateOnly until, string reason, DateOnly today, ReplyClock clock)
    {
        DemandNotVoid();
        var source = LegalPeriods.CorrectionSource(Regulation);
        if (Correction is { ReceivedOn: null } awaited && awaited.LastDay(clock) is null)
        {
            throw new RuleViolationException(ApplicationRule.CorrectionNotServed, source);
        }

        Demand(ApplicationStep.PostponeCorrection);
        DemandReason(reason);
        var last = Correction!.LastDay(clock)!.Value;
        if (until <= last)
        {
            throw new RuleViolationException(ApplicationRule.CorrectionPostponedTooShort, source, until, last);
        }

        Take(ApplicationStep.PostponeCorrection, Facts with { Correction = Correction with { PostponedTo = until, PostponeReason = reason } }, today, clock);
    }

    /// <summary>收到补正: under the 2019 regulation the period starts again from this day.</summary>
    /// <exception cref="RuleViolationException">No correction is awaited, or the day is not lawful.</exception>
    public void ReceiveCorrection(DateOnly receivedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.ReceiveCorrection);
        Take(ApplicationStep.ReceiveCorrection, Facts with { Correction = Correction! with { ReceivedOn = receivedOn } }, today, clock);
    }

    private static void DemandRepeatable(Correction notice, Correction before, Article source)
    {
        if (string.IsNullOrWhiteSpace(notice.RepeatReason))
        {
            throw new RuleViolationException(ApplicationRule.CorrectionOnlyOnce, source);
        }

        if (notice.AskedOn < before.ReceivedOn)
        {
            throw new RuleViolationException(ApplicationRule.CorrectionAskedAgainTooEarly, source, notice.AskedOn, before.ReceivedOn);
        }
    }

    /// <summary>What the law asks of a reply that rests on a correction: silence past its period, or a text still unclear after it.</summary>
    private void DemandCorrectionBehind(ReplyOutcome outcome, DateOnly closedOn, ReplyClock clock)
    {
        var source = LegalPeriods.CorrectionSource(Regulation);
        if (outcome is ReplyOutcome.StillUnclear && Correction?.ReceivedOn is null)
        {
            throw new RuleViolationException(ApplicationRule.StillUnclearBeforeCorrection, source);
        }

        if (outcome is not ReplyOutcome.LapsedCorrection)
        {
            return;
        }

        if (Correction is not { ReceivedOn: null } awaited)
        {
            throw new RuleViolationException(ApplicationRule.LapseWithoutCorrection, source);
        }

        var last = awaited.LastDay(clock) ?? throw new RuleViolationException(ApplicationRule.CorrectionNotServed, source);
        if (closedOn <= last)
        {
            throw new RuleViolationException(ApplicationRule.CorrectionPeriodRunning, source, last, closedOn);
        }
    }

    /// <summary>A second notice taken back leaves the first one as it was.</summary>
    private ApplicationFacts WithEarlierCorrection(ApplicationFacts corrected)
    {
        if (corrected.Correction is not null || _earlierCorrections.Count == 0)
        {
            return corrected;
        }

        var before = _earlierCorrections[^1];
        _earlierCorrections.RemoveAt(_earlierCorrections.Count - 1);
        return corrected with { Correction = before with { Ordinal = 1 } };
    }
}
