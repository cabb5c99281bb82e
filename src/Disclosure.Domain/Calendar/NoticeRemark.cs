namespace Disclosure.Domain.Calendar;

/// <summary>What is unusual about a year of the calendar: no fault, but somebody must have looked at it.</summary>
public enum NoticeRemarkKind
{
    /// <summary>放假净天数异常: days off from Monday to Friday less make-up days differ from what the holiday decree gives. {0} found, {1} expected.</summary>
    NetDaysUnusual,

    /// <summary>缺少固定假日: New Year, Labour Day or National Day is no day off. {0} day.</summary>
    StatutoryHolidayMissing,

    /// <summary>文号异常: the source does not read like the number of a State Council notice. {0} source.</summary>
    SourceUnusual,

    /// <summary>补班无对应节日: a make-up day is worked for a holiday that the year does not have. {0} day, {1} name.</summary>
    MakeUpWithoutHoliday,
}

/// <summary>One thing that is unusual about a year.</summary>
/// <param name="Kind">What.</param>
/// <param name="Arguments">What its sentence needs.</param>
public sealed record NoticeRemark(NoticeRemarkKind Kind, IReadOnlyList<object> Arguments);
