using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Calendar;

public sealed class WorkCalendarTests
{
    [Fact]
    public void Every_count_over_every_day_agrees_with_walking()
    {
        var worked = new List<DateOnly>();
        for (var day = Published.FirstDay; day <= D("2027-12-31"); day = day.AddDays(1))
        {
            if (Published.NatureOf(day).IsWorked)
            {
                worked.Add(day);
            }
        }

        var through = 0;
        for (var day = Published.FirstDay; day <= D("2027-08-31"); day = day.AddDays(1))
        {
            through += worked[through] == day ? 1 : 0;
            foreach (var n in (int[])[1, 7, 15, 20, 40])
            {
                var expected = worked[through + n - 1];
                Assert.Equal(new LegalDay(expected, expected.Year == 2027), Published.NthWorkingDayAfter(day, n));
                Assert.Equal(n, Published.WorkingDaysBetween(day, expected));
                Assert.Equal(-n, Published.WorkingDaysBetween(expected, day));
            }
        }
    }

    [Theory]
    [InlineData("2017-12-29", 1, "2018-01-02")] // Friday; 30 and 31 December are a weekend, 1 January is off
    [InlineData("2018-12-28", 1, "2018-12-29")] // the made-up Saturday stands in the notice for 2019
    [InlineData("2018-12-28", 2, "2019-01-02")]
    [InlineData("2011-12-30", 1, "2011-12-31")] // the made-up Saturday stands in the notice for 2012
    [InlineData("2022-12-30", 1, "2023-01-03")]
    [InlineData("2025-12-31", 1, "2026-01-04")] // the made-up Sunday
    public void The_turn_of_the_year_is_counted_by_both_notices(string start, int n, string day) =>
        Assert.Equal(new LegalDay(D(day), IsProvisional: false), Published.NthWorkingDayAfter(D(start), n));

    [Fact]
    public void Beyond_the_published_years_Monday_to_Friday_are_assumed_and_the_day_is_provisional()
    {
        Assert.Equal(new LegalDay(D("2027-01-01"), IsProvisional: true), Published.NthWorkingDayAfter(D("2026-12-31"), 1)); // a Friday
        Assert.Equal(new LegalDay(D("2027-01-04"), IsProvisional: true), Published.NthWorkingDayAfter(D("2027-01-01"), 1));
        Assert.Equal(261, Published.WorkingDaysBetween(D("2026-12-31"), D("2027-12-31")));
    }

    [Theory]
    [InlineData("2017-10-01", "2017-10-09", "2017-09-30")]
    [InlineData("2017-09-30", "2017-09-30", "2017-09-30")] // a made-up Saturday is a working day
    [InlineData("2017-05-21", "2017-05-22", "2017-05-19")]
    [InlineData("2027-01-02", "2027-01-04", "2027-01-01")]
    public void A_day_off_rolls_to_the_next_working_day_or_back_to_the_last(string day, string next, string previous)
    {
        Assert.Equal(D(next), Published.NextWorkingDay(D(day)));
        Assert.Equal(D(previous), Published.PreviousWorkingDay(D(day)));
    }

    [Fact]
    public void A_missing_year_is_never_a_year_without_holidays()
    {
        var before = D("2007-12-31");
        Action[] questions =
        [
            () => Published.NthWorkingDayAfter(before, 15),
            () => Published.IsWorking(before),
            () => Published.NatureOf(before),
            () => Published.WorkingDaysBetween(before, D("2008-05-01")),
            () => Published.NextWorkingDay(before),
            () => Published.PreviousWorkingDay(D("2008-01-01")), // off, and nothing is known before it
            () => Published.SourceOf(2007),
            () => Published.IsWorking(D("2027-01-04")),
            () => Published.SourceOf(2027),
            () => Published.NthWorkingDayAfter(D("9999-12-30"), 20),
        ];

        Assert.All(questions, question => Assert.Equal(CalendarRule.CalendarMissing, Assert.Throws<RuleViolationException>(question).Rule));
        Assert.Equal([before, 2008, 2026], Assert.Throws<RuleViolationException>(() => Published.IsWorking(before)).Arguments);
    }

    [Fact]
    public void A_calendar_with_a_gap_or_a_doubled_year_or_no_year_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new WorkCalendar([Plain(2017), Plain(2019)]));
        Assert.Throws<ArgumentException>(() => new WorkCalendar([Plain(2017), Plain(2017)]));
        Assert.Throws<ArgumentException>(() => new WorkCalendar([]));
        Assert.Throws<ArgumentException>(() => Published.With(Plain(2028)));
    }

    [Fact]
    public void A_local_day_off_is_brought_in_with_the_file_of_its_year()
    {
        var year = Published.Notices.Single(notice => notice.Year == 2017);
        var calendar = Published.Taking(year with { DaysOff = [.. year.DaysOff.Append(new NamedDay(D("2017-08-08"), "自治区成立70周年")).OrderBy(day => day.On)] });

        Assert.Equal(new DayNature(DayNatureKind.Holiday, "自治区成立70周年"), calendar.NatureOf(D("2017-08-08")));
        Assert.Equal((new LegalDay(D("2017-08-23"), false), new LegalDay(D("2017-08-24"), false)), (Published.NthWorkingDayAfter(D("2017-08-02"), 15), calendar.NthWorkingDayAfter(D("2017-08-02"), 15)));
    }

    [Fact]
    public void A_new_notice_settles_what_was_provisional()
    {
        var notice = new HolidayNotice(2027, "国办发明电〔2026〕9号", [new NamedDay(D("2027-01-01"), "元旦")], [new NamedDay(D("2027-01-03"), "元旦")]);
        var calendar = Published.With(notice);

        Assert.Equal(new LegalDay(D("2027-01-03"), IsProvisional: false), calendar.NthWorkingDayAfter(D("2026-12-31"), 1));
        Assert.NotEqual(Published.Version, calendar.Version, StringComparer.Ordinal);
        Assert.StartsWith("2008–2027·", calendar.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_changes_with_a_single_day_and_with_nothing_else()
    {
        var calendar = new WorkCalendar([Plain(2018), Plain(2017)]);

        Assert.Equal(calendar.Version, new WorkCalendar([Plain(2017), Plain(2018)]).Version);
        Assert.NotEqual(calendar.Version, calendar.With(Plain(2018) with { DaysOff = [new NamedDay(D("2018-08-08"), "地方节日")] }).Version, StringComparer.Ordinal);
    }

    [Fact]
    public void A_period_of_natural_days_ends_on_a_working_day()
    {
        var sixty = new Domain.Deadlines.LegalPeriod(60, Domain.Deadlines.DayKind.Natural, 0, Statutes.R2008(33));

        Assert.Equal(new LegalDay(D("2017-05-22"), IsProvisional: false), sixty.DueOn(D("2017-03-22"), Published)); // 21 May is a Sunday
        Assert.Equal(new LegalDay(D("2017-10-09"), IsProvisional: false), sixty.DueOn(D("2017-08-04"), Published)); // 3 October is National Day
        Assert.Equal(new LegalDay(D("2025-10-09"), IsProvisional: false), sixty.DueOn(D("2025-08-05"), Published));
    }

    private static HolidayNotice Plain(int year) => new(year, $"国办发明电〔{year - 1}〕1号", [], []);
}
