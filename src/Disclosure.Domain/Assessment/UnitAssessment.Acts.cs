using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Assessment;

/// <content>Self-assessment, facts, and the end of the course.</content>
public sealed partial class UnitAssessment
{
    /// <summary>The steps that may be taken on a day; a page draws one button for each.</summary>
    public IEnumerable<UnitStep> PermittedSteps(DateOnly today) => Enum.GetValues<UnitStep>().Where(step => May(step, today));

    /// <summary>Whether a step may be taken on a day.</summary>
    public bool May(UnitStep step, DateOnly today) => Machine(today).CanFire(step);

    /// <summary>填写自评 of one indicator.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no such indicator, or a score that it can't have.</exception>
    public void Assess(SchemeContent scheme, string code, decimal score, string remark, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Assess, hand);
        DemandScore(Leaf(scheme, code), score);
        _selfScores.RemoveAll(self => self.IndicatorCode == code);
        _selfScores.Add(new SelfScore(code, score, remark.Trim()));
        flow.Fire(UnitStep.Assess);
    }

    /// <summary>报送自评.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or an indicator is left out.</exception>
    public void Submit(SchemeContent scheme, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var flow = Demand(UnitStep.Submit, hand);
        if (scheme.Leaves.Count(leaf => _selfScores.TrueForAll(self => self.IndicatorCode != leaf.Code)) is > 0 and var left)
        {
            throw new RuleViolationException(AssessmentRule.SelfAssessmentIncomplete, null, left);
        }

        (SubmittedOn, SubmittedBy, ReturnReason) = (hand.Today, hand.By, null);
        flow.Fire(UnitStep.Submit);
    }

    /// <summary>退回自评.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no reason.</exception>
    public void Return(string reason, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Return, hand);
        AssessmentScheme.DemandReason(reason);
        (SubmittedOn, SubmittedBy, ReturnReason) = (null, null, reason.Trim());
        flow.Fire(UnitStep.Return);
    }

    /// <summary>换用替换后的方案: what the new edition no longer asks for, or asks for with other points, falls away, and the unit assesses itself again.</summary>
    /// <param name="scheme">方案内容 of the new edition.</param>
    /// <param name="reason">替换理由, which the unit reads.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">The facts are frozen already, or no reason.</exception>
    public void Follow(SchemeContent scheme, string reason, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (Stage is not UnitStage.SelfAssessing)
        {
            Return(reason, hand);
        }

        AssessmentScheme.DemandReason(reason);
        ReturnReason = reason.Trim();
        _selfScores.RemoveAll(self => scheme.FindLeaf(self.IndicatorCode) is not { } leaf || self.Score < leaf.Least || self.Score > leaf.Most);
        _facts.RemoveAll(fact => !scheme.FactKeys.Contains(fact.Key, StringComparer.Ordinal));
    }

    /// <summary>填报事实 that no register keeps.</summary>
    /// <exception cref="RuleViolationException">Out of turn, the scheme does not ask for it or a register gives it, the numbers can't be, or no reason.</exception>
    public void Enter(SchemeContent scheme, string key, MeasuredFact fact, string reason, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var flow = Demand(UnitStep.Enter, hand);
        if (Measures.Find(key) is { Register: not FactRegister.Entered } || !scheme.FactKeys.Contains(key, StringComparer.Ordinal))
        {
            throw new RuleViolationException(AssessmentRule.FactNotEntered, null, key);
        }

        if (fact.Count is < 0 or > MaxCount || fact.Base is < 0 or > MaxCount || (fact.Base > 0 && fact.Count > fact.Base))
        {
            throw new RuleViolationException(AssessmentRule.FactUnfit, null, fact.Count, fact.Base);
        }

        if (fact.Count > 0)
        {
            AssessmentScheme.DemandReason(reason);
        }

        _facts.RemoveAll(known => known.Key == key);
        _facts.Add(new AssessmentFact(key, fact.Count, fact.Base, IsFrozen: false, reason.Trim(), hand.By, hand.Today));
        flow.Fire(UnitStep.Enter);
    }

    /// <summary>冻结事实: what the registers say at the end of the cut-off day stands from now on. A unit that handed in nothing is scored without.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Freeze(IEnumerable<FrozenFact> facts, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var flow = Demand(UnitStep.Freeze, hand);
        foreach (var frozen in facts)
        {
            _facts.Add(new AssessmentFact(frozen.Key, frozen.Fact.Count, frozen.Fact.Base, IsFrozen: true, "", hand.By, hand.Today));
            _cases.AddRange(frozen.Cases.Select((found, index) => new AssessedCase(frozen.Key, index + 1, found.Number, found.Title, found.DueOn, found.DoneOn)));
        }

        flow.Fire(UnitStep.Freeze);
    }

    /// <summary>审定: the result stands from now on as it is.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Decide(SchemeContent scheme, int rank, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Decide, hand);
        var card = Card(scheme);
        (Final, Grade, Contribution, Rank) = (card.Final, card.Grade.Name, card.Contribution, rank);
        flow.Fire(UnitStep.Decide);
    }

    /// <summary>通报.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Announce(AssessmentHand hand) => Demand(UnitStep.Announce, hand).Fire(UnitStep.Announce);

    /// <summary>移交: what cost points becomes the list of what is to be put right.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or the last day lies behind.</exception>
    public void HandOver(SchemeContent scheme, DateOnly rectifyUntil, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.HandOver, hand);
        if (rectifyUntil < hand.Today)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentDayUnfit, null, rectifyUntil, hand.Today);
        }

        _rectifications.AddRange(Card(scheme).All.Where(score => score.Indicator.IsLeaf && score.Lost > 0)
            .Select((score, index) => new Rectification(index + 1, score.Indicator, score.Lost, DemandOf(score), rectifyUntil)));
        flow.Fire(UnitStep.HandOver);
    }

    /// <summary>销号整改事项.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no such open item, or no result.</exception>
    public void Rectify(int ordinal, string result, AssessmentHand hand)
    {
        var flow = Demand(UnitStep.Rectify, hand);
        if (_rectifications.Find(item => item.Ordinal == ordinal && item.DoneOn is null) is not { } found)
        {
            throw new RuleViolationException(AssessmentRule.RectificationUnknown, null, ordinal);
        }

        AssessmentScheme.DemandReason(result);
        found.Finish(result.Trim(), hand);
        flow.Fire(UnitStep.Rectify);
    }

    /// <summary>The rules that took the points; where a person did, her reason.</summary>
    private string DemandOf(IndicatorScore score) =>
        string.Join('；', score.Rules.Where(rule => rule.Amount > 0).Select(rule => rule.Rule.Text)) is { Length: > 0 } rules ? rules
        : Book.StandingOf(score.Indicator)?.Reason is { Length: > 0 } reason ? reason : score.Indicator.Name;

    private static SchemeIndicator Leaf(SchemeContent scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme.FindLeaf(code) ?? throw new RuleViolationException(AssessmentRule.IndicatorUnknown, null, code);
    }

    private static void DemandScore(SchemeIndicator leaf, decimal score)
    {
        if (score < leaf.Least || score > leaf.Most || !SchemeCheck.HasPointDecimals(score))
        {
            throw new RuleViolationException(AssessmentRule.MarkOutOfRange, null, leaf.Code, leaf.Least, leaf.Most);
        }
    }

    private StateMachine<UnitStage, UnitStep> Machine(DateOnly today) =>
        UnitFlow.Over(() => Stage, to => Stage = to, new UnitFlowFacts(today > ObjectionsUntil, _objections.Exists(objection => objection.IsUpheld is null)));

    private StateMachine<UnitStage, UnitStep> Demand(UnitStep step, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Machine(hand.Today);
        return flow.CanFire(step) ? flow : throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, step, Stage);
    }
}
