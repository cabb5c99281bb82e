using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>What runs by itself leaves a record that administrators see: began, ended, how.</summary>
public sealed class JobRunsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_of_the_reminders_is_recorded_with_what_it_sent()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-10-16");
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", TestOffice.D("2026-09-14")); // due today
        await new ReminderJob(office.Get<IServiceScopeFactory>(), new SupervisionSettings(2, new TimeOnly(8, 0)), office.Time, NullLogger<ReminderJob>.Instance).RunOnceAsync(Cancel);

        office.ActAs(Role.SystemAdministrator);
        var run = Assert.Single(await office.Get<JobRunList>().ReadAsync(Cancel));
        Assert.Equal((JobKind.Reminders, JobState.Done, 3), (run.Kind, run.State, run.Count)); // clerk, head, city
        Assert.NotNull(run.EndedAt);
    }

    [Fact]
    public async Task A_run_that_broke_says_how_and_one_that_was_cut_off_has_no_end()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        var runs = office.Get<JobRuns>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => runs.RunAsync(JobKind.DisputeDates, () => throw new InvalidOperationException(), Cancel));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runs.RunAsync(
            JobKind.SelfAudit,
            async () =>
            {
                await stop.CancelAsync();
                stop.Token.ThrowIfCancellationRequested();
                return 0;
            },
            stop.Token));

        office.ActAs(Role.Auditor);
        var lines = await office.Get<JobRunList>().ReadAsync(Cancel);
        Assert.Equal([(JobKind.SelfAudit, JobState.Begun, null), (JobKind.DisputeDates, JobState.Failed, nameof(InvalidOperationException))], lines.Select(l => (l.Kind, l.State, l.Error)));
        Assert.Null(lines[0].EndedAt);
    }

    [Fact]
    public async Task An_hourly_look_that_found_nothing_hides_nothing()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await office.Get<JobRuns>().RunAsync(JobKind.NoticeDrafts, () => Task.FromResult(0), Cancel);
        await office.Get<JobRuns>().RunAsync(JobKind.NoticeDrafts, () => Task.FromResult(2), Cancel);

        office.ActAs(Role.SystemAdministrator);
        Assert.Equal(2, Assert.Single(await office.Get<JobRunList>().ReadAsync(Cancel)).Count);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Supervisor)]
    public async Task Nobody_else_sees_it(Role role)
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<JobRunList>().ReadAsync(Cancel));
    }
}
