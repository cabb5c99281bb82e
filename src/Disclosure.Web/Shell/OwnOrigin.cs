namespace Disclosure.Web.Shell;

/// <summary>
/// Refuses a request that changes something, or opens the circuit, when a page of another site sent it.
/// Browsers send <c>Origin: null</c> with our own forms, as no referrer is allowed; <c>Sec-Fetch-Site</c> tells those apart.
/// </summary>
internal sealed class OwnOrigin(RequestDelegate next)
{
    /// <summary>Only a script of ours sets it on an upload, and only with a preflight could a foreign one.</summary>
    public const string UploadHeader = "X-Disclosure", UploadValue = "upload";

    /// <summary>The rate limit of uploads.</summary>
    public const string UploadLimit = "upload";

    /// <summary>The rate limit of files that are made or opened for a reader.</summary>
    public const string DownloadLimit = "download";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var opensCircuit = request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
        var changes = !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));
        if ((opensCircuit || changes) && !IsOwn(request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site is not ["same-origin"] and not ["none"])
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin switch
        {
            "" => !request.HttpContext.WebSockets.IsWebSocketRequest,
            "null" => site.Count > 0,
            _ => string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        };
    }
}
