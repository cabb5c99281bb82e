namespace Disclosure.Web.Supervision;

/// <summary>自检项目.</summary>
public enum SelfCheckKind
{
    /// <summary>期限缓存与重算一致.</summary>
    DueDates,

    /// <summary>统计勾稽关系.</summary>
    Statistics,

    /// <summary>审计链.</summary>
    AuditChain,

    /// <summary>发件箱.</summary>
    Outbox,

    /// <summary>备份.</summary>
    Backup,

    /// <summary>工作日历.</summary>
    Calendar,

    /// <summary>公开期限缓存与重算一致.</summary>
    PublicationDates,
}

/// <summary>自检结果.</summary>
public enum SelfCheckState
{
    /// <summary>通过.</summary>
    Passed,

    /// <summary>未通过.</summary>
    Failed,

    /// <summary>不能判断: never shown as passed.</summary>
    Unknown,
}

/// <summary>What a check found; its sentence takes the arguments.</summary>
public enum SelfCheckFinding
{
    /// <summary>{0} cases and {1} disputes, all equal: what runs said that read no other days.</summary>
    DueDatesEqual,

    /// <summary>{0} cases and {1} disputes differ: what runs said that read no other days.</summary>
    DueDatesDiffer,

    /// <summary>{0} cases, {1} disputes, {2} complaints and {3} days of the archive, all equal.</summary>
    DaysEqual,

    /// <summary>{0} cases, {1} disputes, {2} complaints and {3} days of the archive differ.</summary>
    DaysDiffer,

    /// <summary>{0} years hold; {1} checks wait for a clerk's explanation.</summary>
    StatisticsHold,

    /// <summary>{0} which checks of which years.</summary>
    StatisticsFail,

    /// <summary>{0} entries.</summary>
    ChainHolds,

    /// <summary>{0} the first bad entry.</summary>
    ChainBroken,

    /// <summary>Nothing waits too long; {0} left in the last day.</summary>
    OutboxClear,

    /// <summary>{0} wait for more than a day, {1} given up in the last week.</summary>
    OutboxStuck,

    /// <summary>No server is set.</summary>
    MailOff,

    /// <summary>{0} when.</summary>
    BackupFresh,

    /// <summary>{0} when, {1} hours allowed.</summary>
    BackupOld,

    /// <summary>No record of a backup; {0} where it was looked for.</summary>
    BackupUnknown,

    /// <summary>{0} the last published day.</summary>
    CalendarCovers,

    /// <summary>{0} the year whose notice is missing.</summary>
    CalendarMissing,

    /// <summary>{0} items and {1} columns, all equal.</summary>
    PublicationDaysEqual,

    /// <summary>{0} items and {1} columns differ.</summary>
    PublicationDaysDiffer,

    /// <summary>The check itself failed; {0} how.</summary>
    CheckFailed,
}

/// <summary>What a check gave.</summary>
/// <param name="State">自检结果.</param>
/// <param name="Finding">What it found.</param>
/// <param name="Arguments">What its sentence needs: numbers and days, never anything of a case.</param>
internal sealed record SelfCheckResult(SelfCheckState State, SelfCheckFinding Finding, params IReadOnlyList<string> Arguments);

/// <summary>One check of the nightly self-audit. Rooms that hold what is checked bring their own.</summary>
internal interface ISelfCheck
{
    public SelfCheckKind Kind { get; }

    public Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken);
}
