using System.Net;
using Disclosure.Web.Data;

namespace Disclosure.Web.Identity;

/// <summary>
/// Passwords and personal data travel by HTTPS only, our own or that of a proxy which says so in X-Forwarded-Proto.
/// A browser on this very machine is exempt.
/// </summary>
internal sealed class SecureTransport(RequestDelegate next)
{
    public const string Proxies = "Proxy:Addresses";

    /// <summary>Whose X-Forwarded headers are believed: a proxy on this machine, and those that <c>Proxy:Addresses</c> names.</summary>
    /// <exception cref="ConfigurationException">It names something that is no address and no network.</exception>
    public static void Trust(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        foreach (var text in (configuration[Proxies] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(text, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(text, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new ConfigurationException(Proxies, text, "请填写代理服务器的地址或网段，以逗号分隔，例如 10.0.0.5, 10.1.0.0/16");
            }
        }
    }

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
