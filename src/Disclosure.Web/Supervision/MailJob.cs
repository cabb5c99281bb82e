using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>Looks into the outbox every minute.</summary>
internal sealed class MailJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<MailJob> logger) : PeriodicJob(TimeSpan.FromMinutes(1), time, logger)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MailSender>().RunAsync(cancellationToken);
    }
}
