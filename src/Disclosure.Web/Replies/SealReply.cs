using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Replies;

/// <summary>
/// 编号用印: the document gets its number, its day and, with the day, its remedies. Without a number typed the letter of the outcome is issued and
/// gives the next one of its series; one typed is the office's own.
/// </summary>
internal sealed class SealReply(ReplyAct act, LetterDesk letters)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">Out of turn, something missing that the document must have, or a day that can't be.</exception>
    /// <exception cref="ValidationException">The outcome has no letter of its own, and no number was typed.</exception>
    public Task<string> RunAsync(SealReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(SealReply), Permission.HandleCase, form, async scope =>
        {
            var situation = await scope.SituationAsync(form.IssuedOn!.Value, cancellationToken);
            var number = form.DocumentNumber.Trim();
            scope.Reply.Seal(number.Length > 0 ? number : await NextAsync(scope, form.IssuedOn.Value, cancellationToken), form.IssuedOn.Value, situation, scope.Hand);
        }, true, cancellationToken);

    private async Task<string> NextAsync(ReplyScope scope, DateOnly issuedOn, CancellationToken cancellationToken)
    {
        scope.Reply.DemandReadyToSeal();
        if (LetterForms.For(scope.Reply.Outcome) is not { } kind)
        {
            throw new ValidationException([new ValidationFailure(nameof(SealReplyForm.DocumentNumber), RepliesTexts.Form_DocumentNumberMissing)]);
        }

        return (await letters.IssueAsync(scope.Act.Command, new LetterRequest(scope.Act.Case, kind, scope.Reply, null, issuedOn), cancellationToken)).Number;
    }
}
