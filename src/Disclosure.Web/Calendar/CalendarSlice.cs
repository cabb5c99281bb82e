using Disclosure.Domain.Calendar;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Calendar;

/// <summary>The room of the working calendar.</summary>
internal static class CalendarSlice
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<CalendarShelf>()
        .AddTransient<WorkCalendar>(provider => provider.GetRequiredService<CalendarShelf>().Current) // for pages; what lives longer asks the clock or the shelf
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => CalendarTexts.WorkingCalendar, "/calendar", Icons.Material.Outlined.CalendarMonth, nameof(Permission.ViewCalendar)) { Order = 20 });
}
