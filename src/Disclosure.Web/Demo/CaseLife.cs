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

    public CaseLife AskCorrection(DateOnly day, string? lateReason = null) => On(day, () => Case.AskCorrection(day, lateReason, day, history.Clock));

    public CaseLife Correct(DateOnly day) => On(day, () => Case.ReceiveCorrection(day, day, history.Clock));

    public CaseLife Consult(DateOnly day, ConsultedParty party = ConsultedParty.ThirdParty) => On(day, () => Case.Consult(party, day, day, history.Clock));

    /// <summary>The opinion on the letter that is still open arrives.</summary>
    public CaseLife HearBack(DateOnly day) => On(day, () =>
        Case.EndConsultation(Case.Consultations.First(c => c.EndedOn is null).Ordinal, day, day, history.Clock));

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

    public CaseLife Extend(DateOnly day, int days, string reason) => On(day, () => Case.Extend(day, days, reason, day, history.Clock));

    public CaseLife Reply(DateOnly day, ReplyOutcome outcome, WithholdingGround? ground = null) => On(day, () => history.Reply(this, day, outcome, ground));

    /// <summary>A reply that is being worked on today.</summary>
    public CaseLife Write(DateOnly day, DemoReply told) => On(day, () => history.Write(told.Make(Case, day)));

    public CaseLife Reopen(DateOnly day, DateOnly? dueOn, string reason) => On(day, () => Case.Reopen(day, dueOn, reason, day, history.Clock));

    /// <summary>Lets something happen that depends on how the case stands then.</summary>
    public CaseLife On(DateOnly day, Action act)
    {
        history.On(day, act);
        return this;
    }
}
