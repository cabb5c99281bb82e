using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Shell;

/// <summary>What the days of a trace are to the eye: used, still to come, standing still, or not counted.</summary>
internal enum TracePhase
{
    /// <summary>Neither counted nor paused: weekends, holidays, the first day.</summary>
    Rest,

    /// <summary>已用.</summary>
    Used,

    /// <summary>剩.</summary>
    Left,

    /// <summary>暂停.</summary>
    Stopped,

    /// <summary>补正前，不再计算.</summary>
    Void,
}

/// <summary>One bar over the days: a phase from its first cell until the next phase begins.</summary>
/// <param name="Phase">Used, left, stopped or void.</param>
/// <param name="From">The first cell, counted from 0.</param>
/// <param name="Until">The cell after the last.</param>
/// <param name="Days">Working days in it.</param>
internal readonly record struct TraceBar(TracePhase Phase, int From, int Until, int Days);

/// <summary>Reads a trace for drawing it and for saying it.</summary>
internal static class TraceView
{
    public static TracePhase PhaseOf(TraceDay day, DateOnly today) => day.Kind switch
    {
        TraceDayKind.Counted or TraceDayKind.CountedMakeUp or TraceDayKind.AssumedCounted => day.On <= today ? TracePhase.Used : TracePhase.Left,
        TraceDayKind.Paused => TracePhase.Stopped,
        TraceDayKind.VoidBeforeRestart => TracePhase.Void,
        _ => TracePhase.Rest,
    };

    public static IReadOnlyList<TraceBar> Bars(IReadOnlyList<TraceDay> days, DateOnly today)
    {
        var bars = new List<TraceBar>();
        for (var i = 0; i < days.Count; i++)
        {
            var phase = PhaseOf(days[i], today);
            if (phase is TracePhase.Rest)
            {
                if (days[i].Kind is TraceDayKind.Start or TraceDayKind.Restart or TraceDayKind.RestartByPayment)
                {
                    continue;
                }

                Lengthen(bars, i, 0);
            }
            else if (bars.Count > 0 && bars[^1].Phase == phase && bars[^1].Until == i)
            {
                Lengthen(bars, i, 1);
            }
            else
            {
                bars.Add(new TraceBar(phase, i, i + 1, 1));
            }
        }

        return bars;
    }

    /// <summary>The class of a cell.</summary>
    public static string ClassOf(TraceDay day, DateOnly today, DateOnly? due)
    {
        var kind = day.Kind switch
        {
            TraceDayKind.Start or TraceDayKind.Restart or TraceDayKind.RestartByPayment => "start work",
            TraceDayKind.Paused => "stop work",
            TraceDayKind.VoidBeforeRestart => "void",
            TraceDayKind.Holiday => "hol",
            TraceDayKind.Weekend or TraceDayKind.AssumedRest => "off",
            _ => day.On <= today ? "used work" : "left work",
        };
        return kind + (day.On == due ? " due" : "") + (day.On == today ? " now" : "") + (day.IsExtension ? " ext" : "");
    }

    /// <summary>A day as readers hear it: 9月13日 周三：第 1 日.</summary>
    public static string Say(TraceDay day, DateOnly? due, string? mark)
    {
        var what = day.Ordinal is { } ordinal ? Text.Format(ShellTexts.TraceNth, ordinal)
            : day.Name is not null ? $"{Text.Of(day.Kind)} {day.Name}"
            : Text.Of(day.Kind);
        var more = string.Concat(
            day.Kind is TraceDayKind.CountedMakeUp or TraceDayKind.AssumedCounted ? $"，{Text.Of(day.Kind)}" : "",
            day.IsExtension ? $"，{ShellTexts.TraceExtended}" : "",
            day.On == due ? $"，{ShellTexts.TraceDue}" : "",
            mark is null ? "" : $"，{mark}");
        return $"{Text.Day(day.On)}：{what}{more}";
    }

    private static void Lengthen(List<TraceBar> bars, int cell, int days)
    {
        if (bars.Count > 0)
        {
            bars[^1] = bars[^1] with { Until = cell + 1, Days = bars[^1].Days + days };
        }
    }
}
