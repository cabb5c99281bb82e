using System.Text.RegularExpressions;
using Disclosure.Web.Assessment;

namespace Disclosure.Browser.Tests;

/// <summary>The pages of schemes and years, in both themes, on a desk and on a telephone; and a scheme changed by keyboard.</summary>
public sealed class SchemePageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("assessment", "assessor", "/assessment")]
    [InlineData("assessment-unit", "clerk", "/assessment")]
    [InlineData("assessment-compare", "city", "/assessment/compare")]
    [InlineData("assessment-round", "assessor", "/assessment/1")]
    [InlineData("assessment-ranking", "city", "/assessment/1?view=ranking")]
    [InlineData("assessment-sheet", "assessor", "/assessment/1/units/HHHT-006")]
    [InlineData("assessment-own", "head", "/assessment/1/units/HHHT-006")]
    public Task A_page_of_years_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Fact]
    public async Task A_draft_its_editor_and_its_trial_are_there_for_everybody()
    {
        var scheme = await DraftAsync();

        await LookAsync("scheme", "assessor", scheme);
        foreach (var (name, at) in new[] { ("basics", "basics"), ("indicator", "p13"), ("lines", "lines"), ("grades", "grades") })
        {
            await LookAsync($"scheme-edit-{name}", "assessor", $"{scheme}/edit?at={at}");
        }

        await LookAsync("scheme-what-if", "assessor", $"{scheme}/what-if");
    }

    [Fact]
    public async Task An_indicator_is_reached_changed_and_saved_by_keyboard()
    {
        var scheme = await DraftAsync();
        var page = await OpenAsync("assessor", $"{scheme}/edit");
        await page.Locator("tr.is-at").FocusAsync();
        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#panel").Should().ToContainTextAsync("A2");
        await page.Locator(".side [id$=-Points]").FillAsync("7");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("main div.note.k-yellow").Should().ToContainTextAsync("A 为 15 分，下级之和为 16 分");
        await page.Locator("h1").FocusAsync();
        await page.Keyboard.PressAsync("s");
        await page.Locator(".mud-snackbar, [role=status]").GetByText("方案已保存").First.Should().ToBeVisibleAsync();

        await page.OpenAsync(scheme);
        await page.Locator("main div.note.k-yellow").Should().ToContainTextAsync("1 个问题");
    }

    private async Task<string> DraftAsync()
    {
        var page = await OpenAsync("assessor", AssessmentAddress.Home);
        await page.Locator(".head .btn--p").ClickAsync();
        await page.OpenDialog().Locator("select").SelectOptionAsync(""); // the sample, whatever other tests have published
        await page.DoAsync();
        await page.Should().ToHaveURLAsync(new Regex(@"/assessment/schemes/\d+$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return new Uri(page.Url).AbsolutePath;
    }
}
