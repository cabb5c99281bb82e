using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Disclosure.Web.Tests.Shell;

public sealed class OwnOriginTests
{
    [Theory]
    [InlineData("GET", "/applications", "https://evil.example", null, true)] // reading changes nothing
    [InlineData("POST", "/sign-in", "https://office.example", null, true)]
    [InlineData("POST", "/sign-in", "https://office.example", "same-origin", true)]
    [InlineData("POST", "/sign-in", "null", "same-origin", true)] // our own form, without referrer
    [InlineData("POST", "/sign-in", null, null, true)] // no browser
    [InlineData("POST", "/sign-in", "null", null, false)]
    [InlineData("POST", "/sign-in", "https://evil.example", null, false)]
    [InlineData("POST", "/sign-in", "https://office.example", "cross-site", false)]
    [InlineData("POST", "/sign-in", "https://office.example", "same-site", false)]
    [InlineData("POST", "/sign-in", "http://office.example", null, false)]
    [InlineData("POST", "/sign-in", "https://office.example:8443", null, false)]
    [InlineData("POST", "/sign-in", "https://office.example.evil.example", null, false)]
    [InlineData("DELETE", "/api/x", "https://evil.example", null, false)]
    [InlineData("POST", "/_blazor/negotiate", "https://evil.example", null, false)]
    [InlineData("GET", "/_blazor", "https://evil.example", null, false)]
    [InlineData("GET", "/_blazor", "https://office.example", null, true)]
    public async Task Only_our_own_pages_change_things(string method, string path, string? origin, string? site, bool passes) =>
        Assert.Equal(passes, await PassesAsync(method, path, origin, site, socket: false));

    [Theory]
    [InlineData("https://office.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public async Task A_circuit_opens_only_from_our_own_pages(string? origin, bool passes) =>
        Assert.Equal(passes, await PassesAsync("GET", "/_blazor", origin, null, socket: true));

    private static async Task<bool> PassesAsync(string method, string path, string? origin, string? site, bool socket)
    {
        var passed = false;
        var context = new DefaultHttpContext { Request = { Method = method, Path = path, Scheme = "https", Host = new HostString("office.example") } };
        if (origin is not null)
        {
            context.Request.Headers.Origin = origin;
        }

        if (site is not null)
        {
            context.Request.Headers["Sec-Fetch-Site"] = site;
        }

        if (socket)
        {
            context.Features.Set<IHttpWebSocketFeature>(new Socket());
        }

        await new OwnOrigin(_ =>
        {
            passed = true;
            return Task.CompletedTask;
        }).InvokeAsync(context);
        Assert.Equal(passed ? 200 : 403, context.Response.StatusCode);
        return passed;
    }

    private sealed class Socket : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => true;

        public Task<System.Net.WebSockets.WebSocket> AcceptAsync(WebSocketAcceptContext context) => throw new NotSupportedException();
    }
}
