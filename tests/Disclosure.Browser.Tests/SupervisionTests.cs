using System.Text.RegularExpressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>督查看板 in a browser: for everybody, the worst unit three clicks away, and following what a unit does.</summary>
public sealed partial class SupervisionTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("board", "supervisor", BoardPage.Home)]
    [InlineData("board-2019", "supervisor", BoardPage.Home + "?year=2019&show=all&sort=Days")]
    [InlineData("board-unit", "head", BoardPage.Home)]
    public Task The_board_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Fact]
    public async Task A_supervisor_finds_the_worst_unit_and_its_latest_case_in_three_clicks()
    {
        var page = await OpenAsync("supervisor", "/");
        await page.Locator("#rail").GetByRole(AriaRole.Link, new() { Name = "督查看板" }).ClickAsync();
        var worst = page.Locator(".heat tbody th a").First;
        var name = await worst.InnerTextAsync();
        await worst.ClickAsync();
        await page.Locator("main h1").Should().ToHaveTextAsync($"督查看板：{name}");
        await page.Locator("[aria-labelledby=late] .late b a").First.ClickAsync();
        await page.Should().ToHaveURLAsync(Thing());
    }

    [Fact]
    public async Task The_board_follows_what_a_unit_does_without_reloading_and_keeps_the_focus()
    {
        var clerk = await OpenAsync(Role.Clerk, "/");
        Assert.True(CaseNumber.TryParse(await clerk.RegisterAsync("邬某督", BrowserFixture.Today.AddDays(-60)), out var number));
        var board = await OpenAsync(Role.Supervisor, $"{BoardPage.Home}/{number.OrganCode}");
        await board.Locator("#late").Should().ToHaveTextAsync("已逾期 1 件，今天要督");
        await board.Locator(".kpi a").First.FocusAsync();
        await board.EvaluateAsync("window.isTheSamePage = true");

        await clerk.RegisterAsync("邬某察", BrowserFixture.Today.AddDays(-61));

        await board.Locator("#late").Should().ToHaveTextAsync("已逾期 2 件，今天要督");
        await board.Locator("[aria-labelledby=late] .late").First.Should().ToContainTextAsync("邬某察");
        await board.Locator("[role=status]").First.Should().ToContainTextAsync("看板已更新");
        Assert.True(await board.EvaluateAsync<bool>("window.isTheSamePage && document.activeElement === document.querySelector('.kpi a')"));
    }

    [GeneratedRegex("/(?:applications|disputes)/[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Thing();
}
