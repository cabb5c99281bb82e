using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>附件 in the browser: handed over, refused, downloaded and removed.</summary>
public sealed class FileTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes("送达回证：𠮷某签收。\n");

    [Fact]
    public async Task What_was_filed_comes_back_byte_by_byte()
    {
        var (page, card) = await RegisteredAsync("吉某");
        await FileAsync(card, ("回证.txt", Plain), ("第二份.txt", Plain));
        await card.Locator(".docs li").Should().ToHaveCountAsync(2);
        await page.HasNoBarrierAsync();
        await page.FitsAsync("files");

        var download = await page.RunAndWaitForDownloadAsync(() => card.GetByRole(AriaRole.Link, new() { Name = "回证.txt", Exact = true }).ClickAsync());
        Assert.Equal("回证.txt", download.SuggestedFilename);
        Assert.Equal(Plain, await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_not_taken_is_said_beside_its_name_and_the_rest_is_filed()
    {
        Expected.Add("409");
        var (page, card) = await RegisteredAsync("邢某");
        await FileAsync(card, ("程序.pdf", [.. "MZ\u0090\0"u8, .. new byte[400]]), ("图.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()), ("空.txt", []), ("好.txt", Plain));
        await card.Locator(".uploads .bad").Should().ToHaveCountAsync(3);
        await card.Locator(".uploads").Should().ToContainTextAsync("程序.pdf");
        await card.Locator(".docs li").Should().ToHaveCountAsync(1);
        await page.HasNoBarrierAsync();
    }

    [Fact]
    public async Task What_is_removed_leaves_its_name_and_the_reason()
    {
        var (page, card) = await RegisteredAsync("穆某");
        await FileAsync(card, ("错件.txt", Plain));
        await card.Locator(".docs button").ClickAsync();
        await page.OpenDialog().Should().ToBeVisibleAsync();
        await page.HasNoBarrierAsync();
        await page.OpenDialog().Locator("#Reason").FillAsync("传错了 <i>甲</i>");
        await page.DoAsync();
        await card.Locator(".docs").Should().ToContainTextAsync("传错了 <i>甲</i>");
        await card.GetByRole(AriaRole.Link).Should().ToHaveCountAsync(0);
        await card.Should().ToContainTextAsync(Text.Of(AttachmentState.Removed));
    }

    private async Task<(IPage Page, ILocator Card)> RegisteredAsync(string applicant)
    {
        var page = await WindowAsync(Role.Clerk);
        await page.RegisterAsync(applicant, BrowserFixture.Today);
        return (page, page.Locator("section[aria-labelledby=attachments]"));
    }

    private static Task FileAsync(ILocator card, params (string Name, byte[] Bytes)[] files) => card.Locator("input[type=file]").SetInputFilesAsync(
        files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/octet-stream", Buffer = file.Bytes }));
}
