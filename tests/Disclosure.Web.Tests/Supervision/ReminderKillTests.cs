using System.Diagnostics;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Commands;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>Each reminder once: two processes of the program on one database, and one of them killed in the middle of the job.</summary>
public sealed class ReminderKillTests
{
    private const int Cases = 600, People = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static DateOnly Today => LegalDays.LegalDayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_kill_in_the_middle_of_the_job_loses_no_reminder_and_doubles_none()
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "the processes share a file");
        Assert.SkipWhen(!WorkCalendar.Published.NatureOf(Today).IsWorked, "nobody is reminded on a day off");
        await using var office = await ReminderDesk.OpenAsync(Text.IsoDay(Today));
        await FillAsync(office);
        var nodes = new List<Process> { Start(office), Start(office) };
        try
        {
            await UntilAsync(() => CountAsync(office), count => count > 0);
            var busy = await BusyAsync(office, nodes);
            busy.Kill(); // SIGKILL: no end of any kind is run
            await busy.WaitForExitAsync(Cancel);
            var atKill = await CountAsync(office);
            nodes.Add(Start(office));
            await UntilAsync(() => CountAsync(office), count => count >= Cases * People);
            await UntilAsync(() => EndedAsync(office), ended => ended >= 2); // the other node and the new one have looked through everything

            Assert.InRange(atKill, 1, Cases * People - 1);
            await using var db = await office.DbAsync();
            Assert.Equal(Cases * People, await db.Set<Reminder>().CountAsync(Cancel));
            var notices = await db.Set<DeskNotice>().Where(n => n.Kind == DeskNoticeKind.DutyOverdue).Select(n => new { n.UserId, n.Href }).ToListAsync(Cancel);
            Assert.Equal(Cases * People, notices.Count);
            Assert.Equal(Cases * People, notices.Distinct().Count());
            Assert.Equal(1, await db.Set<JobRun>().CountAsync(r => r.Kind == JobKind.Reminders && r.EndedAt == null, Cancel)); // the one that was cut off
        }
        finally
        {
            foreach (var node in nodes)
            {
                node.Kill();
                await node.WaitForExitAsync(CancellationToken.None);
                node.Dispose();
            }
        }
    }

    /// <summary>Late cases of a clerk: one reminder each for her, her head and the city's office.</summary>
    private static async Task FillAsync(TestOffice office)
    {
        var (received, clock) = (Today.AddDays(-90), office.Get<ReplyClock>());
        await using var db = await office.DbAsync();
        db.Applications.AddRange(Enumerable.Range(1, Cases).Select(i => new Application($"K-{i:00000}", office.Environment6.Id, TestOffice.Facts(Text.IsoDay(received)), Today, clock)));
        await db.SaveChangesAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel);
    }

    private static Process Start(TestOffice office)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Disclosure", office.Connection, "--Files:Path", office.FilesFolder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["Reminders__At"] = "00:00", ["Reminders__EverySeconds"] = "1", ["Supervision__AnnualReportsFrom"] = "2100" },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<int> CountAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Set<Reminder>().CountAsync(Cancel);
    }

    /// <summary>The process that is at it.</summary>
    private static async Task<Process> BusyAsync(TestOffice office, List<Process> nodes)
    {
        await using var db = await office.DbAsync();
        var node = (await db.Set<JobRun>().Where(r => r.Kind == JobKind.Reminders && r.EndedAt == null).OrderBy(r => r.Id).Select(r => r.Node).FirstAsync(Cancel)).Split('/')[^1];
        return nodes.Single(process => process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == node);
    }

    private static async Task<int> EndedAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Set<JobRun>().CountAsync(r => r.Kind == JobKind.Reminders && r.State == JobState.Done, Cancel);
    }

    private static async Task UntilAsync(Func<Task<int>> read, Func<int, bool> isReached)
    {
        var start = Stopwatch.GetTimestamp();
        while (!isReached(await read()))
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience.Longest, "The processes do not get on.");
            await Task.Delay(20, Cancel);
        }
    }
}
