using System.Globalization;
using Disclosure.Domain.Deadlines;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>
/// Draws a deadline light: icon, word and number together, never colour alone. In rows of a list use <see cref="Draw"/>,
/// which costs no component.
/// </summary>
public sealed class DeadlineLamp : ComponentBase
{
    /// <summary>The light and its number.</summary>
    [Parameter, EditorRequired]
    public LightReading Reading { get; set; }

    /// <summary>What stands behind the word in place of the number: <c>按时</c> when done, <c>待确认</c>, the day when provisional.</summary>
    [Parameter]
    public string? Word { get; set; }

    /// <summary>Which working day of the pause this is.</summary>
    [Parameter]
    public int? PausedDays { get; set; }

    /// <summary>Filled, where it must catch the eye.</summary>
    [Parameter]
    public bool Fill { get; set; }

    /// <summary>Says working days in full: 剩 7 个工作日.</summary>
    [Parameter]
    public bool InFull { get; set; }

    /// <summary>The lamp for a cell of a list.</summary>
    public static RenderFragment Draw(LightReading reading, string? word = null, int? pausedDays = null, bool fill = false, bool inFull = false) =>
        builder => Build(builder, reading, word, pausedDays, fill, inFull);

    /// <summary>A word where a lamp would stand: nothing is due now.</summary>
    public static RenderFragment Without(string word) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "muted");
        builder.AddContent(2, word);
        builder.CloseElement();
    };

    /// <summary>The words alone: 红灯·逾期 1 日.</summary>
    public static string Say(LightReading reading, string? word = null, int? pausedDays = null, bool inFull = false)
    {
        var number = word ?? reading switch
        {
            { Light: DeadlineLight.Paused } => pausedDays is { } days ? Text.Format(ShellTexts.LampPausedDay, days) : null,
            { Light: DeadlineLight.Done } or { Remaining: null } => null,
            { Remaining: 0 } => ShellTexts.LampToday,
            { Days: DayKind.Natural, Remaining: < 0 and var late } => Text.Format(ShellTexts.LampLateNatural, -late),
            { Days: DayKind.Natural, Remaining: { } left } => Text.Format(ShellTexts.LampLeftNatural, left),
            { Remaining: < 0 and var late } => Text.Format(inFull ? ShellTexts.LampLateInFull : ShellTexts.LampLate, -late),
            { Remaining: { } left } => Text.Format(inFull ? ShellTexts.LampLeftInFull : ShellTexts.LampLeft, left),
        };
        return number is null ? Text.Of(reading.Light) : $"{Text.Of(reading.Light)}·{number}";
    }

    /// <summary>The class that carries a light's five colours: <c>k-red</c>.</summary>
    public static string ColoursOf(DeadlineLight light) => "k-" + NameOf(light);

    /// <summary>The icon of a light, filled.</summary>
    public static MarkupString IconOf(DeadlineLight light) => Icon.Of(light switch
    {
        DeadlineLight.InTime => Icons.Material.Filled.Schedule,
        DeadlineLight.Reminder => Icons.Material.Filled.NotificationsActive,
        DeadlineLight.Yellow => Icons.Material.Filled.Warning,
        DeadlineLight.Red => Icons.Material.Filled.Report,
        DeadlineLight.Paused => Icons.Material.Filled.PauseCircle,
        DeadlineLight.Provisional => Icons.Material.Filled.Pending,
        DeadlineLight.Done => Icons.Material.Filled.CheckCircle,
    });

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Build(builder, Reading, Word, PausedDays, Fill, InFull);

    private static void Build(RenderTreeBuilder builder, LightReading reading, string? word, int? pausedDays, bool fill, bool inFull)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", ClassOf(reading, fill));
        builder.AddContent(2, IconOf(reading.Light));
        builder.AddContent(3, Say(reading, word, pausedDays, inFull));
        builder.CloseElement();
    }

    private static string ClassOf(LightReading reading, bool fill)
    {
        var name = NameOf(reading.Light);
        return string.Create(CultureInfo.InvariantCulture, $"dl dl--{name}{(fill ? " dl--fill" : "")}{(reading.IsProvisional ? " is-prov" : "")}");
    }

    private static string NameOf(DeadlineLight light) => light switch
    {
        DeadlineLight.InTime => "none",
        DeadlineLight.Reminder => "blue",
        DeadlineLight.Yellow => "yellow",
        DeadlineLight.Red => "red",
        DeadlineLight.Paused => "paused",
        DeadlineLight.Provisional => "prov",
        DeadlineLight.Done => "done",
    };
}
