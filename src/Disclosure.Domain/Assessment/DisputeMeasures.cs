using Disclosure.Domain.Disputes;

namespace Disclosure.Domain.Assessment;

/// <summary>受评争议: what the measures look at in a reconsideration or lawsuit.</summary>
/// <param name="Number">编号.</param>
/// <param name="Kind">案件类型.</param>
/// <param name="Result">结果类别, or null.</param>
/// <param name="DecidedOn">审结日; a result without a day counts from the day of filing, as in the statistics. Null while pending.</param>
public sealed record JudgedDispute(string Number, DisputeKind Kind, DisputeResultKind? Result, DateOnly? DecidedOn)
{
    /// <summary>争议事项期限, as <see cref="DisputeDuties"/> gives them.</summary>
    public IReadOnlyList<DisputeDuty> Duties { get; init; } = [];
}

/// <summary>
/// 争议度量: whether a dispute counts for a measure in a year. A correction belongs to the year of its decision, what was late to the year in which the day
/// after its last day lies; so each costs points once.
/// </summary>
public static class DisputeMeasures
{
    /// <summary>Whether a dispute counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure counts no disputes.</exception>
    public static bool Counts(Measure measure, JudgedDispute found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        var isCorrected = found.Result is DisputeResultKind.Corrected && span.Holds(found.DecidedOn);
        return measure switch
        {
            Measure.CorrectedReconsideration => isCorrected && found.Kind is DisputeKind.Reconsideration,
            Measure.LostLawsuit => isCorrected && found.Kind is DisputeKind.Lawsuit,
            Measure.CorrectedDispute => isCorrected,
            Measure.LateDisputeAnswer or Measure.LatePerformance => Late(measure, found, span) is not null,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure counts no disputes."),
        };
    }

    /// <summary>所列案件: how a dispute that counts stands in the list behind the figure, as of the cut-off.</summary>
    /// <param name="measure">度量.</param>
    /// <param name="found">受评争议.</param>
    /// <param name="title">要点.</param>
    /// <param name="span">考核期间.</param>
    public static ListedCase List(Measure measure, JudgedDispute found, string title, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return Late(measure, found, span) is { } late
            ? new ListedCase(found.Number, title, late.DueOn, late.DoneOn <= span.CutOffOn ? late.DoneOn : null)
            : new ListedCase(found.Number, title, null, found.DecidedOn);
    }

    /// <summary>The first duty of those a measure asks for that was late in the year; a case costs points once, however many of its duties were.</summary>
    private static DisputeDuty? Late(Measure measure, JudgedDispute found, AssessedSpan span) =>
        found.Duties.FirstOrDefault(duty => IsAskedBy(measure, duty.Kind) && span.Holds(duty.DueOn.AddDays(1)) && !(duty.DoneOn <= duty.DueOn));

    private static bool IsAskedBy(Measure measure, DisputeDutyKind kind) => measure switch
    {
        Measure.LateDisputeAnswer => kind is DisputeDutyKind.Answer or DisputeDutyKind.Defence,
        Measure.LatePerformance => kind is DisputeDutyKind.ReplyAgain or DisputeDutyKind.Performance or DisputeDutyKind.Mediation,
        _ => false,
    };
}
