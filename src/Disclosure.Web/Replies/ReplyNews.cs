using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Replies;

/// <summary>消息 on the way of a reply: who reviews, checks or approves next hears of it, and its drafter, when it comes back or may be sealed.</summary>
internal static class ReplyNews
{
    /// <summary>The step that a reply waits for; null for one that was discarded.</summary>
    public static ReplyStep? NextOf(Reply reply) =>
        reply.IsDiscarded ? null : ReplyRights.Next(reply.Stage, reply.SubmittedAt is not null, reply.Review is { IsClosed: false }, reply.NeedsReview);

    /// <summary>Tells whose turn it is now, where the step has made it somebody else's.</summary>
    /// <param name="act">The command.</param>
    /// <param name="reply">The reply, after the step.</param>
    /// <param name="before">What it waited for before.</param>
    /// <param name="isReturn">Somebody other than its desk has acted: what is a draft again was sent back.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static Task TellAsync(ActScope act, Reply reply, ReplyStep? before, bool isReturn, CancellationToken cancellationToken)
    {
        var (scope, number, href) = (act.Command, ShortNumber.Of(act.Case.Number), ShortNumber.Href(act.Case.Number) + "/reply");
        return NextOf(reply) is not { } next || next == before ? Task.CompletedTask : next switch
        {
            ReplyStep.ReviewSecrecy => Await(AwaitedStep.ReviewSecrecy),
            ReplyStep.CheckLegality => Await(AwaitedStep.CheckLegality),
            ReplyStep.Approve => Await(AwaitedStep.ApproveReply),
            ReplyStep.Seal => StepBell.TellPersonAsync(scope, reply.Drafter, DeskNoticeKind.StepAwaited, href, [StepBell.Word(AwaitedStep.SealReply), number, scope.Actor.DisplayName], cancellationToken),
            ReplyStep.Submit when isReturn => StepBell.TellPersonAsync(scope, reply.Drafter, DeskNoticeKind.StepReturned, href, [number, scope.Actor.DisplayName], cancellationToken),
            _ => Task.CompletedTask,
        };

        Task Await(AwaitedStep step) => StepBell.AwaitAsync(scope, ReplyRights.Of(next, reply.Stage, reply.NeedsReview), act.Case.OrganId, step, number, href, reply.IsOwn, cancellationToken);
    }
}
