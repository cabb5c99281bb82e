using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>保密审查: closes the review; a conclusion that does not carry the draft sends it back.</summary>
internal sealed class ReviewSecrecy(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Own draft, out of turn, unsure, or a conclusion against its answers.</exception>
    public Task<string> RunAsync(ReviewForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReviewSecrecy), Permission.ReviewSecrecy, form, scope => scope.Reply.ReviewSecrecy(
            new SecrecyReview { Answers = form.Answers, Conclusion = form.Conclusion!.Value, Basis = form.Basis.Trim(), Reasons = form.Reasons.Trim() },
            scope.Hand), cancellationToken);
}
