using Bunit;

namespace Disclosure.Web.Tests.Applications;

/// <summary>What the days say while they are typed. The office's day is Monday 2026-09-14.</summary>
public sealed class RegisterDueTests : RegisterDesk
{
    [Theory]
    [InlineData("20260911")]
    [InlineData("9-11")]
    [InlineData("0911")]
    [InlineData("11")]
    public void A_typed_day_shows_the_due_date_and_its_article(string typed)
    {
        var page = Open();

        Type(page, "ArrivedOn", typed);

        // Received Fri 11 Sep: day 1 is Mon 14 Sep; 20 Sep and 10 Oct are worked, 25-27 Sep and 1-7 Oct are off.
        Assert.Contains("10月15日 周四", page.Find(".big").TextContent, StringComparison.Ordinal);
        Assert.Contains("收到后第 20 个工作日·《政府信息公开条例》（2019）第三十三条", page.Markup, StringComparison.Ordinal);
        Assert.Contains("在期·剩 19 日", page.Find(".dl").TextContent, StringComparison.Ordinal);
        Assert.Contains("9月11日 周五当面提交，为收到之日，当日不计；9月14日 周一为第 1 日。", page.Markup, StringComparison.Ordinal);
        Assert.Contains("调休上班的 9月20日 周日、10月10日 周六 计入", page.Markup, StringComparison.Ordinal);
        Assert.Equal("20", page.Find("td.end .c").TextContent);
    }

    [Fact]
    public void An_old_application_follows_the_old_regulation()
    {
        var page = Open();

        page.Find("#Channel-PostUnsigned").Change(true);
        Type(page, "ArrivedOn", "20171017");
        Type(page, "ConfirmedOn", "20171018");

        Assert.Contains("适用 2008 年《条例》", page.Markup, StringComparison.Ordinal);
        Assert.Contains("11月8日 周三", page.Find(".big").TextContent, StringComparison.Ordinal);
        Assert.Equal("2017-10-18 周三", page.Find("#Receipt").GetAttribute("value"));
        Assert.Contains("11月29日 周三", page.Markup, StringComparison.Ordinal);
        Assert.Contains("国办发明电〔2016〕17号", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_due_date_beyond_the_published_calendars_is_marked_provisional()
    {
        Office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 30, 1, 0, 0, TimeSpan.Zero));
        var page = Open();

        Type(page, "ArrivedOn", "20261230");

        Assert.Contains("2027 年放假安排尚未公布", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_nobody_confirmed_has_no_due_date_yet()
    {
        var page = Open();

        page.Find("#Channel-PostUnsigned").Change(true);
        Type(page, "ArrivedOn", "9-11");

        Assert.Contains("应复日未定", page.Markup, StringComparison.Ordinal);
        Assert.Contains("到件当日就应当与申请人确认（《政府信息公开条例》（2019）第三十一条）", page.Markup, StringComparison.Ordinal);
        Assert.Contains("黄灯·待确认", page.Find(".dl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_paper_that_bears_only_its_receipt_can_be_entered()
    {
        var page = Open();

        page.FindAll("button").Single(b => b.TextContent.Contains("直接填写", StringComparison.Ordinal)).Click();
        Type(page, "ReceivedOn", "20171018");

        Assert.Contains("11月8日 周三", page.Find(".big").TextContent, StringComparison.Ordinal);
    }
}
