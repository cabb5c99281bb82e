using Bunit;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>督查看板, as a supervisor reads it.</summary>
public sealed class BoardPageTests : CaseDesk
{
    [Fact]
    public async Task What_is_late_stands_first_and_says_who_must_act()
    {
        await Office.FillAsync();

        var page = Open("/supervision");

        Assert.Equal("已逾期 4 件，今天要督", page.Find("main h2, h2").TextContent);
        Assert.Equal(["新城区 2026-00001", "新城区 2026-00002", "市环保局 2026-00001", "新城区 2026-00003"], page.FindAll("[aria-labelledby=late] .late b a").Select(a => a.TextContent));
        Assert.Contains("等新城区clerk：拟稿", page.Find(".late").TextContent, StringComparison.Ordinal);
        Assert.Contains("红灯·逾期 10 日", page.Find(".late .dl--red.dl--fill").TextContent, StringComparison.Ordinal);
        Assert.Contains("待确认", page.FindAll(".late")[3].TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.Find("[aria-labelledby=late] a[href*='/draft?ids=']").GetAttribute("href")!.Count(c => c == '-')); // three late replies; a confirmation is the unit's head's business
    }

    [Fact]
    public async Task The_worst_unit_is_on_top_and_two_clicks_away()
    {
        await Office.FillAsync();

        var page = Open("/supervision");

        Assert.Equal(["新城区", "市环保局"], page.FindAll(".heat tbody th a").Select(a => a.TextContent));
        Assert.Equal("/supervision/HHHT-048", page.Find(".heat tbody th a").GetAttribute("href"));
        Assert.Equal("descending", page.FindAll(".heat thead th")[1].GetAttribute("aria-sort"));
        Assert.EndsWith("?light=Red&organ=HHHT-048", page.Find(".heat tbody td a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("新城区，红灯 2 件", page.Find(".heat tbody td a").GetAttribute("aria-label"));

        var unit = Open<BoardPage>("/supervision/HHHT-048", p => p.Add(b => b.Code, "HHHT-048"));
        unit.WaitForElement(".kpi");
        Assert.Equal("督查看板：新城区", unit.Find("h1").TextContent);
        Assert.Equal(3, unit.FindAll("[aria-labelledby=late] .late").Count);
        Assert.Empty(unit.FindAll(".heat"));
    }

    [Fact]
    public async Task Order_and_filter_stand_in_the_address()
    {
        await Office.FillAsync();
        var page = Open("/supervision");

        page.FindAll(".heat thead th button")[0].Click();
        Assert.EndsWith("?sort=Name&desc=false", Address, StringComparison.Ordinal);
        page.FindAll(".heat thead th button")[0].Click();
        Assert.EndsWith("?sort=Name&desc=true", Address, StringComparison.Ordinal);

        Assert.Equal(["新城区", "市环保局"], Units(Open("/supervision?sort=Reminder&desc=false")));
        Assert.Equal(["市环保局", "新城区"], Units(Open("/supervision?sort=Reminder&desc=true")));
        Assert.Equal(["市环保局"], Units(Open("/supervision?kind=CityDepartment")));
        Assert.Equal(["新城区", "市环保局"], Units(Open("/supervision?sort=Nonsense&desc=maybe&kind=x&year=99999&month=2026-13")));
    }

    [Fact]
    public async Task Units_without_any_case_are_counted_and_shown_when_asked_for()
    {
        Office.ActAs(Role.Clerk);
        await Office.RegisterAsync("2026-09-11");
        Office.ActAs(Role.Supervisor);

        var page = Open("/supervision");

        Assert.Equal(["市环保局"], Units(page));
        Assert.Contains("另 1 个单位今年没有申请", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["市环保局", "新城区"], Units(Open("/supervision?show=all")));
        Assert.Contains("没有符合条件的单位", Open("/supervision?show=late").Markup, StringComparison.Ordinal);
        Assert.Contains("没有逾期事项", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_says_where_the_law_changed_and_the_calendar_opens_its_days()
    {
        await Office.FillAsync();

        var page = Open("/supervision?year=2019&month=2026-09");

        Assert.Contains("05-15起新法", page.FindAll(".bars thead th")[5].TextContent, StringComparison.Ordinal);
        Assert.Equal("/applications?due=2026-08-31", page.Find(".cal a.p").GetAttribute("href")); // the Monday of the first week
        Assert.EndsWith("month=2026-10", page.FindAll(".board__turn a")[1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_in_another_circuit_is_shown_without_reloading_and_said_once()
    {
        await Office.FillAsync();
        var page = Open("/supervision");
        var said = new List<string>();
        Services.GetRequiredService<Disclosure.Web.Shell.Announcer>().OnSaid = said.Add;
        await using var other = Office.Another(new Actor(null, "clerk2", "clerk2", Role.Clerk, Office.District48.Id, "HHHT-048", "新城区", ""));

        await other.ServiceProvider.GetRequiredService<RegisterApplication>().RunAsync(
            new RegistrationForm { ArrivedOn = TestOffice.D("2026-08-05"), ApplicantName = "钱某", Content = "又一件逾期" }, Cancel);
        Assert.Contains("已逾期 4 件", page.Markup, StringComparison.Ordinal);

        for (var i = 0; i < 200 && !page.Markup.Contains("已逾期 5 件", StringComparison.Ordinal); i++)
        {
            Office.Time.Advance(TimeSpan.FromMilliseconds(300));
            await Task.Delay(20, Cancel); // the board is read on whatever thread the pause ends
        }

        Assert.Contains("已逾期 5 件", page.Markup, StringComparison.Ordinal);
        Assert.Contains("又一件逾期", page.Find("[aria-labelledby=late]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["看板已更新：逾期 5 件，三日内 1 件。"], said);
    }

    [Fact]
    public async Task A_head_of_office_opens_her_own_unit_and_no_other()
    {
        await Office.FillAsync();
        Office.ActAs(Role.HeadOfOffice);

        var own = Open("/supervision");
        Assert.Equal("督查看板：市环保局", own.Find("h1").TextContent);
        Assert.DoesNotContain("新城", own.Markup, StringComparison.Ordinal);

        var other = Open<BoardPage>("/supervision/HHHT-048", p => p.Add(b => b.Code, "HHHT-048"));
        Assert.Contains("没有代码为“HHHT-048”的单位", other.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Units(IRenderedComponent<BoardPage> page) => page.FindAll(".heat tbody th a").Select(a => a.TextContent);

    private IRenderedComponent<BoardPage> Open(string address)
    {
        var page = Open<BoardPage>(address);
        page.WaitForElement(".kpi");
        return page;
    }
}
