using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Disclosure.Web.Tests.Shell;

/// <summary>What every answer carries, whatever it answers.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private WebApplication _app = null!;

    private static CancellationToken Cancelled => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddShell();
        _app = builder.Build();
        _app.UseShell();
        _app.MapGet("/page", () => Results.Content("<p>页</p>", "text/html"));
        _app.MapGet("/refused", IResult () => throw new RuleViolationException(ApplicationRule.ExtensionOnlyOnce, Statutes.R2019(33)));
        _app.MapPost("/act", () => "done");
        await _app.StartAsync(Cancelled);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("GET", "/page")]
    [InlineData("GET", "/refused")]
    [InlineData("POST", "/act")]
    public async Task Every_answer_carries_the_headers(string method, string path)
    {
        using var answer = await SendAsync(method, path);

        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal(SecurityHeaders.ContentPolicy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public void Scripts_and_frames_come_from_nowhere_else()
    {
        Assert.Contains("script-src 'self';", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none';", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", SecurityHeaders.ContentPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_with_the_headers_too()
    {
        using var answer = await SendAsync("POST", "/act", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData(null, "《政府信息公开条例》（2019）第三十三条")]
    [InlineData("c%3Den%7Cuic%3Den", "Regulations on Disclosure of Government Information (2019), art. 33")]
    public async Task A_refusal_is_said_in_the_language_of_the_cookie(string? culture, string article)
    {
        using var answer = await SendAsync("GET", "/refused", culture: culture);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.Equal(article, problem.GetProperty("article").GetString());
        Assert.Equal("ExtensionOnlyOnce", problem.GetProperty("rule").GetString());
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string? origin = null, string? culture = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (culture is not null)
        {
            request.Headers.Add("Cookie", ".AspNetCore.Culture=" + culture);
        }

        return await _app.GetTestClient().SendAsync(request, Cancelled);
    }
}
