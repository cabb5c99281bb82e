using System.Globalization;
using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>实际收取信息处理费: counted in the year of payment, within reach, each sum the sum of the cases behind it.</summary>
public sealed class FeesCollectedTests : BunitContext, IAsyncLifetime
{
    private TestOffice _office = null!;

    public FeesCollectedTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await Caseload.OpenAsync();
        Services.AddFallbackServiceProvider(_office.Services);
        var (own, other) = (_office.Environment6, _office.District48);
        var isVoid = Paid("F-8", own, 50, "2026-02-02");
        isVoid.MakeVoid(Caseload.Today, "重复登记");
        await _office.SaveAsync(
            Paid("F-1", own, 100, "2026-01-01"), // noticed in December
            Paid("F-2", own, 200, "2025-12-31"),
            Paid("F-3", own, 300, "2026-09-11"),
            Paid("F-4", other, 400, "2026-03-02"),
            Paid("F-5", own, 500, null),
            Paid("F-6", own, 600, "2026-03-03", FeeBasis.Cost),
            isVoid);
    }

    public new async ValueTask DisposeAsync()
    {
        await DisposeComponentsAsync();
        await _office.DisposeAsync();
    }

    [Fact]
    public async Task What_counts_is_the_year_of_payment()
    {
        Assert.Equal([(_office.Environment6.Code, 2, 400), (_office.District48.Code, 1, 400)], await SumsAsync(2026));
        Assert.Equal([(_office.Environment6.Code, 1, 200)], await SumsAsync(2025));
        Assert.Equal([(_office.District48.Code, 1, 400)], await SumsAsync(2026, _office.District48.Code));
    }

    [Fact]
    public async Task Nobody_sees_what_an_organ_out_of_reach_collected()
    {
        _office.ActAs(Role.Clerk, _office.District48);

        Assert.Equal([(_office.District48.Code, 1, 400)], await SumsAsync(2026, _office.Environment6.Code));
    }

    [Fact]
    public async Task Behind_a_sum_stand_the_cases_that_paid_it()
    {
        var figure = _office.Get<FeesCollected>().Find(new FigureAddress(FeesCollected.Figure, 2026, FeesCollected.Figure, null, null))!;
        await using var db = await _office.DbAsync();

        Assert.Equal("2026年度 实际收取信息处理费", figure.Title);
        Assert.Equal(["F-1", "F-3", "F-4"], await db.Applications.Where(figure.Cases).Select(a => a.Number).Order().ToListAsync(Cancel));
    }

    [Fact]
    public void The_sums_stand_beneath_the_form_and_lead_to_their_cases()
    {
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo("/statistics?form=2021&year=2026");
        var card = Render<StatisticsPage>().WaitForElement("section[aria-labelledby=fees]");

        Assert.Contains("800", card.QuerySelector("tfoot")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("400", card.QuerySelector($"a[href$='code=fees&organ={_office.Environment6.Code}']")!.TextContent);
    }

    [Fact]
    public async Task The_workbook_holds_them_on_a_sheet_of_their_own()
    {
        var filled = await _office.Get<StatisticsQuery>().RunAsync(Domain.Reporting.StatisticsForm.Form2021, 2026, null, Cancel);
        using var file = new MemoryStream();
        StatisticsWorkbook.Write(filled, file, await _office.Get<FeesCollected>().RunAsync(2026, null, Cancel));

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var parts = document.WorkbookPart!;
        var sheet = parts.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == "实际收取信息处理费");
        Assert.Contains("800", ((WorksheetPart)parts.GetPartById(sheet.Id!)).Worksheet!.InnerText, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<(string, int, int)>> SumsAsync(int year, string? organ = null) =>
        (await _office.Get<FeesCollected>().RunAsync(year, organ, Cancel)).Select(line => (line.Code, line.Cases, line.Yuan));

    private Application Paid(string number, Organ organ, int yuan, string? paidOn, FeeBasis basis = FeeBasis.PerItem) => new(number, organ.Id, TestOffice.Facts("2025-12-01") with
    {
        FeeNotices = [new FeeNotice(1, basis, 12, 0, yuan, TestOffice.D("2025-12-10"), ProvisionRoute.Post, TestOffice.D("2025-12-12"), paidOn is null ? null : TestOffice.D(paidOn))],
    }, Caseload.Today, _office.Get<ReplyClock>());
}
