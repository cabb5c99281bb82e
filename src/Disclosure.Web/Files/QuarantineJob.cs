using Disclosure.Web.Identity;

namespace Disclosure.Web.Files;

/// <summary>Every five minutes: asks the scanner again, and sweeps what belongs to nobody.</summary>
internal sealed partial class QuarantineJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<QuarantineJob> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    /// <summary>Once; the job does nothing else.</summary>
    internal async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine with { Name = "system", DisplayName = "system" });
        await scope.ServiceProvider.GetRequiredService<ScanQuarantine>().RunAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<SweepFiles>().RunAsync(isAlone: false, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Quarantine could not be worked through; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
