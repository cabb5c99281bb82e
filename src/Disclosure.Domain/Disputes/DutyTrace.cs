using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Disputes;

/// <summary>计算过程 of one duty, fit to be printed as evidence. Where calendar days count, days off are numbered like any other.</summary>
/// <param name="Duty">What is due.</param>
/// <param name="Days">Every day from the start to the last day in law; empty where a document sets the day.</param>
/// <param name="Sources">The notices behind each calendar year that the days touch.</param>
/// <param name="CalendarVersion">版本 of the calendar.</param>
public sealed record DutyTrace(DisputeDuty Duty, IReadOnlyList<TraceDay> Days, IReadOnlyList<TraceSource> Sources, string CalendarVersion)
{
    /// <summary>Counts by the plain definition, day by day: it checks the duty rather than reusing it.</summary>
    public static DutyTrace Of(DisputeDuty duty, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(calendar);
        var days = duty.Period is { } period ? DaysOf(duty, period, calendar).ToList() : [];
        var sources = days.Select(d => d.On.Year).Distinct().Select(year => new TraceSource(year, calendar.Notices.FirstOrDefault(n => n.Year == year)?.Source));
        return new DutyTrace(duty, days, [.. sources], calendar.Version);
    }

    private static IEnumerable<TraceDay> DaysOf(DisputeDuty duty, DisputePeriod period, WorkCalendar calendar)
    {
        yield return new TraceDay(duty.StartsOn, TraceDayKind.Start, null, null);
        var counted = 0;
        for (var day = duty.StartsOn.AddDays(1); day <= duty.DueOn; day = day.AddDays(1))
        {
            var nature = calendar.NatureOf(day);
            var rest = nature.Kind switch
            {
                DayNatureKind.Holiday => TraceDayKind.Holiday,
                DayNatureKind.Weekend => TraceDayKind.Weekend,
                DayNatureKind.AssumedRest => TraceDayKind.AssumedRest,
                _ => (TraceDayKind?)null,
            };
            var work = nature.Kind switch
            {
                DayNatureKind.MakeUp => TraceDayKind.CountedMakeUp,
                DayNatureKind.AssumedWorking => TraceDayKind.AssumedCounted,
                _ => TraceDayKind.Counted,
            };
            yield return period.Unit is PeriodUnit.WorkingDays
                ? new TraceDay(day, rest ?? work, rest is null ? ++counted : null, nature.Name)
                : day <= duty.RawEnd
                    ? new TraceDay(day, TraceDayKind.Counted, ++counted, nature.Name)
                    : new TraceDay(day, rest ?? work, null, nature.Name); // past the bare count: days off, and the working day it moved to
        }
    }
}
