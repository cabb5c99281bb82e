using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>What is typed in on the sign-in page.</summary>
public sealed class SignInForm
{
    public string Name { get; set; } = "";

    public string Password { get; set; } = "";
}

/// <summary>登录: compares name and password. An unknown name and a wrong password are the same to whoever tries.</summary>
internal sealed class SignIn(PasswordCheck check, CommandGate gate, CurrentActor current, Sessions sessions, TimeProvider time)
{
    /// <returns>The user to open a session for.</returns>
    /// <exception cref="RuleViolationException">
    /// <see cref="AccountRule.SignInRefused"/>, <see cref="AccountRule.SignInLocked"/>, <see cref="AccountRule.UserDisabled"/> or <see cref="AccountRule.DemoAccountRefused"/>.
    /// </exception>
    public async Task<User> RunAsync(SignInForm form, CancellationToken cancellationToken = default)
    {
        var verdict = await check.OfAsync(form.Name, form.Password, cancellationToken);
        current.Use(verdict.User is null ? Actor.Stranger(current.Address) : Actor.Of(verdict.User, current.Address));
        await gate.RunAsync(
            new Command(nameof(SignIn), Permission.ChangeOwnPassword, verdict.User?.UserName ?? ""),
            async scope =>
            {
                var user = Demand(verdict);
                await scope.Db.Users.Where(u => u.Id == user.Id) // beside the version, so that no open form on this user goes stale
                    .ExecuteUpdateAsync(set => set.SetProperty(u => u.LastSignInAt, scope.Now), cancellationToken);
                return user.UserName!;
            },
            cancellationToken);
        return verdict.User!;
    }

    private User Demand(PasswordVerdict verdict) => verdict switch
    {
        { LockedUntil: { } until } => throw new RuleViolationException(AccountRule.SignInLocked, null, (int)Math.Ceiling((until - time.GetUtcNow()).TotalMinutes)),
        { User: null } or { IsRight: false } => throw new RuleViolationException(AccountRule.SignInRefused),
        { User.IsDisabled: true } => throw new RuleViolationException(AccountRule.UserDisabled, null, verdict.User.UserName!),
        _ when sessions.IsRefused(verdict.User) => throw new RuleViolationException(AccountRule.DemoAccountRefused),
        _ => verdict.User,
    };
}
