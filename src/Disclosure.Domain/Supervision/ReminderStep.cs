namespace Disclosure.Domain.Supervision;

/// <summary>提醒节点: how many working days before its last day a duty is reminded of. From far to near.</summary>
public enum ReminderStep
{
    /// <summary>剩 7 个工作日.</summary>
    SevenDays,

    /// <summary>剩 3 个工作日.</summary>
    ThreeDays,

    /// <summary>剩 1 个工作日.</summary>
    OneDay,

    /// <summary>当日到期.</summary>
    LastDay,

    /// <summary>已逾期.</summary>
    Overdue,
}
