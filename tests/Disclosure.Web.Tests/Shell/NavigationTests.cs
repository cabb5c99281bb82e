using System.Security.Claims;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Shell;

public sealed class NavigationTests
{
    private static readonly Navigation Pages = new(
    [
        new NavigationEntry(NavigationGroup.Administration, () => "单位", "/organs", "", "ViewOrgans"),
        new NavigationEntry(NavigationGroup.Handling, () => "申请", "/applications", "", "ViewCases") { Order = 2 },
        new NavigationEntry(NavigationGroup.Handling, () => "登记申请", "/applications/register", "", "RegisterApplication") { Order = 1 },
        new NavigationEntry(NavigationGroup.Today, () => "我的工作", "/", ""),
    ]);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/applications", "/applications")]
    [InlineData("/applications/SQ-HHHT006-2017-00010", "/applications")]
    [InlineData("/applications/register", "/applications/register")]
    [InlineData("/organs", "/organs")]
    [InlineData("/organisations", null)]
    [InlineData("/account/password", null)]
    public void A_page_stands_under_its_entry(string path, string? href) => Assert.Equal(href, Pages.At(path)?.Href);

    [Fact]
    public async Task Only_what_the_permissions_allow_is_drawn_in_the_order_of_the_groups()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddAuthorization(o =>
        {
            foreach (var policy in new[] { "ViewOrgans", "ViewCases", "RegisterApplication" })
            {
                o.AddPolicy(policy, p => p.RequireClaim("may", policy));
            }
        });
        await using var provider = services.BuildServiceProvider();
        var clerk = new ClaimsPrincipal(new ClaimsIdentity([new("may", "ViewCases"), new("may", "RegisterApplication")], "test"));

        var drawn = await Pages.OfAsync(clerk, provider.GetRequiredService<IAuthorizationService>());

        Assert.Equal(["/", "/applications/register", "/applications"], drawn.Select(e => e.Href));
    }
}
