using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Disputes;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>Each reminder reaches each person once: with two nodes, after a kill, with clocks that differ; and it reaches somebody in any case.</summary>
public sealed class SendRemindersTests
{
    private static readonly DateOnly Due = TestOffice.D("2026-10-16");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_nodes_at_the_same_moment_send_everything_once()
    {
        await using var office = await OpenWithCasesAsync(60);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.RemindAsync(), Cancel)));

        await AssertOnceAsync(office, 60);
    }

    [Fact]
    public async Task Runs_that_are_killed_again_and_again_leave_nothing_out_and_send_nothing_twice()
    {
        var kill = new KillingChannel();
        await using var office = await OpenWithCasesAsync(250, services => services.AddSingleton<IReminderChannel>(kill));
        foreach (var after in new[] { 3, 150, 201, 250 })
        {
            kill.After = after;
            await Assert.ThrowsAsync<OperationCanceledException>(() => office.RemindAsync());
        }

        kill.After = int.MaxValue;
        await office.RemindAsync();

        await AssertOnceAsync(office, 250);
    }

    [Fact]
    public async Task A_second_run_on_the_day_sends_nothing_and_leaves_no_entry()
    {
        await using var office = await OpenWithCasesAsync(3);
        await office.RemindAsync();
        var before = await EntriesAsync(office);

        Assert.Equal(0, await office.RemindAsync());
        Assert.Equal(before, await EntriesAsync(office));
    }

    [Fact]
    public async Task A_clock_five_minutes_wrong_over_midnight_changes_nothing()
    {
        await using var office = await OpenWithCasesAsync(2);
        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 13, 23, 57, 0, TimeSpan.FromHours(8))); // three working days left
        await office.RemindAsync();
        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 14, 0, 2, 0, TimeSpan.FromHours(8))); // the other node's clock: two left
        await office.RemindAsync();

        await AssertOnceAsync(office, 2);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_one()
    {
        await using var office = await OpenWithCasesAsync(1);
        await office.RemindAsync();
        var sent = (await office.RemindersAsync())[0];
        await using var db = await office.DbAsync();
        db.Add(new Reminder { Subject = sent.Subject, SubjectId = sent.SubjectId, Kind = sent.Kind, Part = sent.Part, DueOn = sent.DueOn, Step = sent.Step, UserId = sent.UserId });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task An_extension_is_another_day_with_steps_of_its_own()
    {
        await using var office = await OpenWithCasesAsync(1);
        await office.RemindAsync();
        await using (var db = await office.DbAsync())
        {
            var application = await db.Applications.SingleAsync(Cancel);
            application.AskExtension(5, "案情复杂", "su", TestOffice.D("2026-10-13"));
            application.DecideExtension(true, "同意", "yun", TestOffice.D("2026-10-13"));
            application.NotifyExtension(TestOffice.D("2026-10-13"), TestOffice.D("2026-10-13"), office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
        }

        office.MoveTo(TestOffice.D("2026-10-20")); // due 2026-10-23: three left again
        await office.RemindAsync();

        Assert.Equal([Due, TestOffice.D("2026-10-23")], (await office.RemindersAsync()).Where(r => r.Kind is WatchedKind.Reply).Select(r => r.DueOn).Distinct());
    }

    [Fact]
    public async Task A_paused_case_is_reminded_of_only_by_the_letter_that_is_out()
    {
        await using var office = await OpenWithCasesAsync(1);
        await using (var db = await office.DbAsync())
        {
            var application = await db.Applications.SingleAsync(Cancel);
            application.Consult(new Consultation(0, ConsultedParty.ThirdParty, TestOffice.D("2026-09-15"), null) { Name = "某公司", ReceivedOn = TestOffice.D("2026-09-18") }, TestOffice.D("2026-09-18"), office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
        }

        await office.RemindAsync(); // 2026-10-13: the party has until 2026-10-15

        Assert.Equal([WatchedKind.Opinion], (await office.RemindersAsync()).Select(r => r.Kind).Distinct());
    }

    [Fact]
    public async Task Where_nobody_holds_the_desk_its_head_is_told_and_without_her_the_city_office()
    {
        await using var office = await OpenWithCasesAsync(1);
        await DisableAsync(office, "su");
        await office.RemindAsync();
        Assert.Equal(["yun"], await RecipientsAsync(office));

        await DisableAsync(office, "yun");
        office.MoveTo(TestOffice.D("2026-10-15"));
        await office.RemindAsync();
        Assert.Equal(["qi", "yun"], await RecipientsAsync(office));
    }

    [Fact]
    public async Task A_dispute_reminds_the_legal_officer_of_every_open_duty()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await office.AddUserAsync("bao", Role.LegalOfficer);
        await office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Lawsuit("2026-08-20"), null, "2026-09-01"); // defence by 2026-09-16
        await office.RemindAsync();

        var bao = (await office.UserAsync("bao")).Id;
        var reminder = Assert.Single(await office.RemindersAsync(), r => r.UserId == bao && r.Kind is WatchedKind.CourtDefence);
        Assert.Equal((DutySubject.Dispute, ReminderStep.ThreeDays, TestOffice.D("2026-09-16")), (reminder.Subject, reminder.Step, reminder.DueOn));
    }

    [Fact]
    public async Task The_job_waits_for_its_hour_and_runs_once_a_day()
    {
        await using var office = await OpenWithCasesAsync(1);
        var job = new ReminderJob(office.Get<IServiceScopeFactory>(), new SupervisionSettings(2, new TimeOnly(8, 0)), office.Time, NullLogger<ReminderJob>.Instance);
        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 14, 7, 55, 0, TimeSpan.FromHours(8)));
        await job.RunOnceAsync(Cancel);
        Assert.Empty(await office.RemindersAsync());

        office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 14, 8, 0, 0, TimeSpan.FromHours(8)));
        await job.RunOnceAsync(Cancel);
        Assert.NotEmpty(await office.RemindersAsync());
    }

    [Fact]
    public async Task The_reminder_is_a_notice_of_that_one_person()
    {
        await using var office = await OpenWithCasesAsync(1);
        await office.RemindAsync();
        office.ActAs(await office.UserAsync("su"));
        var notices = office.Get<DeskNotices>();

        Assert.Equal("市环保局 答复 2026-00001：剩 3 个工作日，2026-10-16 到期", Assert.Single(await notices.UnreadAsync(Cancel)).Says);
        Assert.Equal(1, await notices.CountUnreadAsync(Cancel));
        await notices.PutAllAwayAsync(Cancel);
        Assert.Equal(0, await notices.CountUnreadAsync(Cancel));
        Assert.True(Assert.Single((await notices.ReadAsync(false, 0, 20, Cancel)).Rows).IsRead);

        office.ActAs(await office.UserAsync("yun"));
        Assert.Equal(1, await notices.CountUnreadAsync(Cancel)); // her own one
        office.ActAs(await office.UserAsync("qi"));
        Assert.Equal(0, await notices.CountUnreadAsync(Cancel)); // three days left is no business of the city yet
    }

    /// <summary>Cases due on 2026-10-16, on the morning on which three working days are left.</summary>
    private static async Task<TestOffice> OpenWithCasesAsync(int count, Action<IServiceCollection>? add = null)
    {
        var office = await ReminderDesk.OpenAsync("2026-09-14", add);
        for (var i = 1; i <= count; i++)
        {
            await office.ReceiveAsync($"SQ-HHHT-006-2026-{i:D5}", TestOffice.D("2026-09-14"));
        }

        office.MoveTo(TestOffice.D("2026-10-13"));
        return office;
    }

    /// <summary>Each case has reminded the clerk and the head, once each, in a reminder and in a notice.</summary>
    private static async Task AssertOnceAsync(TestOffice office, int cases)
    {
        var reminders = await office.RemindersAsync();
        Assert.Equal(2 * cases, reminders.Count);
        Assert.Equal(cases, reminders.Select(r => r.SubjectId).Distinct().Count());
        await using var db = await office.DbAsync();
        var notices = await db.Set<DeskNotice>().AsNoTracking().ToListAsync(Cancel);
        Assert.Equal(2 * cases, notices.Select(n => (n.UserId, n.Href)).Distinct().Count());
        Assert.Equal(2 * cases, notices.Count);
        Assert.Null((await office.Get<AuditVerification>().RunAsync(Cancel)).FirstBad);
    }

    private static async Task<long> EntriesAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.AuditEntries.LongCountAsync(Cancel);
    }

    private static async Task DisableAsync(TestOffice office, string name)
    {
        await using var db = await office.DbAsync();
        (await db.Users.SingleAsync(u => u.UserName == name, Cancel)).IsDisabled = true;
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<IEnumerable<string>> RecipientsAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var names = await db.Users.ToDictionaryAsync(u => u.Id, u => u.UserName!, Cancel);
        return (await office.RemindersAsync()).Select(r => names[r.UserId]).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>Stops the run after so many reminders, as a kill would in the middle of a batch.</summary>
    private sealed class KillingChannel : IReminderChannel
    {
        private int _delivered;

        public int After { get; set; } = int.MaxValue;

        public Task DeliverAsync(CommandScope scope, IReadOnlyList<ReminderMessage> messages, CancellationToken cancellationToken)
        {
            _delivered += messages.Count;
            if (_delivered < After)
            {
                return Task.CompletedTask;
            }

            _delivered = 0;
            throw new OperationCanceledException();
        }
    }
}
