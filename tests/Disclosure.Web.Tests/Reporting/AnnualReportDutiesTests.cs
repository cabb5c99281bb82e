using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Supervision;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>The annual report is watched like everything that has a last day: light, duty, reminder.</summary>
public sealed class AnnualReportDutiesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-01-15", DeadlineLight.InTime, 16)]
    [InlineData("2026-01-16", DeadlineLight.Reminder, 15)]
    [InlineData("2026-01-25", DeadlineLight.Reminder, 6)]
    [InlineData("2026-01-26", DeadlineLight.Yellow, 5)]
    [InlineData("2026-01-31", DeadlineLight.Yellow, 0)]
    [InlineData("2026-02-01", DeadlineLight.Red, -1)]
    public async Task A_departments_report_turns_blue_fifteen_days_ahead_yellow_five_and_red_on_1_February(string today, DeadlineLight light, int left)
    {
        await using var office = await OpenAsync("2026-01-05");
        office.MoveTo(TestOffice.D(today));

        var line = (await office.Get<AnnualReportList>().ReadAsync(2025, Cancel)).Lines.Single(l => l.Organ.Code == "HHHT-006");

        Assert.Equal((light, left, DayKind.Natural), (line.Light.Light, line.Light.Remaining!.Value, line.Light.Days));
    }

    [Fact]
    public async Task Each_unit_owes_last_years_report_until_it_is_recorded()
    {
        await using var office = await OpenAsync("2026-01-05");

        Assert.Equal([("HHHT-006", "2026-01-31"), ("HHHT-000", "2026-03-31"), ("HHHT-048", "2026-03-31")], await MissingAsync(office));
        await office.SaveAsync(new AnnualReport(office.Environment6.Id, 2025, TestOffice.D("2026-01-04"), "https://example.cn/1", "su", TestOffice.D("2026-01-05")));
        Assert.Equal(["HHHT-000", "HHHT-048"], (await MissingAsync(office)).Select(m => m.Code));
    }

    [Fact]
    public async Task What_had_passed_before_the_program_was_used_is_nobodys_duty_unless_the_office_says_so()
    {
        await using var office = await OpenAsync("2026-03-02");

        Assert.Equal(["HHHT-000", "HHHT-048"], (await MissingAsync(office)).Select(m => m.Code)); // 31 January was over
        await using var db = await office.DbAsync();
        var since2025 = new AnnualReportDuties(office.Get<Disclosure.Web.Applications.CaseLights>(), office.Get<Disclosure.Web.Organs.OrganDirectory>(), new SupervisionSettings(AnnualReportsFrom: 2025));
        var since2026 = new AnnualReportDuties(office.Get<Disclosure.Web.Applications.CaseLights>(), office.Get<Disclosure.Web.Organs.OrganDirectory>(), new SupervisionSettings(AnnualReportsFrom: 2026));
        Assert.Equal(3, (await since2025.MissingAsync(db, null, Cancel)).Count);
        Assert.Empty(await since2026.MissingAsync(db, null, Cancel));
    }

    [Fact]
    public async Task The_unit_is_reminded_in_January_and_the_city_hears_of_it_on_the_first_day_late()
    {
        await using var office = await OpenAsync("2026-01-05");
        office.MoveTo(TestOffice.D("2026-01-22")); // 7 working days to Friday 30 January
        await office.RemindAsync();
        Assert.Equal([ReminderStep.SevenDays], (await ReportsAsync(office)).Select(r => r.Step));

        office.MoveTo(TestOffice.D("2026-02-02"));
        await office.RemindAsync();
        await office.RemindAsync();

        var overdue = (await ReportsAsync(office)).Where(r => r.Step is ReminderStep.Overdue).ToList();
        Assert.Equal(3, overdue.Count); // the clerk, her head and the city’s office, once each
    }

    private static async Task<TestOffice> OpenAsync(string today)
    {
        var office = await ReminderDesk.OpenAsync(today, services => services.AddReporting());
        office.ActAs(Role.CityOffice);
        await office.Get<RecordAnnualReport>().RunAsync(new AnnualReportForm { Organ = "HHHT-048", Year = 2020, PublishedOn = TestOffice.D("2021-03-01"), Address = "https://example.cn/old" }, Cancel); // the first act of the office
        return office;
    }

    private static async Task<List<(string Code, string DueOn)>> MissingAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return [.. (await office.Get<AnnualReportDuties>().MissingAsync(db, null, Cancel)).Select(l => (l.Organ.Code, Disclosure.Web.Shell.Text.IsoDay(l.DueOn)))];
    }

    private static async Task<List<Reminder>> ReportsAsync(TestOffice office) => [.. (await office.RemindersAsync()).Where(r => r.SubjectId == office.Environment6.Id && r.Kind is WatchedKind.AnnualReport)];
}
