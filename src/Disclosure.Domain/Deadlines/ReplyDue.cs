using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>应复日的状态.</summary>
public enum DueStatus
{
    /// <summary>确定.</summary>
    Fixed,

    /// <summary>暂定: the final due date lies beyond the published calendars.</summary>
    Provisional,

    /// <summary>待补正: a correction is asked for and not received.</summary>
    AwaitingCorrection,

    /// <summary>暂停: a consultation is open, whenever it was sent, and nobody knows when the other side's period ends.</summary>
    Paused,

    /// <summary>待缴费: a fee notice is out and not paid.</summary>
    AwaitingPayment,
}

/// <summary>应复日: by when the organ must reply, as the facts stand.</summary>
public sealed record ReplyDue
{
    /// <summary>Whether a due date stands; the days are null while it does not.</summary>
    public required DueStatus Status { get; init; }

    /// <summary>起算日: the receipt, or where the period restarts the receipt of the corrected application or the payment. Itself not counted.</summary>
    public required DateOnly StartOn { get; init; }

    /// <summary>应复日, pauses included and extension not. While <see cref="PausedUntil"/> lies ahead it is the latest one: an opinion that comes earlier brings it forward.</summary>
    public LegalDay? Due { get; init; }

    /// <summary>延期后的应复日, or null without an extension in time.</summary>
    public LegalDay? Extended { get; init; }

    /// <summary>延迟答复的期限 where it is later than any other day and was told in time; otherwise null.</summary>
    public LegalDay? Delayed { get; init; }

    /// <summary>The last day for the reply: delayed, extended, or the plain one.</summary>
    public LegalDay? Final => Delayed ?? Extended ?? Due;

    /// <summary>无暂停时的应复日: what <see cref="Due"/> would be without any pause.</summary>
    public DateOnly? UnpausedDueOn { get; init; }

    /// <summary>内部期限: <see cref="Final"/> by the strictest reading of the pauses.</summary>
    public DateOnly? StrictDueOn { get; init; }

    /// <summary>暂停起始日: the day of the first letter of the pause, of the correction notice or the fee notice; null while nothing is awaited.</summary>
    public DateOnly? PausedSince { get; init; }

    /// <summary>
    /// 最迟暂停至: the last day of the other side's period while a letter is out and its receipt known; from the next day on the period runs by
    /// itself. Null while the end is open, and where nothing pauses.
    /// </summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>Whether the period stands still on a day, so that no due date is certain yet.</summary>
    public bool IsPausedOn(DateOnly day) => PausedSince is not null && !(PausedUntil < day);

    /// <summary>暂停的工作日: working days skipped up to <see cref="Final"/>; 0 while no due date stands.</summary>
    public int PausedDays { get; init; }
}
