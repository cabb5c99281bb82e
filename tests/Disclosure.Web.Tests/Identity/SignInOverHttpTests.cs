using System.Net;
using System.Reflection;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;

namespace Disclosure.Web.Tests.Identity;

/// <summary>Signing in as a browser does it, against the listening program.</summary>
public sealed class SignInOverHttpTests
{
    private const string NewPassword = "Bright-Lamp-88";

    private static IEnumerable<string> Pages => typeof(User).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<AllowAnonymousAttribute>() is null)
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Where(path => !path.Contains('{', StringComparison.Ordinal));

    [Fact]
    public async Task The_first_administrator_signs_in_changes_the_password_and_signs_out()
    {
        await using var program = await RunningProgram.StartAsync();

        using var refused = await program.SignInAsync("admin", "wrong");
        Assert.Contains("用户名或密码不对", await refused.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
        using var let = await program.SignInAsync("admin", program.OneTimePassword, "/sign-in?returnUrl=%2Fusers");
        Assert.Equal((HttpStatusCode.Found, "/users"), (let.StatusCode, PathOf(let)));
        using var gate = await program.Browser.GetAsync("/users", CancellationToken);
        Assert.Equal("/password", PathOf(gate));
        using var circuit = await program.Browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, circuit.StatusCode);

        using var changed = await ChangeAsync(program);
        Assert.Equal("/", PathOf(changed));
        using var users = await program.Browser.GetAsync("/users", CancellationToken);
        Assert.Equal(HttpStatusCode.OK, users.StatusCode);
        using var kept = await program.Browser.GetAsync("/session", CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);

        var copied = program.Cookies.Single(c => c.Name == "disclosure").Value;
        using var left = await program.Browser.PostAsync("/sign-out", null, CancellationToken);
        Assert.Equal("/sign-in", PathOf(left));
        program.Browser.DefaultRequestHeaders.Add("Cookie", "disclosure=" + copied);
        using var stolen = await program.Browser.GetAsync("/users", CancellationToken);
        Assert.Equal("/sign-in", PathOf(stolen));
    }

    [Fact]
    public async Task Whoever_tries_too_often_is_told_to_wait_and_the_page_still_opens()
    {
        await using var program = await RunningProgram.StartAsync();
        using var form = new FormUrlEncodedContent([]);
        HttpStatusCode status;
        do
        {
            using var answer = await program.Browser.PostAsync("/sign-in", form, CancellationToken);
            status = answer.StatusCode;
            if (status is HttpStatusCode.TooManyRequests)
            {
                Assert.Equal(("请求过于频繁，请过 10 秒再试。", TimeSpan.FromSeconds(10)), (await answer.Content.ReadAsStringAsync(CancellationToken), answer.Headers.RetryAfter?.Delta));
            }
        }
        while (status is HttpStatusCode.BadRequest);

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        using var page = await program.Browser.GetAsync("/sign-in", CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_strict_and_out_of_reach_of_scripts_and_bound_to_the_host_under_https()
    {
        await using var program = await RunningProgram.StartAsync();

        using var plain = await program.SignInAsync("admin", program.OneTimePassword);
        var local = SetCookie(plain, "disclosure=");
        program.Browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        program.Browser.DefaultRequestHeaders.Add("Cookie", string.Join("; ", program.Cookies));
        using var secure = await program.SignInAsync("admin", program.OneTimePassword);
        var hosted = SetCookie(secure, "__Host-disclosure=");

        Assert.All(["samesite=strict", "httponly", "path=/"], part => Assert.Contains(part, local, StringComparison.Ordinal));
        Assert.DoesNotContain("secure", local, StringComparison.Ordinal);
        Assert.All(["samesite=strict", "httponly", "path=/", "secure"], part => Assert.Contains(part, hosted, StringComparison.Ordinal));
        Assert.DoesNotContain("domain=", hosted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("office.example", null, HttpStatusCode.Forbidden)]
    [InlineData("office.example", "https", HttpStatusCode.OK)]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    public async Task Away_from_this_machine_only_https_is_answered(string host, string? proxied, HttpStatusCode status)
    {
        await using var program = await RunningProgram.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = host;
        if (proxied is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", proxied);
        }

        using var answer = await program.Browser.SendAsync(request, CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(proxied is not null, answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("10.0.0.5", true)]
    [InlineData("10.1.0.0/16, 192.0.2.1", true)]
    [InlineData("", true)]
    [InlineData("proxy.example", false)]
    public void A_proxy_is_named_by_address_or_network(string proxies, bool understood)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [SecureTransport.Proxies] = proxies }).Build();

        var refusal = Record.Exception(() => SecureTransport.Trust(new ForwardedHeadersOptions(), configuration));

        Assert.Equal(understood, refusal is null);
        Assert.True(understood || refusal is ConfigurationException);
    }

    [Fact]
    public async Task Nobody_opens_a_page_or_the_circuit_without_signing_in()
    {
        await using var program = await RunningProgram.StartAsync();

        foreach (var page in Pages)
        {
            using var answer = await program.Browser.GetAsync(page, CancellationToken);
            Assert.Equal((page, HttpStatusCode.Found, "/sign-in"), (page, answer.StatusCode, PathOf(answer)));
        }

        using var circuit = await program.Browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, circuit.StatusCode);
        using var kept = await program.Browser.GetAsync("/session", CancellationToken);
        Assert.NotEqual(HttpStatusCode.NoContent, kept.StatusCode);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> ChangeAsync(RunningProgram program) => program.SubmitAsync(
        "/password", ("Form.Current", program.OneTimePassword), ("Form.New", NewPassword), ("Form.Again", NewPassword));

    private static string? PathOf(HttpResponseMessage answer) => answer.Headers.Location is not { } to ? null
        : (to.IsAbsoluteUri ? to.AbsolutePath : to.OriginalString.Split('?')[0]);

    private static string SetCookie(HttpResponseMessage answer, string name) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(name, StringComparison.Ordinal)).ToLowerInvariant();
}
