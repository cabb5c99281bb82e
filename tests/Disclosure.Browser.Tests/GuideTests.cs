using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Assessment;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Demo;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>
/// The pictures of the user guide. They go to <c>artifacts/browser/guide</c>, or to the folder in <c>DISCLOSURE_GUIDE_IMAGES</c>; take them by
/// <c>DISCLOSURE_GUIDE_IMAGES=docs/images</c> and <c>--filter-class *GuideTests</c>, so that no other test has changed the data before.
/// </summary>
public sealed class GuideTests(BrowserFixture browser) : PageTests(browser)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("DISCLOSURE_GUIDE_IMAGES") is { Length: > 0 } asked
        ? Path.GetFullPath(asked, Path.Combine(BrowserFixture.Artifacts, "..", "..")) : Path.Combine(BrowserFixture.Artifacts, "guide");

    [Fact]
    public async Task The_pictures_of_the_guide_show_the_pages_as_they_are()
    {
        await TakeAsync(await OpenAsync(DemoAccounts.Clerk, "/"), "home");
        await TakeAsync(await OpenAsync(DemoAccounts.Clerk, "/applications"), "list");

        var register = await WindowAsync(DemoAccounts.Clerk);
        await register.FillRegistrationAsync("额某某", BrowserFixture.Today, Channel.PostSigned);
        await register.Locator(".side .cal").Should().ToBeVisibleAsync();
        await register.EvaluateAsync("scrollTo(0, 0)");
        await TakeAsync(register, "register");

        var paused = await FirstCaseAsync(DemoAccounts.Clerk, "view=Paused&stage=Received");
        await TakeAsync(await OpenAsync(DemoAccounts.Clerk, paused), "case");

        var open = await WindowAsync(DemoAccounts.Clerk);
        await open.RegisterAsync("额某某", BrowserFixture.Today, Channel.PostSigned);
        await open.OpenAsync(open.DeskOf());
        await open.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Refused));
        await open.Locator("#Ground").Should().ToBeVisibleAsync();
        await TakeAsync(open, "reply");

        var secrecy = await OpenAsync("secrecy", "/");
        await secrecy.OpenAsync((await secrecy.Locator(".todo .go").First.GetAttributeAsync("href"))!);
        await secrecy.Locator(".head").GetByRole(AriaRole.Button, new() { Name = Text.Of(ReplyStep.ReviewSecrecy), Exact = true }).ClickAsync();
        await secrecy.OpenDialog().Should().ToBeVisibleAsync();
        await TakeAsync(secrecy, "review");

        await TakeAsync(await OpenAsync("city", StatisticsTests.Reference + "&code=3.2.2"), "statistics");
        await TakeAsync(await OpenAsync("secadmin", "/users"), "users");
        await TakeAsync(await OpenAsync("supervisor", BoardPage.Home), "board");
        await TakeAsync(await OpenAsync(DemoAccounts.Clerk, PublicationFilter.Home), "publications");
        await TakeAsync(await OpenAsync("assessor", AssessmentAddress.Unit(1, "HHHT-006")), "assessment");
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        await page.Locator("[aria-busy=true]").Should().ToHaveCountAsync(0);
        await page.SetViewportSizeAsync(1280, 800);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Directory.CreateDirectory(Folder).FullName, name + ".png") });
    }
}
