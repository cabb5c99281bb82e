using Disclosure.Domain.Deadlines;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Deadlines;

/// <summary>期限计算说明, an A4 sheet: facts, result, every day with its reason, articles, calendar, readings, and room to sign.</summary>
public sealed partial class TraceSheet
{
    /// <summary>Up to so many days one column of days will do.</summary>
    private const int OneColumn = 8;

    /// <summary>编号, or that the facts are assumed.</summary>
    [Parameter, EditorRequired]
    public required string Subject { get; set; }

    /// <summary>What is counted from.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<(string Name, string Value)> Facts { get; set; }

    [Parameter, EditorRequired]
    public required DeadlineTrace Trace { get; set; }

    /// <summary>Who prints it.</summary>
    [Parameter, EditorRequired]
    public required string By { get; set; }

    /// <summary>Today's legal day.</summary>
    [Parameter, EditorRequired]
    public DateOnly On { get; set; }

    /// <summary>What else there is to say of the calendar: that it has been replaced since, by whom it was approved.</summary>
    [Parameter]
    public string? CalendarNote { get; set; }

    /// <summary>What happened on a day: 发函, 答复.</summary>
    [Parameter]
    public IReadOnlyDictionary<DateOnly, string>? Marks { get; set; }

    /// <summary>The facts are assumed, not those of a case.</summary>
    [Parameter]
    public bool IsAssumed { get; set; }

    private IEnumerable<TraceDay[]> Halves =>
        Trace.Days.Count <= OneColumn ? [[.. Trace.Days]] : Trace.Days.Chunk((Trace.Days.Count + 1) / 2);

    /// <summary>The facts of the clock in words.</summary>
    public static IReadOnlyList<(string Name, string Value)> FactsOf(ReplyFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var said = new List<(string, string)>
        {
            (DeadlinesTexts.FactRegulation, Text.Format(DeadlinesTexts.FactRegulationIs, facts.Regulation, Text.Of(facts.Period.Source), facts.Period.Days)),
            (DeadlinesTexts.FactReceived, Text.FullDay(facts.ReceivedOn)),
        };
        if (facts.Correction is { } correction)
        {
            said.Add((DeadlinesTexts.FactCorrection, Span(DeadlinesTexts.AskedReceived, correction.AskedOn, correction.ReceivedOn)));
        }

        said.AddRange(facts.Consultations.Select((letter, i) =>
            (Text.Format(DeadlinesTexts.FactConsultation, i + 1), letter is { ReachedOn: { } reached, Period: { } period }
                ? $"{Span(DeadlinesTexts.SentEnded, letter.SentOn, letter.EndedOn)}；{Text.Format(DeadlinesTexts.ReachedPeriod, Text.FullDay(reached), period.Days, Text.Of(period.Source))}"
                : Span(DeadlinesTexts.SentEnded, letter.SentOn, letter.EndedOn))));
        if (facts.Extension is { } extension)
        {
            said.Add((DeadlinesTexts.FactExtended, extension.ApprovedOn is { } approved
                ? Text.Format(DeadlinesTexts.ExtendedBy, Text.FullDay(approved), extension.Days)
                : Text.Format(DeadlinesTexts.ExtendedDays, extension.Days)));
        }

        if (facts.Fee is { } fee)
        {
            said.Add((DeadlinesTexts.FactFee, Span(DeadlinesTexts.NoticedPaid, fee.NoticedOn, fee.PaidOn)));
        }

        if (facts.Delay is { } delay)
        {
            said.Add((DeadlinesTexts.FactDelay, Text.Format(DeadlinesTexts.DelayedBy, Text.FullDay(delay.ToldOn), Text.FullDay(delay.Until))));
        }

        return said;
    }

    /// <summary>What was counted, a line each.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="today">A pause whose last day is over needs no word; without it nothing is over.</param>
    public static IEnumerable<(string Name, string Value)> ResultOf(DeadlineTrace trace, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var due = trace.Due;
        var pausedUntil = due.PausedUntil < today ? null : due.PausedUntil;
        yield return (DeadlinesTexts.StartOn, Text.FullDay(due.StartOn));
        if (due.Due is { } day)
        {
            yield return (pausedUntil is null ? DeadlinesTexts.DueOn : DeadlinesTexts.LatestDueOn, Text.FullDay(day.On));
        }
        else
        {
            yield return (DeadlinesTexts.DueOn, Text.Format(DeadlinesTexts.Prose_NotFixed, due.Status, due.PausedSince));
        }

        if (due.Extended is { } extended)
        {
            yield return (DeadlinesTexts.ExtendedDueOn, Text.FullDay(extended.On));
        }

        if (due.Delayed is { } delayed)
        {
            yield return (DeadlinesTexts.DelayedDueOn, Text.FullDay(delayed.On));
        }

        if (pausedUntil is { } until)
        {
            yield return (DeadlinesTexts.PausedUntil, Text.Format(DeadlinesTexts.Prose_PausedUntil, Text.FullDay(until)));
        }

        if (due.PausedDays > 0)
        {
            yield return (DeadlinesTexts.PausedDays, Text.Format(DeadlinesTexts.WorkingDays, due.PausedDays));
        }

        if (due.UnpausedDueOn is { } unpaused && unpaused != due.Due?.On)
        {
            yield return (DeadlinesTexts.UnpausedDueOn, Text.FullDay(unpaused));
        }

        if (due.StrictDueOn is { } strict)
        {
            yield return (DeadlinesTexts.StrictDueOn, Text.FullDay(strict));
        }
    }

    private static string Span(string pattern, DateOnly from, DateOnly? until) =>
        Text.Format(pattern, Text.FullDay(from), until is { } end ? Text.FullDay(end) : DeadlinesTexts.NotYet);

    private string WhyOf(TraceDay day) => string.Join('，', new[]
    {
        day.Name is null || day.Kind is TraceDayKind.Paused ? Text.Of(day.Kind) : $"{Text.Of(day.Kind)}·{day.Name}",
        day.IsExtension ? ShellTexts.TraceExtended : null,
        Marks?.GetValueOrDefault(day.On),
        day.On == Trace.Due.Due?.On ? DeadlinesTexts.DueOn : null,
        day.On == Trace.Due.Extended?.On ? DeadlinesTexts.ExtendedDueOn : null,
    }.OfType<string>());
}
