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

/// <summary>考核进程: the days of a unit's course from which its periods are read. A list fills it from its columns.</summary>
/// <param name="Round">考核阶段 of the whole.</param>
/// <param name="StartsOn">自评起始日.</param>
/// <param name="SelfAssessmentUntil">自评截止日.</param>
/// <param name="HandedOverOn">移交日, or null.</param>
/// <param name="Stage">Where the unit stands.</param>
/// <param name="SubmittedOn">自评报送日, or null.</param>
/// <param name="FedBackOn">反馈日, or null.</param>
/// <param name="ObjectionsUntil">申诉截止日, or null.</param>
/// <param name="SettledOn">得分确定日, or null.</param>
public sealed record CourseDays(
    RoundStage Round, DateOnly StartsOn, DateOnly SelfAssessmentUntil, DateOnly? HandedOverOn, UnitStage Stage, DateOnly? SubmittedOn, DateOnly? FedBackOn, DateOnly? ObjectionsUntil, DateOnly? SettledOn)
{
    /// <summary>申诉: indicator, 提出日, 复核期限, 复核日.</summary>
    public IReadOnlyList<CourseItem> Objections { get; init; } = [];

    /// <summary>整改事项: indicator, 整改期限, 销号日.</summary>
    public IReadOnlyList<CourseItem> Rectifications { get; init; } = [];

    /// <summary>The days of a unit in its round.</summary>
    public static CourseDays Of(UnitAssessment unit, AssessmentRound round)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(round);
        return new CourseDays(round.Stage, round.StartsOn, round.SelfAssessmentUntil, round.HandedOverOn, unit.Stage, unit.SubmittedOn, unit.FedBackOn, unit.ObjectionsUntil, unit.SettledOn)
        {
            Objections = [.. unit.Objections.Select(o => new CourseItem(o.IndicatorCode, o.RaisedOn, o.ReviewUntil, o.ReviewedOn))],
            Rectifications = [.. unit.Rectifications.Select(r => new CourseItem(r.IndicatorCode, null, r.Until, r.DoneOn))],
        };
    }
}

/// <summary>An objection or a rectification with its days.</summary>
/// <param name="IndicatorCode">指标.</param>
/// <param name="StartsOn">起算日; null where it is that of the whole.</param>
/// <param name="DueOn">最后一日.</param>
/// <param name="DoneOn">The day of the act, or null.</param>
public sealed record CourseItem(string IndicatorCode, DateOnly? StartsOn, DateOnly DueOn, DateOnly? DoneOn);

/// <summary>考核期限表: read from the facts of a unit's course.</summary>
public static class AssessmentDuties
{
    /// <summary>Every period of a unit's course so far, in the order of the course; its light is that of <see cref="WatchedKind.Assessment"/>.</summary>
    public static IReadOnlyList<AssessmentDuty> Of(UnitAssessment unit, AssessmentRound round) => Of(CourseDays.Of(unit, round));

    /// <summary>Every period of a unit's course so far, in the order of the course.</summary>
    public static IReadOnlyList<AssessmentDuty> Of(CourseDays course)
    {
        ArgumentNullException.ThrowIfNull(course);
        var duties = new List<AssessmentDuty>();
        if (course.Round is not RoundStage.Noticed)
        {
            duties.Add(new(AssessmentDutyKind.SelfAssessment, "", course.StartsOn, course.SelfAssessmentUntil, course.SubmittedOn, IsRight: false));
        }

        if (course is { FedBackOn: { } fedBackOn, ObjectionsUntil: { } until })
        {
            duties.Add(new(AssessmentDutyKind.Objection, "", fedBackOn, until, course.SettledOn, IsRight: true));
        }

        duties.AddRange(course.Objections.Select(o => new AssessmentDuty(AssessmentDutyKind.Review, o.IndicatorCode, o.StartsOn ?? o.DueOn, o.DueOn, o.DoneOn, IsRight: false)));
        duties.AddRange(course.Rectifications.Select(r => new AssessmentDuty(AssessmentDutyKind.Rectification, r.IndicatorCode, course.HandedOverOn ?? r.DueOn, r.DueOn, r.DoneOn, IsRight: false)));
        return duties;
    }

    /// <summary>What is awaited on a day: once the facts are frozen nobody waits for a self-assessment, and a right ends with its day.</summary>
    public static IReadOnlyList<AssessmentDuty> OpenOn(CourseDays course, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(course);
        return [.. Of(course).Where(duty => duty.DoneOn is null && (duty.Kind is not AssessmentDutyKind.SelfAssessment || course.Stage is UnitStage.SelfAssessing) && !(duty.IsRight && today > duty.DueOn))];
    }
}
