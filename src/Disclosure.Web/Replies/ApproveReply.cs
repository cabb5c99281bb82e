using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>审批, by another person than the drafter.</summary>
internal sealed class ApproveReply(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Own draft, or out of turn.</exception>
    public Task<string> RunAsync(ApproveReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ApproveReply), Permission.ApproveReply, form, scope => scope.Reply.Approve(form.Note.Trim(), scope.Hand), cancellationToken);
}
