namespace Disclosure.Domain.Deadlines;

/// <summary>红黄灯: how near a duty is to its last day.</summary>
public enum DeadlineLight
{
    /// <summary>在期.</summary>
    InTime,

    /// <summary>提醒.</summary>
    Reminder,

    /// <summary>黄灯.</summary>
    Yellow,

    /// <summary>红灯: the last day has passed.</summary>
    Red,

    /// <summary>暂停: no due date stands, so nothing can be late.</summary>
    Paused,

    /// <summary>暂定: in time, and the due date lies beyond the published calendars.</summary>
    Provisional,

    /// <summary>办结.</summary>
    Done,
}

/// <summary>A light and the number behind it.</summary>
/// <param name="Light">红黄灯.</param>
/// <param name="Remaining">剩余天数, in days of <paramref name="Days"/>: 0 on the last day; when overdue negative; null while no due date stands or once done.</param>
/// <param name="IsProvisional">暂定: the due date lies beyond the published calendars, whatever the light.</param>
/// <param name="Days">Which days <paramref name="Remaining"/> counts.</param>
public readonly record struct LightReading(DeadlineLight Light, int? Remaining, bool IsProvisional = false, DayKind Days = DayKind.Working);
