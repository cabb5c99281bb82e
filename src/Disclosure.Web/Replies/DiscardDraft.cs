using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>弃稿: the draft stays on file and does nothing more.</summary>
internal sealed class DiscardDraft(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">It has left, or no reason.</exception>
    public Task<string> RunAsync(DiscardDraftForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DiscardDraft), Permission.HandleCase, form, async scope =>
        {
            scope.Reply.Discard(form.Reason.Trim(), scope.Hand);
            await ReplyLetters.MakeVoidAsync(scope, form.Reason.Trim(), cancellationToken);
        }, false, cancellationToken);
}
