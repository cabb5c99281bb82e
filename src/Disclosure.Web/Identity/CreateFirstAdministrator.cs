using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>首个管理员: a database without users gets one security administrator, who creates everybody else. There is no default password.</summary>
internal sealed class CreateFirstAdministrator(
    IDbContextFactory<DisclosureDbContext> contexts, CommandGate gate, CurrentActor current, PasswordRules passwords, ILookupNormalizer names)
{
    public const string Name = "admin";

    /// <summary>Creates the administrator where there is no user yet.</summary>
    /// <returns>Name and one-time password, to be printed once; null where there are users already.</returns>
    public async Task<NewPassword?> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await db.Users.AnyAsync(cancellationToken))
            {
                return null;
            }
        }

        current.Use(Actor.CommandLine);
        string? shown = null;
        await gate.RunAsync(
            new Command(nameof(CreateFirstAdministrator), Permission.ManageUsers, Name),
            async scope =>
            {
                if (!await scope.Db.Users.AnyAsync(cancellationToken)) // another node may have been first
                {
                    var password = OneTimePassword.New();
                    scope.Db.Users.Add(New(password, scope.Now));
                    shown = password;
                }

                return Name;
            },
            cancellationToken);
        return shown is null ? null : new NewPassword(Name, shown);
    }

    /// <summary>The line to print once.</summary>
    public static string Say(NewPassword password) =>
        Shell.Text.Format(IdentityTexts.FirstAdministrator, password.Name, password.OneTimePassword);

    private User New(string password, DateTime now)
    {
        var user = new User
        {
            UserName = Name,
            NormalizedUserName = names.NormalizeName(Name),
            DisplayName = Shell.Text.Of(Role.SecurityAdministrator),
            Role = Role.SecurityAdministrator,
            LockoutEnabled = true,
        };
        passwords.Give(user, password, once: true, now);
        return user;
    }
}
