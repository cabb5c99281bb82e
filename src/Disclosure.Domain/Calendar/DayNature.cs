namespace Disclosure.Domain.Calendar;

/// <summary>Why a day is worked or not.</summary>
public enum DayNatureKind
{
    /// <summary>工作日: Monday to Friday, not a day off.</summary>
    Working,

    /// <summary>调休上班: a Saturday or Sunday that is worked.</summary>
    MakeUp,

    /// <summary>周末: a Saturday or Sunday that no notice names.</summary>
    Weekend,

    /// <summary>放假: a day off that a notice names, weekends within its span included.</summary>
    Holiday,

    /// <summary>暂按工作日: Monday to Friday beyond the published calendars.</summary>
    AssumedWorking,

    /// <summary>暂按休息日: Saturday or Sunday beyond the published calendars.</summary>
    AssumedRest,
}

/// <summary>What the calendar knows of one day.</summary>
/// <param name="Kind">Why it is worked or not.</param>
/// <param name="Name">节日名称 for <see cref="DayNatureKind.Holiday"/> and <see cref="DayNatureKind.MakeUp"/>; otherwise null.</param>
public readonly record struct DayNature(DayNatureKind Kind, string? Name)
{
    /// <summary>Whether the day counts as worked, by notice or by assumption.</summary>
    public bool IsWorked => Kind is DayNatureKind.Working or DayNatureKind.MakeUp or DayNatureKind.AssumedWorking;
}
