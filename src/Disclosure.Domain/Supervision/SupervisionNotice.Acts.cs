using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Supervision;

/// <content>The acts: each asks the flow, checks the rule of four eyes where it decides, and notes who did it when.</content>
public sealed partial class SupervisionNotice
{
    /// <summary>拟稿.</summary>
    /// <exception cref="RuleViolationException">The unit is the office itself, a text is missing, no days are given, or something is named twice.</exception>
    public SupervisionNotice(string code, NoticeDraft draft, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(hand);
        if (draft.OfficeId == draft.OrganId)
        {
            throw new RuleViolationException(SupervisionRule.NoticeOrganUnfit);
        }

        if (draft.Subjects.GroupBy(s => s.Number).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            throw new RuleViolationException(SupervisionRule.NoticeNamesTwice, null, twice);
        }

        (Code, OfficeId, OrganId, Level, Ground) = (code, draft.OfficeId, draft.OrganId, draft.Level, draft.Ground);
        (IsAutomatic, PrecedingId, ComplaintId, InspectionId) = (draft.IsAutomatic, draft.PrecedingId, draft.ComplaintId, draft.InspectionId);
        (DraftedBy, DraftedOn) = (hand.By, hand.Today);
        Say(draft.Matter, draft.Requirement, draft.AnswerDays);
        _items.AddRange(draft.Subjects.Select((subject, index) => new NoticeItem(index + 1, subject)));
    }

    /// <summary>The steps that may be taken on a day; a page draws one button for each.</summary>
    public IEnumerable<NoticeStep> PermittedSteps(DateOnly today) => Enum.GetValues<NoticeStep>().Where(step => May(step, today));

    /// <summary>Whether a step may be taken on a day.</summary>
    public bool May(NoticeStep step, DateOnly today) => Machine(today).CanFire(step);

    /// <summary>修改: only what is not approved yet.</summary>
    /// <exception cref="RuleViolationException">Out of turn, a text is missing, or no days are given.</exception>
    public void Change(NoticeGround ground, string matter, string requirement, int answerDays, SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Change, hand);
        Say(matter, requirement, answerDays);
        (Ground, ChangedBy) = (ground, hand.By);
        flow.Fire(NoticeStep.Change);
    }

    /// <summary>Whether somebody drafted or changed it: then she doesn't approve it.</summary>
    public bool IsOwn(string name) => Is(name, DraftedBy) || Is(name, ChangedBy);

    /// <summary>审批: never by whoever drafted or changed it.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or one's own draft.</exception>
    public void Approve(SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Approve, hand);
        if (IsOwn(hand.By))
        {
            throw new RuleViolationException(SupervisionRule.SupervisionOwnDraft);
        }

        (ApprovedBy, ApprovedOn, ReturnReason) = (hand.By, hand.Today, null);
        flow.Fire(NoticeStep.Approve);
    }

    /// <summary>退回修改.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no reason.</exception>
    public void Return(string reason, SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Return, hand);
        DemandText(reason);
        (ApprovedBy, ApprovedOn, ReturnReason) = (null, null, reason.Trim());
        flow.Fire(NoticeStep.Return);
    }

    /// <summary>发出: it gets its number, and the period to answer begins.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Issue(string number, SupervisionHand hand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        var flow = Demand(NoticeStep.Issue, hand);
        (Number, IssuedBy, IssuedOn) = (number, hand.By, hand.Today);
        DueOn = hand.Calendar.NthWorkingDayAfter(hand.Today, AnswerDays).On;
        flow.Fire(NoticeStep.Issue);
    }

    /// <summary>签收.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Receive(SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Receive, hand);
        (ReceivedBy, ReceivedOn) = (hand.By, hand.Today);
        flow.Fire(NoticeStep.Receive);
    }

    /// <summary>回复; until it is judged the unit may add to its answer, the first day counts.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no text.</exception>
    public void Reply(string answer, SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Answer, hand);
        DemandText(answer);
        (Answer, AnsweredBy, AnsweredOn) = (answer.Trim(), hand.By, AnsweredOn ?? hand.Today);
        flow.Fire(NoticeStep.Answer);
    }

    /// <summary>认定整改到位.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void Accept(string judgement, SupervisionHand hand) => Judge(NoticeStep.Accept, judgement, hand);

    /// <summary>认定整改不到位: the answer does not do, or none came in time.</summary>
    /// <returns>The level that follows; null at the top of the ladder.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or no reason.</exception>
    public NoticeLevel? Reject(string judgement, SupervisionHand hand)
    {
        DemandText(judgement);
        Judge(NoticeStep.Reject, judgement, hand);
        return NoticeLadder.Next(Level);
    }

    /// <summary>撤回.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no reason.</exception>
    public void Withdraw(string reason, SupervisionHand hand)
    {
        var flow = Demand(NoticeStep.Withdraw, hand);
        DemandText(reason);
        (WithdrawnBy, WithdrawnOn, WithdrawReason) = (hand.By, hand.Today, reason.Trim());
        flow.Fire(NoticeStep.Withdraw);
    }

    private static bool Is(string by, string? other) => string.Equals(by, other, StringComparison.OrdinalIgnoreCase);

    private static void DemandText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private void Say(string matter, string requirement, int answerDays)
    {
        if (string.IsNullOrWhiteSpace(matter) || string.IsNullOrWhiteSpace(requirement))
        {
            throw new RuleViolationException(SupervisionRule.NoticeTextMissing);
        }

        if (answerDays is < 1 or > MaxDays)
        {
            throw new RuleViolationException(SupervisionRule.NoticeDaysUnfit, null, MaxDays);
        }

        (Matter, Requirement, AnswerDays) = (matter.Trim(), requirement.Trim(), answerDays);
    }

    private void Judge(NoticeStep step, string judgement, SupervisionHand hand)
    {
        var flow = Demand(step, hand);
        (JudgedBy, JudgedOn, Judgement) = (hand.By, hand.Today, judgement.Trim());
        flow.Fire(step);
    }

    private StateMachine<NoticeStage, NoticeStep> Machine(DateOnly today) => NoticeFlow.Over(() => Stage, to => Stage = to, IsOverdueOn(today));

    private StateMachine<NoticeStage, NoticeStep> Demand(NoticeStep step, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Machine(hand.Today);
        return flow.CanFire(step) ? flow : throw new RuleViolationException(SupervisionRule.SupervisionStepNotPermitted, null, step, Stage);
    }
}
