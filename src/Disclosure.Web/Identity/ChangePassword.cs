using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>What is typed in to change one's own password. Never kept, logged or audited.</summary>
public sealed class ChangePasswordForm
{
    public string Current { get; set; } = "";

    public string New { get; set; } = "";

    public string Again { get; set; } = "";
}

internal sealed class ChangePasswordFormValidator : AbstractValidator<ChangePasswordForm>
{
    public ChangePasswordFormValidator()
    {
        RuleFor(f => f.Current).NotEmpty().WithMessage(_ => IdentityTexts.Form_CurrentMissing);
        RuleFor(f => f.New).NotEmpty().WithMessage(_ => IdentityTexts.Form_NewMissing);
        RuleFor(f => f.Again).Equal(f => f.New).When(f => f.New.Length > 0).WithMessage(_ => IdentityTexts.Form_AgainDiffers);
    }
}

/// <summary>修改自己的密码: the only thing that a one-time or expired password is good for.</summary>
internal sealed class ChangePassword(
    CommandGate gate, IValidator<ChangePasswordForm> validator, PasswordCheck check, PasswordRules passwords, CurrentActor current)
{
    /// <returns>The user as she is now; her other sessions have ended, this one has to be signed in anew.</returns>
    /// <exception cref="ValidationException">The present password is wrong, or the new one is not taken.</exception>
    /// <exception cref="RuleViolationException"><see cref="AccountRule.SignInLocked"/>: the present password was wrong too often.</exception>
    public async Task<User> RunAsync(ChangePasswordForm form, CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        var verdict = await check.OfAsync(actor.Name, form.Current, cancellationToken);
        User? changed = null;
        await gate.RunAsync(
            new Command(nameof(ChangePassword), Permission.ChangeOwnPassword, actor.Name),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                DemandRight(verdict, scope.Now);
                changed = await scope.Db.Users.Include(u => u.Organ).SingleAsync(u => u.Id == actor.UserId, cancellationToken);
                passwords.Demand(changed, form.New, nameof(form.New));
                passwords.Give(changed, form.New, once: false, scope.Now);
                return changed.UserName!;
            },
            cancellationToken);
        return changed!;
    }

    private static void DemandRight(PasswordVerdict verdict, DateTime now)
    {
        if (verdict.LockedUntil is { } until)
        {
            throw new RuleViolationException(AccountRule.SignInLocked, null, (int)Math.Ceiling((until.UtcDateTime - now).TotalMinutes));
        }

        if (!verdict.IsRight)
        {
            throw UserFormRules.Refusal(nameof(ChangePasswordForm.Current), IdentityTexts.Form_CurrentWrong);
        }
    }
}
