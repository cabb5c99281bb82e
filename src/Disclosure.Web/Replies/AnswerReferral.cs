using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>报审答复: the department asked has answered; its conclusion is that of the review.</summary>
internal sealed class AnswerReferral(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Nobody was asked, own draft, or a day that can't be.</exception>
    public Task<string> RunAsync(AnswerReferralForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AnswerReferral), Permission.ReviewSecrecy, form, scope => scope.Reply.AnswerReferral(
            form.Conclusion!.Value, form.AnsweredOn!.Value, form.Answer.Trim(), scope.Hand), cancellationToken);
}
