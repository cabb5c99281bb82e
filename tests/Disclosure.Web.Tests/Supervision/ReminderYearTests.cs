using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Tests.Identity;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>The daily job through whole years with all their holidays: nothing becomes overdue unseen, and nobody hears anything twice.</summary>
public sealed class ReminderYearTests
{
    private static readonly ReminderStep[] Ahead = [ReminderStep.SevenDays, ReminderStep.ThreeDays, ReminderStep.OneDay, ReminderStep.LastDay];

    [Theory]
    [InlineData(2017)]
    [InlineData(2020)] // the Spring Festival was prolonged
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task Every_step_is_reminded_of_once_and_before_the_duty_is_overdue(int year)
    {
        var (first, last) = (new DateOnly(year, 1, 2), new DateOnly(year, 12, 31));
        await using var office = await ReminderDesk.OpenAsync(first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var (clerk, head, city) = ((await office.UserAsync("su")).Id, (await office.UserAsync("yun")).Id, (await office.UserAsync("qi")).Id);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            office.MoveTo(day);
            if (day.DayNumber % 6 == 0)
            {
                await office.ReceiveAsync($"SQ-HHHT-006-{year}-{day.DayOfYear:D5}", day); // on days off too: a network application
            }

            await office.RemindAsync(); // every day of the year; on days off it says nothing
        }

        var calendar = WorkCalendar.Published;
        var reminders = (await office.RemindersAsync()).Where(r => r.Kind is WatchedKind.Reply).ToList();
        Assert.All(reminders, r => Assert.True(calendar.IsWorking(DayOf(r)), $"{DayOf(r)} is a day off"));
        Assert.Equal(reminders.Count, reminders.Select(r => r.Key).Distinct().Count());
        var overdue = reminders.GroupBy(r => r.SubjectId).Where(g => g.First().DueOn < last.AddDays(-12)).ToList();
        Assert.True(overdue.Count > 45, $"{overdue.Count} cases");
        Assert.All(overdue, one =>
        {
            var due = one.First().DueOn;
            Assert.Equal([.. Ahead, ReminderStep.Overdue], one.Where(r => r.UserId == clerk).Select(r => r.Step)); // each once, in their order
            Assert.Equal([ReminderStep.ThreeDays, ReminderStep.OneDay, ReminderStep.LastDay, ReminderStep.Overdue], one.Where(r => r.UserId == head).Select(r => r.Step));
            Assert.Equal([ReminderStep.LastDay, ReminderStep.Overdue], one.Where(r => r.UserId == city).Select(r => r.Step));
            Assert.All(one.Where(r => r.Step is not ReminderStep.Overdue), r => Assert.True(DayOf(r) <= due));
            Assert.Equal(due, DayOf(one.First(r => r.Step is ReminderStep.LastDay)));
            Assert.Equal(calendar.NthWorkingDayAfter(due, 1).On, DayOf(one.First(r => r.Step is ReminderStep.Overdue)));
            Assert.Equal([7, 3, 1], one.Where(r => r.UserId == clerk).Take(3).Select(r => calendar.WorkingDaysBetween(DayOf(r), due)));
        });
    }

    [Fact]
    public async Task After_days_off_and_a_stopped_program_only_the_most_urgent_step_is_sent()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        var due = (await office.ReceiveAsync("SQ-HHHT-006-2026-00001", new DateOnly(2026, 9, 14))).FinalDueOn!.Value; // 2026-10-16
        office.MoveTo(new DateOnly(2026, 9, 30));
        await office.RemindAsync(); // 9 working days left: nothing
        office.MoveTo(new DateOnly(2026, 10, 14)); // stopped over National Day and a week more
        await office.RemindAsync();

        var clerk = (await office.UserAsync("su")).Id;
        var reminder = Assert.Single(await office.RemindersAsync(), r => r.UserId == clerk && r.Kind is WatchedKind.Reply);
        Assert.Equal((ReminderStep.ThreeDays, due), (reminder.Step, reminder.DueOn));
    }

    private static DateOnly DayOf(Disclosure.Web.Supervision.Reminder reminder) => Disclosure.Web.Data.LegalDays.LegalDayOf(reminder.At);
}
