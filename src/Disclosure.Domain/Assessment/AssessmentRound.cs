using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Assessment;

/// <summary>年度考核: one scheme carried out over all its units, with the days that hold for them together.</summary>
public sealed class AssessmentRound
{
    private AssessmentRound()
    {
    }

    /// <summary>Begins with a published scheme.</summary>
    /// <param name="scheme">考核方案.</param>
    /// <param name="selfAssessmentUntil">自评截止日.</param>
    /// <param name="cutOffOn">事实截止日: what is known of the units at its end is frozen.</param>
    /// <exception cref="RuleViolationException">The scheme is not in force, or a day can't be.</exception>
    public AssessmentRound(AssessmentScheme scheme, DateOnly selfAssessmentUntil, DateOnly cutOffOn)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (scheme is not { Stage: SchemeStage.Published, StartsOn: { } startsOn })
        {
            throw new RuleViolationException(AssessmentRule.RoundSchemeUnfit, null, scheme.Stage);
        }

        DemandFrom(selfAssessmentUntil, startsOn);
        DemandFrom(cutOffOn, new DateOnly(scheme.Year, 1, 1));
        (SchemeId, Year, StartsOn, SelfAssessmentUntil, CutOffOn) = (scheme.Id, scheme.Year, startsOn, selfAssessmentUntil, cutOffOn);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>考核方案.</summary>
    public long SchemeId { get; private set; }

    /// <summary>考核年度.</summary>
    public int Year { get; private set; }

    /// <summary>Where it stands.</summary>
    public RoundStage Stage { get; private set; }

    /// <summary>自评起始日.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>自评截止日.</summary>
    public DateOnly SelfAssessmentUntil { get; private set; }

    /// <summary>事实截止日.</summary>
    public DateOnly CutOffOn { get; private set; }

    /// <summary>冻结日, or null.</summary>
    public DateOnly? FrozenOn { get; private set; }

    /// <summary>Sign-in name of whoever froze the facts, or null.</summary>
    public string? FrozenBy { get; private set; }

    /// <summary>审定日, or null.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>审定意见: what the leading group resolved, or null.</summary>
    public string? Resolution { get; private set; }

    /// <summary>通报日, or null.</summary>
    public DateOnly? AnnouncedOn { get; private set; }

    /// <summary>通报文号, or null.</summary>
    public string? AnnouncementNumber { get; private set; }

    /// <summary>移交日, or null.</summary>
    public DateOnly? HandedOverOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>The steps that the order permits; days and units may still stand against one.</summary>
    public IEnumerable<RoundStep> PermittedSteps => Enum.GetValues<RoundStep>().Where(step => Machine.CanFire(step));

    /// <summary>自评已启动.</summary>
    public bool IsOpened => Stage is not RoundStage.Noticed;

    private StateMachine<RoundStage, RoundStep> Machine => RoundFlow.Over(() => Stage, to => Stage = to);

    /// <summary>启动自评.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or before its day.</exception>
    public void Open(AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(RoundStep.Open);
        DemandFrom(hand.Today, StartsOn);
        flow.Fire(RoundStep.Open);
    }

    /// <summary>换用替换后的方案: only as long as nothing has been frozen, and from the day that the new edition's own notice allows.</summary>
    /// <param name="scheme">The edition in force.</param>
    /// <param name="skipped">Editions between the round's own and that one, the older first, which were replaced before the round took them.</param>
    /// <exception cref="RuleViolationException">The scheme is not in force, of another year or replaces something else, or the facts are frozen.</exception>
    public void Follow(AssessmentScheme scheme, params IReadOnlyList<AssessmentScheme> skipped)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(skipped);
        if (scheme is not { Stage: SchemeStage.Published, StartsOn: { } startsOn } || scheme.Year != Year || !Replaces([.. skipped, scheme]))
        {
            throw new RuleViolationException(AssessmentRule.RoundSchemeUnfit, null, scheme.Stage);
        }

        if (FrozenOn is not null)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentFactsFrozen, null, CutOffOn);
        }

        (SchemeId, StartsOn, Stage) = (scheme.Id, startsOn, RoundStage.Noticed);
        SelfAssessmentUntil = SelfAssessmentUntil < startsOn ? startsOn : SelfAssessmentUntil;
    }

    /// <summary>Refuses whatever would be done with a unit before its self-assessment has been opened.</summary>
    /// <exception cref="RuleViolationException">It has not.</exception>
    public void DemandOpened(UnitStep step)
    {
        if (!IsOpened)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, step, Stage);
        }
    }

    /// <summary>冻结事实、开始评分.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or the cut-off or the last day of self-assessment has not passed.</exception>
    public void Freeze(AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(RoundStep.Freeze);
        var last = CutOffOn > SelfAssessmentUntil ? CutOffOn : SelfAssessmentUntil;
        if (hand.Today <= last)
        {
            throw new RuleViolationException(AssessmentRule.RoundCutOffAhead, null, last);
        }

        (FrozenOn, FrozenBy) = (hand.Today, hand.By);
        flow.Fire(RoundStep.Freeze);
    }

    /// <summary>审定, once every unit is settled.</summary>
    /// <param name="resolution">审定意见.</param>
    /// <param name="openUnits">How many units are not settled.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">Out of turn, units are open, or no resolution.</exception>
    public void Decide(string resolution, int openUnits, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(RoundStep.Decide);
        if (openUnits > 0)
        {
            throw new RuleViolationException(AssessmentRule.RoundUnitsOpen, null, openUnits);
        }

        AssessmentScheme.DemandReason(resolution);
        (DecidedOn, Resolution) = (hand.Today, resolution.Trim());
        flow.Fire(RoundStep.Decide);
    }

    /// <summary>通报.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Announce(string number, AssessmentHand hand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        ArgumentNullException.ThrowIfNull(hand);
        Demand(RoundStep.Announce).Fire(RoundStep.Announce);
        (AnnouncedOn, AnnouncementNumber) = (hand.Today, number.Trim());
    }

    /// <summary>移交绩效考核.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void HandOver(AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        Demand(RoundStep.HandOver).Fire(RoundStep.HandOver);
        HandedOverOn = hand.Today;
    }

    private static void DemandFrom(DateOnly day, DateOnly earliest)
    {
        if (day < earliest)
        {
            throw new RuleViolationException(AssessmentRule.AssessmentDayUnfit, null, day, earliest);
        }
    }

    private bool Replaces(IReadOnlyList<AssessmentScheme> editions) =>
        editions.Select((edition, index) => edition.PrecedingId == (index == 0 ? SchemeId : editions[index - 1].Id)).All(follows => follows);

    private StateMachine<RoundStage, RoundStep> Demand(RoundStep step) =>
        Machine is var flow && flow.CanFire(step) ? flow : throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, step, Stage);
}
