using System.Globalization;
using System.Threading.RateLimiting;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using MudBlazor;

namespace Disclosure.Web.Identity;

/// <summary>Users, roles, rights, sessions, and who acts.</summary>
internal static class IdentitySlice
{
    /// <summary>The claim that carries the role.</summary>
    public const string RoleClaim = "role";

    public const string SignOutPath = "/sign-out", KeepPath = "/session", SignInLimit = "sign-in";

    /// <summary>The framework's default is 100,000.</summary>
    private const int HashRounds = 210_000;

    /// <summary>How often a limit of requests lets some more through.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>().AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashRounds);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddIdentityCore<User>().AddEntityFrameworkStores<DisclosureDbContext>().AddSignInManager().AddClaimsPrincipalFactory<UserClaims>();
        services.Configure<AntiforgeryOptions>(antiforgery => antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        SecureTransport.Trust(new ForwardedHeadersOptions(), configuration); // a wrong key stops the program now, not at the first request
        services.Configure<ForwardedHeadersOptions>(proxy => SecureTransport.Trust(proxy, configuration));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddRateLimiter(limits =>
        {
            (limits.RejectionStatusCode, limits.OnRejected) = (StatusCodes.Status429TooManyRequests, TellAsync);
            limits.AddPolicy(SignInLimit, Tries);
        });
        AddPolicies(services.AddAuthorizationBuilder());
        return services
            .AddSingleton(PasswordProfile.Of(configuration))
            .AddSingleton<PasswordRules>().AddSingleton<PasswordCheck>().AddSingleton<Sessions>()
            .AddScoped<CurrentActor>().AddScoped<CircuitHandler, CircuitActivity>()
            .AddScoped<SignIn>().AddScoped<CreateFirstAdministrator>().AddScoped<UserList>()
            .AddAct<CreateUser, CreateUserForm, CreateUserFormValidator>()
            .AddAct<ChangeUser, ChangeUserForm, ChangeUserFormValidator>()
            .AddScoped<DisableUser>().AddScoped<EnableUser>().AddScoped<UnlockUser>().AddScoped<ResetPassword>()
            .AddSingleton<IValidator<UserActForm>, UserActFormValidator>()
            .AddAct<ChangePassword, ChangePasswordForm, ChangePasswordFormValidator>()
            .AddPage(new NavigationEntry(NavigationGroup.Administration, () => IdentityTexts.Users, "/users", Icons.Material.Outlined.ManageAccounts, nameof(Permission.ManageUsers)) { Order = 30 });
    }

    /// <summary>After the shell, before whatever is mapped.</summary>
    public static WebApplication UseIdentity(this WebApplication app)
    {
        app.UseHsts();
        app.UseMiddleware<SecureTransport>();
        app.UseAuthentication();
        app.UseMiddleware<PasswordGate>();
        app.UseAuthorization();
        app.UseRateLimiter();
        return app;
    }

    public static WebApplication MapIdentity(this WebApplication app)
    {
        app.MapPost(SignOutPath, async (HttpContext http, Sessions sessions) =>
        {
            sessions.End(http.User);
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return Results.Redirect(SessionCookie.SignInPath);
        }).AllowAnonymous(); // a session that has ended already signs out as well
        app.MapGet(KeepPath, () => Results.NoContent()).RequireAuthorization(nameof(Permission.ChangeOwnPassword));
        return app;
    }

    private static void AddPolicies(AuthorizationBuilder policies)
    {
        policies.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            policies.AddPolicy(permission.ToString(), policy => policy.RequireAssertion(context =>
                Enum.TryParse<Role>(context.User.FindFirst(RoleClaim)?.Value, out var role) && RolePermissions.Of(role).Contains(permission)));
        }
    }

    private static ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = Period.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        response.ContentType = "text/plain; charset=utf-8";
        return new ValueTask(response.WriteAsync(Shell.Text.Format(IdentityTexts.TooManyRequests, Period.TotalSeconds), cancellationToken));
    }

    /// <summary>Sixty tries at once and one a second from one address: an office behind one address signs in at nine, a guesser does not get far.</summary>
    private static RateLimitPartition<string> Tries(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 60,
            TokensPerPeriod = 10,
            ReplenishmentPeriod = Period,
            AutoReplenishment = true,
        })
        : RateLimitPartition.GetNoLimiter("");
}
