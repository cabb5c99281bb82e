using Disclosure.Domain.Law;

namespace Disclosure.Domain.Calendar;

/// <summary>
/// 工作日历: which days are worked, from the State Council's notices of consecutive years. Counting is a look-up in a
/// table of running totals; no day is ever walked. A year without notice is never a year without holidays: what lies
/// before the first year is refused, what lies beyond the last is provisional.
/// </summary>
public sealed class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> Embedded = new(PublishedNotices.Load);

    private readonly Dictionary<DateOnly, DayNature> _named = [];
    private readonly WorkedDayTable _worked;

    /// <summary>Builds the calendar from one notice for each of consecutive years, in any order.</summary>
    /// <exception cref="ArgumentException">There is no notice, a year is missing in between, or a year comes twice.</exception>
    public WorkCalendar(IEnumerable<HolidayNotice> notices)
    {
        Notices = [.. notices.OrderBy(notice => notice.Year)];
        if (Notices.Count == 0)
        {
            throw new ArgumentException("A calendar needs at least one year.", nameof(notices));
        }

        foreach (var (earlier, later) in Notices.Zip(Notices.Skip(1)))
        {
            if (later.Year != earlier.Year + 1)
            {
                throw new ArgumentException($"The years must follow one another; {later.Year} comes after {earlier.Year}.", nameof(notices));
            }
        }

        foreach (var notice in Notices)
        {
            Name(notice.DaysOff, DayNatureKind.Holiday);
            Name(notice.WorkingDays, DayNatureKind.MakeUp);
        }

        (FirstDay, LastDay) = (new DateOnly(Notices[0].Year, 1, 1), new DateOnly(Notices[^1].Year, 12, 31));
        _worked = new WorkedDayTable(FirstDay.DayNumber, LastDay.DayNumber, day => NatureOf(day).IsWorked);
        Version = PublishedNotices.VersionOf(Notices);
    }

    /// <summary>The calendar of the years that come with the program.</summary>
    public static WorkCalendar Published => Embedded.Value;

    /// <summary>The notices behind the calendar, a year each, in order.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>1 January of the first published year.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>31 December of the last published year; what lies beyond is provisional.</summary>
    public DateOnly LastDay { get; }

    /// <summary>版本: the years and a digest of every day, name and source, e.g. <c>2008–2026·1f3a9c07</c>.</summary>
    public string Version { get; }

    /// <summary>Whether the published years contain the day.</summary>
    public bool Covers(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>This calendar with one year replaced, or added before or after.</summary>
    /// <exception cref="ArgumentException">The year would leave a gap.</exception>
    public WorkCalendar With(HolidayNotice notice) => new(Notices.Where(known => known.Year != notice.Year).Append(notice));

    /// <summary>This calendar with a year that somebody brings in.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CalendarRule.CalendarYearGap"/>: a year in between would be missing; <see cref="CalendarRule.CalendarYearKnown"/>: the calendar has it already, word for word.
    /// </exception>
    public WorkCalendar Taking(HolidayNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (notice.Year < FirstDay.Year || notice.Year > LastDay.Year + 1)
        {
            throw new RuleViolationException(CalendarRule.CalendarYearGap, null, notice.Year, FirstDay.Year, LastDay.Year);
        }

        var calendar = With(notice);
        return calendar.Version == Version ? throw new RuleViolationException(CalendarRule.CalendarYearKnown, null, notice.Year, notice.Source) : calendar;
    }

    /// <summary>文号 of the notices that arranged a year.</summary>
    /// <exception cref="RuleViolationException">The year is not published: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public string SourceOf(int year) =>
        Notices.FirstOrDefault(notice => notice.Year == year)?.Source ?? throw Missing(new DateOnly(year, 1, 1));

    /// <summary>Whether a published day is worked.</summary>
    /// <exception cref="RuleViolationException">The day is not published: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public bool IsWorking(DateOnly day) => Covers(day) ? NatureOf(day).IsWorked : throw Missing(day);

    /// <summary>Why a day is worked or not; beyond the published years by assumption.</summary>
    /// <exception cref="RuleViolationException">The day lies before the first published year: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public DayNature NatureOf(DateOnly day)
    {
        DemandNotBefore(day);
        if (day > LastDay)
        {
            return new DayNature(day.IsWeekend() ? DayNatureKind.AssumedRest : DayNatureKind.AssumedWorking, null);
        }

        return _named.TryGetValue(day, out var nature)
            ? nature
            : new DayNature(day.IsWeekend() ? DayNatureKind.Weekend : DayNatureKind.Working, null);
    }

    /// <summary>The n-th working day after a day, which is itself not counted.</summary>
    /// <param name="start">起算日.</param>
    /// <param name="n">Working days, at least 1.</param>
    /// <exception cref="RuleViolationException">The start lies before the first published year: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public LegalDay NthWorkingDayAfter(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return WorkedDay(WorkedThrough(start) + n);
    }

    /// <summary>The working days after one day up to and including another; negative if the other comes first.</summary>
    /// <exception cref="RuleViolationException">A day lies before the first published year: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public int WorkingDaysBetween(DateOnly exclusiveStart, DateOnly inclusiveEnd) =>
        WorkedThrough(inclusiveEnd) - WorkedThrough(exclusiveStart);

    /// <summary>The day itself if it is worked, otherwise the first worked day after it.</summary>
    /// <exception cref="RuleViolationException">The day lies before the first published year: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public DateOnly NextWorkingDay(DateOnly day) =>
        NatureOf(day).IsWorked ? day : _worked.Day(WorkedThrough(day) + 1);

    /// <summary>
    /// 顺延: where a period of calendar days, months or years ends on a published day off, it ends on the first worked day after it. A day outside
    /// the published years stays where it is: whoever relied on a guess could be late.
    /// </summary>
    public LegalDay RollOver(DateOnly day)
    {
        day = Covers(day) ? NextWorkingDay(day) : day;
        return new LegalDay(day, !Covers(day));
    }

    /// <summary>The day itself if it is worked, otherwise the last worked day before it.</summary>
    /// <exception cref="RuleViolationException">No such day is published: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public DateOnly PreviousWorkingDay(DateOnly day) =>
        WorkedThrough(day) is > 0 and var ordinal ? _worked.Day(ordinal) : throw Missing(day);

    /// <summary>How many days are worked from <see cref="FirstDay"/> up to and including a day.</summary>
    internal int WorkedThrough(DateOnly day)
    {
        DemandNotBefore(day);
        return _worked.Through(day.DayNumber);
    }

    /// <summary>The worked day of an ordinal counted from <see cref="FirstDay"/>.</summary>
    internal LegalDay WorkedDay(int ordinal)
    {
        var day = _worked.Day(ordinal);
        return new LegalDay(day, day > LastDay);
    }

    private void Name(IReadOnlyList<NamedDay> days, DayNatureKind kind)
    {
        foreach (var day in days)
        {
            _named[day.On] = new DayNature(kind, day.Name);
        }
    }

    private void DemandNotBefore(DateOnly day)
    {
        if (day < FirstDay)
        {
            throw Missing(day);
        }
    }

    private RuleViolationException Missing(DateOnly day) => new(CalendarRule.CalendarMissing, null, day, FirstDay.Year, LastDay.Year);
}
