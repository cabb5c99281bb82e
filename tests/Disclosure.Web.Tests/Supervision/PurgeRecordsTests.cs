using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>What was read and is old goes; nothing goes without which a reminder would leave twice.</summary>
public sealed class PurgeRecordsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_notices_go_after_the_set_days_and_unread_ones_stay()
    {
        await using var office = await OpenLateAsync();
        office.ActAs(await office.UserAsync("su"));
        await office.Get<DeskNotices>().PutAllAwayAsync(Cancel);
        var before = await CountAsync<DeskNotice>(office);

        Assert.Equal(0, await PurgeAsync(office));
        office.MoveTo(TestOffice.D("2027-12-01"));

        Assert.Equal(1, await PurgeAsync(office)); // that of the clerk; her head and the city have not read theirs
        Assert.Equal((3, 2), (before, await CountAsync<DeskNotice>(office)));
    }

    [Fact]
    public async Task The_record_of_a_reminder_stays_while_its_case_is_open_and_goes_when_it_is_closed()
    {
        await using var office = await OpenLateAsync();
        office.MoveTo(TestOffice.D("2027-12-01"));
        await PurgeAsync(office);
        Assert.Equal(3, await CountAsync<Reminder>(office));

        await using (var db = await office.DbAsync())
        {
            await db.Applications.ExecuteUpdateAsync(set => set.SetProperty(a => a.IsOpen, false), Cancel);
        }

        await PurgeAsync(office);
        Assert.Equal(0, await CountAsync<Reminder>(office));
    }

    [Fact]
    public async Task Where_nothing_is_old_no_command_runs()
    {
        await using var office = await OpenLateAsync();
        await PurgeAsync(office);

        await using var db = await office.DbAsync();
        Assert.False(await db.AuditEntries.AnyAsync(e => e.Action == nameof(PurgeRecords), Cancel));
    }

    private static async Task<TestOffice> OpenLateAsync()
    {
        var office = await ReminderDesk.OpenAsync("2026-10-19");
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", TestOffice.D("2026-09-14")); // late since Saturday
        await office.RemindAsync();
        return office;
    }

    private static async Task<int> PurgeAsync(TestOffice office)
    {
        await using var scope = office.Another(Actor.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<PurgeRecords>().RunAsync(Cancel);
    }

    private static async Task<int> CountAsync<T>(TestOffice office)
        where T : class
    {
        await using var db = await office.DbAsync();
        return await db.Set<T>().CountAsync(Cancel);
    }
}
