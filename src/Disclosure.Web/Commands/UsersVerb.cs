using System.CommandLine;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>users create NAME --role R --organ CODE</c> prints a one-time password; <c>users unlock NAME</c> lets somebody in again.</summary>
internal static class UsersVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var name = new Argument<string>("NAME") { Description = CommandsTexts.UserName };
        var role = new Option<string>("--role") { Description = string.Join(" · ", RoleNames.All), Required = true };
        role.AcceptOnlyFromAmong([.. RoleNames.All]);
        var organ = new Option<string>("--organ") { Description = CommandsTexts.UserOrgan, Required = true };
        var create = new System.CommandLine.Command("create", CommandsTexts.UserCreate) { name, role, organ };
        create.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var user = parsed.GetRequiredValue(name);
            var made = await services.GetRequiredService<CreateUser>().RunAsync(
                new CreateUserForm { Name = user, DisplayName = user, Role = RoleNames.Parse(parsed.GetRequiredValue(role)), OrganCode = parsed.GetRequiredValue(organ) },
                cancellationToken);
            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.UserCreated, made.Name, made.OneTimePassword));
            return CommandLine.Done;
        });
        return new System.CommandLine.Command("users", CommandsTexts.Users) { create, Unlock(settings) };
    }

    /// <summary>For the day on which the only administrator has locked herself out.</summary>
    private static System.CommandLine.Command Unlock(string[] settings)
    {
        var name = new Argument<string>("NAME") { Description = CommandsTexts.UserName };
        var unlock = new System.CommandLine.Command("unlock", CommandsTexts.UserUnlock) { name };
        unlock.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var user = parsed.GetRequiredValue(name);
            await services.GetRequiredService<UnlockUser>().RunAsync(user, cancellationToken);
            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.UserUnlocked, user));
            return CommandLine.Done;
        });
        return unlock;
    }
}
