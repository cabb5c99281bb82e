using Disclosure.Web.Audit;
using FluentValidation;

namespace Disclosure.Web.Identity;

/// <summary>重置密码: gives a one-time password, ends the user's sessions and lifts a lock.</summary>
internal sealed class ResetPassword(CommandGate gate, IValidator<UserActForm> validator, PasswordRules passwords)
{
    /// <exception cref="Domain.Law.RuleViolationException">It is her own account.</exception>
    /// <exception cref="StaleFormException">Somebody changed the user meanwhile.</exception>
    public async Task<NewPassword> RunAsync(UserActForm form, CancellationToken cancellationToken = default)
    {
        string? shown = null;
        var name = await gate.RunAsync(
            new Command(nameof(ResetPassword), Permission.ManageUsers, form.Name, form, form.CommandId),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                var user = await scope.OtherUserAsync(form.Name, form.Version, cancellationToken);
                var password = OneTimePassword.New();
                passwords.Give(user, password, once: true, scope.Now);
                (user.AccessFailedCount, user.LockoutEnd) = (0, null);
                shown = password;
                return user.UserName!;
            },
            cancellationToken);
        return new NewPassword(name, shown);
    }
}
