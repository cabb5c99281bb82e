using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Applications;

/// <summary>A further year of the calendar: asked for, approved by somebody else, and counted with from then on, everywhere.</summary>
public sealed class ImportCalendarTests
{
    [Fact]
    public async Task A_provisional_due_date_becomes_fixed_when_the_year_is_approved()
    {
        await using var office = await OpenAsync();
        var open = await office.RegisterAsync("2026-12-18");
        Assert.Equal((DueStatus.Provisional, D("2027-01-15")), (open.DueStatus, open.FinalDueOn));
        var fixedBefore = await office.RegisterAsync("2026-11-23");

        var import = await ProposeAsync(office);
        Assert.Equal(open.FinalDueOn, (await office.ReadAsync(open.Number)).FinalDueOn); // asked for, not in force
        await DecideAsync(office, import, approve: true);

        var moved = await office.ReadAsync(open.Number);
        Assert.Equal((DueStatus.Fixed, D("2027-01-18")), (moved.DueStatus, moved.FinalDueOn)); // 2027-01-01 is off
        Assert.Equal(fixedBefore.Version, (await office.ReadAsync(fixedBefore.Number)).Version); // not touched at all
        Assert.Equal(D("2027-12-31"), office.Get<ReplyClock>().Calendar.LastDay);
        Assert.Equal(1, Assert.Single(await office.Get<CalendarImportList>().ReadAsync(Cancel)).Shifted);
    }

    [Fact]
    public async Task A_closed_case_is_never_touched_and_its_trace_names_the_calendar_it_was_closed_by()
    {
        await using var office = await OpenAsync();
        office.Time.SetUtcNow(new DateTimeOffset(2027, 1, 15, 9, 0, 0, TimeSpan.FromHours(8)));
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-12-18"), ReplyOutcome.Granted, "2027-01-15");
        office.ActAs(Actor.CommandLine);
        await office.Get<RecomputeDeadlines>().RunAsync(Cancel);

        await DecideAsync(office, await ProposeAsync(office), approve: true);

        var after = await office.ReadAsync(closed.Number);
        Assert.Equal((closed.Version, closed.FinalDueOn, closed.CalendarVersion), (after.Version, after.FinalDueOn, after.CalendarVersion));
        office.ActAs(Role.Clerk);
        var trace = (await office.Get<CaseFiles>().FindAsync(closed.Number, Cancel))!.Trace!;
        Assert.Equal((WorkCalendar.Published.Version, D("2027-01-15")), (trace.CalendarVersion, trace.Due.Final!.Value.On));
        Assert.NotEqual(trace.CalendarVersion, office.Get<ReplyClock>().Calendar.Version);
    }

    [Fact]
    public async Task After_a_restart_and_on_another_node_the_year_is_still_in_force()
    {
        await using var office = await OpenAsync();
        var open = await office.RegisterAsync("2026-12-18");
        await DecideAsync(office, await ProposeAsync(office), approve: true);

        var other = new CalendarShelf(office.Get<IDbContextFactory<DisclosureDbContext>>());
        Assert.Equal(WorkCalendar.Published.Version, other.Current.Version);
        Assert.True(await other.RefreshAsync(Cancel));
        Assert.False(await other.RefreshAsync(Cancel));
        Assert.Equal(office.Get<CalendarShelf>().Current.Version, other.Current.Version);

        office.ActAs(Actor.CommandLine);
        Assert.Null(await office.Get<RecomputeDeadlines>().RunAsync(Cancel)); // the start finds nothing to do
        Assert.Equal(D("2027-01-18"), (await office.ReadAsync(open.Number)).FinalDueOn);
        Assert.Equal(WorkCalendar.Published.Version, (await other.FindAsync(WorkCalendar.Published.Version, Cancel))!.Version);
    }

    [Fact]
    public async Task A_case_that_another_node_registered_in_between_is_mended()
    {
        await using var office = await OpenAsync();
        await DecideAsync(office, await ProposeAsync(office), approve: true);
        office.ActAs(Role.Clerk);
        var stale = new RegisterApplication(office.Get<CommandGate>(), office.Get<IValidator<RegistrationForm>>(), new ReplyClock(WorkCalendar.Published, ClockSettings.Default));
        var number = await stale.RunAsync(new RegistrationForm { ArrivedOn = D("2026-12-18"), ApplicantName = "钱某", Content = "某路段噪声" }, Cancel);
        Assert.Equal(DueStatus.Provisional, (await office.ReadAsync(number)).DueStatus);

        office.ActAs(Actor.CommandLine);
        await office.Get<RecomputeDeadlines>().MendAsync(Cancel);

        Assert.Equal(DueStatus.Fixed, (await office.ReadAsync(number)).DueStatus);
    }

    [Fact]
    public async Task The_desk_is_told_once_and_the_differences_are_listed_within_reach()
    {
        await using var office = await OpenAsync();
        await office.RegisterAsync("2026-12-18");
        var import = await ProposeAsync(office);
        await DecideAsync(office, import, approve: true);

        office.ActAs(Role.Clerk);
        var notice = Assert.Single(await office.Get<DeskNotices>().UnreadAsync(Cancel));
        Assert.Contains("1 件在办申请", notice.Says, StringComparison.Ordinal);
        var line = Assert.Single((await office.Get<CalendarDifferences>().OfAsync(import.Id, Cancel)).Shown);
        Assert.Equal((D("2027-01-15"), D("2027-01-18"), DueStatus.Provisional, DueStatus.Fixed), (line.OldDueOn, line.NewDueOn, line.OldStatus, line.NewStatus));

        office.ActAs(Role.Clerk, office.District48);
        Assert.Empty(await office.Get<DeskNotices>().UnreadAsync(Cancel));
        Assert.Empty((await office.Get<CalendarDifferences>().OfAsync(import.Id, Cancel)).Shown);
    }

    [Fact]
    public async Task What_would_change_is_foreseen_and_changes_nothing()
    {
        await using var office = await OpenAsync();
        var open = await office.RegisterAsync("2026-12-18");

        var foreseen = await office.Get<CalendarDifferences>().ForesayAsync(Calendars.Of2027(), Cancel);

        Assert.Equal((1, 1), (foreseen.Changed, foreseen.Open));
        Assert.Equal(D("2027-01-18"), Assert.Single(foreseen.Shown).NewDueOn);
        Assert.Equal(open.Version, (await office.ReadAsync(open.Number)).Version);
    }

    [Fact]
    public async Task Nobody_approves_her_own_year_and_a_unit_approves_none()
    {
        await using var office = await OpenAsync();
        var import = await ProposeAsync(office);

        office.ActAs(Role.CityOffice);
        Assert.Equal(Rule.OwnRequest, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<ImportCalendar>().DecideAsync(Form(import, true), Cancel))).Rule);
        office.ActAs(Role.HeadOfOffice, office.Environment6);
        Assert.Equal(CalendarRule.CalendarNotThisOffice, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<ImportCalendar>().DecideAsync(Form(import, true), Cancel))).Rule);
        office.ActAs(Role.Clerk);
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<ImportCalendar>().DecideAsync(Form(import, true), Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<ImportCalendar>().ProposeAsync(Proposal(Calendars.Of2027()), Cancel));
        Assert.Equal(WorkCalendar.Published.Version, office.Get<ReplyClock>().Calendar.Version);
    }

    [Fact]
    public async Task A_rejected_year_has_a_reason_and_another_may_be_brought()
    {
        await using var office = await OpenAsync();
        var import = await ProposeAsync(office);
        Assert.Equal(CalendarRule.CalendarImportPending, (await Assert.ThrowsAsync<RuleViolationException>(() => ProposeAsync(office))).Rule);

        office.ActAs(Role.HeadOfOffice, office.CityOffice);
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<ImportCalendar>().DecideAsync(Form(import, false), Cancel));
        var form = Form(import, false);
        form.Reason = "不是国办通知";
        await office.Get<ImportCalendar>().DecideAsync(form, Cancel);

        Assert.Equal(CalendarImportState.Rejected, (await office.Get<CalendarImportList>().ReadAsync(Cancel))[0].State);
        await ProposeAsync(office);
    }

    [Fact]
    public async Task A_form_opened_before_the_decision_is_stale_and_a_second_click_does_nothing()
    {
        await using var office = await OpenAsync();
        var import = await ProposeAsync(office);
        var (form, late) = (Form(import, true), Form(import, true));
        office.ActAs(Role.HeadOfOffice, office.CityOffice);
        await office.Get<ImportCalendar>().DecideAsync(form, Cancel);

        Assert.Equal("2027", await office.Get<ImportCalendar>().DecideAsync(form, Cancel));
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<ImportCalendar>().DecideAsync(late, Cancel));
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == "DecideCalendar" && e.Result == "Done", Cancel));
    }

    [Theory]
    [InlineData("""{"year":2027}""", CalendarRule.HolidayNoticeUnreadable)]
    [InlineData("not json", CalendarRule.HolidayNoticeUnreadable)]
    [InlineData("""{"year":2027,"source":"国办发明电〔2026〕9号","daysOff":[{"date":"2026-01-01","name":"元旦"}],"workingDays":[]}""", CalendarRule.HolidayNoticeContradiction)]
    [InlineData("""{"year":2027,"source":"国办发明电〔2026〕9号","daysOff":[{"date":"2027-01-02","name":"元旦"}],"workingDays":[{"date":"2027-01-02","name":"元旦"}]}""", CalendarRule.HolidayNoticeContradiction)]
    [InlineData("""{"year":2027,"source":"国办发明电〔2026〕9号","daysOff":[],"workingDays":[{"date":"2027-01-04","name":"元旦"}]}""", CalendarRule.HolidayNoticeContradiction)]
    public async Task A_file_that_cannot_be_read_or_contradicts_itself_is_refused(string text, Enum rule) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolationException>(() => Calendars.FileOf(text))).Rule);

    [Fact]
    public async Task A_file_too_large_or_not_in_utf8_is_refused()
    {
        Assert.Equal(CalendarRule.HolidayNoticeUnreadable, (await Assert.ThrowsAsync<RuleViolationException>(() => Calendars.FileOf(new string(' ', CalendarFile.MaxBytes + 1)))).Rule);
        using var stream = new MemoryStream([0xB9, 0xFA, 0xB0, 0xEC]);
        Assert.Equal(CalendarRule.HolidayNoticeUnreadable, (await Assert.ThrowsAsync<RuleViolationException>(() => CalendarFile.ReadAsync(stream, "2027.json", Cancel))).Rule);
    }

    [Fact]
    public async Task The_command_line_brings_and_applies_in_one_and_refuses_it_a_second_time()
    {
        await using var office = await OpenAsync();
        await office.RegisterAsync("2026-12-18");
        office.ActAs(Actor.CommandLine);
        var file = await Calendars.FileOf(Calendars.Of2027());

        Assert.Equal(1, await office.Get<ImportCalendar>().RunAsync(file, Cancel));
        Assert.Equal(CalendarRule.CalendarYearKnown, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<ImportCalendar>().RunAsync(file, Cancel))).Rule);

        Assert.Equal(1, await office.Get<ImportCalendar>().RunAsync(await Calendars.FileOf(Calendars.Of2027("国办发明电〔2027〕1号") with { WorkingDays = [new NamedDay(D("2027-01-09"), "元旦")] }), Cancel)); // a notice during the year
        await using var db = await office.DbAsync();
        Assert.Equal(3, await db.Set<CalendarEdition>().CountAsync(Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<TestOffice> OpenAsync()
    {
        var office = await CaseOffice.OpenAsync();
        office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 21, 9, 0, 0, TimeSpan.FromHours(8)));
        return office;
    }

    private static ProposeCalendarForm Proposal(HolidayNotice notice) => new() { FileName = "2027.json", FileHash = new string('a', 64), Content = notice.ToJson() };

    private static async Task<CalendarImport> ProposeAsync(TestOffice office)
    {
        office.ActAs(Role.CityOffice);
        await office.Get<ImportCalendar>().ProposeAsync(Proposal(Calendars.Of2027()), Cancel);
        return (await office.Get<CalendarImportList>().ReadAsync(Cancel))[0];
    }

    private static DecideCalendarForm Form(CalendarImport import, bool approve) => new() { ImportId = import.Id, Version = import.Version, Approve = approve };

    private static Task<string> DecideAsync(TestOffice office, CalendarImport import, bool approve)
    {
        office.ActAs(Role.HeadOfOffice, office.CityOffice);
        return office.Get<ImportCalendar>().DecideAsync(Form(import, approve), Cancel);
    }
}
