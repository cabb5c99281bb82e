using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>救济期限: until when a served reply can be contested. A last day off rolls to the next working day, where the calendar knows it.</summary>
/// <param name="ReconsiderationUntil">Last day for the reconsideration.</param>
/// <param name="LawsuitUntil">Last day for a lawsuit without reconsideration; null where the reconsideration comes first.</param>
/// <param name="UntoldUntil">Last day at the very latest where the reply told no remedies: one year (行政复议法 2023 art. 20; 法释〔2018〕1号 art. 64).</param>
public sealed record RemedyWindows(DateOnly ReconsiderationUntil, DateOnly? LawsuitUntil, DateOnly UntoldUntil)
{
    /// <summary>最长期限 since the act, whatever anybody knew: years (行政复议法 2023 art. 21; 行政诉讼法 art. 46).</summary>
    public const int MostYears = 5;

    /// <summary>最长期限 where real property is concerned, in years.</summary>
    public const int MostYearsOfRealProperty = 20;

    /// <summary>The windows of a reply; the periods start on the day after service.</summary>
    public static RemedyWindows Of(RemedyRule rule, DateOnly servedOn, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        return new RemedyWindows(
            calendar.RollOver(servedOn.AddDays(RemedyRule.ReconsiderationDays)).On,
            rule.LawsuitMonths > 0 ? calendar.RollOver(servedOn.AddMonths(rule.LawsuitMonths)).On : null,
            calendar.RollOver(servedOn.AddYears(1)).On);
    }

    /// <summary>
    /// The windows where the organ stayed silent: they open when the reply period has ended (法释〔2018〕1号 art. 66). Whether the reconsideration
    /// comes first is not settled for silence (法释〔2025〕8号 art. 2 gives the choice), so both stay open.
    /// </summary>
    /// <param name="dueOn">应复日: the last day of the reply period.</param>
    /// <param name="calendar">工作日历.</param>
    public static RemedyWindows OfSilence(DateOnly dueOn, WorkCalendar calendar) => Of(Remedies.Find(dueOn, RemedyKind.Other)!, dueOn, calendar);

    /// <summary>起诉期限 after a decision on the reconsideration: 15 days from its service (行政诉讼法 art. 45).</summary>
    public static DateOnly LawsuitAfterDecision(DateOnly servedOn, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.RollOver(servedOn.AddDays(RemedyRule.DaysAfterDecision)).On;
    }

    /// <summary>最长期限: the last day in any event.</summary>
    /// <param name="actedOn">The day of the act.</param>
    /// <param name="concernsRealProperty">Whether real property is concerned.</param>
    /// <param name="calendar">工作日历.</param>
    public static DateOnly AbsoluteLimit(DateOnly actedOn, bool concernsRealProperty, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.RollOver(actedOn.AddYears(concernsRealProperty ? MostYearsOfRealProperty : MostYears)).On;
    }

    /// <summary>复议前置: a lawsuit must wait for the reconsideration.</summary>
    public bool IsReconsiderationFirst => LawsuitUntil is null;

    /// <summary>Last day for a remedy; null where it must wait for the other.</summary>
    /// <param name="isLawsuit">A lawsuit rather than a reconsideration.</param>
    /// <param name="isTold">Whether the reply told the remedies.</param>
    public DateOnly? Until(bool isLawsuit, bool isTold) => isLawsuit switch
    {
        true when IsReconsiderationFirst => null,
        _ when !isTold => UntoldUntil,
        true => LawsuitUntil,
        false => ReconsiderationUntil,
    };
}
