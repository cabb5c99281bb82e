using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Tests;

/// <summary>The shortest way to write days and clocks in tests.</summary>
internal static class Days
{
    public static WorkCalendar Published => WorkCalendar.Published;

    public static readonly ReplyClock Clock = new(WorkCalendar.Published, ClockSettings.Default);

    public static ReplyClock ClockWith(PauseBoundary boundary) => new(WorkCalendar.Published, new ClockSettings(boundary));

    public static DateOnly D(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ConsultationSpan Letter(string sent, string? ended) => new(D(sent), ended is null ? null : D(ended));
}
