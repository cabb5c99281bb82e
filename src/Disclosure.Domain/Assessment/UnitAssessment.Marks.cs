using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <content>Marks, blind where two persons mark, and the feedback.</content>
public sealed partial class UnitAssessment
{
    /// <summary>得分表, by the marks and reviews that stand.</summary>
    public Scorecard Card(SchemeContent scheme) => Book.Card(scheme);

    /// <summary>评分: a score, or the confirmation of what the rules come to.</summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="code">指标.</param>
    /// <param name="seat">评分席位.</param>
    /// <param name="score">评分; null confirms what the rules come to.</param>
    /// <param name="reason">理由, where the score differs from what the rules come to.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">Out of turn, no such indicator, a score it can't have, no reason, the wrong seat or person, or its facts are not known.</exception>
    public void Mark(SchemeContent scheme, string code, MarkSeat seat, decimal? score, string reason, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Mark, hand);
        var leaf = Leaf(scheme, code);
        DemandSeat(leaf, seat, hand);
        if (score is { } given)
        {
            DemandScore(leaf, given);
            if (given != Book.ComputedOf(leaf) && string.IsNullOrWhiteSpace(reason))
            {
                throw new RuleViolationException(AssessmentRule.MarkReasonMissing, null, code, MarkBook.Plain(Book.ComputedOf(leaf)));
            }
        }
        else if (leaf.Rules.FirstOrDefault(rule => FactSheet.Find(rule.FactKey) is null) is { } unknown)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentFactMissing, null, code, unknown.Text);
        }

        _marks.RemoveAll(mark => mark.IndicatorCode == code && (mark.Seat == seat || (seat is not MarkSeat.Third && mark.Seat is MarkSeat.Third)));
        _marks.Add(new IndicatorMark(code, seat, score, reason.Trim(), hand.By, hand.Today));
        flow.Fire(UnitStep.Mark);
    }

    /// <summary>确认自动分: every indicator that nobody has marked yet, whose facts are all known and that one person marks, gets what its rules come to.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or of none of them the facts are known.</exception>
    public void ConfirmMarks(SchemeContent scheme, AssessmentHand hand)
    {
        Demand(UnitStep.Mark, hand);
        var known = FactSheet;
        var left = Unmarked(scheme).Where(leaf => !leaf.IsDoubleMarked).ToList();
        var ready = left.FindAll(leaf => leaf.Rules.All(rule => known.Find(rule.FactKey) is not null));
        foreach (var leaf in ready.Count > 0 ? ready : left) // where none is ready, the first says which fact is missing
        {
            Mark(scheme, leaf.Code, MarkSeat.First, null, "", hand);
        }
    }

    /// <summary>可见评分: the marks of an indicator that a person may see; where two mark, only her own until both have.</summary>
    public IReadOnlyList<IndicatorMark> MarksSeenBy(SchemeIndicator leaf, string who)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        var all = _marks.Where(mark => mark.IndicatorCode == leaf.Code).OrderBy(mark => mark.Seat).ToList();
        return IsOpen(leaf) ? all : [.. all.Where(mark => string.Equals(mark.By, who, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>双评差异: by how much two scorers differ; null where they agree, or have not both marked.</summary>
    public decimal? DifferenceOf(SchemeIndicator leaf) => Book.DifferenceOf(leaf);

    /// <summary>未评指标: the leaves without a mark that stands.</summary>
    public IReadOnlyList<SchemeIndicator> Unmarked(SchemeContent scheme) => Book.Unmarked(scheme);

    /// <summary>反馈: the period to object runs from today.</summary>
    /// <exception cref="RuleViolationException">Out of turn, an indicator is not marked, or a red line's facts are not known.</exception>
    public void FeedBack(SchemeContent scheme, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.FeedBack, hand);
        if (Unmarked(scheme) is { Count: > 0 } left)
        {
            throw new RuleViolationException(AssessmentRule.MarksMissing, null, left.Count, left[0].Code);
        }

        if (scheme.RedLines.FirstOrDefault(line => FactSheet.Find(line.FactKey) is null) is { } unknown)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentFactMissing, null, unknown.Code, unknown.Name);
        }

        (FedBackOn, FedBackBy, ObjectionsUntil) = (hand.Today, hand.By, hand.Calendar.NthWorkingDayAfter(hand.Today, scheme.Terms.ObjectionDays).On);
        flow.Fire(UnitStep.FeedBack);
    }

    /// <summary>Whether nobody marks an indicator blindly any more.</summary>
    private bool IsOpen(SchemeIndicator leaf) => !leaf.IsDoubleMarked || (HasMark(leaf, MarkSeat.First) && HasMark(leaf, MarkSeat.Second));

    private bool HasMark(SchemeIndicator leaf, MarkSeat seat) => _marks.Exists(mark => mark.IndicatorCode == leaf.Code && mark.Seat == seat);

    private void DemandSeat(SchemeIndicator leaf, MarkSeat seat, AssessmentHand hand)
    {
        if ((seat is not MarkSeat.First && !leaf.IsDoubleMarked) || (seat is MarkSeat.Third && DifferenceOf(leaf) is null))
        {
            throw new RuleViolationException(AssessmentRule.MarkSeatUnfit, null, leaf.Code);
        }

        // of two scorers' seats the third's mark falls when one of them marks again, so it does not bind
        if (_marks.Exists(mark => mark.IndicatorCode == leaf.Code && mark.Seat != seat && mark.Seat is not MarkSeat.Third && hand.Is(mark.By)))
        {
            throw new RuleViolationException(AssessmentRule.MarkSamePerson, null, leaf.Code);
        }

        if (leaf.IsDoubleMarked && _marks.Exists(mark => mark.IndicatorCode == leaf.Code && mark.Seat == seat && !hand.Is(mark.By)))
        {
            throw new RuleViolationException(AssessmentRule.MarkSeatTaken, null, leaf.Code);
        }
    }
}
