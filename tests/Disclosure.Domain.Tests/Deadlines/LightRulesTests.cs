using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using static Disclosure.Domain.Deadlines.DeadlineLight;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>Every kind of duty at every day on which its light changes: the day before, the day itself and the day after, over 国庆 2017 and 春节 2026.</summary>
public sealed class LightRulesTests
{
    /// <summary>The marks as supervision.md lists them; the length of a period where the reminder is a share of it.</summary>
    private static readonly (WatchedKind Kind, DayKind Days, int Reminder, int Yellow, int Red, int? Length)[] Table =
    [
        (WatchedKind.Confirmation, DayKind.Working, 0, -1, -3, null),
        (WatchedKind.CorrectionNotice, DayKind.Working, 4, 2, -1, null),
        (WatchedKind.Reply, DayKind.Working, 7, 3, -1, null),
        (WatchedKind.Opinion, DayKind.Working, 5, 2, -1, null),
        (WatchedKind.SecrecyReview, DayKind.Working, 0, -1, -3, null),
        (WatchedKind.ReconsiderationAnswer, DayKind.Natural, 5, 2, -1, 10), // until 2023: ten days
        (WatchedKind.ReconsiderationAnswer, DayKind.Working, 5, 2, -1, 10), // ordinary procedure: ten working days
        (WatchedKind.ReconsiderationAnswer, DayKind.Working, 3, 2, -1, 5), // simplified: five; half of them rounded up
        (WatchedKind.CourtDefence, DayKind.Natural, 8, 3, -1, 15),
        (WatchedKind.Appeal, DayKind.Natural, 8, 3, -1, 15),
        (WatchedKind.OrderPerformance, DayKind.Natural, 15, 5, -1, null),
        (WatchedKind.DisputeDay, DayKind.Working, 5, 2, -1, null),
        (WatchedKind.SupervisionNotice, DayKind.Working, 2, 1, -1, null),
        (WatchedKind.Complaint, DayKind.Working, 5, 2, -1, null),
        (WatchedKind.AnnualReport, DayKind.Natural, 15, 5, -1, null),
        (WatchedKind.Assessment, DayKind.Working, 3, 1, -1, null),
        (WatchedKind.Inspection, DayKind.Working, 3, 1, -1, null),
        (WatchedKind.Publication, DayKind.Working, 5, 2, -1, null),
        (WatchedKind.PromisedProvision, DayKind.Working, 5, 2, -1, null),
        (WatchedKind.CatalogueColumn, DayKind.Natural, 0, -3, -15, 31), // a month: 3.1 and 15.5 days past its end
        (WatchedKind.CatalogueColumn, DayKind.Natural, 0, -9, -46, 92), // a quarter
        (WatchedKind.CatalogueColumn, DayKind.Natural, 0, -18, -92, 184), // half a year
        (WatchedKind.CatalogueColumn, DayKind.Natural, 0, -36, -182, 365), // a year
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var row in Enumerable.Range(0, Table.Length))
            {
                data.Add(row, "2017-10-13"); // the fifth working day after National Day
                data.Add(row, "2026-02-27"); // the fourth after the Spring Festival, a worked Saturday on the next day
            }

            return data;
        }
    }

    [Fact]
    public void Every_kind_stands_in_the_table() =>
        Assert.Equal(Enum.GetValues<WatchedKind>(), Table.Select(row => row.Kind).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_light_changes_on_its_day_and_not_before(int row, string dueOn)
    {
        var (kind, days, reminder, yellow, red, length) = Table[row];
        var due = D(dueOn);
        for (var today = due.AddDays(-60); today <= due.AddDays(length > 100 ? 190 : 50); today = today.AddDays(1))
        {
            var left = LeftByWalking(today, due, days);
            left = red == -1 && today > due ? Math.Min(left, -1) : left;
            var expected = left <= red ? Red : left <= yellow ? Yellow : left <= reminder ? Reminder : InTime;

            Assert.Equal(new LightReading(expected, left, false, days), Read(kind, due, today, days, length));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_database_looks_for_is_what_the_lamp_shows(int row, string on)
    {
        var (kind, days, _, _, _, _) = Table[row];
        if (LightRules.Usual[kind].SpanOn(D(on), Published) is not { } span)
        {
            Assert.True(kind is WatchedKind.ReconsiderationAnswer or WatchedKind.CatalogueColumn); // marks that are shares of the single period
            return;
        }

        for (var due = D(on).AddDays(-20); due <= D(on).AddDays(40); due = due.AddDays(1))
        {
            var looked = due <= span.LastRed ? Red : due <= span.LastYellow ? Yellow : due <= span.LastReminder ? Reminder : InTime;

            Assert.Equal(looked, Read(kind, due, D(on), days, null).Light);
        }
    }

    [Fact]
    public void A_column_updated_on_14_August_is_due_on_14_September_yellow_on_the_17th_and_red_on_the_29th()
    {
        DeadlineLight[] seen = [.. new[] { "2026-09-13", "2026-09-14", "2026-09-16", "2026-09-17", "2026-09-28", "2026-09-29" }.Select(day =>
            DeadlineLights.Of(new LegalDay(D("2026-09-14"), false), D(day), Published, LightRules.Usual[WatchedKind.CatalogueColumn], D("2026-08-14"), DayKind.Natural).Light)];

        Assert.Equal([InTime, DeadlineLight.Reminder, DeadlineLight.Reminder, Yellow, Yellow, Red], seen);
    }

    [Fact]
    public void A_share_without_a_known_start_shows_no_reminder() =>
        Assert.Equal(InTime, DeadlineLights.Of(new LegalDay(D("2026-09-18"), false), D("2026-09-14"), Published, LightRules.Usual[WatchedKind.ReconsiderationAnswer]).Light);

    [Theory]
    [InlineData("2017-10-09", 0, 0)] // the original day itself
    [InlineData("2017-10-10", 1, 0)] // past it, within the extension
    [InlineData("2017-10-27", 14, 0)] // the extended day
    [InlineData("2017-10-28", 14, 1)] // a Saturday: late, though no working day has passed
    [InlineData("2017-10-31", 16, 2)]
    public void Lateness_is_counted_against_the_original_and_the_extended_day(string on, int original, int extended) =>
        Assert.Equal(new Lateness(original, extended), Lateness.Of(D("2017-10-09"), D("2017-10-27"), D(on), Published));

    private static LightReading Read(WatchedKind kind, DateOnly due, DateOnly today, DayKind days, int? length)
    {
        DateOnly? start = length is not { } whole ? null : days is DayKind.Natural ? due.AddDays(-whole) : StartOf(due, whole);
        return DeadlineLights.Of(new LegalDay(due, false), today, Published, LightRules.Usual[kind], start, days);
    }

    private static DateOnly StartOf(DateOnly due, int workingDays)
    {
        var day = due;
        while (LeftByWalking(day, due, DayKind.Working) < workingDays)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The days left, counted one by one.</summary>
    private static int LeftByWalking(DateOnly today, DateOnly due, DayKind days)
    {
        var (from, to, sign) = today <= due ? (today, due, 1) : (due, today, -1);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += days is DayKind.Natural || Published.IsWorking(day) ? 1 : 0;
        }

        return sign * count;
    }
}
