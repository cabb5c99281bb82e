using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Dashboard;
using Disclosure.Web.Tests.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Disclosure.Web.Tests.Publication;

/// <summary>What must be made public is watched like everything that has a last day: light, duty, reminder, board.</summary>
public sealed class PublicationDutiesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Due on Tuesday 29 September 2026; 25 to 27 September are off.</summary>
    [Theory]
    [InlineData("2026-09-20", DeadlineLight.InTime)] // six left: a worked Sunday
    [InlineData("2026-09-21", DeadlineLight.Reminder)] // 22, 23, 24, 28, 29
    [InlineData("2026-09-23", DeadlineLight.Reminder)]
    [InlineData("2026-09-24", DeadlineLight.Yellow)]
    [InlineData("2026-09-29", DeadlineLight.Yellow)]
    [InlineData("2026-09-30", DeadlineLight.Red)]
    public async Task The_list_finds_by_its_light_what_the_lamp_shows(string today, DeadlineLight light)
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.RegisterItemAsync();
        office.MoveTo(TestOffice.D(today));

        Assert.Equal(light, PublicationLamps.Of(item.State, item.DueOn, item.MadeOn, office.Get<Disclosure.Web.Applications.CaseLights>()).Light);
        foreach (var asked in PublicationFilter.Lights)
        {
            Assert.Equal(asked == light ? 1 : 0, (await office.Get<PublicationList>().ReadAsync(Asked(("light", asked.ToString())), Cancel)).Total);
        }
    }

    [Fact]
    public async Task A_duty_stands_until_the_item_is_published_or_dropped()
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.RegisterItemAsync();
        var dropped = await office.RegisterItemAsync(title: "另一文件");
        Assert.Equal([item.Code, dropped.Code], (await DutiesAsync(office)).Select(d => d.Number));

        await office.PublishAsync(item);
        await office.Get<DropPublication>().RunAsync(new DropPublicationForm { Code = dropped.Code, Version = dropped.Version, DroppedOn = TestOffice.D("2026-09-14"), DropReason = "内部事务信息" }, Cancel);

        Assert.Empty(await DutiesAsync(office));
    }

    [Fact]
    public async Task The_unit_is_reminded_and_once_late_its_head_too_but_not_the_city()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14", services => services.AddPublication());
        office.ActAs(Role.CityOffice);
        await office.RegisterItemAsync();
        office.MoveTo(TestOffice.D("2026-09-29"));
        await office.RemindAsync();
        office.MoveTo(TestOffice.D("2026-09-30"));
        await office.RemindAsync();
        await office.RemindAsync();

        var sent = (await office.RemindersAsync()).Where(r => r.Kind is WatchedKind.Publication).ToList();

        Assert.Equal([ReminderStep.LastDay, ReminderStep.LastDay, ReminderStep.Overdue, ReminderStep.Overdue], sent.Select(r => r.Step).Order());
        await using var db = await office.DbAsync();
        var told = sent.Select(r => r.UserId).Distinct().ToList();
        Assert.Equal(["su", "yun"], await db.Users.Where(u => told.Contains(u.Id)).OrderBy(u => u.UserName).Select(u => u.UserName!).ToListAsync(Cancel));
    }

    [Fact]
    public async Task The_board_names_who_is_late_and_leads_to_the_list_of_the_unit()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.NameAsync("clerk", "苏某某");
        var item = await office.RegisterItemAsync();
        office.MoveTo(TestOffice.D("2026-09-30"));
        office.ActAs(Role.Supervisor);

        var board = await office.BoardAsync();

        var row = Assert.Single(board.Late);
        Assert.Equal((BoardSubject.Publication, item.Code, "等市环保局苏某某：登记公开", DeadlineLight.Red), (row.Subject, row.Number, row.WaitsFor, row.Light.Light));
        Assert.Equal("应于 9月29日 周二公开", BoardText.DueOf(row));
        Assert.Equal(1, board.Of(office.Environment6).Tally.OthersLate);
    }

    [Fact]
    public async Task A_day_that_the_calendar_gives_otherwise_is_computed_again_and_once_only()
    {
        await using var office = await CaseOffice.OpenAsync();
        var item = await office.RegisterItemAsync();
        await using (var db = await office.DbAsync())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE PublicationItems SET DueOn = '2026-09-28'", Cancel); // as an earlier calendar had it
        }

        Assert.Equal(1, await RunAsync(office));
        Assert.Equal(0, await RunAsync(office));

        Assert.Equal(TestOffice.D("2026-09-29"), (await office.ItemAsync(item.Code)).DueOn);
        await using var after = await office.DbAsync();
        Assert.Equal(1, await after.AuditEntries.CountAsync(e => e.Action == nameof(RecomputePublications), Cancel));
    }

    internal static ListQuery Asked(params (string Name, string Value)[] address) =>
        new(1, 50, null, false) { Address = address.ToDictionary(a => a.Name, a => new StringValues(a.Value), StringComparer.Ordinal) };

    internal static async Task<List<OpenDuty>> DutiesAsync(TestOffice office) => await office.Get<OpenDuties>().ReadAsync(null, Cancel).ToListAsync(Cancel);

    private static async Task<int> RunAsync(TestOffice office)
    {
        await using var scope = office.Another(Actor.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<RecomputePublications>().RunAsync(Cancel);
    }
}
