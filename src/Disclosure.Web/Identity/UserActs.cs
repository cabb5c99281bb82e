using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>What every act on a user begins with.</summary>
internal static class UserActs
{
    /// <summary>The user a form was opened on: somebody else than the actor, and as she was then.</summary>
    /// <exception cref="RuleViolationException"><see cref="AccountRule.UserMissing"/>, or <see cref="AccountRule.OwnAccount"/>: nobody grants anything to herself.</exception>
    /// <exception cref="StaleFormException">Somebody changed her meanwhile.</exception>
    public static async Task<User> OtherUserAsync(this CommandScope scope, string name, Guid version, CancellationToken cancellationToken)
    {
        var user = await scope.Db.Users.Include(u => u.Organ).SingleOrDefaultAsync(u => u.UserName == name, cancellationToken)
            ?? throw new RuleViolationException(AccountRule.UserMissing, null, name);
        if (user.Id == scope.Actor.UserId)
        {
            throw new RuleViolationException(AccountRule.OwnAccount);
        }

        CommandScope.DemandFresh(user.Version, version);
        return user;
    }

    /// <summary>Somebody must remain who can manage users.</summary>
    /// <exception cref="RuleViolationException"><see cref="AccountRule.LastSecurityAdministrator"/>.</exception>
    public static async Task DemandAnotherAdministratorAsync(this CommandScope scope, User leaving, CancellationToken cancellationToken)
    {
        if (leaving is { Role: Role.SecurityAdministrator, IsDisabled: false }
            && !await scope.Db.Users.AnyAsync(u => u.Id != leaving.Id && u.Role == Role.SecurityAdministrator && !u.IsDisabled, cancellationToken))
        {
            throw new RuleViolationException(AccountRule.LastSecurityAdministrator);
        }
    }
}
