using System.Globalization;
using System.Security.Claims;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Identity;

/// <summary>Users of a test office, as rows of its database.</summary>
internal static class People
{
    public const string Password = "Right-Horse-77";

    /// <summary>Hashed once for everybody: hashing is slow on purpose.</summary>
    private static string? _hash;

    public static async Task<User> AddUserAsync(this TestOffice office, string name, Role role, Action<User>? set = null)
    {
        await using var db = await office.DbAsync();
        var user = new User
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = name,
            Role = role,
            OrganId = RolePermissions.ReachesAll(role) ? null : office.Environment6.Id,
        };
        user.PasswordHash = _hash ??= office.Get<IPasswordHasher<User>>().HashPassword(user, Password);
        user.PasswordChangedAt = office.Time.GetUtcNow().UtcDateTime;
        user.EndSessions();
        set?.Invoke(user);
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return user;
    }

    public static async Task<User> UserAsync(this TestOffice office, string name)
    {
        await using var db = await office.DbAsync();
        return await db.Users.AsNoTracking().Include(u => u.Organ).SingleAsync(u => u.UserName == name);
    }

    /// <summary>Acts as a user of the database from now on.</summary>
    public static Actor ActAs(this TestOffice office, User user)
    {
        var actor = Actor.Of(user, "127.0.0.1");
        office.ActAs(actor);
        return actor;
    }

    public static UserActForm Form(this User user) => new() { Name = user.UserName!, Version = user.Version };

    /// <summary>What a browser's cookie says of a user after signing in.</summary>
    public static ClaimsPrincipal Session(this TestOffice office, User user) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(new ClaimsIdentityOptions().SecurityStampClaimType, user.SecurityStamp!),
            .. office.Get<Sessions>().Begin(),
        ], "test"));
}

/// <summary>The state of a circuit, given from outside.</summary>
internal sealed class GivenState : AuthenticationStateProvider
{
    public ClaimsPrincipal Principal { get; set; } = new(new ClaimsIdentity());

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(Principal));
}
