using System.Text.RegularExpressions;

namespace Disclosure.Domain.Calendar;

/// <summary>核对放假安排: the control totals of a year, against the holiday decree (全国年节及纪念日放假办法).</summary>
public static partial class NoticeCheck
{
    /// <summary>Since this year the decree gives thirteen days instead of eleven.</summary>
    private const int MoreDaysSince = 2025;

    /// <summary>New Year's Day, Labour Day and the three days of National Day never move.</summary>
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)];

    /// <summary>What is unusual about the year; nothing where it looks like the others.</summary>
    public static IReadOnlyList<NoticeRemark> Of(HolidayNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var remarks = new List<NoticeRemark>();
        var (net, expected) = (notice.DaysOff.Count(day => !day.On.IsWeekend()) - notice.WorkingDays.Count, notice.Year < MoreDaysSince ? 11 : 13);
        if (net != expected)
        {
            remarks.Add(new NoticeRemark(NoticeRemarkKind.NetDaysUnusual, [net, expected]));
        }

        var off = notice.DaysOff.Select(day => day.On).ToHashSet();
        remarks.AddRange(Fixed.Select(day => new DateOnly(notice.Year, day.Month, day.Day)).Where(day => !off.Contains(day))
            .Select(day => new NoticeRemark(NoticeRemarkKind.StatutoryHolidayMissing, [day])));
        if (!Number().IsMatch(notice.Source))
        {
            remarks.Add(new NoticeRemark(NoticeRemarkKind.SourceUnusual, [notice.Source]));
        }

        var holidays = notice.DaysOff.Select(day => day.Name).ToHashSet(StringComparer.Ordinal);
        remarks.AddRange(notice.WorkingDays.Where(day => !holidays.Contains(day.Name) && day.On.Month < 12)
            .Select(day => new NoticeRemark(NoticeRemarkKind.MakeUpWithoutHoliday, [day.On, day.Name])));
        return remarks;
    }

    /// <summary>国办发明电〔2016〕17号, several joined by ；.</summary>
    [GeneratedRegex(@"^国(办)?发明电〔\d{4}〕\d+号(；国(办)?发明电〔\d{4}〕\d+号)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
