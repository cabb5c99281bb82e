using Stateless;
using static Disclosure.Domain.Supervision.NoticeStage;
using static Disclosure.Domain.Supervision.NoticeStep;

namespace Disclosure.Domain.Supervision;

/// <summary>
/// The way of a supervision notice on one page, from the draft to the judgement. Only lawful order lives here: who may take a step is a permission, and
/// what a step does is a method of <see cref="SupervisionNotice"/>.
/// </summary>
public static class NoticeFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    /// <param name="isOverdue">The last day to answer has passed.</param>
    public static StateMachine<NoticeStage, NoticeStep> Over(Func<NoticeStage> read, Action<NoticeStage> write, bool isOverdue)
    {
        var flow = new StateMachine<NoticeStage, NoticeStep>(read, write);
        flow.Configure(Drafted)
            .PermitReentry(Change)
            .Permit(Approve, Approved)
            .PermitReentry(Return);
        flow.Configure(Approved)
            .Permit(Return, Drafted)
            .Permit(Issue, Issued);
        flow.Configure(Issued)
            .Permit(Receive, Received)
            .PermitIf(Reject, NotInPlace, () => isOverdue, "no answer in time");
        flow.Configure(Received)
            .Permit(Answer, Answered)
            .PermitIf(Reject, NotInPlace, () => isOverdue, "no answer in time");
        flow.Configure(Answered)
            .PermitReentry(Answer)
            .Permit(Accept, InPlace)
            .Permit(Reject, NotInPlace);
        foreach (var stage in new[] { Drafted, Approved, Issued, Received })
        {
            flow.Configure(stage).Permit(Withdraw, Withdrawn);
        }

        return flow;
    }
}
