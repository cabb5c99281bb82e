using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Assessment;

/// <summary>考核期限种类.</summary>
public enum AssessmentDutyKind
{
    /// <summary>单位自评.</summary>
    SelfAssessment,

    /// <summary>申诉.</summary>
    Objection,

    /// <summary>复核.</summary>
    Review,

    /// <summary>整改.</summary>
    Rectification,
}

/// <summary>考核期限: one act of the course that has a last day.</summary>
/// <param name="Kind">What.</param>
/// <param name="IndicatorCode">指标, or empty where it concerns the unit as a whole.</param>
/// <param name="StartsOn">起算日.</param>
/// <param name="DueOn">最后一日.</param>
/// <param name="DoneOn">The day of the act, or null while it is awaited.</param>
/// <param name="IsRight">Whether it is a right of the unit: shown, never late.</param>
public sealed record AssessmentDuty(AssessmentDutyKind Kind, string IndicatorCode, DateOnly StartsOn, DateOnly DueOn, DateOnly? DoneOn, bool IsRight)
{
    /// <summary>Whether it is late on a day, or was done late.</summary>
    public bool IsLateOn(DateOnly today) => !IsRight && (DoneOn ?? today) > DueOn;
}

/// <summary>考核期限表: read from the facts of a unit's course.</summary>
public static class AssessmentDuties
{
    /// <summary>Every period of a unit's course so far, in the order of the course; its light is that of <see cref="WatchedKind.Assessment"/>.</summary>
    public static IReadOnlyList<AssessmentDuty> Of(UnitAssessment unit, AssessmentRound round)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(round);
        var duties = new List<AssessmentDuty>();
        if (round.Stage is not RoundStage.Noticed)
        {
            duties.Add(new(AssessmentDutyKind.SelfAssessment, "", round.StartsOn, round.SelfAssessmentUntil, unit.SubmittedOn, IsRight: false));
        }

        if (unit is { FedBackOn: { } fedBackOn, ObjectionsUntil: { } until })
        {
            duties.Add(new(AssessmentDutyKind.Objection, "", fedBackOn, until, unit.SettledOn, IsRight: true));
        }

        duties.AddRange(unit.Objections.Select(o => new AssessmentDuty(AssessmentDutyKind.Review, o.IndicatorCode, o.RaisedOn, o.ReviewUntil, o.ReviewedOn, IsRight: false)));
        duties.AddRange(unit.Rectifications.Select(r => new AssessmentDuty(AssessmentDutyKind.Rectification, r.IndicatorCode, round.HandedOverOn ?? r.Until, r.Until, r.DoneOn, IsRight: false)));
        return duties;
    }
}
