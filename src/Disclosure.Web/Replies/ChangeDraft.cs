using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>改稿: what was submitted is taken back, what was reviewed is to be reviewed again.</summary>
internal sealed class ChangeDraft(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The draft has gone on, or the case cannot end like this.</exception>
    public Task<string> RunAsync(ReplyDraftForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ChangeDraft), Permission.HandleCase, form, scope =>
        {
            scope.Reply.Change(form.ToDraft(), scope.Hand);
            if (form.Submit)
            {
                scope.Reply.Submit(scope.Hand);
            }
        }, cancellationToken);
}
