using System.Globalization;
using Disclosure.Domain.Deadlines;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>The days of a trace in weeks, Monday first: for a narrow column, as beside the registration form.</summary>
public sealed partial class TraceCalendar
{
    private List<(DateOnly On, TraceDay? Day)[]> _weeks = [];

    [Parameter, EditorRequired]
    public required DeadlineTrace Trace { get; set; }

    private static IEnumerable<(string Short, string Long)> Weekdays =>
        Enumerable.Range(0, 7).Select(i => Text.Weekday(new DateOnly(2024, 1, 1).AddDays(i))).Select(word => (word.Length == 2 ? word[1..] : word, word));

    protected override void OnParametersSet()
    {
        var days = Trace.Days.ToDictionary(d => d.On);
        _weeks = [];
        if (Trace.Days.Count == 0)
        {
            return;
        }

        var monday = Trace.Days[0].On.AddDays(-(((int)Trace.Days[0].On.DayOfWeek + 6) % 7));
        for (; monday <= Trace.Days[^1].On; monday = monday.AddDays(7))
        {
            _weeks.Add([.. Enumerable.Range(0, 7).Select(i => monday.AddDays(i)).Select(on => (on, days.GetValueOrDefault(on)))]);
        }
    }

    private string ClassOf(TraceDay? day) => day?.Kind switch
    {
        null => "gone",
        _ when day.On == Trace.Due.Final?.On => "cnt end",
        TraceDayKind.Start or TraceDayKind.Restart or TraceDayKind.RestartByPayment => "now",
        TraceDayKind.Paused => "stop",
        TraceDayKind.Holiday => "hol",
        TraceDayKind.Weekend or TraceDayKind.AssumedRest => "off",
        TraceDayKind.VoidBeforeRestart => "gone",
        _ => "cnt",
    };

    private static string? MarkOf(TraceDay day) => day.Kind switch
    {
        TraceDayKind.Start => ShellTexts.TraceReceived,
        TraceDayKind.Restart or TraceDayKind.RestartByPayment => ShellTexts.TraceRestarted,
        TraceDayKind.Paused => ShellTexts.TraceStopMark,
        TraceDayKind.Holiday => ShellTexts.TraceHolidayMark,
        _ => day.Ordinal?.ToString(CultureInfo.InvariantCulture),
    };
}
