using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Deadlines.TraceDayKind;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

public sealed class DeadlineTraceTests
{
    [Fact]
    public void Spring_Festival_2017_is_traced_as_it_is_counted_by_hand()
    {
        var trace = Clock.Trace(new ReplyFacts(Regulation.R2008, D("2017-01-16")));

        // 17–20 January: 4; 22 January (made up) to 26: 9; 3 and 4 February (made up): 11; 6–9 February: 15
        Assert.Equal(
            "S1234w567 89hhhhhhh ABwCDEF".Replace(" ", "", StringComparison.Ordinal),
            string.Concat(trace.Days.Select(Sign)));
        Assert.Equal([D("2017-01-22"), D("2017-02-04")], trace.Days.Where(day => day.Kind is CountedMakeUp).Select(day => day.On));
        Assert.All(trace.Days.Where(day => day.Kind is CountedMakeUp or Holiday), day => Assert.Equal("春节", day.Name));
        Assert.Equal(new TraceDay(D("2017-02-09"), Counted, 15, null), trace.Days[^1]);
        Assert.Equal([new TraceSource(2017, "国办发明电〔2016〕17号")], trace.Sources);
        Assert.Equal([new(TraceArticleUse.Receipt, Statutes.R2008(24)), new TraceArticle(TraceArticleUse.Period, Statutes.R2008(24))], trace.Articles);
        Assert.Equal((Published.Version, ClockSettings.Default), (trace.CalendarVersion, trace.Settings));
    }

    [Fact]
    public void A_pause_and_an_extension_are_told_apart()
    {
        var trace = Clock.Trace(new ReplyFacts(Regulation.R2008, D("2017-08-14"), [Letter("2017-08-21", "2017-09-08")], null, new ExtensionGrant(null, 15)));

        Assert.Equal(14, trace.Days.Count(day => day.Kind is Paused));
        Assert.Equal((D("2017-08-22"), D("2017-09-08")), (trace.Days.First(day => day.Kind is Paused).On, trace.Days.Last(day => day.Kind is Paused).On));
        Assert.Equal((D("2017-09-22"), false), trace.Days.Where(day => day.Ordinal == 15).Select(day => (day.On, day.IsExtension)).Single());
        Assert.Equal((D("2017-09-25"), true), trace.Days.Where(day => day.Ordinal == 16).Select(day => (day.On, day.IsExtension)).Single());
        Assert.Equal((D("2017-10-19"), 30), (trace.Days[^1].On, trace.Days[^1].Ordinal));
        Assert.Equal(
            [TraceArticleUse.Receipt, TraceArticleUse.Period, TraceArticleUse.Pause, TraceArticleUse.Extension],
            trace.Articles.Select(article => article.Use));
        Assert.Equal(Statutes.R2008(24, 3), trace.Articles[2].Article);
    }

    [Fact]
    public void What_lay_before_a_restart_is_void()
    {
        var trace = Clock.Trace(new ReplyFacts(Regulation.R2019, D("2024-04-29"), [], new CorrectionSpan(D("2024-05-11"), D("2024-05-20"))));

        Assert.Equal(Start, trace.Days[0].Kind);
        Assert.All(trace.Days.Skip(1).TakeWhile(day => day.On < D("2024-05-20")), day => Assert.Equal(VoidBeforeRestart, day.Kind));
        Assert.Equal(Restart, trace.Days.Single(day => day.On == D("2024-05-20")).Kind);
        Assert.Equal((D("2024-06-18"), 20), (trace.Days[^1].On, trace.Days[^1].Ordinal));
        Assert.Contains(new TraceArticle(TraceArticleUse.Correction, Statutes.R2019(30)), trace.Articles);
    }

    [Theory]
    [InlineData(PauseBoundary.SentDayCounts, "2026-06-09")]
    [InlineData(PauseBoundary.Strict, "2026-06-09")]
    [InlineData(PauseBoundary.Inclusive, "2026-06-08")]
    public void While_a_consultation_is_open_every_day_since_is_paused(PauseBoundary boundary, string firstPaused)
    {
        var facts = new ReplyFacts(Regulation.R2019, D("2026-06-01"), [Letter("2026-06-08", null)]);
        var trace = ClockWith(boundary).Trace(facts, D("2026-06-12"));

        Assert.Equal(D("2026-06-12"), trace.Days[^1].On);
        Assert.Equal(D(firstPaused), trace.Days.First(day => day.Kind is Paused).On);
        Assert.Equal(Paused, trace.Days[^1].Kind);
        Assert.Equal(D("2026-06-08"), ClockWith(boundary).Trace(facts).Days[^1].On); // without today: to the last fact
    }

    [Fact]
    public void While_a_correction_is_awaited_the_days_are_void_in_2019_and_paused_in_2008()
    {
        var correction = new CorrectionSpan(D("2018-06-06"), null);
        var of2019 = Clock.Trace(new ReplyFacts(Regulation.R2019, D("2018-06-04"), [], correction), D("2018-06-08"));
        var of2008 = Clock.Trace(new ReplyFacts(Regulation.R2008, D("2018-06-04"), [], correction), D("2018-06-08"));

        Assert.Equal([Start, VoidBeforeRestart, VoidBeforeRestart, VoidBeforeRestart, VoidBeforeRestart], of2019.Days.Select(day => day.Kind));
        Assert.Equal([Start, Counted, Counted, Paused, Paused], of2008.Days.Select(day => day.Kind));
    }

    [Fact]
    public void A_consultation_sent_after_the_period_ran_out_leaves_nothing_to_trace()
    {
        var trace = Clock.Trace(new ReplyFacts(Regulation.R2008, D("2017-03-01"), [Letter("2017-03-30", null)]), D("2017-05-01"));

        Assert.Equal((D("2017-03-22"), 15), (trace.Days[^1].On, trace.Days[^1].Ordinal));
    }

    [Fact]
    public void Beyond_the_published_calendars_the_days_are_assumed_and_no_notice_is_named()
    {
        var trace = Clock.Trace(new ReplyFacts(Regulation.R2019, D("2026-12-25")));

        Assert.Equal([new(2026, "国办发明电〔2025〕7号"), new TraceSource(2027, null)], trace.Sources);
        Assert.Equal(new TraceDay(D("2027-01-01"), AssumedCounted, 5, null), trace.Days.First(day => day.On.Year == 2027));
        Assert.Equal(AssumedRest, trace.Days.Single(day => day.On == D("2027-01-02")).Kind);
    }

    private static char Sign(TraceDay day) => day.Kind switch
    {
        Start => 'S',
        Weekend => 'w',
        Holiday => 'h',
        _ => "0123456789ABCDEF"[day.Ordinal!.Value],
    };
}
