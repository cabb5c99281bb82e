using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>计算过程: a due date with the reason for every single day, fit to be printed as evidence.</summary>
/// <param name="Due">应复日.</param>
/// <param name="Days">Every day from the receipt to the final due date; while none stands, to the day asked for.</param>
/// <param name="Articles">法律依据 of what the count used, in the order in which it used them.</param>
/// <param name="Sources">The notices behind each calendar year that the days touch.</param>
/// <param name="CalendarVersion">版本 of the calendar.</param>
/// <param name="Settings">The readings that the count used.</param>
public sealed record DeadlineTrace(
    ReplyDue Due,
    IReadOnlyList<TraceDay> Days,
    IReadOnlyList<TraceArticle> Articles,
    IReadOnlyList<TraceSource> Sources,
    string CalendarVersion,
    ClockSettings Settings);

/// <summary>Why a day counts or does not.</summary>
public enum TraceDayKind
{
    /// <summary>收到日: not counted.</summary>
    Start,

    /// <summary>已计: a working day that counts.</summary>
    Counted,

    /// <summary>调休上班: a worked Saturday or Sunday that counts.</summary>
    CountedMakeUp,

    /// <summary>暂停: a working day on which the period stands still.</summary>
    Paused,

    /// <summary>周末.</summary>
    Weekend,

    /// <summary>法定节假日.</summary>
    Holiday,

    /// <summary>补正前，不再计算: a day before the period starts again.</summary>
    VoidBeforeRestart,

    /// <summary>收到补正日: the period starts again; not counted.</summary>
    Restart,

    /// <summary>缴费日: the period starts again; not counted.</summary>
    RestartByPayment,

    /// <summary>延迟答复期间: a working day after the period, up to the delayed last day.</summary>
    Delayed,

    /// <summary>暂按工作日: counted beyond the published calendars.</summary>
    AssumedCounted,

    /// <summary>暂按休息日: a weekend beyond the published calendars.</summary>
    AssumedRest,
}

/// <summary>One day of a trace.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Why it counts or not.</param>
/// <param name="Ordinal">第几日: its number in the period, counted from 1; null if it does not count.</param>
/// <param name="Name">节日名称 where a notice names the day.</param>
/// <param name="IsExtension">Whether it counts only because of the extension.</param>
public sealed record TraceDay(DateOnly On, TraceDayKind Kind, int? Ordinal, string? Name, bool IsExtension = false);

/// <summary>What an article of a trace is for.</summary>
public enum TraceArticleUse
{
    /// <summary>收到日.</summary>
    Receipt,

    /// <summary>补正.</summary>
    Correction,

    /// <summary>期限.</summary>
    Period,

    /// <summary>暂停.</summary>
    Pause,

    /// <summary>延期.</summary>
    Extension,

    /// <summary>收费.</summary>
    Fee,

    /// <summary>延迟答复.</summary>
    Delay,
}

/// <summary>One article that a trace rests on.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="Article">法律依据.</param>
public sealed record TraceArticle(TraceArticleUse Use, Article Article);

/// <summary>One calendar year that a trace touches.</summary>
/// <param name="Year">The year.</param>
/// <param name="Notice">文号 of its notices; null where none is published.</param>
public sealed record TraceSource(int Year, string? Notice);
