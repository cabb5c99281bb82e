using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>编号用印: the document gets its number, its day and, with the day, its remedies.</summary>
internal sealed class SealReply(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Out of turn, something missing that the document must have, or a day that can't be.</exception>
    public Task<string> RunAsync(SealReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(SealReply), Permission.HandleCase, form, async scope =>
            scope.Reply.Seal(form.DocumentNumber.Trim(), form.IssuedOn!.Value, await scope.SituationAsync(form.IssuedOn.Value, cancellationToken), scope.Hand), true, cancellationToken);
}
