using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class RegisterTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task An_application_is_registered_by_keyboard_alone_and_its_due_date_shows_while_typing()
    {
        var page = await OpenAsync(Role.Clerk, "/");
        await page.Keyboard.PressAsync("n");
        await page.Locator("#Channel-InPerson").Should().ToBeFocusedAsync();
        await page.Keyboard.PressAsync("2");
        await page.Locator("#Channel-PostSigned").Should().ToBeFocusedAsync();

        await page.TabToAsync("ArrivedOn");
        await page.Keyboard.TypeAsync("20181018");
        await page.Locator(".side").Should().ToContainTextAsync("11月8日");
        await page.TabToAsync("ApplicantName");
        await page.Keyboard.TypeAsync("额某某");
        await page.TabToAsync("Content");
        await page.Keyboard.TypeAsync("申请公开某小区供热管网改造的立项批复");
        await page.TabToAsync("Subjects");
        await page.Keyboard.TypeAsync("供热");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("main .state").Should().ToContainTextAsync("11月8日");
        await page.Locator("main").Should().ToContainTextAsync("SQ-");
        await page.Locator("main h1").Should().ToContainTextAsync("供热管网改造");
    }

    [Fact]
    public async Task A_double_click_registers_once()
    {
        var applicant = $"双某{Guid.NewGuid():N}"[..10];
        var page = await WindowAsync(Role.Clerk);
        await page.FillRegistrationAsync(applicant, BrowserFixture.Today);
        await page.Locator("main form button[type=submit]").DblClickAsync();
        await page.Locator("main .state").Should().ToBeVisibleAsync();

        await page.OpenAsync("/applications?view=All&q=" + Uri.EscapeDataString(applicant));
        await page.Rows().Should().ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing_and_leads_there()
    {
        var page = await OpenAsync(Role.CityOffice, "/applications/register");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator("#ApplicantName[aria-invalid=true]").Should().ToBeVisibleAsync();
        await page.Locator("main").Should().ToContainTextAsync(ApplicationsTexts.Form_ContentMissing);
        await page.HasNoBarrierAsync();
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_window_was_closed()
    {
        var page = await WindowAsync(Role.HeadOfOffice);
        await page.FillRegistrationAsync("谷某", BrowserFixture.Today);
        await page.GetByText("草稿已存").Should().ToBeVisibleAsync();
        await page.Context.CloseAsync();

        var again = await OpenAsync(Role.HeadOfOffice, "/applications/register");
        await again.Locator("#ApplicantName").Should().ToHaveValueAsync("谷某");
        await again.GetByRole(AriaRole.Button, new() { Name = ApplicationsTexts.RegisterDiscard }).First.ClickAsync();
        await again.Locator("#ApplicantName").Should().ToHaveValueAsync("");
    }
}
