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

/// <summary>预警阈值: from how many working days left each light shows.</summary>
/// <param name="Reminder">Working days left from which a reminder shows.</param>
/// <param name="Yellow">Working days left from which the light is yellow; at most <paramref name="Reminder"/>.</param>
public sealed record LightThresholds(int Reminder = 7, int Yellow = 3)
{
    /// <summary>答复.</summary>
    public static readonly LightThresholds Reply = new();

    /// <summary>补正告知.</summary>
    public static readonly LightThresholds CorrectionNotice = new(4, 2);

    /// <summary>第三方或共同制作机关的意见.</summary>
    public static readonly LightThresholds Opinion = new(5, 2);
}

/// <summary>A light and the number behind it.</summary>
/// <param name="Light">红黄灯.</param>
/// <param name="RemainingWorkingDays">剩余工作日: 0 on the last day; when overdue negative, at most -1; null while no due date stands or once done.</param>
/// <param name="IsProvisional">暂定: the due date lies beyond the published calendars, whatever the light.</param>
public readonly record struct LightReading(DeadlineLight Light, int? RemainingWorkingDays, bool IsProvisional = false);
