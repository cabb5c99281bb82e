using Disclosure.Web.Identity;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class UserTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_new_user_signs_in_with_the_one_time_password_and_has_to_change_it()
    {
        var name = $"u{Guid.NewGuid():N}"[..10];
        var page = await OpenAsync(Role.SecurityAdministrator, "/users");
        await page.Button(IdentityTexts.NewUser).ClickAsync();
        var dialog = page.OpenDialog();
        await dialog.Locator("#Name").FillAsync(name);
        await dialog.Locator("#DisplayName").FillAsync("新某");
        await dialog.Locator("#Role").SelectOptionAsync(nameof(Role.Clerk));
        await dialog.Locator("#OrganCode").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await page.HasNoBarrierAsync();
        await page.ActAsync();
        var password = await page.OpenDialog().Locator(".secret").InnerTextAsync();
        await page.HasNoBarrierAsync();

        var own = await WindowAsync(null);
        await own.SignInAsync(name, password);
        await own.Should().ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/password", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await own.Locator("#Current").FillAsync(password);
        await own.Locator("#New").FillAsync("Xin-mi-ma-2026");
        await own.Locator("#Again").FillAsync("Xin-mi-ma-2026");
        await own.Locator("#Again").PressAsync("Enter");
        await own.Locator("button.who").Should().ToBeVisibleAsync();
    }
}
