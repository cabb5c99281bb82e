using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <content>What a unit says to its marks: that it accepts them, or objects; and the review.</content>
public sealed partial class UnitAssessment
{
    /// <summary>认可得分: the unit has nothing against it and need not wait for the period to end.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Accept(AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Accept, hand);
        (SettledOn, AcceptedBy) = (hand.Today, hand.By);
        flow.Fire(UnitStep.Accept);
    }

    /// <summary>申诉 against the mark of one indicator, or against a red line that is held to be crossed; each once, within the period.</summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="code">指标, or 红线.</param>
    /// <param name="claimed">请求得分; of a red line it says nothing.</param>
    /// <param name="reason">申诉理由.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">Too late or out of turn, no such indicator or crossed line, contested already, no reason, or no more is claimed than was given.</exception>
    public void Contest(SchemeContent scheme, string code, decimal claimed, string reason, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (Stage is UnitStage.FedBack or UnitStage.Objected && hand.Today > ObjectionsUntil)
        {
            throw new RuleViolationException(AssessmentRule.ObjectionLate, null, ObjectionsUntil!.Value);
        }

        var flow = Demand(UnitStep.Contest, hand);
        var leaf = IsRedLine(scheme, code) ? null : Leaf(scheme, code);
        if (_objections.Exists(objection => objection.IndicatorCode == code))
        {
            throw new RuleViolationException(AssessmentRule.ObjectionTwice, null, code);
        }

        AssessmentScheme.DemandReason(reason);
        var card = Card(scheme);
        if (leaf is null && card.RedLines.All(reading => reading.Line.Code != code || !reading.IsCrossed))
        {
            throw new RuleViolationException(AssessmentRule.IndicatorUnknown, null, code);
        }

        if (leaf is not null)
        {
            DemandScore(leaf, claimed);
            DemandMore(claimed, card.Find(code)!.Score);
        }

        var before = leaf is null ? 0 : card.Find(code)!.Score;
        _objections.Add(new ScoreObjection(code, before, leaf is null ? 0 : claimed, reason.Trim(), hand.Calendar.NthWorkingDayAfter(hand.Today, scheme.Terms.ReviewDays).On, hand));
        flow.Fire(UnitStep.Contest);
    }

    /// <summary>复核, by somebody who has not marked the indicator, nor entered the facts of the red line.</summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="code">指标, or 红线.</param>
    /// <param name="after">复核得分 where the objection is upheld, of a red line any; null rejects it.</param>
    /// <param name="opinion">复核意见.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">Out of turn, no open objection, a scorer's own hand, no opinion, or no more than before.</exception>
    public void Review(SchemeContent scheme, string code, decimal? after, string opinion, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Review, hand);
        var leaf = IsRedLine(scheme, code) ? null : Leaf(scheme, code);
        if (_objections.Find(objection => objection.IndicatorCode == code && objection.IsUpheld is null) is not { } found)
        {
            throw new RuleViolationException(AssessmentRule.ObjectionUnknown, null, code);
        }

        if (HasHand(scheme, code, hand.By))
        {
            throw new RuleViolationException(AssessmentRule.ReviewSamePerson, null, code);
        }

        AssessmentScheme.DemandReason(opinion);
        if (leaf is not null && after is { } score)
        {
            DemandScore(leaf, score);
            DemandMore(score, found.Before);
        }

        found.Review(after is not null, leaf is null ? 0 : after ?? found.Before, opinion.Trim(), hand);
        flow.Fire(UnitStep.Review);
    }

    /// <summary>确定得分, the period to object having passed and every objection being reviewed.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Settle(AssessmentHand hand)
    {
        Demand(UnitStep.Settle, hand).Fire(UnitStep.Settle);
        SettledOn = hand.Today;
    }

    /// <summary>Whether what is contested is somebody's own work: her mark of the indicator, or the facts of the red line that she entered.</summary>
    public bool HasHand(SchemeContent scheme, string code, string who)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var line = scheme.RedLines.FirstOrDefault(line => line.Code == code);
        return _marks.Exists(mark => mark.IndicatorCode == code && Same(mark.By, who)) || _facts.Exists(fact => !fact.IsFrozen && fact.Key == line?.FactKey && Same(fact.By, who));
    }

    private static bool IsRedLine(SchemeContent scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme.RedLines.Any(line => line.Code == code);
    }

    private static void DemandMore(decimal score, decimal before)
    {
        if (score <= before)
        {
            throw new RuleViolationException(AssessmentRule.ObjectionClaimsNothing, null, MarkBook.Plain(before));
        }
    }
}
