using System.Text.RegularExpressions;
using Disclosure.Web.Demo;
using Disclosure.Web.Shell;

namespace Disclosure.Browser.Tests;

public sealed class ListTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Page_and_order_stand_in_the_address_and_the_way_back_leads_through_them()
    {
        var page = await OpenAsync("city", "/applications?view=All");
        await page.Rows().First.Should().ToBeVisibleAsync();
        var first = await page.Rows().First.Locator("a[data-open]").InnerTextAsync();

        await page.Button(ShellTexts.NextPage).ClickAsync();
        await page.Should().ToHaveURLAsync(Browser.Address + "/applications?view=All&page=2");
        await page.Rows().First.Locator("a[data-open]").Should().Not.ToHaveTextAsync(first);
        await page.Locator("th button", new() { HasText = "收到" }).ClickAsync();
        await page.Locator("th[aria-sort]").Should().ToContainTextAsync("收到");
        await page.Should().ToHaveURLAsync(new Regex("sort=received", RegexOptions.None, TimeSpan.FromSeconds(1)));

        await page.GoBackAsync();
        await page.Should().ToHaveURLAsync(Browser.Address + "/applications?view=All&page=2");
        var onSecond = await page.Rows().First.Locator("a[data-open]").InnerTextAsync();
        await page.GoBackAsync();
        await page.Should().ToHaveURLAsync(Browser.Address + "/applications?view=All");
        await page.Rows().First.Locator("a[data-open]").Should().Not.ToHaveTextAsync(onSecond); // not the first of before: others register meanwhile
    }

    [Fact]
    public async Task Arrow_keys_move_through_the_rows_and_Enter_opens_one()
    {
        var page = await OpenAsync("city", "/applications");
        var second = await page.Rows().Nth(1).Locator("a[data-open]").GetAttributeAsync("href");
        await page.Rows().First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Rows().Nth(1).Should().ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main .state").Should().ToBeVisibleAsync();
        Assert.Equal(Browser.Address + second, page.Url);
    }

    [Fact]
    public async Task Ctrl_K_finds_a_case_and_a_page()
    {
        var list = await OpenAsync(DemoAccounts.Clerk, "/applications?view=All");
        var link = list.Rows().First.Locator("a[data-open]");
        var (number, href) = (await link.InnerTextAsync(), await link.GetAttributeAsync("href"));

        await list.OpenAsync("/");
        await list.Keyboard.PressAsync("Control+k");
        await list.Locator("#find-text").Should().ToBeFocusedAsync();
        await list.Keyboard.TypeAsync(number);
        await list.Locator("[role=option]").First.Should().ToContainTextAsync(number);
        await list.Keyboard.PressAsync("Enter");
        await list.Should().ToHaveURLAsync(Browser.Address + href);
        await list.Locator("main .state").Should().ToBeVisibleAsync();

        await list.Keyboard.PressAsync("Control+k");
        await list.Locator("#find-text").Should().ToBeFocusedAsync();
        await list.Keyboard.TypeAsync("登记申请");
        await list.Locator("[role=option]").First.Should().ToContainTextAsync("登记申请");
        await list.HasNoBarrierAsync();
        await list.Keyboard.PressAsync("Enter");
        await list.Should().ToHaveURLAsync(Browser.Address + "/applications/register");
    }

    [Fact]
    public async Task Nothing_found_is_said_with_a_way_on()
    {
        var page = await OpenAsync(DemoAccounts.Clerk, "/applications?q=" + Uri.EscapeDataString("没有这样的内容"));
        await page.GetByText("没有符合条件的申请").Should().ToBeVisibleAsync();
        await page.HasNoBarrierAsync();
    }
}
