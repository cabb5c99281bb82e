using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Calendar;

namespace Disclosure.Web.Applications;

/// <summary>Which calendar a case is counted by: an open one by that in force, a closed one by that under which it was closed.</summary>
internal static class CaseClock
{
    /// <summary>The clock for a case; without a case the clock itself.</summary>
    public static async Task<ReplyClock> ClockOfAsync(this CalendarShelf shelf, Application? application, ReplyClock clock, CancellationToken cancellationToken = default) =>
        application is { IsOpen: false, ClosedOn: not null, CalendarVersion: var version } && version != clock.Calendar.Version
        && await shelf.FindAsync(version, cancellationToken) is { } calendar
            ? clock.By(calendar)
            : clock;
}
