using Microsoft.Playwright;
using Xunit.Sdk;

namespace Disclosure.Browser.Tests;

/// <summary>The looks themselves: each finds what it is there for.</summary>
public sealed class BarrierTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("image-alt", "<img src='data:,' />")]
    [InlineData("color-contrast", "<p style='color: #999; background: #fff'>看不清</p>")]
    [InlineData("label", "<input type='text' />")]
    public async Task A_barrier_is_found_and_named(string rule, string barrier)
    {
        var page = await SignInPageAsync();
        await page.HasNoBarrierAsync();
        await page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", barrier);
        Assert.Contains(rule, (await Assert.ThrowsAnyAsync<XunitException>(() => page.HasNoBarrierAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_other_colours_it_is_the_contrast_that_is_looked_at()
    {
        var page = await SignInPageAsync();
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', \"<img src='data:,' /><p style='color: #999; background: #fff'>看不清</p>\")");
        var found = (await Assert.ThrowsAnyAsync<XunitException>(() => page.HasNoBarrierAsync(inOtherColours: true))).Message;
        Assert.Contains("color-contrast", found, StringComparison.Ordinal);
        Assert.DoesNotContain("image-alt", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_wider_than_its_window_is_found()
    {
        var page = await SignInPageAsync();
        await page.FitsAsync("before");
        await page.EvaluateAsync("document.querySelector('main').style.minWidth = '3000px'");
        await Assert.ThrowsAnyAsync<XunitException>(() => page.FitsAsync("after"));
    }

    private async Task<IPage> SignInPageAsync()
    {
        var page = await WindowAsync(null);
        await page.GotoAsync("/sign-in");
        return page;
    }
}
