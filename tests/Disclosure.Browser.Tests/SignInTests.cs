using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class SignInTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_wrong_password_is_told_and_the_right_one_opens_the_page_that_was_asked_for()
    {
        var name = await AccountAsync(Role.Clerk);
        var page = await WindowAsync(null);
        await page.GotoAsync("/password");
        await page.SignInAsync(name, "not the password");
        await page.GetByRole(AriaRole.Alert).Should().ToBeVisibleAsync();
        await page.Locator("#name").Should().ToHaveValueAsync(name);

        await page.Locator("#password").FillAsync(DemoAccounts.Password);
        await page.Locator("#password").PressAsync("Enter");
        await page.Should().ToHaveURLAsync(Browser.Address + "/password");
    }

    [Fact]
    public async Task Whoever_signs_out_has_to_sign_in_again()
    {
        var page = await WindowAsync(null);
        await page.SignInAsync(await AccountAsync(Role.Leader), DemoAccounts.Password);
        await page.Locator("button.who").ClickAsync();
        await page.Button(ShellTexts.SignOut).ClickAsync();
        await page.Locator("#name").Should().ToBeVisibleAsync();

        await page.GotoAsync("/");
        await page.Locator("#name").Should().ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_demonstration_is_said_on_every_page_and_its_accounts_on_the_first()
    {
        var page = await WindowAsync(null);
        await page.GotoAsync("/sign-in");
        await page.GetByText(DemoAccounts.Password).First.Should().ToBeVisibleAsync();

        var home = await OpenAsync(DemoAccounts.Clerk, "/");
        await home.Locator(".banner").Should().ToContainTextAsync("演示");
    }

    [Fact]
    public async Task English_is_one_click_away_and_so_is_the_way_back()
    {
        var page = await OpenAsync(Role.SecrecyOfficer, "/");
        await page.Button("English").ClickAsync();
        await page.Locator("html[lang=en]").Should().ToBeAttachedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).First.Should().ToBeVisibleAsync();

        await page.Button("中文").ClickAsync();
        await page.Locator("html[lang=zh-CN]").Should().ToBeAttachedAsync();
    }
}
