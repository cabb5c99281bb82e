using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Calendar;

/// <summary>Lets stored days follow a calendar that has come in force, within the minute; after a start once, since the settings may be others.</summary>
internal abstract class CalendarFollower(IServiceScopeFactory scopes, CalendarShelf shelf, JobRuns runs, TimeProvider time, ILogger logger, JobKind kind) : PeriodicJob(TimeSpan.FromSeconds(30), time, logger)
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
        await runs.RunAsync(kind, () => RecomputeAsync(scope.ServiceProvider, cancellationToken), cancellationToken);
        _version = version;
    }

    /// <returns>How many days changed.</returns>
    protected abstract Task<int> RecomputeAsync(IServiceProvider services, CancellationToken cancellationToken);
}
