using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>报审: the reviewer is unsure and asks upward.</summary>
internal sealed class ReferSecrecy(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Own draft, out of turn, or asked already.</exception>
    public Task<string> RunAsync(ReferForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReferSecrecy), Permission.ReviewSecrecy, form, scope => scope.Reply.ReferSecrecy(
            new SecrecyReview { Answers = form.Answers, Basis = form.Basis.Trim(), Reasons = form.Reasons.Trim(), ReferredTo = form.ReferredTo.Trim() },
            scope.Hand), cancellationToken);
}
