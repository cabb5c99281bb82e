using System.Text;
using AngleSharp.Dom;
using Bunit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Applications;
using Microsoft.AspNetCore.Components.Forms;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>导入放假安排 at its page: the file, the differences, and the approval by somebody else.</summary>
public sealed class CalendarImportsPageTests : CaseDesk
{
    [Fact]
    public async Task One_brings_the_year_and_sees_what_it_does_another_puts_it_in_force()
    {
        Office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        var open = await Office.RegisterAsync("2026-12-18");
        Office.ActAs(Role.CityOffice);
        var page = Open<CalendarImportsPage>("/calendar/imports");
        Choose(page, Calendars.Of2027().ToJson());
        page.WaitForAssertion(() => Assert.Contains("在办 1 件，其中 1 件的应复日会变化", page.Markup, StringComparison.Ordinal));
        Assert.Contains("2027-01-18", page.Find("table.grid:not(.totals) tbody").TextContent, StringComparison.Ordinal);
        await Button(page, "提请批准").ClickAsync();
        Assert.Contains("本人导入的放假安排须由另一人批准", page.Markup, StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice, Office.CityOffice);
        page = Open<CalendarImportsPage>("/calendar/imports");
        await Button(page, "批准并启用").ClickAsync();

        Assert.Contains("已启用", page.Find("table.grid tbody").TextContent, StringComparison.Ordinal);
        Assert.Equal(D("2027-01-18"), (await Office.ReadAsync(open.Number)).FinalDueOn);
    }

    [Fact]
    public void A_file_that_is_no_year_is_refused_with_its_place_and_nothing_is_brought()
    {
        Office.ActAs(Role.CityOffice);
        var page = Open<CalendarImportsPage>("/calendar/imports");
        Choose(page, """{"year":2027,"source":""}""");

        page.WaitForAssertion(() => Assert.Contains("source", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("提请批准", StringComparison.Ordinal));
    }

    [Fact]
    public void A_clerk_looks_and_brings_nothing()
    {
        var page = Open<CalendarImportsPage>("/calendar/imports");

        Assert.Empty(page.FindAll("input[type=file]"));
        Assert.Contains("还没有导入过", page.Markup, StringComparison.Ordinal);
    }

    private static DateOnly D(string day) => TestOffice.D(day);

    private static void Choose(IRenderedComponent<CalendarImportsPage> page, string text) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "2027.json"));

    private static IElement Button(IRenderedComponent<CalendarImportsPage> page, string word) => page.FindAll("button").First(b => b.TextContent.Contains(word, StringComparison.Ordinal));
}
