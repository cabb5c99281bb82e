using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Disputes;
using Disclosure.Web.Tests.Identity;
using Disclosure.Web.Tests.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>The program audits itself every night, and administrators hear of what it finds.</summary>
public sealed class SelfAuditTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sound_office_passes_and_says_what_nobody_knows()
    {
        await using var office = await OpenAsync();
        var run = await RunAsync(office);

        Assert.Equal(0, run.Failed);
        Assert.Equal("1 件在办申请、1 件争议、1 件举报投诉的期限和 1 件案卷的归档期限与重算一致", SayOf(run, SelfCheckKind.DueDates));
        Assert.Equal(Enum.GetValues<SelfCheckKind>(), run.Checks.Select(c => c.Kind).Order());
        Assert.Equal(SelfCheckState.Unknown, StateOf(run, SelfCheckKind.Backup)); // no record: not passed either
        Assert.All(run.Checks.Where(c => c.Kind is not SelfCheckKind.Backup), c => Assert.Equal(SelfCheckState.Passed, c.State));
        await using var db = await office.DbAsync();
        Assert.Empty(await db.Set<DeskNotice>().ToListAsync(Cancel));
    }

    [Theory]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET FinalDueOn = '2026-10-17', QueueOn = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET QueueOn = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET DueOn = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET PausedUntil = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET ArchiveDueOn = '2027-10-17' WHERE NOT IsOpen")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET ArchiveDueOn = NULL WHERE NOT IsOpen")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Applications SET ArchiveDueOn = '2027-10-17' WHERE IsOpen")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Disputes SET NextDueOn = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Disputes SET NextDueOn = NULL")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Complaints SET NextDueOn = '2026-10-17'")]
    [InlineData(SelfCheckKind.DueDates, "UPDATE Complaints SET NextDueOn = NULL")]
    [InlineData(SelfCheckKind.Statistics, "INSERT INTO FigureEntries (OrganId, Form, Year, Code, \"Column\", Value, Reason, EnteredBy, EnteredAt, Version) SELECT Id, '2021', 2025, '20.1.rules', 'issued', -3, '', 'x', '2026-01-01', lower(hex(randomblob(16))) FROM Organs WHERE Code = 'HHHT-006'")]
    [InlineData(SelfCheckKind.AuditChain, "UPDATE AuditHead SET Seq = Seq + 1")]
    public async Task What_was_changed_past_the_program_is_found_and_administrators_are_told(SelfCheckKind kind, string tampering)
    {
        await using var office = await OpenAsync();
        await using (var db = await office.DbAsync())
        {
            Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(tampering, Cancel));
        }

        var run = await RunAsync(office);

        Assert.Equal(SelfCheckState.Failed, StateOf(run, kind));
        office.ActAs(await office.AddUserAsync("yang", Role.SystemAdministrator));
        Assert.Contains(Text.Of(kind), Assert.Single(await office.Get<DeskNotices>().UnreadAsync(Cancel)).Says, StringComparison.Ordinal);
        office.ActAs(await office.UserAsync("su"));
        Assert.Empty(await office.Get<DeskNotices>().UnreadAsync(Cancel));
    }

    [Theory]
    [InlineData("2026-11-30", SelfCheckState.Passed)] // the notice may still come
    [InlineData("2026-12-01", SelfCheckState.Failed)]
    [InlineData("2027-01-04", SelfCheckState.Failed)]
    public async Task The_notice_of_next_year_must_be_there_in_December(string today, SelfCheckState state)
    {
        await using var office = await OpenAsync();
        office.MoveTo(TestOffice.D(today));

        Assert.Equal(state, StateOf(await RunAsync(office), SelfCheckKind.Calendar));
    }

    [Theory]
    [InlineData("2026-09-14T01:00:00Z", SelfCheckState.Passed)]
    [InlineData("2026-09-12T01:00:00Z", SelfCheckState.Failed)]
    public async Task The_record_of_a_backup_says_how_fresh_it_is(string at, SelfCheckState state)
    {
        await using var office = await OpenAsync();
        var record = Path.Combine(Path.GetTempPath(), $"backup-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(record, $$"""{"at":"{{at}}"}""", Cancel);
        office.Get<Microsoft.Extensions.Configuration.IConfiguration>()["Backup:Record"] = record;

        Assert.Equal(state, StateOf(await RunAsync(office), SelfCheckKind.Backup));
        File.Delete(record);
    }

    [Fact]
    public async Task A_check_that_breaks_is_a_finding_and_stops_no_other()
    {
        await using var office = await OpenAsync(services => services.AddScoped<ISelfCheck, Broken>());
        var run = await RunAsync(office);

        Assert.Contains(run.Checks, c => c.Finding is SelfCheckFinding.CheckFailed && c.Arguments[0] == nameof(NotSupportedException));
        Assert.Equal(SelfCheckState.Passed, StateOf(run, SelfCheckKind.Calendar));
    }

    [Fact]
    public async Task A_night_is_audited_once_by_whichever_node_comes_first()
    {
        await using var office = await OpenAsync();
        var jobs = Enumerable.Range(0, 2).Select(_ => new SelfAuditJob(office.Get<IServiceScopeFactory>(), new SupervisionSettings(SelfAuditAt: new TimeOnly(2, 0)), office.Time, NullLogger<SelfAuditJob>.Instance)).ToList();

        await Task.WhenAll(jobs.Select(job => Task.Run(() => job.RunOnceAsync(Cancel), Cancel)));
        await jobs[0].RunOnceAsync(Cancel);

        await using var db = await office.DbAsync();
        Assert.Equal(TestOffice.D("2026-09-14"), (await db.Set<SelfAuditRun>().SingleAsync(Cancel)).NightOf);
    }

    [Fact]
    public async Task Before_its_hour_the_job_waits()
    {
        await using var office = await OpenAsync();
        await new SelfAuditJob(office.Get<IServiceScopeFactory>(), new SupervisionSettings(SelfAuditAt: new TimeOnly(23, 0)), office.Time, NullLogger<SelfAuditJob>.Instance).RunOnceAsync(Cancel);

        await using var db = await office.DbAsync();
        Assert.Empty(await db.Set<SelfAuditRun>().ToListAsync(Cancel));
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.HeadOfOffice)]
    public async Task Only_the_system_administrator_runs_it(Role role)
    {
        await using var office = await OpenAsync();
        office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RunSelfAudit>().RunAsync(new SelfAuditForm(), Cancel));
    }

    private static string SayOf(SelfAuditRun run, SelfCheckKind kind) => run.Checks.First(c => c.Kind == kind) is var entry ? Text.Format(Text.Of(entry.Finding), [.. entry.Arguments]) : "";

    private static SelfCheckState StateOf(SelfAuditRun run, SelfCheckKind kind) => run.Checks.First(c => c.Kind == kind).State;

    private static async Task<TestOffice> OpenAsync(Action<IServiceCollection>? add = null)
    {
        ShellTest.Speak("zh-CN");
        var office = await ReminderDesk.OpenAsync("2026-09-14", services =>
        {
            services.AddReporting().AddPublication();
            add?.Invoke(services);
        });
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", TestOffice.D("2026-09-14"));
        office.ActAs(Role.Clerk);
        await office.CloseAsync(await office.RegisterAsync("2026-08-17"), ReplyOutcome.Granted, "2026-09-10");
        await office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Lawsuit("2026-08-20"), copyOn: "2026-09-10");
        await office.ComplaintAtAsync(ComplaintStage.Registered);
        return office;
    }

    private static async Task<SelfAuditRun> RunAsync(TestOffice office)
    {
        office.ActAs(Role.SystemAdministrator);
        await office.Get<RunSelfAudit>().RunAsync(new SelfAuditForm(), Cancel);
        return (await office.Get<SelfAuditList>().ReadAsync(Cancel))[0];
    }

    private sealed class Broken : ISelfCheck
    {
        public SelfCheckKind Kind => (SelfCheckKind)99;

        public Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
