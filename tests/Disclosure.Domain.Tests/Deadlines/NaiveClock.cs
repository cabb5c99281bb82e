using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>The rule as the law words it: walk from day to day and count. Reads the notices, not the calendar's tables.</summary>
internal static class NaiveClock
{
    private static readonly HashSet<DateOnly> Off = [.. WorkCalendar.Published.Notices.SelectMany(notice => notice.DaysOff).Select(day => day.On)];

    private static readonly HashSet<DateOnly> MadeUp = [.. WorkCalendar.Published.Notices.SelectMany(notice => notice.WorkingDays).Select(day => day.On)];

    public static (DateOnly Due, DateOnly? Extended, DateOnly Unpaused) Read(ReplyFacts facts, ClockSettings settings)
    {
        var pauses = facts.Consultations.Select(letter => (From: letter.SentOn, Until: letter.EndedOn!.Value)).ToList();
        var start = facts.ReceivedOn;
        if (facts.Correction is { ReceivedOn: { } corrected } correction)
        {
            if (facts.Regulation is Regulation.R2019 || settings.CorrectionEffect2008 is CorrectionEffect.Restart)
            {
                start = corrected;
            }
            else
            {
                pauses.Add((correction.AskedOn, corrected));
            }
        }

        var (days, limit) = facts.Regulation is Regulation.R2008 ? (15, 15) : (20, 20);
        var due = Count(days);
        DateOnly? extended = facts.Extension is { } extension && !(extension.ApprovedOn > due) ? Count(days + Math.Min(extension.Days, limit)) : null;
        pauses.Clear();
        return (due, extended, Count(days));

        DateOnly Count(int left)
        {
            var day = start;
            while (left > 0)
            {
                day = day.AddDays(1);
                left -= Worked(day) && !pauses.Exists(pause => Covers(pause.From, pause.Until, day)) ? 1 : 0;
            }

            return day;
        }

        bool Covers(DateOnly from, DateOnly until, DateOnly day) => from != until && settings.PauseBoundary switch
        {
            PauseBoundary.SentDayCounts => from < day && day <= until,
            PauseBoundary.Inclusive => from <= day && day <= until,
            PauseBoundary.Strict => from < day && day < until,
        };
    }

    private static bool Worked(DateOnly day) =>
        MadeUp.Contains(day) || !Off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
