using Disclosure.Domain.Applications;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>在手时间: how many working days each desk held a case.</summary>
public sealed class DeskTimesTests
{
    [Fact]
    public void The_day_of_a_hand_over_counts_for_the_desk_that_had_the_case()
    {
        // Monday 2026-09-07 to Wednesday 09 are two working days, Wednesday to Friday 11 two more
        var times = Times("2026-09-07", [("su", "2026-09-07"), ("kang", "2026-09-09")], [], "2026-09-11");

        Assert.Equal([new DeskTime("su", D("2026-09-07"), D("2026-09-09"), 2), new DeskTime("kang", D("2026-09-09"), null, 2)], times);
    }

    [Fact]
    public void National_Day_counts_for_nobody_and_a_worked_weekend_counts()
    {
        // 2026: 1 to 7 October off, Saturday 10 October worked; 30 Sep, then 8, 9 and 10 October
        var times = Times("2026-09-29", [("su", "2026-09-29"), ("kang", "2026-10-10")], [], "2026-10-12");

        Assert.Equal(4, times[0].WorkingDays);
        Assert.Equal(1, times[1].WorkingDays);
    }

    [Fact]
    public void A_hand_over_within_the_holidays_takes_no_working_day_from_anybody()
    {
        // Spring Festival 2026: 15 to 23 February off, 14 February worked
        var times = Times("2026-02-14", [("su", "2026-02-14"), ("kang", "2026-02-18")], [], "2026-02-24");

        Assert.Equal([0, 1], times.Select(t => t.WorkingDays));
    }

    [Fact]
    public void Two_hand_overs_on_one_day_leave_the_desk_between_without_a_day()
    {
        var times = Times("2026-09-07", [("su", "2026-09-07"), ("kang", "2026-09-08"), ("yun", "2026-09-08")], [], "2026-09-09");

        Assert.Equal([("su", 1), ("kang", 0), ("yun", 1)], times.Select(t => (t.Holder!, t.WorkingDays)));
    }

    [Fact]
    public void Before_it_is_given_out_nobody_holds_an_imported_case()
    {
        var times = Times("2026-09-07", [("su", "2026-09-10")], [], "2026-09-11");

        Assert.Equal([(null, 3), ("su", 1)], times.Select(t => (t.Holder, t.WorkingDays)));
        Assert.Empty(Times("2026-09-07", [], [], "2026-09-11"));
    }

    [Fact]
    public void After_the_reply_it_lies_on_no_desk_until_it_is_opened_again()
    {
        // closed Thursday 10, opened again Monday 21 by a decision
        var times = Times("2026-09-07", [("su", "2026-09-07")], [("2026-09-10", "2026-09-21")], "2026-09-23");

        Assert.Equal([new DeskTime("su", D("2026-09-07"), D("2026-09-10"), 3), new DeskTime("su", D("2026-09-21"), null, 2)], times);
        Assert.Equal([new DeskTime("su", D("2026-09-07"), D("2026-09-10"), 3)], Times("2026-09-07", [("su", "2026-09-07")], [("2026-09-10", null)], "2026-09-23"));
    }

    [Fact]
    public void A_case_handed_over_while_closed_counts_for_the_new_desk_from_the_reopening()
    {
        var times = Times("2026-09-07", [("su", "2026-09-07"), ("kang", "2026-09-15")], [("2026-09-10", "2026-09-21")], "2026-09-23");

        Assert.Equal([("su", 3), ("kang", 2)], times.Select(t => (t.Holder!, t.WorkingDays)));
    }

    [Fact]
    public void A_desk_that_had_it_twice_has_both_stretches_in_its_sum()
    {
        var times = Times("2026-09-07", [("su", "2026-09-07"), ("kang", "2026-09-08"), ("SU", "2026-09-09")], [], "2026-09-14");

        Assert.Equal([("su", 4), ("kang", 1)], DeskTimes.Sum(times).Select(s => (s.Holder!, s.WorkingDays)));
    }

    private static IReadOnlyList<DeskTime> Times(string registered, (string Holder, string On)[] arrivals, (string From, string? Until)[] rests, string today) =>
        DeskTimes.Of(D(registered), [.. arrivals.Select(a => new DeskArrival(a.Holder, D(a.On)))],
            [.. rests.Select(r => new DeskRest(D(r.From), r.Until is null ? null : D(r.Until)))], D(today), Published);
}
