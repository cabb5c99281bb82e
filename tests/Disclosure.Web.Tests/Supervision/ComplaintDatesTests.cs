using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>The next day of a complaint follows a calendar, as those of cases and disputes do.</summary>
public sealed class ComplaintDatesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_that_the_calendar_gives_otherwise_is_computed_again_and_once_only()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        office.ActAs(Role.Supervisor);
        await office.Get<RegisterComplaint>().RunAsync(
            new RegisterComplaintForm { Organ = "HHHT-048", Channel = ComplaintChannel.Letter, ComplaintMatter = ComplaintMatter.LateReply, ReceivedOn = TestOffice.D("2026-09-14"), Content = "至今没有答复" }, Cancel);
        await using (var db = await office.DbAsync())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE Complaints SET NextDueOn = '2026-09-18'", Cancel); // as an earlier calendar had it
        }

        Assert.Equal(1, await RunAsync(office));
        Assert.Equal(0, await RunAsync(office));

        await using var after = await office.DbAsync();
        Assert.Equal(TestOffice.D("2026-09-20"), (await after.Complaints.SingleAsync(Cancel)).NextDueOn); // Sunday 20 September is worked
        Assert.Equal(1, await after.AuditEntries.CountAsync(e => e.Action == nameof(RecomputeComplaints), Cancel));
    }

    private static async Task<int> RunAsync(TestOffice office)
    {
        await using var scope = office.Another(Actor.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<RecomputeComplaints>().RunAsync(Cancel);
    }
}
