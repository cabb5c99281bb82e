using Disclosure.Web.Calendar;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>Lets the days of complaints follow a calendar that has come in force, within the minute; after a start once, since the settings may be others.</summary>
internal sealed class ComplaintWatch(IServiceScopeFactory scopes, CalendarShelf shelf, JobRuns runs, TimeProvider time, ILogger<ComplaintWatch> logger) : PeriodicJob(TimeSpan.FromSeconds(30), time, logger)
{
    private string? _version;

    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        if (shelf.Current.Version is var version && version == _version)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await runs.RunAsync(JobKind.ComplaintDates, () => scope.ServiceProvider.GetRequiredService<RecomputeComplaints>().RunAsync(cancellationToken), cancellationToken);
        _version = version;
    }
}
