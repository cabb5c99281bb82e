using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Supervision;

/// <summary>举报投诉: that a unit does not publish or handles applications unlawfully; registered, verified by two persons, decided, answered.</summary>
public sealed partial class Complaint
{
    /// <summary>Longest 事项, 核实情况, 决定 or 答复, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>Longest name or way to reach somebody, in characters.</summary>
    public const int MaxName = 100;

    /// <summary>Longest 编号, in characters.</summary>
    public const int MaxCode = 40;

    private Complaint()
    {
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>受理机关: the office.</summary>
    public long OfficeId { get; private set; }

    /// <summary>被举报投诉单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>渠道.</summary>
    public ComplaintChannel Channel { get; private set; }

    /// <summary>类型.</summary>
    public ComplaintMatter Matter { get; private set; }

    /// <summary>收到日.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>举报投诉人; empty where nobody is named.</summary>
    public string Complainant { get; private set; } = "";

    /// <summary>联系方式, or empty.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>举报投诉事项.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The application it is about, or null.</summary>
    public long? ApplicationId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ComplaintStage Stage { get; private set; }

    /// <summary>登记人, by sign-in name.</summary>
    public string RegisteredBy { get; private set; } = "";

    /// <summary>核实人, by sign-in name, or null.</summary>
    public string? VerifiedBy { get; private set; }

    /// <summary>核实日, or null.</summary>
    public DateOnly? VerifiedOn { get; private set; }

    /// <summary>核实情况, or null.</summary>
    public string? Finding { get; private set; }

    /// <summary>属于受理范围, as the first one found.</summary>
    public bool IsAcceptable { get; private set; }

    /// <summary>复核人, by sign-in name: somebody else, or null.</summary>
    public string? ConfirmedBy { get; private set; }

    /// <summary>受理日 or the day of the refusal, or null.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>批准延长的人, by sign-in name, or null.</summary>
    public string? ExtendedBy { get; private set; }

    /// <summary>延长理由, or null.</summary>
    public string? ExtensionReason { get; private set; }

    /// <summary>处理决定人, by sign-in name, or null.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>决定日, or null.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>处理结果, or null.</summary>
    public ComplaintResult? Result { get; private set; }

    /// <summary>处理决定, or null.</summary>
    public string? Decision { get; private set; }

    /// <summary>答复日, or null.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>答复人, by sign-in name, or null.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>答复情况: what whoever complained was told, and how; or null.</summary>
    public string? Answer { get; private set; }

    /// <summary>撤回情况, or null.</summary>
    public string? WithdrawReason { get; private set; }

    /// <summary>当前期限, a cache of <see cref="Due"/>; null where nothing is due.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>What is due next and by when, from the facts; null where nothing is due.</summary>
    public (ComplaintPeriod Period, LegalDay Day)? Due(ComplaintPeriods periods, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(calendar);
        var (verification, decision, extension) = (periods.Of(ComplaintPeriodKind.Verification), periods.Of(ComplaintPeriodKind.Decision), periods.Of(ComplaintPeriodKind.Extension));
        return Stage switch
        {
            ComplaintStage.Registered or ComplaintStage.Verifying => (verification, calendar.NthWorkingDayAfter(ReceivedOn, verification.Days)),
            ComplaintStage.Accepted when ExtendedBy is not null => (extension, calendar.NthWorkingDayAfter(ConfirmedOn!.Value, decision.Days + extension.Days)),
            ComplaintStage.Accepted => (decision, calendar.NthWorkingDayAfter(ConfirmedOn!.Value, decision.Days)),
            _ => null,
        };
    }

    /// <summary>Reads the next day again, e.g. after a change of calendar.</summary>
    /// <returns>Whether the cache changed.</returns>
    public bool Recompute(ComplaintPeriods periods, WorkCalendar calendar)
    {
        var (before, next) = (NextDueOn, Due(periods, calendar)?.Day.On);
        NextDueOn = next;
        return before != next;
    }

    /// <summary>Whether a step may be taken.</summary>
    public bool May(ComplaintStep step) => Machine().CanFire(step);

    private StateMachine<ComplaintStage, ComplaintStep> Machine() => ComplaintFlow.Over(() => Stage, to => Stage = to, new ComplaintFlowFacts(IsAcceptable, ExtendedBy is not null));

    private StateMachine<ComplaintStage, ComplaintStep> Demand(ComplaintStep step)
    {
        var flow = Machine();
        return flow.CanFire(step) ? flow : throw new RuleViolationException(SupervisionRule.SupervisionStepNotPermitted, null, step, Stage);
    }
}
