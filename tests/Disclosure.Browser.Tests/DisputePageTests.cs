using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>The pages of reconsiderations and lawsuits, in both themes, on a desk and on a telephone.</summary>
public sealed class DisputePageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("disputes", "legal", "/disputes")]
    [InlineData("disputes-city", "city", "/disputes?view=All")]
    [InlineData("disputes-none", "legal", "/disputes?q=没有这样的案号")]
    [InlineData("disputes-supervisor", "supervisor", "/disputes?view=ThisYear")]
    [InlineData("hearings", "legal", "/disputes/hearings")]
    [InlineData("hearings-past", "city", "/disputes/hearings?view=Past")]
    [InlineData("dispute-missing", "legal", "/disputes/FY-NOWHERE")]
    public Task A_page_of_disputes_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Theory]
    [InlineData("dispute-open", "view=Open", "")]
    [InlineData("dispute-concluded", "view=All&result=Corrected", "")]
    [InlineData("dispute-evidence", "view=Open", "/evidence")]
    public async Task A_dispute_is_there_for_everybody(string name, string filter, string tail) => await LookAsync(name, "legal", await FirstAsync("legal", filter) + tail);

    [Fact]
    public async Task Arrow_keys_and_Enter_open_a_dispute_and_its_chain_leads_on()
    {
        var page = await OpenAsync("legal", "/disputes?view=All");
        await page.Rows().First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main .state").Should().ToBeVisibleAsync();
        await page.Locator(".chain [aria-current=true]").Should().ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_paper_for_the_court_is_looked_at_and_made_by_keyboard_and_stays_readable()
    {
        var page = await OpenAsync("legal", await FirstAsync("legal", "view=Open&kind=Lawsuit"));
        var make = page.Locator("section[aria-labelledby=letters] .card__h button");
        await make.PressAsync("Enter");
        await page.OpenDialog().Locator("select").First.SelectOptionAsync(nameof(LetterKind.EvidenceList));
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = RepliesTexts.Letter_Preview }).PressAsync("Enter");
        await page.OpenDialog().Locator(".letter-sheet").Should().ToContainTextAsync("证据清单");
        await page.HasNoBarrierAsync("dialog");
        await page.OpenDialog().Locator("button[type=submit]").PressAsync("Enter");
        await page.OpenDialog().Should().ToHaveCountAsync(0);
        await make.Should().ToBeFocusedAsync();
        await page.Locator("section[aria-labelledby=letters] .docs a").First.PressAsync("Enter");
        await page.Locator(".letter-sheet").Should().ToContainTextAsync("证据清单");
        await page.HasNoBarrierAsync("paper");
    }

    [Fact]
    public async Task The_calendar_of_hearings_is_handed_out_to_whoever_is_signed_in_only()
    {
        var page = await OpenAsync("legal", "/disputes/hearings");
        var file = await page.APIRequest.GetAsync("/disputes/hearings.ics");
        Assert.Equal(200, file.Status);
        Assert.StartsWith("text/calendar", file.Headers["content-type"], StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await file.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await page.APIRequest.GetAsync("/disputes/FY-NOWHERE/hearings/1/ics")).Status);

        var stranger = await WindowAsync(null);
        Assert.DoesNotContain("BEGIN:VCALENDAR", await (await stranger.APIRequest.GetAsync("/disputes/hearings.ics")).TextAsync(), StringComparison.Ordinal);
    }

    private async Task<string> FirstAsync(string account, string filter)
    {
        var page = await OpenAsync(account, "/disputes?" + filter);
        return (await page.Rows().First.Locator("a[data-open]").GetAttributeAsync("href"))!;
    }
}
