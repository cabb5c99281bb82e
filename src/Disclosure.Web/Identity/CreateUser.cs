using Disclosure.Web.Audit;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>A user and the password to hand over.</summary>
/// <param name="Name">用户名.</param>
/// <param name="OneTimePassword">Shown once and stored nowhere; null on a second click, when the first one has shown it.</param>
public sealed record NewPassword(string Name, string? OneTimePassword);

/// <summary>新建用户: with a password that is good for the first sign-in only.</summary>
internal sealed class CreateUser(CommandGate gate, IValidator<CreateUserForm> validator, PasswordRules passwords, ILookupNormalizer names)
{
    /// <exception cref="ValidationException">The form is incomplete, or the name is taken.</exception>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<NewPassword> RunAsync(CreateUserForm form, CancellationToken cancellationToken = default)
    {
        string? shown = null;
        var name = await gate.RunAsync(
            new Command(nameof(CreateUser), Permission.ManageUsers, form.Name, form, form.CommandId),
            async scope =>
            {
                await validator.ValidateAndThrowAsync(form, cancellationToken);
                var user = await NewAsync(scope, form, cancellationToken);
                var password = OneTimePassword.New();
                passwords.Give(user, password, once: true, scope.Now);
                scope.Db.Users.Add(user);
                shown = password;
                return user.UserName!;
            },
            cancellationToken);
        return new NewPassword(name, shown);
    }

    private async Task<User> NewAsync(CommandScope scope, CreateUserForm form, CancellationToken cancellationToken)
    {
        var name = form.Name.Trim();
        var normalized = names.NormalizeName(name);
        if (await scope.Db.Users.AnyAsync(u => u.NormalizedUserName == normalized, cancellationToken))
        {
            throw UserFormRules.Refusal(nameof(form.Name), Shell.Text.Format(IdentityTexts.Form_NameTaken, name));
        }

        return new User
        {
            UserName = name,
            NormalizedUserName = normalized,
            DisplayName = form.DisplayName.Trim(),
            Role = form.Role!.Value,
            OrganId = await UserFormRules.OrganIdAsync(scope.Db, form.OrganCode, cancellationToken),
            LockoutEnabled = true,
        };
    }
}
