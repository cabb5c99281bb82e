namespace Disclosure.Web.Shell;

/// <summary>The headers every answer carries: one content policy, nothing sniffed, no referrer, and nothing but static files kept in a cache.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Styles may stand inline because MudBlazor writes its theme so; scripts never.</summary>
    public const string ContentPolicy =
        "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; "
        + "script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            if (headers.ContentSecurityPolicy.Count == 0)
            {
                headers.ContentSecurityPolicy = ContentPolicy;
            }

            var isAsset = ((HttpContext)state).GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
            if (!isAsset)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
