using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Disputes;

/// <summary>The pages of the room, with what they read.</summary>
internal static class DisputePages
{
    public static IServiceCollection AddDisputePages(this IServiceCollection services) => services
        .AddScoped<DisputeList>().AddScoped<DisputeFiles>().AddSingleton<DisputeChains>().AddScoped<HearingList>().AddScoped<DisputeLinks>()
        .AddScoped<FindSource, DisputeFind>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => DisputesTexts.List_Title, DisputeFilter.Home, Icons.Material.Outlined.Balance, nameof(Permission.ViewCases))
        {
            Order = 10,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<DisputeList>().WaitingAsync(cancellationToken),
        });

    public static IEndpointRouteBuilder MapDisputePages(this IEndpointRouteBuilder app)
    {
        app.MapGet(HearingCalendar.AllPath, HearingCalendar.AllAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(HearingCalendar.OnePath, HearingCalendar.OneAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        return app;
    }
}
