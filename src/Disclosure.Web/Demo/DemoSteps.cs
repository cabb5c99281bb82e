using Disclosure.Domain.Calendar;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;

namespace Disclosure.Web.Demo;

/// <summary>The steps that this year's replies of two units took on their way out, so that the board shows where time is spent.</summary>
internal static class DemoSteps
{
    /// <summary>When each step was taken, in parts of the working days between receipt and dispatch.</summary>
    private static readonly (ReplyStep Step, decimal Part, string By, string Name)[] Way =
    [
        (ReplyStep.Draft, 0.45m, DemoAccounts.Clerk, "苏某某"), (ReplyStep.Submit, 0.6m, DemoAccounts.Clerk, "苏某某"), (ReplyStep.ReviewSecrecy, 0.7m, "secrecy", "那某"),
        (ReplyStep.CheckLegality, 0.8m, "legal", "包某"), (ReplyStep.Approve, 0.9m, DemoAccounts.Head, "云某某"), (ReplyStep.Dispatch, 1m, DemoAccounts.Clerk, "苏某某"),
    ];

    public static void Fill(DisclosureDbContext db, IEnumerable<Reply> replies, WorkCalendar calendar, DateOnly today)
    {
        foreach (var reply in replies.Where(r => r is { IsRenewed: false, Drafter: null, EffectiveOn: { } on, Application.ReceivedOn: not null } && on.Year == today.Year && r.Events.Count == 0))
        {
            var (received, left) = (reply.Application!.ReceivedOn!.Value, reply.EffectiveOn!.Value);
            var days = calendar.WorkingDaysBetween(received, left);
            var steps = (ICollection<ReplyEvent>)db.Entry(reply).Collection("_events").CurrentValue!;
            foreach (var (step, part, by, name) in days > 0 ? Way : [])
            {
                var offset = (int)(days * part);
                var on = step is ReplyStep.Dispatch ? left : offset == 0 ? received : calendar.NthWorkingDayAfter(received, offset).On;
                steps.Add(new ReplyEvent(steps.Count + 1, step, by, name, on.ToDateTime(new TimeOnly(2, 10 * steps.Count), DateTimeKind.Utc), ""));
            }
        }
    }
}
