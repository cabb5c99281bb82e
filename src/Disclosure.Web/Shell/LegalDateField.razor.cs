using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>A day typed as clerks type it; says under the field how it was understood. Complains only when the field is left.</summary>
public sealed partial class LegalDateField : IDisposable
{
    private string _text = "";
    private string? _error;
    private DateOnly? _known;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Name { get; set; }

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public DateOnly? Value { get; set; }

    [Parameter]
    public EventCallback<DateOnly?> ValueChanged { get; set; }

    /// <summary>Raised when the field is left.</summary>
    [Parameter]
    public EventCallback OnLeft { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>A short day means the next one, not the last one.</summary>
    [Parameter]
    public bool Ahead { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    /// <summary>The days of the form around, or null where there is none.</summary>
    [CascadingParameter]
    private TypedDays? Days { get; set; }

    /// <summary>The field holds something that is no day; nothing can be submitted with it.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Why not, in words; null where the field holds a day or nothing.</summary>
    public string? Complaint => Say(LegalDateText.Read(_text, Today, Ahead));

    private DateOnly Today => Time.Today();

    [Inject]
    private WorkCalendar Calendar { get; init; } = null!;

    private string? EchoText => Value is not { } day || IsUnreadable ? null
        : $"{Text.IsoDay(day)} {Text.Weekday(day)}·{Text.OfNature(Calendar, day)}" + (day == Today ? ShellTexts.DotToday : "");

    public void Dispose() => Days?.Remove(this);

    protected override void OnInitialized() => Days?.Add(this);

    protected override void OnParametersSet()
    {
        if (Value != _known)
        {
            _known = Value;
            _text = Value is { } day ? Text.IsoDay(day) : "";
            (_error, IsUnreadable) = (null, false);
        }
    }

    private async Task TypeAsync(string? text)
    {
        _text = text ?? "";
        var reading = LegalDateText.Read(_text, Today, Ahead);
        IsUnreadable = reading.Fault is not LegalDateFault.None;
        if (!IsUnreadable)
        {
            _error = null;
        }

        if (reading.Day != _known)
        {
            _known = reading.Day;
            Value = reading.Day;
            await ValueChanged.InvokeAsync(reading.Day);
        }
    }

    private async Task Leave()
    {
        _error = Complaint;
        await OnLeft.InvokeAsync();
    }

    private static string? Say(LegalDateReading reading) => reading.Fault switch
    {
        LegalDateFault.NoSuchMonth => Text.Format(ShellTexts.NoSuchMonth, reading.Month),
        LegalDateFault.NoSuchDay => Text.Format(ShellTexts.NoSuchDay, reading.Year, reading.Month, reading.DayOfMonth),
        LegalDateFault.NoSuchYear => Text.Format(ShellTexts.NoSuchYear, reading.Year),
        LegalDateFault.Unreadable => ShellTexts.UnreadableDay,
        _ => null,
    };
}
