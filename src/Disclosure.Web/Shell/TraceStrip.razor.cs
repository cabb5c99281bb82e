using System.Globalization;
using Disclosure.Domain.Deadlines;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>Why a due date is what it is: one cell a day, in a strip, or in weeks where it is long or there is little room.</summary>
public sealed partial class TraceStrip
{
    private const int Short = 30, LongestStrip = 50;
    private static readonly MarkupString Pause = Icon.Of(Icons.Material.Filled.Pause);
    private IReadOnlyList<TraceBar> _bars = [];
    private TraceBar? _longestPause;

    [Parameter, EditorRequired]
    public required DeadlineTrace Trace { get; set; }

    /// <summary>Where the count stands: today, or the day a closed case was answered.</summary>
    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>What <see cref="Today"/> is called: 今天, or 答复 on a closed case.</summary>
    [Parameter]
    public string? TodayWord { get; set; }

    /// <summary>A short word under the days on which something happened: 发函, 回函.</summary>
    [Parameter]
    public IReadOnlyDictionary<DateOnly, string>? Marks { get; set; }

    /// <summary>Every day counts, working or not.</summary>
    [Parameter]
    public bool CountsCalendarDays { get; set; }

    /// <summary>What stands under the last day; 应复 if omitted.</summary>
    [Parameter]
    public string? DueWord { get; set; }

    /// <summary>What the pause was for, beside its number: 征求第三方意见 9月20日发函 → 10月16日回函.</summary>
    [Parameter]
    public string? PauseNote { get; set; }

    private DateOnly? Final => Trace.Due.Final?.On;

    private string Layout => Trace.Days.Count switch { <= Short => "trace--short", <= LongestStrip => "trace--strip", _ => "trace--weeks" };

    private int FirstColumn => Trace.Days.Count == 0 ? 1 : ((int)Trace.Days[0].On.DayOfWeek + 6) % 7 + 1;

    protected override void OnParametersSet()
    {
        _bars = TraceView.Bars(Trace.Days, Today);
        _longestPause = _bars.Any(b => b.Phase is TracePhase.Stopped) ? _bars.Where(b => b.Phase is TracePhase.Stopped).MaxBy(b => b.Until - b.From) : null;
    }

    private static string ClassOf(TracePhase phase) => phase switch
    {
        TracePhase.Used => "ph-used",
        TracePhase.Left => "ph-left",
        TracePhase.Stopped => "ph-stop",
        _ => "ph-void",
    };

    private string WordOf(TraceBar bar) => bar.Phase switch
    {
        TracePhase.Used when bar == _bars.First(b => b.Phase is TracePhase.Used) => Text.Format(ShellTexts.TraceUsed, bar.Days),
        TracePhase.Left when bar == _bars.First(b => b.Phase is TracePhase.Left) => Text.Format(ShellTexts.TraceLeft, bar.Days),
        TracePhase.Stopped => Text.Format(bar == _longestPause ? ShellTexts.TraceStopped : ShellTexts.TraceStoppedShort, bar.Days),
        TracePhase.Void => ShellTexts.TraceVoid,
        _ => bar.Days.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Cell(TraceDay day) => day.Kind switch
    {
        TraceDayKind.Start => ShellTexts.TraceStartMark,
        TraceDayKind.Restart or TraceDayKind.RestartByPayment => ShellTexts.TraceRestartMark,
        TraceDayKind.Holiday => ShellTexts.TraceHolidayMark,
        TraceDayKind.VoidBeforeRestart => "–",
        _ => day.Ordinal?.ToString(CultureInfo.InvariantCulture),
    };

    private string? Foot(TraceDay day) =>
        day.On == Final ? DueWord ?? ShellTexts.TraceDue
        : day.On == Today ? TodayWord ?? ShellTexts.Today
        : Marks?.GetValueOrDefault(day.On) ?? (IsMakeUp(day) ? ShellTexts.TraceMakeUp : null);

    private static bool IsMakeUp(TraceDay day) =>
        day.Kind is TraceDayKind.CountedMakeUp
        || (day.Kind is TraceDayKind.Paused && day.On.DayOfWeek is (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private string? MarkOf(DateOnly day) => day == Today
        ? string.Join('，', new[] { TodayWord ?? ShellTexts.Today, Marks?.GetValueOrDefault(day) }.Where(word => word is not null))
        : Marks?.GetValueOrDefault(day);

    private string? ArticleOf(TraceArticleUse use) =>
        Trace.Articles.FirstOrDefault(a => a.Use == use) is { } article ? Text.Format(ShellTexts.Brackets, Text.Of(article.Article)) : null;
}
