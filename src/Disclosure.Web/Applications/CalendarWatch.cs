using System.Data.Common;
using Disclosure.Web.Calendar;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>Takes up a calendar that another node, or the command line, has put in force.</summary>
internal sealed partial class CalendarWatch(IServiceScopeFactory scopes, CalendarShelf shelf, TimeProvider time, ILogger<CalendarWatch> logger) : BackgroundService
{
    /// <summary>One short query each time.</summary>
    internal static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    /// <summary>Looks once.</summary>
    /// <returns>Whether another calendar was taken up.</returns>
    internal async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        if (!await shelf.RefreshAsync(cancellationToken))
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await scope.ServiceProvider.GetRequiredService<RecomputeDeadlines>().MendAsync(cancellationToken);
        LogTaken(logger, shelf.Current.Version);
        return true;
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

    [LoggerMessage(Level = LogLevel.Information, Message = "Calendar {Version} is in force")]
    private static partial void LogTaken(ILogger logger, string version);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The calendar in force could not be asked for")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
