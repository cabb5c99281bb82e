using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Disclosure.Web.Identity;

/// <summary>What a session carries of its user beside key, name and security stamp: role, organ, and the name that people read.</summary>
internal sealed class UserClaims(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
{
    public const string OrganClaim = "organ", DisplayNameClaim = "display_name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(IdentitySlice.RoleClaim, user.Role.ToString()));
        identity.AddClaim(new Claim(DisplayNameClaim, user.DisplayName));
        if (user.OrganId is { } organ)
        {
            identity.AddClaim(new Claim(OrganClaim, organ.ToString(CultureInfo.InvariantCulture)));
        }

        return identity;
    }
}
