using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>Checks the stored next duties of disputes, every hour: after a new calendar they follow within it, and a cache that went wrong does not last the night.</summary>
internal sealed partial class DisputeWatch(IServiceScopeFactory scopes, TimeProvider time, ILogger<DisputeWatch> logger) : PeriodicJob(TimeSpan.FromHours(1), time, logger)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        if (await scope.ServiceProvider.GetRequiredService<JobRuns>().RunAsync(JobKind.DisputeDates, () => scope.ServiceProvider.GetRequiredService<RecomputeDisputes>().RunAsync(cancellationToken), cancellationToken) is > 0 and var changed)
        {
            LogChanged(logger, changed);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} next duties of disputes were computed again")]
    private static partial void LogChanged(ILogger logger, int count);
}
