using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;

namespace Disclosure.Web.Dashboard;

/// <summary>在手时间 of every desk, from the hand-overs of the cases.</summary>
internal static class PastDesks
{
    public static IReadOnlyList<DeskFigure> Of(IEnumerable<PastQueries.DeskMove> moves, DateOnly today, WorkCalendar calendar)
    {
        var stretches =
            from moved in moves.GroupBy(m => m.CaseId)
            let found = moved.First()
            from time in DeskTimes.Of(
                found.RegisteredOn, [.. moved.Select(m => new DeskArrival(m.To, m.On))], DeskRest.Of(found.ClosedOn, found.ReopenedOn, found.RenewedOn), today, calendar)
            select (found.OrganId, Holder: time.Holder?.ToUpperInvariant(), Time: time);
        return
        [
            .. from desk in stretches.GroupBy(s => (s.OrganId, s.Holder))
               let open = desk.Where(s => s.Time.Until is null && s.Holder is not null).ToList()
               select new DeskFigure(
                   desk.Key.OrganId, desk.First().Time.Holder, open.Count, open.Count == 0 ? 0 : open.Max(s => s.Time.WorkingDays), desk.Count(), desk.Sum(s => s.Time.WorkingDays)),
        ];
    }
}

/// <summary>环节 of every reply, from its steps. What was returned counts where it was stopped: each step ends with the last time it was taken.</summary>
internal static class PastSteps
{
    public static IReadOnlyList<StepFigure> Of(IEnumerable<PastQueries.StepMove> moves, WorkCalendar calendar) =>
    [
        .. from step in moves.GroupBy(m => m.ReplyId).SelectMany(reply => OfReply([.. reply], calendar))
           group step by (step.OrganId, step.Step) into steps
           select new StepFigure(steps.Key.OrganId, steps.Key.Step, steps.Count(), steps.Sum(s => s.Days)),
    ];

    private static IEnumerable<(long OrganId, BoardStep Step, int Days)> OfReply(List<PastQueries.StepMove> steps, WorkCalendar calendar)
    {
        var since = steps[0].ReceivedOn;
        foreach (var (step, ends) in new (BoardStep, ReplyStep)[]
        {
            (BoardStep.Search, ReplyStep.Draft), (BoardStep.Draft, ReplyStep.Submit), (BoardStep.Review, ReplyStep.CheckLegality),
            (BoardStep.Approve, ReplyStep.Approve), (BoardStep.Send, ReplyStep.Dispatch),
        })
        {
            if (steps.FindLast(s => s.Step == ends) is not { } taken)
            {
                continue; // entered afterwards: it went through no desk of the program
            }

            var on = LegalDays.LegalDayOf(taken.At);
            yield return (taken.OrganId, step, calendar.Between(since, on));
            since = on;
        }
    }
}
