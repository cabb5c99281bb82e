using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>退回: whoever's turn it is sends the reply back to its drafter, with a reason; the letter of a sealed one is void.</summary>
internal sealed class ReturnReply(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Nothing was submitted, it has left, or no reason.</exception>
    public Task<string> RunAsync(ReturnReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReturnReply), Permission.ViewCases, form, async scope =>
        {
            var demanded = ReplyRights.Of(ReplyStep.Return, scope.Reply.Stage, scope.Reply.NeedsReview);
            if (!scope.Act.Command.Actor.May(demanded))
            {
                throw new NotAllowedException(demanded);
            }

            scope.Reply.Return(form.Reason.Trim(), scope.Hand);
            await ReplyLetters.MakeVoidAsync(scope, form.Reason.Trim(), cancellationToken);
        }, true, cancellationToken);
}
