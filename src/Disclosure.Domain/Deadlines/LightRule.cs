using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>预警单位: in which days what is left of a period is counted.</summary>
public enum LightUnit
{
    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>自然日.</summary>
    CalendarDays,

    /// <summary>期限自身的单位: working days where the period is one of working days, calendar days where it is not.</summary>
    OfPeriod,
}

/// <summary>预警节点: so many days left, or such a share of the whole period.</summary>
/// <param name="Amount">Days left or per cent of the period; negative once the last day has passed.</param>
/// <param name="IsShare">Whether it is per cent.</param>
public readonly record struct LightMark(int Amount, bool IsShare = false)
{
    /// <summary>A number of days.</summary>
    public static implicit operator LightMark(int days) => new(days);

    /// <summary>A number of days.</summary>
    public static LightMark FromInt32(int days) => new(days);

    /// <summary>The days left at which the mark is reached; a share of a period is rounded up, so that no light comes later than its share. Null where the length is needed and not known.</summary>
    /// <param name="length">Length of the whole period in days, or null.</param>
    public int? DaysOf(int? length) => !IsShare ? Amount : length is { } whole ? (int)Math.Ceiling(whole * Amount / 100m) : null;
}

/// <summary>预警规则 of one kind of duty: how much is left when its light changes.</summary>
/// <param name="Unit">In which days.</param>
/// <param name="Reminder">提醒: blue from here.</param>
/// <param name="Yellow">黄灯: yellow from here.</param>
/// <param name="Red">红灯: red from here; -1 is the first day after the last one.</param>
public sealed record LightRule(LightUnit Unit, LightMark Reminder, LightMark Yellow, LightMark Red)
{
    /// <summary>A rule whose red light comes on the first day after the last one.</summary>
    public LightRule(LightUnit unit, LightMark reminder, LightMark yellow)
        : this(unit, reminder, yellow, -1)
    {
    }

    /// <summary>Whether its lights come so many days before or after the last day, whatever the length of the single period.</summary>
    public bool IsOfDays => Unit is not LightUnit.OfPeriod && !Reminder.IsShare && !Yellow.IsShare && !Red.IsShare;

    /// <summary>Whether what is left is counted in working days.</summary>
    /// <param name="days">How the period itself is counted.</param>
    public bool CountsWorkingDays(DayKind days) => Unit is LightUnit.WorkingDays || (Unit is LightUnit.OfPeriod && days is DayKind.Working);

    /// <summary>
    /// Which last days show each light today, so that a database can look for them along an index. Null where that depends on the single period:
    /// where a mark is a share, or the days are those of the period.
    /// </summary>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    public LightSpan? SpanOn(DateOnly today, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsOfDays ? new LightSpan(LastWith(Red.Amount), LastWith(Yellow.Amount), LastWith(Reminder.Amount)) : null;

        DateOnly LastWith(int left) => left == -1 || Unit is LightUnit.CalendarDays
            ? today.AddDays(left)
            : calendar.WorkedDay(calendar.WorkedThrough(today) + left + 1).On.AddDays(-1);
    }
}

/// <summary>到期日范围: the last due date that shows each light on a day; what is later than all three is in time.</summary>
/// <param name="LastRed">红灯 up to and including this day.</param>
/// <param name="LastYellow">黄灯 after that, up to this day.</param>
/// <param name="LastReminder">提醒 after that, up to this day.</param>
public readonly record struct LightSpan(DateOnly LastRed, DateOnly LastYellow, DateOnly LastReminder);
