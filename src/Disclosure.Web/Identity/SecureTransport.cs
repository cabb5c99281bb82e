using System.Net;

namespace Disclosure.Web.Identity;

/// <summary>
/// Passwords and personal data travel by HTTPS only, our own or that of a proxy which says so in X-Forwarded-Proto.
/// A browser on this very machine is exempt.
/// </summary>
internal sealed class SecureTransport(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsHttps || IsLocal(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(IdentityTexts.HttpsRequired, context.RequestAborted);
    }

    /// <summary>Both ends must be local: behind a careless proxy every address is, but the name asked for is not.</summary>
    private static bool IsLocal(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host, out var host) && IPAddress.IsLoopback(host)));
}
