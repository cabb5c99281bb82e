using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>One reminder on its way to one person.</summary>
/// <param name="Duty">待办期限.</param>
/// <param name="Step">提醒节点.</param>
/// <param name="Days">Working days left, or since the last day.</param>
/// <param name="Organ">单位名称.</param>
/// <param name="Person">Who is told.</param>
internal sealed record ReminderMessage(OpenDuty Duty, ReminderStep Step, int Days, string Organ, ReminderPerson Person)
{
    /// <summary>Which sentence says it.</summary>
    public DeskNoticeKind Kind => (Step, Duty.Kind) switch
    {
        (ReminderStep.Overdue, WatchedKind.Opinion) => DeskNoticeKind.OpinionRanOut, // the other side's days: the office is not late
        (ReminderStep.Overdue, _) => DeskNoticeKind.DutyOverdue,
        (ReminderStep.LastDay, _) => DeskNoticeKind.DutyToday,
        _ => DeskNoticeKind.DutyAhead,
    };

    /// <summary>What the sentence needs, in no language.</summary>
    public IReadOnlyList<string> Arguments => [Organ, $"{Duty.What.GetType().Name}.{Duty.What}", Duty.Number, Text.IsoDay(Duty.DueOn!.Value), $"{Days}"];
}

/// <summary>A way that reminders take. What it does is part of the transaction that notes them, so that each leaves once; what goes out of the house it leaves in an outbox.</summary>
internal interface IReminderChannel
{
    public Task DeliverAsync(CommandScope scope, IReadOnlyList<ReminderMessage> messages, CancellationToken cancellationToken);
}

/// <summary>In the program: the bell and the list of notices.</summary>
internal sealed class NoticeChannel : IReminderChannel
{
    public Task DeliverAsync(CommandScope scope, IReadOnlyList<ReminderMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            DeskNotices.Add(scope, new DeskNotice
            {
                UserId = message.Person.Id,
                For = Permission.ViewCases,
                Kind = message.Kind,
                Arguments = message.Arguments,
                Href = message.Duty.Href,
            });
        }

        return Task.CompletedTask;
    }
}
