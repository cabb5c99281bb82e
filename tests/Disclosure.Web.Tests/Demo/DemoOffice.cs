using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Demo;
using Disclosure.Web.Files;
using Disclosure.Web.Organs;
using Disclosure.Web.Reporting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Disclosure.Web.Tests.Demo;

/// <summary>An office whose database is empty, and the demonstration told without any.</summary>
internal static class DemoOffice
{
    public static async Task<TestOffice> OpenAsync(string today = "2026-11-23", string environment = "Demo")
    {
        var office = await TestOffice.OpenAsync((services, configuration) => services
            .AddOrgans().AddReporting().AddFiles(configuration).AddDemo().AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment }));
        office.Time.AdjustTime(new DateTimeOffset(TestOffice.D(today), new TimeOnly(9, 0), TimeSpan.FromHours(8)));
        await using var db = await office.DbAsync();
        await db.Organs.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        return office;
    }

    public static async Task<TestOffice> LoadAsync(string today = "2026-11-23")
    {
        var office = await OpenAsync(today);
        await office.Get<DemoLoader>().RunAsync(fresh: false, TestContext.Current.CancellationToken);
        return office;
    }

    /// <summary>The database of a loaded demonstration once more, without its files: for whoever changes it.</summary>
    public static async Task<TestOffice> CopyAsync(TestOffice loaded)
    {
        var office = await OpenAsync();
        await using var from = new SqliteConnection($"{loaded.Connection};Pooling=False");
        await using var to = new SqliteConnection($"{office.Connection};Pooling=False");
        await from.OpenAsync(TestContext.Current.CancellationToken);
        await to.OpenAsync(TestContext.Current.CancellationToken);
        from.BackupDatabase(to);
        return office;
    }

    /// <summary>The caseload of a day, played in memory.</summary>
    public static History Tell(DateOnly today)
    {
        var ids = HohhotOrgans.All.Select((organ, index) => (organ.Code, Id: (long)index + 1)).ToDictionary(o => o.Code, o => o.Id);
        var history = new History(new ReplyClock(WorkCalendar.Published, ClockSettings.Default), ids);
        new TodayCaseload(history, new OfficeDays(WorkCalendar.Published, today)).Tell();
        history.Play(today);
        return history;
    }
}

/// <summary>One loaded demonstration for all tests of a class that only look at it.</summary>
public sealed class LoadedDemo : IAsyncLifetime
{
    internal TestOffice Office { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Office = await DemoOffice.LoadAsync();

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
