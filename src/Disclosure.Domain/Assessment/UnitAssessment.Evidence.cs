using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <content>评分依据: what those who enter facts, mark or review lay beside an indicator, and whose eyes it is for.</content>
public sealed partial class UnitAssessment
{
    /// <summary>附评分依据 to facts that people enter, to a mark, or to the review of an objection, as long as those can still be changed.</summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="code">指标; with <paramref name="factKey"/> also the code of a red line.</param>
    /// <param name="factKey">考核事实 that it bears out; null where it bears out the mark or the review.</param>
    /// <param name="hand">经办.</param>
    /// <returns>What is to be kept of it beside its content.</returns>
    /// <exception cref="RuleViolationException">Out of turn, no such indicator or entered fact, no open objection, or a scorer's own hand in a review.</exception>
    public EvidenceNote Prove(SchemeContent scheme, string code, string? factKey, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        return Hindrance(scheme, code, factKey, hand.Today, hand.By) is { } hindrance ? throw hindrance : new EvidenceNote(code, factKey, IsOffice: true, Stage, hand.By);
    }

    /// <summary>撤下评分依据, as long as what it bears out can still be changed: what was fed back, or answered an objection, stays.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or somebody else laid it beside an indicator that two persons mark.</exception>
    public void Withdraw(SchemeContent scheme, EvidenceNote note, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (WithdrawalHindrance(scheme, note, hand.Today, hand.By) is { } hindrance)
        {
            throw hindrance;
        }
    }

    /// <summary>Whether somebody may lay evidence for a mark, a review, or entered facts now.</summary>
    public bool MayProve(SchemeContent scheme, string code, string? factKey, DateOnly today, string who) => Hindrance(scheme, code, factKey, today, who) is null;

    /// <summary>Whether somebody may take evidence of the office away now.</summary>
    public bool MayWithdraw(SchemeContent scheme, EvidenceNote note, DateOnly today, string who) => WithdrawalHindrance(scheme, note, today, who) is null;

    /// <summary>
    /// Whether somebody sees a file. What the unit laid, everybody sees who reaches it. What the office laid, the unit sees with the feedback, or with the review that it answers, but
    /// not what bears out a mark that another one overruled. Where two mark, each sees only her own until both have; facts are no mark, and what bears them out is seen with them.
    /// </summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="note">佐证.</param>
    /// <param name="isOffice">Seen by those who assess, not by the unit.</param>
    /// <param name="who">Sign-in name of whoever looks.</param>
    public bool Sees(SchemeContent scheme, EvidenceNote note, bool isOffice, string who)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(note);
        if (!note.IsOffice)
        {
            return true;
        }

        var leaf = note.FactKey is null && note.Stage is not UnitStage.Objected && scheme.FindLeaf(note.Code) is { IsDoubleMarked: true } blind ? blind : null;
        return isOffice
            ? leaf is null || IsOpen(leaf) || Same(note.By, who)
            : note.Stage is UnitStage.Objected ? _objections.Exists(objection => objection.IndicatorCode == note.Code && objection.IsUpheld is not null)
            : Stage >= UnitStage.FedBack && (leaf is null || !IsOverruled(leaf, note.By));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private RuleViolationException? Hindrance(SchemeContent scheme, string code, string? factKey, DateOnly today, string who)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var step = factKey is not null ? UnitStep.Enter : Stage is UnitStage.Objected ? UnitStep.Review : UnitStep.Mark;
        return !May(step, today) ? new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, step, Stage)
            : factKey is not null ? IsEntered(scheme, code, factKey) ? null : new RuleViolationException(AssessmentRule.FactNotEntered, null, factKey)
            : scheme.FindLeaf(code) is null ? new RuleViolationException(AssessmentRule.IndicatorUnknown, null, code)
            : step is UnitStep.Mark ? null
            : !_objections.Exists(objection => objection.IndicatorCode == code && objection.IsUpheld is null) ? new RuleViolationException(AssessmentRule.ObjectionUnknown, null, code)
            : _marks.Exists(mark => mark.IndicatorCode == code && Same(mark.By, who)) ? new RuleViolationException(AssessmentRule.ReviewSamePerson, null, code) : null;
    }

    private RuleViolationException? WithdrawalHindrance(SchemeContent scheme, EvidenceNote note, DateOnly today, string who)
    {
        ArgumentNullException.ThrowIfNull(note);
        return !note.IsOffice || (note.FactKey is null && note.Stage != Stage) ? new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, UnitStep.Mark, Stage)
            : Hindrance(scheme, note.Code, note.FactKey, today, who) is { } hindrance ? hindrance
            : note.FactKey is null && Stage is UnitStage.Scoring && scheme.FindLeaf(note.Code) is { IsDoubleMarked: true } && !Same(note.By, who) ? new RuleViolationException(AssessmentRule.EvidenceNotOwn, null, note.Code) : null;
    }

    /// <summary>Whether people enter a fact, and an indicator or a red line of that code rests on it.</summary>
    private static bool IsEntered(SchemeContent scheme, string code, string factKey) =>
        Measures.Find(factKey) is null or { Register: FactRegister.Entered }
        && (scheme.FindLeaf(code)?.Rules.Any(rule => rule.FactKey == factKey) is true || scheme.RedLines.Any(line => line.Code == code && line.FactKey == factKey));

    /// <summary>Where two mark: whether somebody's mark is not the one that stands.</summary>
    private bool IsOverruled(SchemeIndicator leaf, string by) =>
        Book.StandingOf(leaf) is { } standing && !Same(standing.By, by)
        && _marks.Exists(mark => mark.IndicatorCode == leaf.Code && Same(mark.By, by) && ScoreOf(mark, leaf) != ScoreOf(standing, leaf));

    private decimal ScoreOf(IndicatorMark mark, SchemeIndicator leaf) => mark.Score ?? Book.ComputedOf(leaf);
}
