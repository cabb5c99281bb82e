using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>By what the units are ordered.</summary>
public enum BoardSort
{
    /// <summary>逾期, then 三日内: who needs looking after first.</summary>
    Late,

    /// <summary>单位.</summary>
    Name,

    /// <summary>三日内.</summary>
    Soon,

    /// <summary>七日内.</summary>
    Reminder,

    /// <summary>暂停.</summary>
    Paused,

    /// <summary>在办.</summary>
    Open,

    /// <summary>复议诉讼逾期.</summary>
    Disputes,

    /// <summary>其他事项逾期.</summary>
    Others,

    /// <summary>平均办理工作日.</summary>
    Days,

    /// <summary>延期率.</summary>
    Extended,

    /// <summary>不予公开率.</summary>
    Withheld,

    /// <summary>纠错率.</summary>
    Corrected,
}

/// <summary>What the board shows, as its address says it. What can't be read is left out.</summary>
/// <param name="Sort">By what the units are ordered.</param>
/// <param name="Descending">From the largest; by name from the last.</param>
/// <param name="Kind">Only units of this kind.</param>
/// <param name="OnlyLate">Only units in which something is late.</param>
/// <param name="ShowsIdle">Also units that had nothing in the year.</param>
/// <param name="Year">The year of the figures; null for this one.</param>
/// <param name="Month">The first day of the month of the calendar; null for this one.</param>
public sealed record BoardFilter(BoardSort Sort, bool Descending, OrganKind? Kind, bool OnlyLate, bool ShowsIdle, int? Year, DateOnly? Month)
{
    /// <summary>Reads the address.</summary>
    /// <param name="sort">排序.</param>
    /// <param name="descending">Whether from the largest, or null for the usual way.</param>
    /// <param name="kind">单位类型.</param>
    /// <param name="show">Which units.</param>
    /// <param name="year">年度.</param>
    /// <param name="month">月份, 2026-10.</param>
    /// <param name="thisYear">The year of today: no later one has figures.</param>
    public static BoardFilter Read(string? sort, string? descending, string? kind, string? show, string? year, string? month, int thisYear)
    {
        var by = ListAddress.Member<BoardSort>(sort) ?? BoardSort.Late;
        return new BoardFilter(
            by,
            bool.TryParse(descending, out var down) ? down : by is not BoardSort.Name,
            ListAddress.Member<OrganKind>(kind),
            show is "late",
            show is "all",
            int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2008 && number <= thisYear ? number : null,
            DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is >= 2008 and <= 2999 ? first : null);
    }

    /// <summary>The units to show, in their order.</summary>
    public IReadOnlyList<BoardUnit> Of(IEnumerable<BoardUnit> units)
    {
        var shown = units.Where(u => (Kind is null || u.Organ.Kind == Kind) && (OnlyLate ? IsLate(u) : ShowsIdle || !IsIdle(u)));
        var ordered = Sort switch
        {
            BoardSort.Name => Ordered(shown, u => u.Organ.Code),
            BoardSort.Soon => Ordered(shown, u => u.Tally[DeadlineLight.Yellow]),
            BoardSort.Reminder => Ordered(shown, u => u.Tally[DeadlineLight.Reminder]),
            BoardSort.Paused => Ordered(shown, u => u.Tally[DeadlineLight.Paused]),
            BoardSort.Open => Ordered(shown, u => u.Tally.Open),
            BoardSort.Disputes => Ordered(shown, u => u.Tally.DisputesLate),
            BoardSort.Others => Ordered(shown, u => u.Tally.OthersLate),
            BoardSort.Days => Ordered(shown, u => u.Year.AverageDays ?? -1),
            BoardSort.Extended => Ordered(shown, u => u.Year.ExtendedShare ?? -1),
            BoardSort.Withheld => Ordered(shown, u => u.Year.WithheldShare ?? -1),
            BoardSort.Corrected => Ordered(shown, u => u.Year.CorrectedShare ?? -1),
            BoardSort.Late => Ordered(shown, u => u.Tally[DeadlineLight.Red]),
        };
        return [.. ordered.ThenByDescending(u => u.Tally[DeadlineLight.Red]).ThenByDescending(u => u.Tally.AllLate)
            .ThenByDescending(u => u.Tally[DeadlineLight.Yellow]).ThenByDescending(u => u.Tally.Open).ThenBy(u => u.Organ.Code, StringComparer.Ordinal)];
    }

    /// <summary>Nothing is open, and nothing came or was closed in the year.</summary>
    public static bool IsIdle(BoardUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Tally.IsEmpty && unit.Year is { Received: 0, Closed: 0 };
    }

    private static bool IsLate(BoardUnit unit) => unit.Tally.AllLate > 0;

    private IOrderedEnumerable<BoardUnit> Ordered<TKey>(IEnumerable<BoardUnit> units, Func<BoardUnit, TKey> key) => Descending ? units.OrderByDescending(key) : units.OrderBy(key);
}
