using Disclosure.Domain.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What a person does on any page.</summary>
internal static class Steps
{
    public static ILocatorAssertions Should(this ILocator locator) => Assertions.Expect(locator);

    public static IPageAssertions Should(this IPage page) => Assertions.Expect(page);

    /// <summary>Fills in the sign-in page, wherever it was asked for.</summary>
    public static async Task SignInAsync(this IPage page, string name, string password)
    {
        if (!page.Url.Contains("/sign-in", StringComparison.Ordinal))
        {
            await page.GotoAsync("/sign-in");
        }

        await page.Locator("#name").FillAsync(name);
        await page.Locator("#password").FillAsync(password);
        await page.Locator("#password").PressAsync("Enter");
    }

    /// <summary>Opens an address and waits until the page answers: nothing is drawn before it can.</summary>
    public static async Task OpenAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main h1").Should().ToBeVisibleAsync();
    }

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator OpenDialog(this IPage page) => page.Locator("dialog[open]");

    /// <summary>The rows of a list, once they are there.</summary>
    public static ILocator Rows(this IPage page) => page.Locator("table.grid tr[data-row]");

    /// <summary>Submits the open dialog.</summary>
    public static Task ActAsync(this IPage page) => page.OpenDialog().Locator("button[type=submit]").ClickAsync();

    /// <summary>Chooses an act of the case.</summary>
    public static async Task ChooseActAsync(this IPage page, ActKind kind)
    {
        await page.Locator(".acts").GetByRole(AriaRole.Button, new() { Name = Text.Of(kind), Exact = true }).ClickAsync();
        await page.OpenDialog().Should().ToBeVisibleAsync();
    }

    /// <summary>Submits the open dialog and waits until the case has taken it in.</summary>
    public static async Task DoAsync(this IPage page)
    {
        await page.ActAsync();
        await page.OpenDialog().Should().ToHaveCountAsync(0);
    }

    /// <summary>Fills in the form of registering.</summary>
    public static async Task FillRegistrationAsync(this IPage page, string applicant, DateOnly arrived, Channel channel = Channel.InPerson)
    {
        await page.OpenAsync("/applications/register");
        await page.Locator($"#Channel-{channel}").CheckAsync();
        await page.Locator("#ArrivedOn").FillAsync($"{arrived:yyyyMMdd}");
        await page.Locator("#ApplicantName").FillAsync(applicant);
        await page.Locator("#Content").FillAsync($"{applicant}申请公开某路改造工程的环境影响评价批复");
    }

    /// <summary>Registers a case and stays on its page.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> RegisterAsync(this IPage page, string applicant, DateOnly arrived, Channel channel = Channel.InPerson)
    {
        await page.FillRegistrationAsync(applicant, arrived, channel);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator("main .state").Should().ToBeVisibleAsync();
        return Uri.UnescapeDataString(new Uri(page.Url).Segments[^1]);
    }

    /// <summary>Goes on by Tab until a field has the focus, as somebody without a mouse does.</summary>
    public static async Task TabToAsync(this IPage page, string id)
    {
        for (var i = 0; i < 12; i++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Twelve tabs did not reach {id}.");
    }
}
