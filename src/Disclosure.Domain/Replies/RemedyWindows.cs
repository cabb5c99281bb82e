using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>救济期限: until when a served reply can be contested. A last day off rolls to the next working day, where the calendar knows it.</summary>
/// <param name="ReconsiderationUntil">Last day for the reconsideration.</param>
/// <param name="LawsuitUntil">Last day for a lawsuit without reconsideration; null where the reconsideration comes first.</param>
/// <param name="UntoldUntil">Last day at the very latest where the reply told no remedies: one year (行政复议法 2023 art. 20; 法释〔2018〕1号 art. 64).</param>
public sealed record RemedyWindows(DateOnly ReconsiderationUntil, DateOnly? LawsuitUntil, DateOnly UntoldUntil)
{
    /// <summary>The windows of a reply; the periods start on the day after service.</summary>
    public static RemedyWindows Of(RemedyRule rule, DateOnly servedOn, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RemedyWindows(
            Rolled(servedOn.AddDays(RemedyRule.ReconsiderationDays), calendar),
            rule.LawsuitMonths > 0 ? Rolled(servedOn.AddMonths(rule.LawsuitMonths), calendar) : null,
            Rolled(servedOn.AddYears(1), calendar));
    }

    private static DateOnly Rolled(DateOnly day, WorkCalendar calendar)
    {
        while (calendar.Covers(day) && !calendar.IsWorking(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
