using System.Globalization;
using System.IO.Compression;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class StatisticsTests(BrowserFixture browser) : BrowserTest(browser)
{
    internal const string Reference = "/statistics?form=2014&year=2017";

    [Fact]
    public async Task The_form_of_2017_shows_the_figures_of_the_published_report()
    {
        var page = await OpenAsync("city", Reference);
        foreach (var (code, figure) in new[]
        {
            ("3.1", 145), ("3.1.1", 30), ("3.1.2", 0), ("3.1.3", 27), ("3.1.4", 88), ("3.2", 145), ("3.2.1", 139), ("3.2.2", 6), ("4", 9), ("5", 41),
        })
        {
            await FigureOf(page, code).Should().ToHaveTextAsync(figure.ToString(CultureInfo.InvariantCulture));
        }

        var refused = 0;
        foreach (var code in new[] { "3.3.4.1", "3.3.4.2", "3.3.4.3", "3.3.4.4" })
        {
            refused += int.Parse(await FigureOf(page, code).InnerTextAsync(), CultureInfo.InvariantCulture);
        }

        Assert.Equal(28, refused);
    }

    [Fact]
    public async Task A_figure_opens_as_many_cases_as_it_counts()
    {
        var page = await OpenAsync("city", Reference);
        await FigureOf(page, "3.1.3").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = ReportingTexts.OpenInList }).ClickAsync();
        await page.Locator(".pager [role=status]").Should().ToHaveTextAsync(Text.Format(ShellTexts.RowRange, "1", "27", "27", ShellTexts.UnitCase));
        await page.Rows().Should().ToHaveCountAsync(27);
    }

    [Fact]
    public async Task The_form_is_taken_away_as_a_workbook()
    {
        var page = await OpenAsync("city", Reference);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = ReportingTexts.Export }).ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        await using var workbook = await ZipFile.OpenReadAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.NotNull(workbook.GetEntry("xl/workbook.xml"));
    }

    private static ILocator FigureOf(IPage page, string code) => page.Locator($"table.form14 tr:has(td:text-is('{code}')) td.v a");
}
