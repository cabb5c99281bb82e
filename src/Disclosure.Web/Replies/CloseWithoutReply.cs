using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>不经答复办结: a lapse, or what the forms call 其他.</summary>
public sealed class ClosingForm : ActForm
{
    public ReplyOutcome? Outcome { get; set; }

    public DateOnly? EffectiveOn { get; set; }
}

internal sealed class ClosingFormValidator : AbstractValidator<ClosingForm>
{
    public ClosingFormValidator()
    {
        RuleFor(f => f.Outcome).NotNull().WithMessage(_ => RepliesTexts.Form_OutcomeMissing).IsInEnum();
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => RepliesTexts.Form_DayMissing);
    }
}

/// <summary>不经答复办结: the applicant stayed silent. A draft that was being written is given up; 撤回 has its own use case, as it needs the statement.</summary>
internal sealed class CloseWithoutReply(CaseAct act)
{
    private static readonly ReplyOutcome[] Closings = [ReplyOutcome.LapsedCorrection, ReplyOutcome.LapsedFee, ReplyOutcome.Other];

    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The outcome is a reply, is not lawful here, or the day can't stand.</exception>
    public Task<string> RunAsync(ClosingForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(CloseWithoutReply), Permission.HandleCase, form, async scope =>
        {
            var (outcome, day) = (form.Outcome!.Value, form.EffectiveOn!.Value);
            if (outcome is ReplyOutcome.Withdrawn)
            {
                throw new RuleViolationException(ReplyRule.WithdrawalNeedsStatement);
            }

            if (!Closings.Contains(outcome))
            {
                throw new RuleViolationException(ReplyRule.ClosingNeedsReply, null, outcome);
            }

            scope.Case.Close(outcome, null, day, scope.Today, scope.Clock);
            await EndAsync(scope, outcome, day, cancellationToken);
        }, cancellationToken);

    /// <summary>Gives up what was being written, and notes how the case ended.</summary>
    internal static async Task EndAsync(ActScope scope, ReplyOutcome outcome, DateOnly day, CancellationToken cancellationToken)
    {
        var db = scope.Command.Db;
        foreach (var draft in await DraftReply.InsideQuery(db, scope.Case.Id).ToListAsync(cancellationToken))
        {
            draft.Discard(Shell.Text.Of(outcome), ReplyScope.Of(scope));
        }

        db.Replies.Add(new Reply(scope.Case, outcome, null, day, "", null));
    }
}
