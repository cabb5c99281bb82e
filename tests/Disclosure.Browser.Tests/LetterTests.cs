using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>文书 in the browser: made, looked at and downloaded; a template handed over and refused.</summary>
public sealed class LetterTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_letter_is_looked_at_made_and_downloaded()
    {
        var page = await WindowAsync(Role.Clerk);
        await page.RegisterAsync("卓某", BrowserFixture.Today);
        var card = page.Locator("section[aria-labelledby=letters]");
        await card.GetByRole(AriaRole.Button, new() { Name = RepliesTexts.Letter_Make }).ClickAsync();
        await page.OpenDialog().GetByRole(AriaRole.Button, new() { Name = RepliesTexts.Letter_Preview }).ClickAsync();
        await page.OpenDialog().Locator(".letter-sheet").Should().ToContainTextAsync(LetterForms.Of(LetterKind.Receipt).Title);
        await page.HasNoBarrierAsync("dialog");
        await page.DoAsync();
        await card.Locator(".docs a").First.ClickAsync();
        await page.Locator(".letter-sheet").Should().ToContainTextAsync("卓某");
        await page.HasNoBarrierAsync("letter");
        await page.FitsAsync("letter");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = RepliesTexts.Letter_Word }).ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_template_is_refused_in_the_dialog()
    {
        Expected.Add("409");
        var page = await OpenAsync(Role.HeadOfOffice, "/letter-templates");
        await page.HasNoBarrierAsync("page");
        await page.Locator("tbody button.btn--s").First.ClickAsync();
        await page.OpenDialog().Locator("#ValidFrom").FillAsync($"{BrowserFixture.Today:yyyyMMdd}");
        await page.ActAsync();
        await page.OpenDialog().Should().ToContainTextAsync(RepliesTexts.Template_FileMissing);
        await page.OpenDialog().Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "程序.docx", MimeType = "application/octet-stream", Buffer = [.. "MZ"u8, .. new byte[400]] });
        await page.ActAsync();
        await page.OpenDialog().Locator("[role=alert]").Should().ToContainTextAsync("Word");
        await page.HasNoBarrierAsync("dialog");
    }
}
