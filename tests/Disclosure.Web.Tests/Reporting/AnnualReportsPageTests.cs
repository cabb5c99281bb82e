using Bunit;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>年度报告, as a unit and a supervisor see it.</summary>
public sealed class AnnualReportsPageTests : CaseDesk
{
    [Fact]
    public void A_unit_sees_its_own_line_and_the_office_sees_all_with_what_is_late_first()
    {
        Office.ActAs(Role.HeadOfOffice);
        Assert.Equal(["市环保局"], Open().FindAll("tbody th").Select(th => th.TextContent));

        Office.ActAs(Role.Supervisor);
        var page = Open();

        Assert.Equal(["市环保局", "市政务公开办", "新城区"], page.FindAll("tbody th").Select(th => th.TextContent));
        Assert.Contains("红灯·逾期", page.Find("tbody td").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("tbody button")); // a supervisor looks; units and the city's office record
    }

    [Fact]
    public async Task What_is_recorded_shows_its_day_its_page_and_how_late_it_was()
    {
        Office.ActAs(Role.HeadOfOffice);
        var page = Open();

        await page.Find("tbody button").ClickAsync();
        page.Find("dialog input[inputmode=url]").Input("https://example.cn/2025.html");
        page.Find("dialog input[inputmode=numeric]").Input("2026-02-03");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("晚 3 日", page.Find("tbody td").TextContent, StringComparison.Ordinal));
        Assert.Equal("https://example.cn/2025.html", page.Find("tbody a").GetAttribute("href"));
        Assert.Equal("更正市环保局", page.Find("tbody button").TextContent);
    }

    [Fact]
    public async Task Somebody_who_changes_what_stands_is_asked_why()
    {
        Office.ActAs(Role.CityOffice);
        var page = Open();
        await page.Find("tbody button").ClickAsync();
        Assert.Empty(page.FindAll("dialog textarea"));

        page.Find("dialog input[inputmode=url]").Input("https://example.cn/2025.html");
        page.Find("dialog input[inputmode=numeric]").Input("2026-01-30");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("按时", page.Markup, StringComparison.Ordinal));
        await page.FindAll("tbody button").Single(b => b.TextContent.StartsWith("更正", StringComparison.Ordinal)).ClickAsync();

        Assert.Single(page.FindAll("dialog textarea"));
    }

    private IRenderedComponent<AnnualReportsPage> Open()
    {
        var page = Open<AnnualReportsPage>(AnnualReportsPage.Href(2025));
        page.WaitForElement("tbody th");
        return page;
    }
}
