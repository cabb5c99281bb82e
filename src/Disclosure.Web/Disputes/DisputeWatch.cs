using System.Data.Common;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Disputes;

/// <summary>Checks the stored next duties of disputes, every hour: after a new calendar they follow within it, and a cache that went wrong does not last the night.</summary>
internal sealed partial class DisputeWatch(IServiceScopeFactory scopes, TimeProvider time, ILogger<DisputeWatch> logger) : BackgroundService
{
    /// <summary>How often.</summary>
    internal static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Looks once.</summary>
    /// <returns>How many next duties changed.</returns>
    internal async Task<int> LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        var changed = await scope.ServiceProvider.GetRequiredService<RecomputeDisputes>().RunAsync(cancellationToken);
        if (changed > 0)
        {
            LogChanged(logger, changed);
        }

        return changed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException exception)
            {
                LogFailed(logger, exception); // the database is away for a moment; the next look finds it
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} next duties of disputes were computed again")]
    private static partial void LogChanged(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The duties of disputes could not be checked")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
