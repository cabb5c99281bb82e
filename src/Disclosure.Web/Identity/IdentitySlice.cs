using Disclosure.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Web.Identity;

/// <summary>Users, roles, rights, and who acts.</summary>
internal static class IdentitySlice
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<User>().AddEntityFrameworkStores<DisclosureDbContext>().AddSignInManager().AddDefaultTokenProviders();
        var policies = services.AddAuthorizationBuilder();
        foreach (var permission in Enum.GetValues<Permission>())
        {
            policies.AddPolicy(permission.ToString(), policy => policy.RequireAssertion(context =>
                Enum.TryParse<Role>(context.User.FindFirst(RoleClaim)?.Value, out var role) && RolePermissions.Of(role).Contains(permission)));
        }

        return services.AddScoped<CurrentActor>();
    }

    /// <summary>The claim that carries the role.</summary>
    public const string RoleClaim = "role";
}
