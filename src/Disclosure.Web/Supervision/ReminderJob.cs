using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>
/// The reminders of a working day, from the set time on; after a start later in the day at once. It may come round twice, on two nodes, or with a
/// clock that is wrong: what was sent is not sent again.
/// </summary>
internal sealed partial class ReminderJob(IServiceScopeFactory scopes, SupervisionSettings settings, TimeProvider time, ILogger<ReminderJob> logger)
    : PeriodicJob(TimeSpan.FromSeconds(settings.RemindEverySeconds), time, logger)
{
    private readonly TimeProvider _time = time;
    private DateOnly _done;

    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = LegalDays.OnOfficeClock(_time.GetUtcNow().UtcDateTime);
        var today = DateOnly.FromDateTime(now);
        if (_done >= today || TimeOnly.FromDateTime(now) < settings.RemindAt)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        var sent = await scope.ServiceProvider.GetRequiredService<JobRuns>().RunAsync(JobKind.Reminders, () => scope.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(cancellationToken), cancellationToken);
        _done = today;
        LogSent(logger, sent, today);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} reminders sent on {Day}")]
    private static partial void LogSent(ILogger logger, int count, DateOnly day);
}
