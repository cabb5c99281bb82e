using Disclosure.Web.Demo;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>Every page in both themes, on a desk and on a telephone: no barrier, no sideways scrolling. The pictures stay in <c>artifacts/browser/pages</c>.</summary>
public abstract class PageTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly (int Width, int Height)[] Sizes = [(1366, 900), (360, 780)];
    private static readonly string[] Themes = ["light", "dark"];

    protected async Task LookAsync(string name, string? account, string path)
    {
        Expected.AddRange(name switch { "not-found" => ["404"], "no-right" => ["403"], _ => [] });
        var page = await WindowAsync(account);
        await page.OpenAsync(path);
        await page.Locator("[aria-busy=true]").Should().ToHaveCountAsync(0);
        var folder = Directory.CreateDirectory(Path.Combine(BrowserFixture.Artifacts, "pages")).FullName;
        var barriers = new List<string>();
        foreach (var theme in Themes)
        {
            await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
            await ShowAsync(page, theme);
            foreach (var (width, height) in Sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                var state = $"{name} {theme} {width}: ";
                await page.EvaluateAsync("scrollTo(0, 0)"); // a picture of the whole page draws what sticks where the page stood
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{theme}.png"), FullPage = true });
                await NoteAsync(() => page.FitsAsync(state));
                await NoteAsync(() => page.HasNoBarrierAsync(state, inOtherColours: theme != Themes[0]));
            }
        }

        Assert.True(barriers.Count == 0, string.Join('\n', barriers));

        async Task NoteAsync(Func<Task> look)
        {
            try
            {
                await look();
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                barriers.Add(exception.Message);
            }
        }
    }

    /// <summary>By its button; where a page has none, as the cookie would.</summary>
    private static async Task ShowAsync(IPage page, string theme)
    {
        var button = page.Locator($"[data-theme-set={theme}]").First;
        if (await button.IsVisibleAsync())
        {
            await button.ClickAsync();
        }
        else
        {
            await page.EvaluateAsync($"document.documentElement.dataset.theme = '{theme}'");
        }

        await page.Locator($"html[data-theme={theme}]").Should().ToBeAttachedAsync();
    }

    /// <summary>The first case of a list.</summary>
    protected async Task<string> FirstCaseAsync(string account, string filter)
    {
        var page = await OpenAsync(account, "/applications?" + filter);
        return (await page.Rows().First.Locator("a[data-open]").GetAttributeAsync("href"))!;
    }
}

public sealed class CasePageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("overdue", "light=Red&stage=Received")]
    [InlineData("paused", "view=Paused&stage=Received")]
    [InlineData("arrived", "stage=Arrived")]
    [InlineData("correction", "stage=AwaitingCorrection")]
    [InlineData("extended", "stage=Extended")]
    [InlineData("answered", "view=All&stage=Answered")]
    public async Task A_case_is_there_for_everybody(string name, string filter) =>
        await LookAsync("case-" + name, "city", await FirstCaseAsync("city", $"{filter}&organ={HohhotOrgans.Environment}"));

    [Fact]
    public async Task What_the_keyboard_reaches_does_not_lie_under_the_bar()
    {
        var page = await OpenAsync(DemoAccounts.Clerk, await FirstCaseAsync(DemoAccounts.Clerk, "light=Red&stage=Received"));
        await page.SetViewportSizeAsync(1366, 600);
        var covered = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main a[href], main button, main summary')].filter(e => e.checkVisibility()).map(e => {
                scrollTo(0, document.documentElement.scrollHeight);
                e.focus();
                return e.getBoundingClientRect().top < document.querySelector('.bar').getBoundingClientRect().bottom ? e.outerHTML : null;
            }).filter(e => e)
            """);
        Assert.Empty(covered);
    }
}

/// <summary>The list of pages scrolls by itself in a low window: none of them lies half under what stands below.</summary>
public sealed class NavigationTests(BrowserFixture browser) : PageTests(browser)
{
    [Fact]
    public async Task In_a_low_window_the_keyboard_reaches_every_page_and_nothing_covers_it()
    {
        var page = await OpenAsync(DemoAccounts.Head, "/inbox");
        await page.SetViewportSizeAsync(1366, 600);

        await page.HasNoBarrierAsync();
        var covered = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('#rail li a')].filter(link => {
                link.focus();
                const box = link.getBoundingClientRect();
                return !link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
            }).map(link => link.textContent)
            """);
        Assert.Empty(covered);
    }
}

public sealed class WorkPageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("home", DemoAccounts.Clerk, "/")]
    [InlineData("home-city", "city", "/")]
    [InlineData("home-auditor", "auditor", "/")]
    [InlineData("list", DemoAccounts.Clerk, "/applications?view=All")]
    [InlineData("list-city", "city", "/applications")]
    [InlineData("no-right", "supervisor", "/applications/register")]
    [InlineData("register", DemoAccounts.Head, "/applications/register")]
    [InlineData("register-city", "city", "/applications/register")]
    public Task A_page_of_work_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);
}

public sealed class OfficePageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("sign-in", null, "/sign-in")]
    [InlineData("password", DemoAccounts.Clerk, "/password")]
    [InlineData("users", "secadmin", "/users")]
    [InlineData("user", "secadmin", "/users/clerk2")]
    [InlineData("organs", "city", "/organs")]
    [InlineData("organ", "city", "/organs/" + HohhotOrgans.Environment)]
    [InlineData("calendar", "city", "/calendar")]
    [InlineData("statistics", "city", StatisticsTests.Reference + "&code=3.2.2")]
    [InlineData("statistics-2021", "city", "/statistics?form=2021&year=2025")]
    [InlineData("statistics-disputes", "city", "/statistics/disputes?form=2014&year=2017&code=4")]
    [InlineData("not-found", DemoAccounts.Clerk, "/nowhere")]
    public Task A_page_of_the_office_is_there_for_everybody(string name, string? account, string path) => LookAsync(name, account, path);
}

/// <summary>The pages of the whole case: its letters, its sheets and its registers.</summary>
public sealed class HandlingPageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("what-if", DemoAccounts.Clerk, "/deadline")]
    [InlineData("what-if-sheet", DemoAccounts.Clerk, "/deadline/sheet?received=2026-09-14")]
    [InlineData("withheld", DemoAccounts.Clerk, "/withheld")]
    [InlineData("withheld-city", "city", "/withheld")]
    [InlineData("proposals", DemoAccounts.Head, "/proposals")]
    [InlineData("awaiting", DemoAccounts.Clerk, "/applications/awaiting")]
    [InlineData("letter-batch", DemoAccounts.Clerk, "/letters/batch")]
    [InlineData("templates", DemoAccounts.Head, "/letter-templates")]
    [InlineData("templates-city", "city", "/letter-templates")]
    [InlineData("calendar-imports", "cityhead", "/calendar/imports")]
    public Task A_page_of_handling_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Theory]
    [InlineData("trace-sheet", "light=Red&stage=Received", "/trace")]
    [InlineData("case-withheld", "view=All&stage=Withheld", "")]
    public async Task A_page_of_a_case_is_there_for_everybody(string name, string filter, string tail) =>
        await LookAsync(name, DemoAccounts.Clerk, await FirstCaseAsync(DemoAccounts.Clerk, filter) + tail);
}
