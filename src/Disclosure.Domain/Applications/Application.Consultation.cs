using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>征求意见: several letters at once, each with its own period and end; the days are counted as their union.</content>
public sealed partial class Application
{
    /// <summary>
    /// 第三方不同意公开: the letters that stand against disclosing what was asked for, as long as no public interest overrides them
    /// and the third party has not been told so in writing. Partial disclosure keeps back what they are about.
    /// </summary>
    public IReadOnlyList<Consultation> DisclosureObjections =>
        [.. _consultations.Where(c => c.IsRefusal(Regulation) && (c.OverrideReason is null || c.OverrideToldOn is null))];

    /// <summary>未结束的征求意见: letters that may still be answered on a day; one that has run out holds nothing up.</summary>
    public IEnumerable<Consultation> LettersOut(DateOnly today, WorkCalendar calendar) =>
        _consultations.Where(letter => letter.EndedOn is null && !letter.HasRunOut(today, Regulation, calendar));

    /// <inheritdoc cref="Consult(Consultation, DateOnly, ReplyClock)"/>
    public void Consult(ConsultedParty party, DateOnly sentOn, DateOnly today, ReplyClock clock) =>
        Consult(new Consultation(1, party, sentOn, null), today, clock);

    /// <summary>征求意见: the days until the opinion arrives do not count (2019 art. 33; 2008 art. 24). The letter gets the next number.</summary>
    /// <exception cref="RuleViolationException">The step or a day is not lawful.</exception>
    public void Consult(Consultation letter, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.Consult);
        var numbered = letter with { Ordinal = _consultations.Select(c => c.Ordinal).DefaultIfEmpty().Max() + 1, EndedOn = null };
        Take(ApplicationStep.Consult, Facts with { Consultations = [.. _consultations, numbered] }, today, clock);
    }

    /// <summary>对方收到征询书: under the 2019 regulation its fifteen working days run from this day.</summary>
    /// <exception cref="RuleViolationException">No such letter is open, or the day is not lawful.</exception>
    public void ReachParty(int ordinal, DateOnly receivedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.ReachParty);
        var letter = OpenLetter(ordinal);
        Take(ApplicationStep.ReachParty, With(letter with { ReceivedOn = receivedOn }), today, clock);
    }

    /// <summary>
    /// 收到意见或期满: the clock runs on from the next working day. A silence ends a letter under the 2019 regulation once the last of
    /// the party's working days is over, and with that day; the 2008 regulation knows no period, so the office names the day.
    /// </summary>
    /// <exception cref="RuleViolationException">No such letter is open, the silence is not long enough, or the day is not lawful.</exception>
    public void EndConsultation(int ordinal, PartyOpinion given, DateOnly today, ReplyClock clock)
    {
        var letter = OpenLetter(ordinal);
        Demand(ApplicationStep.EndConsultation);
        if (given.Opinion is ConsultationOpinion.Silent && letter.PeriodUnder(Regulation) is { } period)
        {
            var last = letter.LastDay(Regulation, clock.Calendar) ?? throw new RuleViolationException(ApplicationRule.PartyReceiptMissing, period.Source);
            if (today <= last.On)
            {
                throw new RuleViolationException(ApplicationRule.SilenceTooEarly, period.Source, last.On);
            }
        }
        else if (given.On > today)
        {
            throw new RuleViolationException(Rule.DayAfterToday, null, ApplicationFact.ConsultationEndedOn, given.On, today);
        }
        else if (given.On < letter.SentOn)
        {
            throw new RuleViolationException(DeadlineRule.ConsultationEndedBeforeSent, null, given.On, letter.SentOn);
        }

        Take(ApplicationStep.EndConsultation, With(letter.EndedBy(given, Regulation, clock.Calendar)), today, clock);
    }

    /// <summary>公共利益: discloses against the third party's refusal, and records when it was told what and why (2019 art. 32; 2008 art. 23).</summary>
    /// <exception cref="RuleViolationException">Nobody refused, no reason, or the day is not lawful.</exception>
    public void OverrideRefusal(int ordinal, string reason, DateOnly toldOn, DateOnly today, ReplyClock clock)
    {
        DemandNotVoid();
        if (DisclosureObjections.FirstOrDefault(c => c.Ordinal == ordinal) is not { } letter)
        {
            throw new RuleViolationException(ApplicationRule.NoRefusalToOverride, ThirdPartySource);
        }

        Demand(ApplicationStep.OverrideRefusal);
        DemandReason(reason);
        Take(ApplicationStep.OverrideRefusal, With(letter with { OverrideReason = reason, OverrideToldOn = toldOn }), today, clock);
    }

    private Article ThirdPartySource => Statutes.Of(Regulation, 23, 32);

    private Consultation OpenLetter(int ordinal)
    {
        DemandNotVoid();
        return _consultations.Find(c => c.Ordinal == ordinal && c.EndedOn is null) ?? throw new RuleViolationException(ApplicationRule.ConsultationNotOpen);
    }

    private ApplicationFacts With(Consultation letter) =>
        Facts with { Consultations = [.. _consultations.Select(c => c.Ordinal == letter.Ordinal ? letter : c)] };

    /// <summary>Records the silence of every letter that had run out before a day: a closed case tells how each of them ended.</summary>
    private ApplicationFacts WithSilence(ApplicationFacts facts, DateOnly day, WorkCalendar calendar) => facts with
    {
        Consultations =
        [
            .. facts.Consultations.Select(letter => letter.HasRunOut(day, Regulation, calendar)
                ? letter.EndedBy(new PartyOpinion(ConsultationOpinion.Silent, day), Regulation, calendar)
                : letter),
        ],
    };

    private void DemandNoObjection(ReplyOutcome outcome)
    {
        if (outcome is ReplyOutcome.Granted && DisclosureObjections is [var first, ..])
        {
            throw new RuleViolationException(ApplicationRule.ThirdPartyRefuses, ThirdPartySource, first.Name ?? "", first.Ordinal);
        }
    }

    /// <summary>A corrected receipt or opinion moves the end of its letter, as the law would have it.</summary>
    private ApplicationFacts WithEndsOf(ApplicationFacts corrected, ReplyClock clock) => corrected with
    {
        Consultations =
        [
            .. corrected.Consultations.Select(letter =>
                letter is { EndedOn: { } ended, Opinion: { } opinion } && _consultations.Find(c => c.Ordinal == letter.Ordinal) is { } before
                && (before.ReceivedOn, before.Opinion) != (letter.ReceivedOn, letter.Opinion)
                    ? letter.EndedBy(new PartyOpinion(opinion, letter.OpinionOn ?? ended, letter.Reasons, letter.Unfounded), corrected.Regulation, clock.Calendar)
                    : letter),
        ],
    };
}
