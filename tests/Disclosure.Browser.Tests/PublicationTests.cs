using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Browser.Tests;

/// <summary>主动公开 in a browser: the clerk registers and publishes, the board follows.</summary>
public sealed class PublicationTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_clerk_registers_an_item_that_is_late_and_the_board_follows_until_it_is_published()
    {
        var clerk = await OpenAsync(Role.Clerk, PublicationFilter.Home);
        var madeOn = BrowserFixture.Today.AddDays(-60); // late, whatever holidays lay between
        await clerk.Keyboard.PressAsync("n");
        await clerk.Locator("dialog[open] #Title").FillAsync("某某事项管理办法");
        await clerk.Locator("dialog[open] #MadeOn").FillAsync(Text.IsoDay(madeOn));
        await clerk.Locator("dialog[open]").Should().ToContainTextAsync("最迟公开日");
        await clerk.Locator("dialog[open] button[type=submit]").ClickAsync();
        await clerk.Locator("main h1").Should().ToHaveTextAsync("某某事项管理办法");
        await clerk.Locator("main .state").Should().ToContainTextAsync("红灯");

        var board = await OpenAsync(Role.Supervisor, BoardPage.Home);
        var row = board.Locator("[aria-labelledby=late] .late", new() { HasText = "某某事项管理办法" });
        await row.Should().ToContainTextAsync("登记公开");

        await clerk.Keyboard.PressAsync("e");
        await clerk.Locator("dialog[open] #ReviewReference").FillAsync("密审〔2026〕9号");
        await clerk.Locator("dialog[open] #ReviewedOn").FillAsync(Text.IsoDay(madeOn));
        await clerk.Locator("dialog[open] #Address").FillAsync("https://example.cn/zfxxgk/1.html");
        await clerk.Locator("dialog[open] button[type=submit]").ClickAsync();

        await clerk.Locator("main .state").Should().ToContainTextAsync("已公开");
        await row.Should().ToHaveCountAsync(0);
    }
}

/// <summary>The pages of the register, for everybody.</summary>
public sealed class PublicationPageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("publications", "clerk", PublicationFilter.Home)]
    [InlineData("publications-city", "city", "/publications?view=All")]
    [InlineData("promises", "clerk", PromiseFilter.Home)]
    [InlineData("columns", "clerk", ColumnFilter.Home)]
    [InlineData("columns-city", "supervisor", "/publications/columns?view=Late")]
    public Task The_register_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Fact]
    public async Task An_item_is_there_for_everybody()
    {
        var page = await OpenAsync("clerk", PublicationFilter.Home);
        await LookAsync("publication", "clerk", (await page.Locator("main a[data-open]").First.GetAttributeAsync("href"))!);
    }
}
