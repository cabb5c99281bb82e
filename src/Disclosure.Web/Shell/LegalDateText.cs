using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Web.Shell;

/// <summary>Why a typed day could not be read.</summary>
internal enum LegalDateFault
{
    /// <summary>Read, or nothing typed.</summary>
    None,

    /// <summary>Not a day in any way this field knows.</summary>
    Unreadable,

    /// <summary>A month over 12, or 0.</summary>
    NoSuchMonth,

    /// <summary>A day that its month does not have.</summary>
    NoSuchDay,

    /// <summary>A year outside 1900–2100.</summary>
    NoSuchYear,
}

/// <summary>A typed day as it was understood.</summary>
/// <param name="Day">The day; null when nothing was typed or it could not be read.</param>
/// <param name="Fault">Why not.</param>
/// <param name="Year">The year read or assumed.</param>
/// <param name="Month">The month read or assumed.</param>
/// <param name="DayOfMonth">The day of the month read.</param>
internal readonly record struct LegalDateReading(DateOnly? Day, LegalDateFault Fault = LegalDateFault.None, int Year = 0, int Month = 0, int DayOfMonth = 0);

/// <summary>
/// Reads days as clerks type them: 20171018, 2017-10-18, 2017/3/1, 2017.3.1, 2017年3月1日, and short: 1018, 10-18, 10月18日, 18.
/// A short day is the latest one that is not after today, as facts lie in the past; where days ahead are asked for, the next one.
/// </summary>
internal static partial class LegalDateText
{
    public static LegalDateReading Read(string? text, DateOnly today, bool ahead = false)
    {
        var typed = Plain(text);
        if (typed.Length == 0)
        {
            return default;
        }

        if (Whole.Match(typed) is { Success: true } whole)
        {
            return Check(Number(whole, "y"), Number(whole, "m"), Number(whole, "d"));
        }

        if (MonthAndDay.Match(typed) is { Success: true } part)
        {
            var (month, day) = (Number(part, "m"), Number(part, "d"));
            return Check(YearOf(month, day, today, ahead), month, day);
        }

        if (DayOnly.Match(typed) is { Success: true } only)
        {
            var day = Number(only, "d");
            var month = MonthOf(day, today, ahead);
            return Check(month.Year, month.Month, day);
        }

        return new(null, LegalDateFault.Unreadable);
    }

    private static int YearOf(int month, int day, DateOnly today, bool ahead)
    {
        var isAfter = (month, day).CompareTo((today.Month, today.Day)) > 0;
        var isBefore = (month, day).CompareTo((today.Month, today.Day)) < 0;
        return ahead && isBefore ? today.Year + 1 : !ahead && isAfter ? today.Year - 1 : today.Year;
    }

    private static DateOnly MonthOf(int day, DateOnly today, bool ahead)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return ahead && day < today.Day ? first.AddMonths(1) : !ahead && day > today.Day ? first.AddMonths(-1) : first;
    }

    private static LegalDateReading Check(int year, int month, int day)
    {
        var fault = year is < 1900 or > 2100 ? LegalDateFault.NoSuchYear
            : month is < 1 or > 12 ? LegalDateFault.NoSuchMonth
            : day < 1 || day > DateTime.DaysInMonth(year, month) ? LegalDateFault.NoSuchDay
            : LegalDateFault.None;
        return new(fault is LegalDateFault.None ? new DateOnly(year, month, day) : null, fault, year, month, day);
    }

    /// <summary>Without spaces, and with the full-width digits and marks of an input method made plain.</summary>
    private static string Plain(string? text) => text is null ? "" : string.Create(
        text.Count(c => !char.IsWhiteSpace(c)), text, static (span, source) =>
        {
            var at = 0;
            foreach (var c in source.Where(c => !char.IsWhiteSpace(c)))
            {
                span[at++] = c switch
                {
                    >= '！' and <= '～' => (char)(c - '！' + '!'),
                    '。' => '.',
                    '—' or '–' or '−' => '-',
                    _ => c,
                };
            }
        });

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})|(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]?)$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"^((?<m>[0-9]{2})(?<d>[0-9]{2})|(?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})|(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]?)$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MonthAndDay { get; }

    [GeneratedRegex("^(?<d>[0-9]{1,2})[日号]?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex DayOnly { get; }
}
