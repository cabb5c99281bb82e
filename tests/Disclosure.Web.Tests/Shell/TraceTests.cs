using Bunit;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

/// <summary>Received on 12 September 2017, a third party asked from 20 September to 16 October: due on 27 October.</summary>
public sealed class TraceTests : ShellTest
{
    private static readonly ReplyClock Reply = new(WorkCalendar.Published, ClockSettings.Default);
    private static readonly ReplyFacts Facts = new(Regulation.R2008, new(2017, 9, 12), [new(new(2017, 9, 20), new(2017, 10, 16))]);

    [Fact]
    public void Every_day_is_a_cell_with_its_number_and_its_words()
    {
        var strip = Render<TraceStrip>(p => p.Add(t => t.Trace, Reply.Trace(Facts)).Add(t => t.Today, Today));

        var days = strip.FindAll("li");
        Assert.Equal(46, days.Count); // 12 September to 27 October
        Assert.Equal("9月12日 周二：收到，当日不计", Words(0));
        Assert.Equal("9月13日 周三：第 1 日", Words(1));
        Assert.Equal("9月16日 周六：周末", Words(4));
        Assert.Equal("9月21日 周四：暂停，不计", Words(9));
        Assert.StartsWith("10月1日 周日：法定节假日", Words(19), StringComparison.Ordinal);
        Assert.Equal("10月18日 周三：第 8 日，今天", Words(36));
        Assert.Equal("10月27日 周五：第 15 日，应复", Words(45));
        Assert.Equal(["left", "work", "due"], days[45].ClassList);
        Assert.Contains("now", days[36].ClassList);

        string Words(int cell) => days[cell].QuerySelector(".vh")!.TextContent;
    }

    [Fact]
    public void Bars_say_how_many_days_are_used_paused_and_left()
    {
        var bars = TraceView.Bars(Reply.Trace(Facts).Days, Today);

        Assert.Equal(
            [(TracePhase.Used, 6), (TracePhase.Stopped, 14), (TracePhase.Used, 2), (TracePhase.Left, 7)],
            bars.Select(b => (b.Phase, b.Days)));
        Assert.Equal([(1, 9), (9, 35), (35, 37), (37, 46)], bars.Select(b => (b.From, b.Until)));
    }

    [Fact]
    public void What_happened_on_a_day_stands_under_it()
    {
        var strip = Render<TraceStrip>(p => p
            .Add(t => t.Trace, Reply.Trace(Facts)).Add(t => t.Today, Today)
            .Add(t => t.Marks, new Dictionary<DateOnly, string> { [new(2017, 9, 20)] = "发函", [new(2017, 10, 16)] = "回函" }));

        var feet = strip.FindAll(".f").Select(f => f.TextContent).Where(f => f.Length > 0);
        Assert.Equal(["发函", "调休", "回函", "今天", "应复"], feet); // 30 September was worked
    }

    [Fact]
    public void The_legend_cites_the_article_of_the_pause_and_the_notice_of_the_year()
    {
        var legend = Render<TraceStrip>(p => p.Add(t => t.Trace, Reply.Trace(Facts)).Add(t => t.Today, Today)).Find(".legend").TextContent;

        Assert.Contains("暂停（《政府信息公开条例》（2008）第二十四条第三款）", legend, StringComparison.Ordinal);
        Assert.Contains("无暂停时原为 10月9日 周一", legend, StringComparison.Ordinal);
        Assert.Contains("国办发明电〔2016〕17号", legend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "trace--short")]
    [InlineData(26, "trace--strip")]
    [InlineData(60, "trace--weeks")]
    public void A_long_trace_is_laid_in_weeks(int pausedDays, string layout)
    {
        var sent = new DateOnly(2017, 9, 20);
        var trace = Reply.Trace(new ReplyFacts(Regulation.R2008, new(2017, 9, 12), pausedDays == 0 ? [] : [new(sent, sent.AddDays(pausedDays))]));

        Assert.Contains(layout, Render<TraceStrip>(p => p.Add(t => t.Trace, trace).Add(t => t.Today, Today)).Find(".trace").ClassList);
    }

    [Fact]
    public void The_calendar_counts_from_the_day_after_receipt_to_the_due_date()
    {
        var trace = Reply.Trace(new ReplyFacts(Regulation.R2008, Today));
        var calendar = Render<TraceCalendar>(p => p.Add(t => t.Trace, trace));

        var days = calendar.FindAll("td");
        Assert.Equal(28, days.Count); // four weeks, Monday 16 October to Sunday 12 November
        Assert.Equal("10/16", days[0].TextContent);
        Assert.Equal("18收到", days[2].TextContent);
        Assert.Equal("191", days[3].TextContent);
        Assert.Equal("11/110", days[16].TextContent);
        Assert.Equal("815", days[23].TextContent);
        Assert.Contains("end", days[23].ClassList);
    }

    [Fact]
    public void A_restart_voids_the_days_before_it()
    {
        var facts = new ReplyFacts(Regulation.R2019, new(2020, 3, 2), [], new CorrectionSpan(new(2020, 3, 6), new(2020, 3, 12)));
        var bars = TraceView.Bars(Reply.Trace(facts).Days, new DateOnly(2020, 3, 16));

        Assert.Equal([TracePhase.Void, TracePhase.Used, TracePhase.Left], bars.Select(b => b.Phase));
        Assert.Equal(2, bars[1].Days); // 13 and 16 March
        Assert.Equal(18, bars[2].Days);
    }
}
