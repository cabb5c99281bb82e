using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Disclosure.Web.Identity;

/// <summary>The cookie of a session: strict, sliding with use, and read against user and session at every request.</summary>
internal sealed class SessionCookie(Sessions sessions) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string SignInPath = "/sign-in", ReturnParameter = "returnUrl";

    public void Configure(CookieAuthenticationOptions options) => Configure(IdentityConstants.ApplicationScheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        (options.LoginPath, options.ReturnUrlParameter) = (SignInPath, ReturnParameter);
        (options.ExpireTimeSpan, options.SlidingExpiration) = (Sessions.Idle, true);
        options.Cookie.Name = "disclosure";
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // plain HTTP is let through on loopback only
        options.CookieManager = new HostCookies();
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew &= !IsAsset(context.HttpContext); // a cache must never keep a cookie with a style sheet
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToLogin = context => Redirect(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Redirect(context, StatusCodes.Status403Forbidden, always: false);
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (IsAsset(context.HttpContext))
        {
            return;
        }

        var principal = context.Principal ?? new ClaimsPrincipal();
        var (state, _) = await sessions.ReadAsync(principal, context.HttpContext.RequestAborted);
        if (state is SessionState.Ended || !sessions.Touch(principal))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        context.HttpContext.Features.Set(new SessionFeature(state));
    }

    private static bool IsAsset(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;

    /// <summary>Only a page that somebody opened is led to the sign-in page; a script, a download and the circuit get a plain status.</summary>
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int status, bool always = true)
    {
        if (always && context.Request.OpensPage())
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.HttpContext.RefuseWith(status);
        }

        return Task.CompletedTask;
    }

    /// <summary>With HTTPS the name begins with <c>__Host-</c>, which browsers bind to this host, path / and Secure.</summary>
    private sealed class HostCookies : ICookieManager
    {
        private readonly ChunkingCookieManager _chunks = new();

        public string? GetRequestCookie(HttpContext context, string key) => _chunks.GetRequestCookie(context, Name(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            _chunks.AppendResponseCookie(context, Name(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _chunks.DeleteCookie(context, Name(context, key), options);

        private static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
    }
}

/// <summary>Where the session of a request stands.</summary>
internal sealed record SessionFeature(SessionState State);

internal static class PlainRefusal
{
    /// <summary>Refuses; only somebody who opened a page gets one in answer, a script or the circuit the bare status.</summary>
    public static void RefuseWith(this HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (!context.Request.OpensPage() && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    }

    public static bool OpensPage(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
