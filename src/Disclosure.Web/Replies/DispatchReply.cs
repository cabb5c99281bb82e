using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>送出: the reply leaves, and the case is closed on the day that counts.</summary>
internal sealed class DispatchReply(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Out of turn, something missing, no state post, electronic unasked, or a day that can't be.</exception>
    public Task<string> RunAsync(DispatchReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DispatchReply), Permission.HandleCase, form, async scope =>
        {
            var situation = await scope.SituationAsync(scope.Reply.IssuedOn ?? scope.Act.Today, cancellationToken);
            scope.Reply.Dispatch(form.Delivery!.Value, form.EffectiveOn!.Value, form.TrackingNumber.Trim().ToUpperInvariant(), form.Proof.Trim(), situation, scope.Act.Clock, scope.Hand);
        }, true, cancellationToken);
}
