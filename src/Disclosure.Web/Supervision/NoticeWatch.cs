using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>Looks every hour for what has become late and drafts the notices; whatever was drafted once stays drafted once.</summary>
internal sealed partial class NoticeWatch(IServiceScopeFactory scopes, TimeProvider time, ILogger<NoticeWatch> logger) : PeriodicJob(TimeSpan.FromHours(1), time, logger)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        if (await scope.ServiceProvider.GetRequiredService<JobRuns>().RunAsync(JobKind.NoticeDrafts, () => scope.ServiceProvider.GetRequiredService<ProposeNotices>().RunAsync(cancellationToken), cancellationToken) is > 0 and var drafted)
        {
            LogDrafted(logger, drafted);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} supervision notices were drafted; somebody has to approve them")]
    private static partial void LogDrafted(ILogger logger, int count);
}
