using Disclosure.Web.Calendar;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>Lets the days of complaints follow the calendar.</summary>
internal sealed class ComplaintWatch(IServiceScopeFactory scopes, CalendarShelf shelf, JobRuns runs, TimeProvider time, ILogger<ComplaintWatch> logger)
    : CalendarFollower(scopes, shelf, runs, time, logger, JobKind.ComplaintDates)
{
    protected override Task<int> RecomputeAsync(IServiceProvider services, CancellationToken cancellationToken) => services.GetRequiredService<RecomputeComplaints>().RunAsync(cancellationToken);
}
