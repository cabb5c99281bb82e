using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>送达: the addressee has it; the remedies run from this day.</summary>
internal sealed class ServeReply(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">It has not left, was served already, or a day that can't be.</exception>
    public Task<string> RunAsync(ServeReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ServeReply), Permission.HandleCase, form, scope => scope.Reply.Serve(form.ServedOn!.Value, form.Proof.Trim(), scope.Hand), cancellationToken, ofOpenCase: false);
}
