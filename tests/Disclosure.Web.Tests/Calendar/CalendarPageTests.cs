using Bunit;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Calendar;
using Disclosure.Web.Tests.Identity;

namespace Disclosure.Web.Tests.Calendar;

/// <summary>工作日历 at its page, against the State Council's notices.</summary>
public sealed class CalendarPageTests : OfficePage
{
    [Fact]
    public void The_year_2017_has_its_days_its_holidays_and_its_notice()
    {
        var page = Open("2017");

        Assert.Equal(12, page.FindAll("table.month").Count);
        Assert.Contains("国办发明电〔2016〕17号", page.Markup, StringComparison.Ordinal);
        Assert.Contains(WorkCalendar.Published.Version, page.Markup, StringComparison.Ordinal);
        var october = page.FindAll("table.month")[9];
        Assert.StartsWith("10 月17 个工作日", october.QuerySelector("caption")!.TextContent, StringComparison.Ordinal); // off 1-8, worked 9-13, 16-20, 23-27, 30, 31
        Assert.Equal(8, october.QuerySelectorAll("td.rest").Length);
        Assert.Equal("30", page.FindAll("table.month")[8].QuerySelector("td.makeup")!.TextContent.Trim()[..2]);
        Assert.Contains("10月1日 周日 至 10月8日 周日", page.Find(".holidays").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_year_the_present_one_is_shown_with_today_marked()
    {
        var page = Open(null);

        Assert.Equal("2026 年工作日历", page.Find("h1").TextContent);
        Assert.StartsWith("14", page.Find("td[aria-current=date]").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_not_yet_published_is_never_a_year_without_holidays()
    {
        var page = Open("2027");

        Assert.Contains("2027 年的放假安排尚未公布", page.Find(".k-prov").TextContent, StringComparison.Ordinal);
        Assert.Contains("暂按周一至周五计 261 个工作日", page.Find(".head").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2007", "2008")]
    [InlineData("9999", "2027")]
    [InlineData("abc", "2026")]
    [InlineData("-1", "2026")]
    public void A_year_without_calendar_leads_to_the_nearest_and_says_so(string asked, string shown)
    {
        var page = Open(asked);

        Assert.Equal(shown + " 年工作日历", page.Find("h1").TextContent);
        Assert.Contains($"没有 {asked} 年的日历", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20260914", "20", "2026年10月16日 周五")] // 20 Sep and 10 Oct are worked, 25-27 Sep and 1-7 Oct are off
    [InlineData("20171018", "15", "2017年11月8日 周三")]
    [InlineData("20261231", "1", "2027年1月1日 周五")]
    public void Working_days_are_counted_from_a_day(string from, string days, string day)
    {
        var page = Open(null);

        page.Find("#count-from").Input(from);
        page.Find("#count-days").Input(days);

        Assert.Contains(day, page.Find(".counted").TextContent, StringComparison.Ordinal);
        Assert.Equal(day.StartsWith("2027", StringComparison.Ordinal), page.Find(".counted").TextContent.Contains("暂定", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("9999")]
    public void What_cannot_be_counted_is_said(string days)
    {
        var page = Open(null);

        page.Find("#count-days").Input(days);

        Assert.Contains("请填 1 至 2500 的整数", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_published_year_counts_as_the_calendar_does()
    {
        for (var year = 2008; year <= 2026; year++)
        {
            var drawn = new CalendarYear(WorkCalendar.Published, year);

            var worked = WorkCalendar.Published.WorkingDaysBetween(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) + (WorkCalendar.Published.IsWorking(new DateOnly(year, 1, 1)) ? 1 : 0);
            Assert.Equal(worked, drawn.WorkingDays);
            var notice = WorkCalendar.Published.Notices.Single(n => n.Year == year);
            Assert.Equal((notice.DaysOff.Count, notice.WorkingDays.Count), (drawn.Holidays.Sum(h => h.Days), drawn.Holidays.Sum(h => h.MakeUps.Count)));
        }
    }

    private IRenderedComponent<CalendarPage> Open(string? year)
    {
        Navigation.NavigateTo("/calendar" + (year is null ? "" : "?year=" + year));
        return Render<CalendarPage>();
    }
}
