using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>
/// 更正事实、作废登记: at once on an open case; on a closed one the change waits for the head of office. The old value stays
/// in the record of the change, and the reply that counts follows.
/// </summary>
internal sealed class ChangeFact(CaseAct act)
{
    /// <summary>Corrects one fact, or asks for it.</summary>
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ChangeFactForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ChangeFact), Permission.CorrectFacts, form, scope => ChangeAsync(scope, form.Fact, form.Ordinal, form.NewValue.Trim(), form.Reason, cancellationToken), cancellationToken);

    /// <summary>Makes the registration void, or asks for it.</summary>
    /// <returns>编号.</returns>
    public Task<string> VoidAsync(VoidForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync("VoidRegistration", Permission.CorrectFacts, form, scope => ChangeAsync(scope, null, 1, "", form.Reason, cancellationToken), cancellationToken);

    /// <summary>Approves or rejects what somebody else asked for.</summary>
    /// <returns>编号.</returns>
    public Task<string> DecideAsync(DecideChangeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync("DecideChange", Permission.ApproveChanges, form, async scope =>
        {
            var db = scope.Command.Db;
            var change = await db.FactChanges.SingleOrDefaultAsync(c => c.Id == form.ChangeId && c.ApplicationId == scope.Case.Id, cancellationToken)
                ?? throw new NotAllowedException(null);
            var (name, now) = (scope.Command.Actor.Name, scope.Command.Now);
            await StepBell.TellPersonAsync(
                scope.Command, change.RequestedBy, DeskNoticeKind.ChangeDecided, ShortNumber.Href(scope.Case.Number), [ShortNumber.Of(scope.Case.Number), scope.Command.Actor.DisplayName], cancellationToken);
            if (!form.Approve)
            {
                change.Reject(name, now);
                return;
            }

            Readable(() => change.Approve(scope.Case, name, now, scope.Today, scope.Clock));
            await FollowAsync(scope, change.Reason, cancellationToken);
        }, cancellationToken);

    private static async Task ChangeAsync(ActScope scope, ApplicationFact? fact, int ordinal, string newValue, string reason, CancellationToken cancellationToken)
    {
        var db = scope.Command.Db;
        if (scope.Case.VoidedOn is not null)
        {
            throw new RuleViolationException(ApplicationRule.RegistrationVoid, null, scope.Case.Number);
        }

        if (await db.FactChanges.AnyAsync(c => c.ApplicationId == scope.Case.Id && c.State == FactChangeState.Pending, cancellationToken))
        {
            throw new RuleViolationException(ReplyRule.ChangePending);
        }

        var change = new FactChange(scope.Case, fact, ordinal, newValue, reason, scope.Command.Actor.Name, scope.Command.Now);
        Readable(() =>
        {
            if (scope.Case is { IsOpen: true, ClosedOn: null })
            {
                change.Apply(scope.Case, scope.Today, scope.Clock);
            }
            else if (fact is { } named)
            {
                FactRules.Demand(FactText.With(scope.Case.Facts, named, newValue, ordinal), scope.Today);
            }
        });
        db.FactChanges.Add(change);
        if (change.State is FactChangeState.Pending)
        {
            await StepBell.AwaitAsync(scope.Command, Permission.ApproveChanges, scope.Case.OrganId, AwaitedStep.DecideChange, ShortNumber.Of(scope.Case.Number), ShortNumber.Href(scope.Case.Number), null, cancellationToken);
        }

        await FollowAsync(scope, reason, cancellationToken);
    }

    private static async Task FollowAsync(ActScope scope, string reason, CancellationToken cancellationToken)
    {
        foreach (var reply in await scope.Command.Db.Replies.Where(r => r.ApplicationId == scope.Case.Id && !r.IsRenewed && r.EffectiveOn != null).ToListAsync(cancellationToken))
        {
            if (scope.Case.Outcome is not null)
            {
                reply.Follow(scope.Case);
            }
            else if (!reply.TakeBackDispatch(reason, ReplyScope.Of(scope)))
            {
                await ReplyLetters.DetachAsync(scope, reply, reason, cancellationToken);
                scope.Command.Db.Replies.Remove(reply);
            }
        }
    }

    /// <summary>A text that is no value of the fact is the user's mistake, not the program's.</summary>
    private static void Readable(Action change)
    {
        try
        {
            change();
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new ValidationException([new ValidationFailure(nameof(ChangeFactForm.NewValue), ApplicationsTexts.Form_NewValueUnreadable)]);
        }
    }
}
