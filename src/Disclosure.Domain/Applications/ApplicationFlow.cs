using Disclosure.Domain.Law;
using Stateless;
using static Disclosure.Domain.Applications.ApplicationStage;
using static Disclosure.Domain.Applications.ApplicationStep;

namespace Disclosure.Domain.Applications;

/// <summary>
/// The whole life of an application on one page. Only lawful order lives here: who may take a step is a
/// permission, and what a step does is a method of <see cref="Application"/>.
/// </summary>
public static class ApplicationFlow
{
    /// <summary>在办: the stages in which a reply is still owed.</summary>
    public static readonly IReadOnlyList<ApplicationStage> Open = [Arrived, Received, AwaitingCorrection, Extended, Reopened];

    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    public static StateMachine<ApplicationStage, ApplicationStep> Over(Func<ApplicationStage> read, Action<ApplicationStage> write)
    {
        var flow = new StateMachine<ApplicationStage, ApplicationStep>(read, write);

        flow.Configure(Arrived)
            .Permit(Confirm, Received)
            .Permit(Withdraw, Withdrawn);

        flow.Configure(Received)
            .Permit(AskCorrection, AwaitingCorrection)
            .PermitReentry(AskExtension)
            .PermitReentry(DecideExtension)
            .PermitReentry(CancelExtension)
            .Permit(Extend, Extended);

        flow.Configure(AwaitingCorrection)
            .PermitReentry(ServeCorrection)
            .PermitReentry(PostponeCorrection)
            .PermitReentry(ReachParty)
            .PermitReentry(EndConsultation)
            .PermitReentry(CancelExtension)
            .Permit(ReceiveCorrection, Received)
            .Permit(Lapse, Lapsed)
            .Permit(Withdraw, Withdrawn);

        foreach (var step in new[] { AskReasons, ReceiveReasons, EvaluateReasons, DelayReply, IssueFeeNotice, NoteFeeReceived, RecordPayment, WaiveFee })
        {
            flow.Configure(Received).PermitReentry(step);
            flow.Configure(Extended).PermitReentry(step);
        }

        flow.Configure(Received).Permit(Lapse, Lapsed); // for want of a fee; a renewed reply waits for neither fee nor correction
        flow.Configure(Extended).Permit(Lapse, Lapsed);

        foreach (var working in new[] { Received, Extended, Reopened })
        {
            flow.Configure(working)
                .PermitReentry(Consult)
                .PermitReentry(ReachParty)
                .PermitReentry(EndConsultation)
                .PermitReentry(OverrideRefusal)
                .Permit(Answer, Answered)
                .Permit(Withhold, Withheld)
                .Permit(Decline, NotProcessed)
                .Permit(Withdraw, Withdrawn);
        }

        foreach (var closed in new[] { Answered, Withheld, NotProcessed, Lapsed })
        {
            flow.Configure(closed).Permit(Reopen, Reopened);
        }

        return flow;
    }

    /// <summary>The step by which an outcome closes a case.</summary>
    public static ApplicationStep ClosingStep(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Refused or ReplyOutcome.SpecialAccessRules => Withhold,
        ReplyOutcome.PetitionLike or ReplyOutcome.Repeated or ReplyOutcome.Publication
            or ReplyOutcome.Excessive or ReplyOutcome.Reconfirmation => Decline,
        ReplyOutcome.LapsedCorrection or ReplyOutcome.LapsedFee => Lapse,
        ReplyOutcome.Withdrawn => Withdraw,
        ReplyOutcome.AlreadyPublic or ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted or ReplyOutcome.NotExisting
            or ReplyOutcome.NotThisOrgan or ReplyOutcome.ToBeAmended or ReplyOutcome.OtherChannel
            or ReplyOutcome.NeedsProcessing or ReplyOutcome.StillUnclear or ReplyOutcome.Other => Answer,
    };

    /// <summary>The stage in which an outcome leaves a case.</summary>
    public static ApplicationStage StageAfter(ReplyOutcome outcome) => ClosingStep(outcome) switch
    {
        Withhold => Withheld,
        Decline => NotProcessed,
        Lapse => Lapsed,
        Withdraw => Withdrawn,
        _ => Answered,
    };
}
