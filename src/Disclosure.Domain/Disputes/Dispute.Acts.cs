using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Disputes;

/// <content>From the opening to the hearing. Each act asks the flow, checks the law, changes facts, and reads the next duty again.</content>
public sealed partial class Dispute
{
    /// <summary>登记争议.</summary>
    /// <exception cref="RuleViolationException">The facts can't stand, the days run backwards, or the law knows no such procedure.</exception>
    public Dispute(string number, long organId, DisputeOpening opening, DisputeHand hand)
        : this(number, organId, Demanded(opening).Facts, hand.Today)
    {
        var (accepted, kind) = (opening.Facts.AcceptedOn, opening.Facts.Kind);
        DemandDay(opening.FiledOn, null, hand.Today);
        DemandDay(opening.CopyReceivedOn, opening.FiledOn ?? accepted, hand.Today);
        DemandProcedure(opening.Procedure, opening.Facts);
        (Claimant, Ground, ApplicationId, ReplyId, PrecedingId, Position) =
            (opening.Claimant, opening.Ground, opening.ApplicationId, opening.ReplyId, opening.PrecedingId, opening.Position);
        (FiledOn, CopyReceivedOn, OpenedOn, Handler) = (opening.FiledOn, opening.CopyReceivedOn, hand.Today, hand.By);
        Procedure = opening.Procedure ?? DisputePeriods.Usual(kind, accepted);
        _points.AddRange(opening.Points.Select((matter, index) => new DisputePoint(index + 1, matter)));
        Recompute(hand.Calendar);
    }

    /// <summary>尚未审结.</summary>
    public bool IsPending => Stage is not DisputeStage.Concluded;

    /// <summary>The steps that the law permits now; a page draws one button for each.</summary>
    public IEnumerable<DisputeStep> PermittedSteps => Enum.GetValues<DisputeStep>().Where(May);

    /// <summary>Whether the law permits a step now.</summary>
    public bool May(DisputeStep step) => Machine().CanFire(step);

    /// <summary>The period of law of this proceeding; null where its law knows none.</summary>
    public DisputePeriod? Period(DisputePeriodKind kind) => DisputePeriods.Find(kind, Facts.Kind, Facts.AcceptedOn, Procedure, Facts.Instance);

    /// <summary>收到副本.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or a day that can't be.</exception>
    public void RecordCopy(DateOnly receivedOn, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.RecordCopy);
        DemandDay(receivedOn, FiledOn ?? Facts.AcceptedOn, hand.Today);
        CopyReceivedOn = receivedOn;
        Take(flow, DisputeStep.RecordCopy, hand);
    }

    /// <summary>转换程序: the simplified procedure does not fit; there is no way back. The answer is due as in an ordinary procedure, still from the copy.</summary>
    /// <exception cref="RuleViolationException">Out of turn, the law knows no procedures, or a day that can't be.</exception>
    public void SwitchProcedure(DateOnly on, DisputeHand hand)
    {
        if (!DisputePeriods.KnowsProcedures(Facts.Kind, Facts.AcceptedOn))
        {
            throw new RuleViolationException(DisputeRule.DisputeProcedureUnknown, null, Facts.AcceptedOn);
        }

        if (Procedure is DisputeProcedure.Ordinary)
        {
            throw new RuleViolationException(DisputeRule.SwitchToOrdinaryOnly, DisputeArticles.Of(DisputeStep.SwitchProcedure, this));
        }

        var flow = Demand(DisputeStep.SwitchProcedure);
        DemandDay(on, Facts.AcceptedOn, hand.Today);
        (Procedure, SwitchedOn) = (DisputeProcedure.Ordinary, on);
        Take(flow, DisputeStep.SwitchProcedure, hand);
    }

    /// <summary>提交答复、答辩, with all evidence listed so far.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no evidence, or a day that can't be.</exception>
    public void FileAnswer(DateOnly on, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.FileAnswer);
        DemandDay(on, CopyReceivedOn, hand.Today);
        if (_evidence.Count == 0)
        {
            throw new RuleViolationException(DisputeRule.EvidenceListEmpty, DisputeArticles.Of(DisputeStep.FileAnswer, this));
        }

        AnsweredOn = on;
        FileEvidence(on);
        Take(flow, DisputeStep.FileAnswer, hand);
    }

    /// <summary>中止.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no reason, or a day that can't be.</exception>
    public void Suspend(DateOnly from, string reason, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.Suspend);
        DemandText(reason);
        DemandDay(from, _suspensions.Select(s => s.Until).LastOrDefault() ?? Facts.AcceptedOn, hand.Today);
        _suspensions.Add(new DisputeSuspension(_suspensions.Count + 1, from, null, reason));
        Take(flow, DisputeStep.Suspend, hand);
    }

    /// <summary>恢复审理.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or a day that can't be.</exception>
    public void Resume(DateOnly on, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.Resume);
        DemandDay(on, _suspensions[^1].From, hand.Today);
        _suspensions[^1] = _suspensions[^1] with { Until = on };
        Take(flow, DisputeStep.Resume, hand);
    }

    /// <summary>Reads the next duty again, e.g. after a change of calendar.</summary>
    /// <returns>Whether the cache changed.</returns>
    public bool Recompute(Calendar.WorkCalendar calendar)
    {
        var (before, next) = ((NextDuty, NextDueOn), DisputeDuties.Next(this, calendar));
        (NextDuty, NextDueOn) = (next?.Kind, next?.DueOn);
        return before != (NextDuty, NextDueOn);
    }

    private static DisputeOpening Demanded(DisputeOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return (opening.Ground, opening.ReplyId, opening.ApplicationId) switch
        {
            (DisputeGround.Reply, null, not null) => throw new RuleViolationException(DisputeRule.DisputeReplyMissing),
            (DisputeGround.Silence, not null, _) => throw new RuleViolationException(DisputeRule.SilenceWithReply),
            _ => opening,
        };
    }

    private static void DemandDay(DateOnly? day, DateOnly? earliest, DateOnly today)
    {
        if (day > today)
        {
            throw new RuleViolationException(DisputeRule.DisputeDayAfterToday, null, day.Value, today);
        }

        if (day < earliest)
        {
            throw new RuleViolationException(DisputeRule.DisputeDayTooEarly, null, day.Value, earliest.Value);
        }
    }

    private static void DemandText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private static void DemandProcedure(DisputeProcedure? procedure, DisputeFactsheet facts)
    {
        if (procedure is not null && !DisputePeriods.KnowsProcedures(facts.Kind, facts.AcceptedOn))
        {
            throw new RuleViolationException(DisputeRule.DisputeProcedureUnknown, null, facts.AcceptedOn);
        }

        if (procedure is DisputeProcedure.Simplified && facts.Instance is CourtInstance.Second or CourtInstance.Retrial)
        {
            throw new RuleViolationException(DisputeRule.SimplifiedNotForInstance, new Article(Statute.Litigation2014, 82, 3), facts.Instance.Value);
        }
    }

    private StateMachine<DisputeStage, DisputeStep> Machine()
    {
        var facts = new DisputeFlowFacts(
            CopyReceivedOn is not null, AnsweredOn is not null, Procedure, DisputePeriods.KnowsProcedures(Facts.Kind, Facts.AcceptedOn), _supplements.Exists(s => s.FiledOn is null),
            _hearings.Exists(h => h.Outcome is null), DecisionServedOn is not null, _obligations.Exists(o => o.IsOpen), Facts.Instance, Facts.Result is DisputeResult.Remanded,
            AppealedOn is not null);
        return Facts.Kind is DisputeKind.Reconsideration
            ? ReconsiderationFlow.Over(() => Stage, to => Stage = to, facts)
            : LawsuitFlow.Over(() => Stage, to => Stage = to, facts);
    }

    /// <summary>The machine as the facts stand before the act, so that firing it after them asks the same guards.</summary>
    private StateMachine<DisputeStage, DisputeStep> Demand(DisputeStep step)
    {
        var flow = Machine();
        return flow.CanFire(step) ? flow : throw new RuleViolationException(DisputeRule.DisputeStepNotPermitted, DisputeArticles.Of(step, this), step, Stage);
    }

    private void Take(StateMachine<DisputeStage, DisputeStep> flow, DisputeStep step, DisputeHand hand)
    {
        flow.Fire(step);
        Recompute(hand.Calendar);
    }
}
