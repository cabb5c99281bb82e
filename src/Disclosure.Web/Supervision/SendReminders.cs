using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 发送提醒: reads every open duty and tells whoever its step concerns, each once. A run that is cut off has sent whole batches and nothing else;
/// the next one goes on.
/// </summary>
internal sealed class SendReminders(
    CommandGate gate, OpenDuties duties, IDbContextFactory<DisclosureDbContext> contexts, IEnumerable<IReminderChannel> channels, CaseLights lights)
{
    private const int Batch = 200;

    /// <returns>How many were sent; none on a day off, when nobody is at her desk.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var (today, calendar) = (lights.Today, lights.Calendar);
        if (!calendar.NatureOf(today).IsWorked)
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var directory = await ReminderDirectory.ReadAsync(db, cancellationToken);
        var (batch, sent) = (new List<ReminderMessage>(Batch), 0);
        await foreach (var duty in duties.ReadAsync(null, cancellationToken))
        {
            if (duty is { IsPaused: false, DueOn: { } due } && ReminderPlan.StepOn(duty.Kind, duty.StartsOn, due, duty.IsRight, today, calendar) is { } step)
            {
                var days = step is ReminderStep.Overdue ? Math.Max(1, calendar.WorkingDaysBetween(due, today)) : calendar.WorkingDaysBetween(today, due);
                batch.AddRange(directory.Of(duty, step).Select(person => new ReminderMessage(duty, step, days, directory.OrganOf(duty.OrganId), person)));
            }

            if (batch.Count >= Batch)
            {
                sent += await SendAsync(db, batch, cancellationToken);
                batch.Clear();
            }
        }

        return sent + await SendAsync(db, batch, cancellationToken);
    }

    internal static IQueryable<Reminder> SentQuery(DisclosureDbContext db, IReadOnlyCollection<long> subjects, DateOnly firstDue) =>
        db.Set<Reminder>().AsNoTracking().Where(r => subjects.Contains(r.SubjectId) && r.DueOn >= firstDue);

    private async Task<int> SendAsync(DisclosureDbContext db, IReadOnlyList<ReminderMessage> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0 || (await NewAsync(db, batch, cancellationToken)).Count == 0)
        {
            return 0; // sent before: no command, no entry
        }

        var sent = 0;
        await gate.RunAsync(new Command(nameof(SendReminders), Permission.HandleCase), async scope =>
        {
            var left = await NewAsync(scope.Db, batch, cancellationToken); // another node may have been first
            foreach (var (_, reminder) in left)
            {
                reminder.At = scope.Now;
                scope.Db.Add(reminder);
            }

            foreach (var channel in channels)
            {
                await channel.DeliverAsync(scope, [.. left.Select(pair => pair.Message)], cancellationToken);
            }

            sent = left.Count;

            return Text.IsoDay(scope.Today);
        }, cancellationToken);
        return sent;
    }

    private static async Task<List<(ReminderMessage Message, Reminder Reminder)>> NewAsync(DisclosureDbContext db, IReadOnlyList<ReminderMessage> batch, CancellationToken cancellationToken)
    {
        var subjects = batch.Select(m => m.Duty.SubjectId).Distinct().ToList();
        var sent = (await SentQuery(db, subjects, batch.Min(m => m.Duty.DueOn!.Value)).ToListAsync(cancellationToken)).Select(r => r.Key).ToHashSet();
        return [.. batch.Select(m => (m, ReminderOf(m))).Where(pair => sent.Add(pair.Item2.Key))];
    }

    private static Reminder ReminderOf(ReminderMessage message) => new()
    {
        Subject = message.Duty.Subject,
        SubjectId = message.Duty.SubjectId,
        Kind = message.Duty.Kind,
        Part = message.Duty.Part,
        DueOn = message.Duty.DueOn!.Value,
        Step = message.Step,
        UserId = message.Person.Id,
    };
}
