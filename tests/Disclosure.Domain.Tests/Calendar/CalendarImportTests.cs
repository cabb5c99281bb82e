using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Tests.Applications;

namespace Disclosure.Domain.Tests.Calendar;

/// <summary>A further year, brought in by one person and let in by another.</summary>
public sealed class CalendarImportTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_year_is_written_as_it_is_read()
    {
        var notice = WorkCalendar.Published.Notices[^1];

        Assert.Equal(new WorkCalendar([notice]).Version, new WorkCalendar([HolidayNotice.Parse(notice.ToJson())]).Version);
    }

    [Fact]
    public void The_published_years_show_nothing_unusual_but_the_years_that_were()
    {
        var unusual = WorkCalendar.Published.Notices.Where(n => NoticeCheck.Of(n).Any(r => r.Kind is NoticeRemarkKind.NetDaysUnusual)).Select(n => n.Year);

        Assert.Equal([2011, 2012, 2015, 2020], unusual); // see README of the data: swaps across New Year, an extra day, the extension
        Assert.All(WorkCalendar.Published.Notices, n => Assert.DoesNotContain(NoticeCheck.Of(n), r => r.Kind is not NoticeRemarkKind.NetDaysUnusual));
    }

    [Fact]
    public void A_year_with_a_missing_holiday_and_a_strange_number_is_remarked_on()
    {
        var remarks = NoticeCheck.Of(new HolidayNotice(2027, "某博客", [new NamedDay(new DateOnly(2027, 1, 1), "元旦")], [new NamedDay(new DateOnly(2027, 2, 20), "春节")]));

        Assert.Equal(
            [NoticeRemarkKind.NetDaysUnusual, .. Enumerable.Repeat(NoticeRemarkKind.StatutoryHolidayMissing, 4), NoticeRemarkKind.SourceUnusual, NoticeRemarkKind.MakeUpWithoutHoliday],
            remarks.Select(r => r.Kind));
    }

    [Fact]
    public void Whoever_brought_a_year_does_not_put_it_in_force()
    {
        var import = New();

        Assert.Equal(Rule.OwnRequest, Assert.Throws<RuleViolationException>(() => import.Apply("QI", Now, "v")).Rule);
        Assert.Equal(Rule.OwnRequest, Assert.Throws<RuleViolationException>(() => import.Reject("qi", Now, "误")).Rule);
        import.Apply("yun", Now, "v");
        Assert.Equal((CalendarImportState.Applied, "yun", "v"), (import.State, import.DecidedBy, import.CalendarVersion));
        Assert.Equal(CalendarRule.CalendarImportDecided, Assert.Throws<RuleViolationException>(() => import.Apply("yun", Now, "v")).Rule);
    }

    [Fact]
    public void A_rejection_has_a_reason()
    {
        var import = New();

        Assert.Equal(Rule.ReasonMissing, Assert.Throws<RuleViolationException>(() => import.Reject("yun", Now, " ")).Rule);
        import.Reject("yun", Now, "不是国办通知");
        Assert.Equal((CalendarImportState.Rejected, "不是国办通知"), (import.State, import.RejectReason));
    }

    [Fact]
    public void The_command_line_brings_and_puts_in_force_in_one()
    {
        var import = New();
        import.Apply("qi", Now, "v", alone: true);

        Assert.Equal(CalendarImportState.Applied, import.State);
    }

    [Fact]
    public void A_year_must_follow_on_the_others_and_be_new()
    {
        var calendar = WorkCalendar.Published;

        Assert.Equal(CalendarRule.CalendarYearGap, Assert.Throws<RuleViolationException>(() => calendar.Taking(Plain(2028))).Rule);
        Assert.Equal(CalendarRule.CalendarYearGap, Assert.Throws<RuleViolationException>(() => calendar.Taking(Plain(2007))).Rule);
        Assert.Equal(CalendarRule.CalendarYearKnown, Assert.Throws<RuleViolationException>(() => calendar.Taking(calendar.Notices[^1])).Rule);
        Assert.Equal(new DateOnly(2027, 12, 31), calendar.Taking(Plain(2027)).LastDay);
    }

    [Fact]
    public void A_clock_counts_by_the_calendar_in_force_and_a_held_one_by_that_which_was()
    {
        var inForce = WorkCalendar.Published;
        var clock = new ReplyClock(() => inForce, ClockSettings.Default);
        var held = clock.Held();
        var facts = new ReplyFacts(Regulation.R2019, new DateOnly(2026, 12, 18));
        Assert.Equal(DueStatus.Provisional, clock.Read(facts).Status);

        inForce = inForce.Taking(Plain(2027));

        Assert.Equal((DueStatus.Fixed, DueStatus.Provisional), (clock.Read(facts).Status, held.Read(facts).Status));
        Assert.Equal(new DateOnly(2027, 1, 18), clock.Read(facts).Due!.Value.On); // one day later: 2027-01-01 is off
        Assert.Equal(inForce.Version, clock.Trace(facts).CalendarVersion);
    }

    [Fact]
    public void A_closed_case_notes_its_calendar_and_a_reopened_one_keeps_what_was_settled()
    {
        var found = new Application("SQ-HHHT-006-2026-00001", 1, Cases.Facts("2026-12-18"), new DateOnly(2026, 12, 18), Cases.Clock);
        Assert.Null(found.CalendarVersion);
        found.Close(ReplyOutcome.Granted, null, new DateOnly(2027, 1, 15), new DateOnly(2027, 1, 15), Cases.Clock);
        Assert.Equal((WorkCalendar.Published.Version, Timeliness.InTime, new DateOnly(2027, 1, 15)), (found.CalendarVersion, found.Timeliness, found.DueOn!.Value));

        found.Reopen(new DateOnly(2027, 2, 1), null, "责令重新答复", new DateOnly(2027, 2, 1), Cases.Clock);
        found.Recompute(new ReplyClock(WorkCalendar.Published.Taking(Earlier(2027)), ClockSettings.Default));

        Assert.Equal((WorkCalendar.Published.Version, Timeliness.InTime, new DateOnly(2027, 1, 15)), (found.CalendarVersion, found.Timeliness, found.DueOn!.Value));
    }

    private static CalendarImport New() => new(Plain(2027), "2027.json", new string('a', 64), "qi", Now);

    private static HolidayNotice Plain(int year) => new(year, $"国办发明电〔{year - 1}〕1号", [new NamedDay(new DateOnly(year, 1, 1), "元旦")], []);

    /// <summary>With a Saturday worked in January, everything after it is due a day earlier.</summary>
    private static HolidayNotice Earlier(int year) => new(year, $"国办发明电〔{year - 1}〕2号", [], [new NamedDay(new DateOnly(year, 1, 9), "元旦")]);
}
