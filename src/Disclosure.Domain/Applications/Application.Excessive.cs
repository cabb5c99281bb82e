using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>申请数量、频次明显超过合理范围 (2019 art. 35).</content>
public sealed partial class Application
{
    private static readonly Article ExcessiveSource = Statutes.R2019(35);

    /// <summary>大量反复申请, or null.</summary>
    public ExcessiveRequest? Excessive { get; private set; }

    /// <summary>要求说明理由.</summary>
    /// <exception cref="RuleViolationException">Asked before, the last day lies before the first, or a day that is not lawful.</exception>
    public void AskReasons(DateOnly askedOn, DateOnly dueOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.AskReasons);
        if (dueOn < askedOn)
        {
            throw new RuleViolationException(ApplicationRule.ReasonsDueBeforeAsked, ExcessiveSource, dueOn, askedOn);
        }

        Take(ApplicationStep.AskReasons, Facts with { Excessive = new ExcessiveRequest(askedOn, dueOn) }, today, clock);
    }

    /// <summary>收到理由.</summary>
    /// <exception cref="RuleViolationException">None are awaited, or a day that is not lawful.</exception>
    public void ReceiveReasons(DateOnly receivedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.ReceiveReasons);
        Take(ApplicationStep.ReceiveReasons, Facts with { Excessive = Excessive! with { ReasonsReceivedOn = receivedOn } }, today, clock);
    }

    /// <summary>评估理由: once they came, or once their last day has passed.</summary>
    /// <exception cref="RuleViolationException">They are still awaited, who or why is missing, or a day that is not lawful.</exception>
    public void EvaluateReasons(DateOnly evaluatedOn, bool isReasonable, string by, string why, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.EvaluateReasons);
        DemandReason(by);
        DemandReason(why);
        if (Excessive is { ReasonsReceivedOn: null } awaited && evaluatedOn <= awaited.ReasonsDueOn)
        {
            throw new RuleViolationException(ApplicationRule.ReasonsAwaited, ExcessiveSource, awaited.ReasonsDueOn);
        }

        if (Excessive!.ReasonsReceivedOn is null && isReasonable)
        {
            throw new RuleViolationException(ApplicationRule.ReasonsNeverGiven, ExcessiveSource);
        }

        Take(ApplicationStep.EvaluateReasons, Facts with
        {
            Excessive = Excessive with { EvaluatedOn = evaluatedOn, IsReasonable = isReasonable, EvaluatedBy = by, Evaluation = why },
        }, today, clock);
    }

    /// <summary>延迟答复: told to the applicant by the last day of the reply, with a later one of its own.</summary>
    /// <exception cref="RuleViolationException">Not evaluated as reasonable, told too late, no later day, or a day that is not lawful.</exception>
    public void DelayReply(DateOnly until, DateOnly toldOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.DelayReply);
        if (toldOn > FinalDueOn)
        {
            throw new RuleViolationException(ApplicationRule.DelayAfterDue, ExcessiveSource, toldOn, FinalDueOn.Value);
        }

        if (until <= FinalDueOn)
        {
            throw new RuleViolationException(ApplicationRule.DelayNotLater, ExcessiveSource, until, FinalDueOn.Value);
        }

        Take(ApplicationStep.DelayReply, Facts with { Excessive = Excessive! with { DelayedUntil = until, DelayToldOn = toldOn } }, today, clock);
    }

    private bool MayExcessive(ApplicationStep step) => Regulation is Regulation.R2019 && step switch
    {
        ApplicationStep.AskReasons => Excessive is null,
        ApplicationStep.ReceiveReasons => Excessive is { ReasonsReceivedOn: null, EvaluatedOn: null },
        ApplicationStep.EvaluateReasons => Excessive is { EvaluatedOn: null },
        _ => Excessive is { IsReasonable: true, DelayedUntil: null } && FinalDueOn is not null,
    };
}
