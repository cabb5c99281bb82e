using Disclosure.Domain.Calendar;

namespace Disclosure.Web.Calendar;

/// <summary>The room of the working calendar.</summary>
internal static class CalendarSlice
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton(WorkCalendar.Published);
}
