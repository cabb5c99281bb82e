using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Demo;

/// <summary>The room of the demonstration: its loader, its banner, and its accounts on the sign-in page.</summary>
internal static class DemoSlice
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddScoped<DemoLoader>()
        .AddSingleton<DemoContents>()
        .AddSingleton<DemoFiles>()
        .AddSingleton<DemoDay>()
        .AddSingleton(new Banner(provider => provider.GetRequiredService<DemoDay>().LoadedOn is { } day ? Text.Format(DemoTexts.Banner, Text.FullDay(day)) : null))
        .AddTransient<IEnumerable<DemoAccount>>(Accounts); // a list of its own, empty where the database is no demonstration

    private static DemoAccount[] Accounts(IServiceProvider provider)
    {
        if (provider.GetRequiredService<DemoDay>().LoadedOn is null)
        {
            return [];
        }

        var organs = HohhotOrgans.All.ToDictionary(o => o.Code, o => o.Name);
        return [.. DemoAccounts.All.Select(account => new DemoAccount(account.Name, DemoAccounts.Password, () => $"{Text.Of(account.Role)}·{organs[account.Organ]}"))];
    }
}

/// <summary>The day around which the demonstration was told. Read once: a database becomes a demonstration before it is served, never while.</summary>
internal sealed class DemoDay(IDbContextFactory<DisclosureDbContext> contexts)
{
    private readonly Lazy<DateOnly?> _loadedOn = new(() =>
    {
        using var db = contexts.CreateDbContext();
        return db.Set<DemoMark>().AsNoTracking().SingleOrDefault()?.LoadedOn;
    }, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The day, or null where the database is no demonstration.</summary>
    public DateOnly? LoadedOn => _loadedOn.Value;
}
