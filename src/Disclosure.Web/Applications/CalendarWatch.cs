using Disclosure.Web.Calendar;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Applications;

/// <summary>Takes up a calendar that another node, or the command line, has put in force: one short query each time.</summary>
internal sealed partial class CalendarWatch(IServiceScopeFactory scopes, CalendarShelf shelf, TimeProvider time, ILogger<CalendarWatch> logger)
    : PeriodicJob(TimeSpan.FromSeconds(2), time, logger)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        if (!await shelf.RefreshAsync(cancellationToken))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await scope.ServiceProvider.GetRequiredService<JobRuns>().RunAsync(JobKind.CaseDates, async () =>
        {
            await scope.ServiceProvider.GetRequiredService<RecomputeDeadlines>().MendAsync(cancellationToken);
            return 1;
        }, cancellationToken);
        LogTaken(logger, shelf.Current.Version);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Calendar {Version} is in force")]
    private static partial void LogTaken(ILogger logger, string version);
}
