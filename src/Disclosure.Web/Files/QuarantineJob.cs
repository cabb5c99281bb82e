using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Files;

/// <summary>Every five minutes: asks the scanner again, and sweeps what belongs to nobody.</summary>
internal sealed class QuarantineJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<QuarantineJob> logger) : PeriodicJob(TimeSpan.FromMinutes(5), time, logger)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine with { Name = "system", DisplayName = "system" });
        await scope.ServiceProvider.GetRequiredService<ScanQuarantine>().RunAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<SweepFiles>().RunAsync(isAlone: false, cancellationToken);
    }
}
