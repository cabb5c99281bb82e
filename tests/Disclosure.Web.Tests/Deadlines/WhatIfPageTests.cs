using Bunit;
using Disclosure.Web.Deadlines;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Deadlines;

/// <summary>期限试算 at its page: assumed facts, the whole question in the address, nothing stored.</summary>
public sealed class WhatIfPageTests : CaseDesk
{
    [Fact]
    public void A_day_of_receipt_is_enough_and_the_address_says_it()
    {
        var page = Open<WhatIfPage>("/deadline");
        Assert.Contains("填收到申请之日即可试算", page.Markup, StringComparison.Ordinal);

        page.Find("#received").Input("20260918");

        Assert.Contains("10月22日", page.Find(".big").TextContent, StringComparison.Ordinal); // T26-03
        Assert.EndsWith("/deadline?received=2026-09-18", Address, StringComparison.Ordinal);
        Assert.Contains("20 个工作日", page.Find("#regulation-h").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_asks_with_several_letters_and_an_extension()
    {
        var page = Open<WhatIfPage>("/deadline?received=2017-08-14&consultations=2017-08-21/2017-09-08&extension=15");

        Assert.Contains("10月19日", page.Find(".big").TextContent, StringComparison.Ordinal); // P17-02
        var figures = page.Find(".facts").TextContent;
        Assert.Contains("2017年9月22日", figures, StringComparison.Ordinal);
        Assert.Contains("14 个工作日", figures, StringComparison.Ordinal);
        Assert.Contains("2017年10月18日", figures, StringComparison.Ordinal); // strictest reading
    }

    [Fact]
    public void A_row_more_is_a_letter_more_and_taken_away_it_counts_no_longer()
    {
        var page = Open<WhatIfPage>("/deadline?received=2026-06-01");
        page.FindAll("button").First(b => b.TextContent.Contains("加一次征求意见", StringComparison.Ordinal)).Click();
        page.Find("#sent1").Input("20260608");
        Assert.Contains("应复日未定", page.Find(".big").TextContent, StringComparison.Ordinal);

        page.Find("#ended1").Input("20260625");
        Assert.Contains("7月16日", page.Find(".big").TextContent, StringComparison.Ordinal); // P26-01
        Assert.Contains("consultations=2026-06-08%2F2026-06-25", Address, StringComparison.Ordinal);

        page.Find("[aria-label='删去征求意见 1']").Click();
        Assert.Contains("6月30日", page.Find(".big").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_on_which_the_other_side_has_the_letter_gives_the_latest_day_and_stays_in_the_address()
    {
        var page = Open<WhatIfPage>("/deadline?received=2026-08-10");
        page.FindAll("button").First(b => b.TextContent.Contains("加一次征求意见", StringComparison.Ordinal)).Click();
        page.Find("#sent1").Input("20260820");
        Assert.Contains("应复日未定", page.Find(".big").TextContent, StringComparison.Ordinal);

        page.Find("#reached1").Input("20260821"); // 24 Aug is its day 1, 11 Sep its day 15
        Assert.Contains("9月29日", page.Find(".big").TextContent, StringComparison.Ordinal);
        Assert.Equal("最迟应复日", page.Find("#answer").TextContent);
        Assert.Contains("consultations=2026-08-20%2F%2F2026-08-21", Address, StringComparison.Ordinal);

        page.Find("#ended1").Input("20260828"); // answered before: earlier than at the latest
        Assert.DoesNotContain("9月29日", page.Find(".big").TextContent, StringComparison.Ordinal);
        page.Find("#reached1").Input("20260819");
        Assert.Contains("这样的事实不成立", page.Find(".note.k-red").TextContent, StringComparison.Ordinal); // nobody has a letter before it left
    }

    [Fact]
    public void Under_the_2008_regulation_no_receipt_of_the_other_side_is_asked_for() =>
        Assert.Empty(Open<WhatIfPage>("/deadline?received=2017-08-14&consultations=2017-08-21/2017-09-08").FindAll("#reached1"));

    [Fact]
    public void A_correction_starts_the_period_again()
    {
        var page = Open<WhatIfPage>("/deadline?received=2025-09-26&correction=2025-10-09/2025-10-15&extension=20");

        Assert.Contains("12月10日", page.Find(".big").TextContent, StringComparison.Ordinal); // C25-01
    }

    [Theory]
    [InlineData("received=2026-06-01&extension=21", "延期")]
    [InlineData("received=2026-06-01&extension=x", "延期天数读不懂")]
    [InlineData("received=2026-06-01&consultations=2026-06-08/2026-06-02", "2026-06-02")]
    [InlineData("received=2008-04-30", "2008-04-30")]
    public void Facts_that_cannot_stand_are_said_with_the_reason(string asked, string said)
    {
        var page = Open<WhatIfPage>($"/deadline?{asked}");

        Assert.Contains("这样的事实不成立", page.Find(".note.k-red").TextContent, StringComparison.Ordinal);
        Assert.Contains(said, page.Find(".note.k-red").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".big"));
    }

    [Fact]
    public void Beyond_the_published_calendars_the_day_is_marked()
    {
        var page = Open<WhatIfPage>("/deadline?received=2026-12-18");

        Assert.Contains("暂按周一至周五计算", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_the_same_address_names_every_day_and_that_it_is_a_trial()
    {
        var sheet = Open<WhatIfSheetPage>("/deadline/sheet?received=2026-06-01&consultations=2026-06-08/2026-06-25");

        var days = sheet.FindAll(".sheet__days tbody tr");
        Assert.Equal((D("2026-07-16").DayNumber - D("2026-06-01").DayNumber) + 1, days.Count);
        Assert.Equal("20", days[^1].QuerySelector(".num")!.TextContent);
        Assert.Contains("不作为任何申请的期限依据", sheet.Markup, StringComparison.Ordinal);
        Assert.Contains("第三十三条", sheet.Markup, StringComparison.Ordinal);
        Assert.Contains("日历版本 2008–2026", sheet.Markup, StringComparison.Ordinal);
        Assert.Contains("发函日计入", sheet.Markup, StringComparison.Ordinal);
    }
}
