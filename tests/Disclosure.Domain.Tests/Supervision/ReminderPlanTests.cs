using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>When a duty is reminded of, and who hears of it.</summary>
public sealed class ReminderPlanTests
{
    private static readonly WatchedKind[] Kinds = Enum.GetValues<WatchedKind>();

    public static TheoryData<int, string> Holidays => new()
    {
        { 2017, "2017-10-13" }, // five working days after National Day
        { 2017, "2017-02-09" }, // six after the Spring Festival
        { 2020, "2020-02-06" }, // the Spring Festival that was prolonged by a second notice
        { 2025, "2025-10-10" },
        { 2026, "2026-02-26" },
        { 2026, "2026-10-09" },
    };

    /// <summary>Due Friday 2017-10-13; National Day from 1 to 8 October lies between.</summary>
    [Theory]
    [InlineData("2017-09-27", null)] // 8 left
    [InlineData("2017-09-28", ReminderStep.SevenDays)] // 15 calendar days ahead, and yet 7 working days
    [InlineData("2017-10-08", ReminderStep.SevenDays)] // 5 left
    [InlineData("2017-10-09", ReminderStep.SevenDays)]
    [InlineData("2017-10-10", ReminderStep.ThreeDays)]
    [InlineData("2017-10-11", ReminderStep.ThreeDays)]
    [InlineData("2017-10-12", ReminderStep.OneDay)]
    [InlineData("2017-10-13", ReminderStep.LastDay)]
    [InlineData("2017-10-14", ReminderStep.Overdue)]
    [InlineData("2018-10-14", ReminderStep.Overdue)]
    public void Steps_are_counted_in_working_days(string today, ReminderStep? step) =>
        Assert.Equal(step, ReminderPlan.StepOn(WatchedKind.Reply, D("2017-09-18"), D("2017-10-13"), isRight: false, D(today), Published));

    [Theory]
    [MemberData(nameof(Holidays))]
    public void No_holiday_swallows_a_step(int year, string dueOn)
    {
        var due = D(dueOn);
        var seen = new List<ReminderStep>();
        for (var day = due.AddDays(-60); day <= due.AddDays(20); day = day.AddDays(1))
        {
            if (Published.IsWorking(day) && ReminderPlan.StepOn(WatchedKind.Reply, null, due, isRight: false, day, Published) is { } step && !seen.Contains(step))
            {
                seen.Add(step);
            }
        }

        Assert.Equal(year, due.Year);
        Assert.Equal(Enum.GetValues<ReminderStep>(), seen);
    }

    /// <summary>A notice that gives three working days says so itself.</summary>
    [Theory]
    [InlineData("2026-09-14", null)]
    [InlineData("2026-09-15", null)] // 2 left: the step of three days would have been the day it began
    [InlineData("2026-09-16", ReminderStep.OneDay)]
    [InlineData("2026-09-17", ReminderStep.LastDay)]
    public void What_is_left_when_a_duty_begins_is_no_news(string today, ReminderStep? step) =>
        Assert.Equal(step, ReminderPlan.StepOn(WatchedKind.SupervisionNotice, D("2026-09-14"), D("2026-09-17"), isRight: false, D(today), Published));

    [Fact]
    public void A_right_that_has_ended_is_never_overdue() =>
        Assert.Null(ReminderPlan.StepOn(WatchedKind.Appeal, D("2026-08-01"), D("2026-08-17"), isRight: true, D("2026-08-18"), Published));

    [Fact]
    public void A_confirmation_is_reminded_of_on_its_day_and_the_next_working_day()
    {
        Assert.Equal(ReminderStep.LastDay, ReminderPlan.StepOn(WatchedKind.Confirmation, D("2026-09-18"), D("2026-09-18"), false, D("2026-09-18"), Published));
        Assert.Equal(ReminderStep.Overdue, ReminderPlan.StepOn(WatchedKind.Confirmation, D("2026-09-18"), D("2026-09-18"), false, D("2026-09-20"), Published)); // a worked Sunday
    }

    [Fact]
    public void The_desk_hears_of_every_step() =>
        Assert.All(Kinds, kind => Assert.All(ReminderPlan.StepsOf(kind), step => Assert.Contains(ReminderAudience.Desk, ReminderPlan.AudienceOf(kind, step))));

    [Fact]
    public void The_circle_never_gets_smaller_as_the_day_comes_nearer() =>
        Assert.All(Kinds, kind => Assert.All(
            ReminderPlan.StepsOf(kind).Zip(ReminderPlan.StepsOf(kind).Skip(1)),
            pair => Assert.Subset(ReminderPlan.AudienceOf(kind, pair.Second).ToHashSet(), ReminderPlan.AudienceOf(kind, pair.First).ToHashSet())));

    [Theory]
    [InlineData(WatchedKind.Reply, ReminderStep.SevenDays, "Desk")]
    [InlineData(WatchedKind.Reply, ReminderStep.ThreeDays, "Desk HeadOfOffice")]
    [InlineData(WatchedKind.Reply, ReminderStep.LastDay, "Desk HeadOfOffice CityOffice")]
    [InlineData(WatchedKind.Reply, ReminderStep.Overdue, "Desk HeadOfOffice CityOffice")]
    [InlineData(WatchedKind.Confirmation, ReminderStep.Overdue, "Desk HeadOfOffice")]
    [InlineData(WatchedKind.SecrecyReview, ReminderStep.Overdue, "Desk HeadOfOffice Leader")]
    [InlineData(WatchedKind.CourtDefence, ReminderStep.Overdue, "Desk HeadOfOffice Leader CityOffice")]
    [InlineData(WatchedKind.Opinion, ReminderStep.Overdue, "Desk")]
    [InlineData(WatchedKind.Inspection, ReminderStep.LastDay, "Desk HeadOfOffice")]
    [InlineData(WatchedKind.Inspection, ReminderStep.Overdue, "Desk HeadOfOffice CityOffice")]
    public void Who_hears_of_it(WatchedKind kind, ReminderStep step, string audience) =>
        Assert.Equal(audience, string.Join(' ', ReminderPlan.AudienceOf(kind, step)));
}
