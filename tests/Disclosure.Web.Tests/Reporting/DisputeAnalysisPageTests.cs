using System.Globalization;
using Bunit;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>复议诉讼分析 as a supervisor and a head of office see it, on 2026-09-14.</summary>
public sealed class DisputeAnalysisPageTests : BunitContext, IAsyncLifetime
{
    public DisputeAnalysisPageTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private TestOffice Office { get; set; } = null!;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    public async ValueTask InitializeAsync()
    {
        Office = await Caseload.OpenAsync();
        Services.AddFallbackServiceProvider(Office.Services);
        var application = Office.Case("2025-03-03", "2025-03-20", ReplyOutcome.Refused, WithholdingGround.ProcessInformation, subjects: "土地管理");
        await Office.SaveAsync(application);
        var annulled = Office.Reconsideration("2025-04-01", DisputeResult.Annulled, "2025-05-06");
        annulled.Concern(application.Id);
        await Office.SaveAsync(
            annulled,
            Office.Reconsideration("2025-04-08", DisputeResult.Upheld, "2025-05-13", Office.District48),
            Office.Lawsuit("2018-04-02", DisputeResult.DeclaredIllegal, "2018-08-06"),
            Office.Lawsuit("2026-08-03"));
        Office.ActAs(Role.Supervisor);
    }

    public new async ValueTask DisposeAsync()
    {
        await DisposeComponentsAsync();
        await Office.DisposeAsync();
    }

    [Fact]
    public void The_years_stand_side_by_side_with_the_law_that_changed()
    {
        var table = Open("/disputes/analysis").WaitForElement("table.bars");

        Assert.Equal(["年度", .. Enumerable.Range(2017, 10).Select(y => $"{y}")], table.QuerySelectorAll("thead th").Select(th => th.FirstChild!.TextContent));
        Assert.Equal(["2019", "2024"], table.QuerySelectorAll("thead th.is-law").Select(th => th.FirstChild!.TextContent));
        Assert.Contains("2019-05-15起施行《政府信息公开条例》（2019）", table.ParentElement!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["–", "–", "–", "–", "–", "–", "–", "–", "50.0%", "–"], Cells(table, 0, "被纠错率"));
        Assert.Equal(["–", "100.0%", "–", "–", "–", "–", "–", "–", "–", "–"], Cells(table, 1, "被纠错率"));
        Assert.Equal("1", Cells(table, 1, "年末未审结")[^1]);
    }

    [Fact]
    public void Every_number_is_a_door_to_its_disputes()
    {
        var page = Open("/disputes/analysis?from=2025");
        page.WaitForElement("table.parts");

        Assert.Equal("/disputes?view=All&count=Decided&from=2025&to=2025&kind=Reconsideration&result=Corrected", page.Find("table.bars td.num a").GetAttribute("href"));
        var matter = page.FindAll("section.card").Single(s => s.GetAttribute("aria-label") == "按被争议的行为").QuerySelector("tbody tr")!;
        Assert.Equal("不予公开·过程性信息", matter.QuerySelector("th")!.TextContent);
        Assert.Equal("/disputes?view=All&count=Decided&from=2025&to=2026&matter=Refused.ProcessInformation", matter.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(["1/1", "–"], matter.QuerySelectorAll("td.y").Select(td => td.TextContent.Trim()));
    }

    [Fact]
    public async Task Conditions_stand_in_the_address()
    {
        var page = Open("/disputes/analysis");
        page.WaitForElement("table.parts");

        await page.Find("select[aria-label=起始年]").ChangeAsync("2024");
        Assert.EndsWith("/disputes/analysis?from=2024&to=2026", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(4, page.FindAll("table.bars thead th").Count));
        await page.Find("select[aria-label=案件类型]").ChangeAsync("Reconsideration");
        Assert.EndsWith("/disputes/analysis?from=2024&to=2026&kind=Reconsideration", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".legend span")));
        await page.Find("select[aria-label=单位]").ChangeAsync(Office.District48.Code);
        Assert.EndsWith($"&organ={Office.District48.Code}", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.DoesNotContain("按单位", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_of_office_sees_her_own_unit_and_no_choice()
    {
        Office.ActAs(Role.HeadOfOffice, Office.District48);
        var page = Open("/disputes/analysis?organ=HHHT-006");
        var table = page.WaitForElement("table.bars");

        Assert.Empty(page.FindAll("select[aria-label=单位]"));
        Assert.Equal("0.0%", Cells(table, 0, "被纠错率")[8]);
        Assert.Contains(Office.District48.Name, page.Find(".head p").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=2026&to=2025", 2)]
    [InlineData("?from=nonsense&to=9999&kind=3", 10)]
    [InlineData("?to=2012", 5)]
    public void An_address_that_makes_no_sense_shows_what_does(string query, int years) =>
        Assert.Equal(years + 1, Open("/disputes/analysis" + query).WaitForElement("table.bars").QuerySelectorAll("thead th").Length);

    [Fact]
    public void A_period_without_decisions_says_so()
    {
        var page = Open("/disputes/analysis?from=2020&to=2021");

        Assert.Contains("所选期间没有审结的案件", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table.parts"));
    }

    [Fact]
    public async Task The_workbook_holds_a_sheet_a_table()
    {
        var analysis = await Office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2017, 2026), Cancel);
        using var file = new MemoryStream();
        AnalysisWorkbook.Write(analysis, file);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var parts = document.WorkbookPart!;
        Assert.Equal(["逐年对照", "按单位", "按申请主题", "按被争议的行为", "按纠错原因"], parts.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!));
        Assert.Contains(parts.WorksheetParts, part => part.Worksheet!.InnerText.Contains("不予公开·过程性信息", StringComparison.Ordinal));
        Assert.Equal("复议诉讼分析-2017-2026.xlsx", AnalysisWorkbook.FileName(analysis));
    }

    private IRenderedComponent<DisputeAnalysisPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<DisputeAnalysisPage>();
    }

    /// <summary>The cells of a row of a kind: 0 the reconsiderations, 1 the lawsuits.</summary>
    private static string[] Cells(AngleSharp.Dom.IElement table, int kind, string name) =>
        [.. table.QuerySelectorAll("tbody")[1 + kind].QuerySelectorAll("tr").Single(tr => tr.QuerySelector("th")!.TextContent == name).QuerySelectorAll("td").Select(td => td.TextContent.Trim())];
}
