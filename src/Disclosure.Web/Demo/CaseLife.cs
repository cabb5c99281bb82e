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
