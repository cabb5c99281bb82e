using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>法制审核.</summary>
internal sealed class CheckLegality(ReplyAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Own draft, out of turn, or something missing that the draft must have.</exception>
    public Task<string> RunAsync(CheckLegalityForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(CheckLegality), Permission.CheckLegality, form, async scope =>
            scope.Reply.CheckLegality(form.Note.Trim(), await scope.SituationAsync(scope.Act.Today, cancellationToken), scope.Hand), true, cancellationToken);
}
