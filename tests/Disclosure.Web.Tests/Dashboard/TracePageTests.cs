using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>期限计算说明 of a case, and what-if from its facts.</summary>
public sealed class TracePageTests : CaseDesk
{
    [Fact]
    public async Task The_sheet_carries_number_facts_days_articles_readings_and_who_printed_it()
    {
        var found = await Office.RegisterAsync("2026-08-24");
        var sheet = Open<TracePage>($"/applications/{found.Number}/trace", set => set.Add(p => p.Number, found.Number)).Find(".sheet").TextContent;

        Assert.Contains(found.Number, sheet, StringComparison.Ordinal);
        Assert.Contains("2026年8月24日", sheet, StringComparison.Ordinal);
        Assert.Contains("2026年9月20日", sheet, StringComparison.Ordinal); // the 20th working day is the make-up Sunday
        Assert.Contains("《政府信息公开条例》（2019）第三十三条", sheet, StringComparison.Ordinal);
        Assert.Contains("国办发明电", sheet, StringComparison.Ordinal);
        Assert.Contains("市环保局 Clerk 打印", sheet, StringComparison.Ordinal);
        Assert.Contains("公开工作机构负责人（签字）", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_case_says_when_it_was_answered()
    {
        var found = await Office.CloseAsync(await Office.RegisterAsync("2026-08-03"), ReplyOutcome.Granted, "2026-08-20");
        var sheet = Open<TracePage>($"/applications/{found.Number}/trace", set => set.Add(p => p.Number, found.Number)).Find(".sheet").TextContent;

        Assert.Contains("2026年8月20日 周四（按时", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_a_foreign_organ_has_no_sheet()
    {
        var found = await Office.RegisterAsync("2026-08-24");
        Office.ActAs(Role.Clerk, Office.District48);

        Assert.Empty(Open<TracePage>($"/applications/{found.Number}/trace", set => set.Add(p => p.Number, found.Number)).FindAll(".sheet"));
    }

    [Fact]
    public async Task A_case_answers_what_if_and_stays_as_it_is()
    {
        var found = await Office.RegisterAsync("2026-08-31");
        var page = Open<CasePage>($"/applications/{found.Number}", set => set.Add(p => p.Number, found.Number));
        page.Find("#if-extended").Input("20");

        var then = page.Find(".whatif [role=status]").TextContent;
        Assert.Contains("比现在晚 20 个工作日", then, StringComparison.Ordinal);
        Assert.Contains("received=2026-08-31", page.Find(".whatif a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("extension=20", page.Find(".whatif a").GetAttribute("href"), StringComparison.Ordinal);
        page.Find("#if-sent").Input("20260914");
        Assert.Contains("应复日未定", page.Find(".whatif [role=status]").TextContent, StringComparison.Ordinal);
        page.Find("#if-extended").Input("21");
        Assert.Contains("20", page.Find(".whatif .err").TextContent, StringComparison.Ordinal);
        Assert.Equal((found.Version, found.FinalDueOn), ((await Office.ReadAsync(found.Number)).Version, (await Office.ReadAsync(found.Number)).FinalDueOn));
    }
}
