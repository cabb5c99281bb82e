using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;
using static Disclosure.Domain.Supervision.NoticeLevel;

namespace Disclosure.Domain.Supervision;

/// <summary>What the office sets for its notices. No national rule fixes these days: they are its convention.</summary>
/// <param name="LateReplyDays">Working days to answer a notice about a late reply.</param>
/// <param name="OtherDays">Working days to answer any other notice.</param>
/// <param name="SecondAfter">Working days late from which the second notice is drafted.</param>
/// <param name="TalkAfter">Working days late from which a talk is drafted.</param>
public sealed record NoticeSettings(int LateReplyDays = 3, int OtherDays = 5, int SecondAfter = 3, int TalkAfter = 10)
{
    /// <summary>Working days to answer a notice.</summary>
    public int DaysFor(NoticeGround ground) => ground is NoticeGround.LateReply ? LateReplyDays : OtherDays;
}

/// <summary>督办阶梯: which level follows, and when the daily job proposes one.</summary>
public static class NoticeLadder
{
    /// <summary>The level above; null at the top.</summary>
    public static NoticeLevel? Next(NoticeLevel level) => level switch
    {
        Reminder => Notice,
        Notice => SecondNotice,
        SecondNotice => Talk,
        Talk => Criticism,
        Criticism => HandOver,
        HandOver => null,
    };

    /// <summary>
    /// The level that the daily job drafts for something late; a person always decides. A day late: a notice. Then one level at a time, each only after the
    /// one below has left the office, when the days of <paramref name="settings"/> are reached. What follows a talk no machine proposes.
    /// </summary>
    /// <param name="dueOn">The last day on which it would have been in time.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="highest">The highest level drafted for it so far; null where there is none.</param>
    /// <param name="hasLeft">Whether that one has been issued.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="settings">What the office sets.</param>
    public static NoticeLevel? Proposed(DateOnly dueOn, DateOnly today, NoticeLevel? highest, bool hasLeft, WorkCalendar calendar, NoticeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(settings);
        if (today <= dueOn)
        {
            return null;
        }

        var late = calendar.WorkingDaysBetween(dueOn, today);
        return highest switch
        {
            null => Notice,
            Reminder => hasLeft ? Notice : null,
            Notice when hasLeft && late >= settings.SecondAfter => SecondNotice,
            SecondNotice when hasLeft && late >= settings.TalkAfter => Talk,
            _ => null,
        };
    }

    /// <summary>法律依据 of supervision on a day: 监督检查 (2008 art. 30), since 2019-05-15 督促整改、通报批评 (2019 art. 47); proposals for responsibility have an article of their own.</summary>
    public static Article Basis(NoticeLevel level, DateOnly on) => (on >= Regulation2019InForce, level) switch
    {
        (true, HandOver) => R2019(53),
        (true, _) => R2019(47),
        (false, HandOver) => R2008(35),
        (false, _) => R2008(30),
    };
}
