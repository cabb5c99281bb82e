namespace Disclosure.Web.Shell;

/// <summary>
/// A job that comes round once every period until the program stops. What goes wrong is logged and tried again the next time: a database that is away
/// for a moment, or a form that was saved in between, must not stop the program.
/// </summary>
internal abstract partial class PeriodicJob(TimeSpan period, TimeProvider time, ILogger logger) : BackgroundService
{
    /// <summary>Once; the job does nothing else.</summary>
    internal abstract Task RunOnceAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception, GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, string job);
}
