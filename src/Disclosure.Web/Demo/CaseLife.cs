using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>What happens to one case, each act on its day.</summary>
internal sealed class CaseLife(History history, string organ)
{
    private Application? _case;

    public string Organ { get; } = organ;

    /// <summary>The case, once it has arrived.</summary>
    public Application Case
    {
        get => _case ?? throw new InvalidOperationException("The case has not arrived yet.");
        set => _case = value;
    }

    public CaseLife Confirm(DateOnly day) => On(day, () => Case.Confirm(day, day, history.Clock));

    /// <summary>The notice goes out; with <paramref name="again"/> it is a second one.</summary>
    public CaseLife AskCorrection(DateOnly day, string? lateReason = null, bool isServed = true, int days = 15, string? again = null) => On(day, () => Case.AskCorrection(
        new Correction(day, null, lateReason)
        {
            Items = CorrectionItems.Description,
            ToAdd = "请写明所需政府信息的名称、文号或者便于查询的其他特征性描述",
            Guidance = "可在本单位网站的政府信息公开目录中查找名称，也可来电咨询",
            Days = days,
            ServedOn = isServed ? day : null,
            RepeatReason = again,
        },
        day,
        history.Clock));

    public CaseLife Correct(DateOnly day) => On(day, () => Case.ReceiveCorrection(day, day, history.Clock));

    public CaseLife Consult(DateOnly day, ConsultedParty party = ConsultedParty.ThirdParty, string? name = null) => On(day, () => Case.Consult(
        new Consultation(1, party, day, null)
        {
            Name = name ?? (party is ConsultedParty.ThirdParty ? "内蒙古某某实业有限公司" : "市某某局"),
            Description = party is ConsultedParty.ThirdParty ? "申请公开的信息中涉及贵单位生产经营的内容" : "双方共同制作的文件",
        },
        day,
        history.Clock));

    /// <summary>The letter that is still open reaches its party.</summary>
    public CaseLife Reach(DateOnly day) => On(day, () => Case.ReachParty(Case.Consultations.First(c => c.EndedOn is null).Ordinal, day, day, history.Clock));

    /// <summary>The opinion on the letter that is still open arrives.</summary>
    public CaseLife HearBack(DateOnly day, ConsultationOpinion opinion = ConsultationOpinion.Agree, string? reasons = null) => On(day, () =>
        Case.EndConsultation(Case.Consultations.First(c => c.EndedOn is null).Ordinal, new PartyOpinion(opinion, day, reasons), day, history.Clock));

    public CaseLife AskReasons(DateOnly day, DateOnly dueOn) => On(day, () => Case.AskReasons(day, dueOn, day, history.Clock));

    public CaseLife ReceiveReasons(DateOnly day) => On(day, () => Case.ReceiveReasons(day, day, history.Clock));

    public CaseLife Evaluate(DateOnly day, bool isReasonable, string why) => On(day, () => Case.EvaluateReasons(day, isReasonable, "王某", why, day, history.Clock));

    public CaseLife Delay(DateOnly day, DateOnly until) => On(day, () => Case.DelayReply(until, day, day, history.Clock));

    /// <summary>A fee notice leaves, reaches the applicant a little later, and may be paid.</summary>
    public CaseLife Charge(DateOnly day, FeeBasis basis, int units, DateOnly? receivedOn = null, DateOnly? paidOn = null)
    {
        On(day, () => Case.IssueFeeNotice(new FeeNotice(0, basis, units, 0, 0, day, Case.Provision?.Route ?? ProvisionRoute.Post), day, history.Clock));
        if (receivedOn is { } received)
        {
            On(received, () => Case.NoteFeeReceived(received, received, history.Clock));
        }

        return paidOn is { } paid ? On(paid, () => Case.RecordPayment(paid, paid, history.Clock)) : this;
    }

    /// <summary>A public interest overrides the third party, which is told so.</summary>
    public CaseLife Override(DateOnly day, string reason) => On(day, () => Case.OverrideRefusal(Case.DisclosureObjections[0].Ordinal, reason, day, day, history.Clock));

    public CaseLife AskExtension(DateOnly day, int days, string reason) => On(day, () => Case.AskExtension(days, reason, DemoAccounts.Clerk, day));

    public CaseLife Consent(DateOnly day, bool approve = true, string? reason = null) => On(day, () => Case.DecideExtension(approve, reason, DemoAccounts.Head, day));

    /// <summary>Asked for, consented to and told on one day.</summary>
    public CaseLife Extend(DateOnly day, int days, string reason) =>
        AskExtension(day, days, reason).Consent(day).On(day, () => Case.NotifyExtension(day, day, history.Clock));

    public CaseLife Reply(DateOnly day, ReplyOutcome outcome, WithholdingGround? ground = null) => On(day, () => history.Reply(this, day, outcome, ground));

    /// <summary>A reply that is being worked on today.</summary>
    public CaseLife Write(DateOnly day, DemoReply told) => On(day, () => history.Write(told.Make(Case, day, history.Clock.Calendar)));

    public CaseLife Reopen(DateOnly day, DateOnly? dueOn, string reason) => On(day, () => Case.Reopen(day, dueOn, reason, day, history.Clock));

    /// <summary>Lets something happen that depends on how the case stands then.</summary>
    public CaseLife On(DateOnly day, Action act)
    {
        history.On(day, act);
        return this;
    }
}
