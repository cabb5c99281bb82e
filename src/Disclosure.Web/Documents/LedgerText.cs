using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Web.Documents;

/// <summary>
/// Cells as text, both ways. A text that a spreadsheet would take for a formula leaves with a ' before it, and loses one on the
/// way in; a text that has some of its own gets one more, so that nothing is lost.
/// </summary>
internal static partial class LedgerText
{
    /// <summary>Joins several values in one cell.</summary>
    public const char Separator = '；';

    /// <summary>A text as it leaves the house.</summary>
    public static string Neutralise(string text) => Formula.IsMatch(text) ? "'" + text : text;

    /// <summary>A text as it came: without our ', without blanks around it, lines ended by a line feed.</summary>
    public static string Read(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return "";
        }

        var text = cell[0] == '\'' && Formula.IsMatch(cell) ? cell[1..] : cell;
        return Plain(text);
    }

    /// <summary>Without blanks around it, lines ended by a line feed: two texts that differ in nothing else are the same.</summary>
    public static string Plain(string text) =>
        (text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text).Trim();

    /// <summary>The value of a spreadsheet cell: numbers without exponent, days without hour.</summary>
    public static string? OfValue(object? value) => value switch
    {
        null => null,
        string text => text,
        double number when number is > -1e27 and < 1e27 => ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => OfDay(DateOnly.FromDateTime(day)),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    public static string OfDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads 2017-03-01, 2017/3/1, 2017年3月1日 (an hour after it is dropped) or the running number of a spreadsheet's day.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="day">The day, where there is such a day.</param>
    /// <returns>Whether it looks like a day at all; without <paramref name="day"/> it is one that does not exist.</returns>
    public static bool TryReadDay(string text, out DateOnly? day)
    {
        day = null;
        if (Serial.IsMatch(text))
        {
            day = DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(text, CultureInfo.InvariantCulture)));
            return true;
        }

        if (Day.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var (year, month, dayOfMonth) = (Part("y"), Part("m"), Part("d"));
        if (year > 0 && month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month))
        {
            day = new DateOnly(year, month, dayOfMonth);
        }

        return true;

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^'*[=+\-@\t]", RegexOptions.None, 1000)]
    private static partial Regex Formula { get; }

    [GeneratedRegex("^[2-9][0-9]{4}([.][0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Serial { get; }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day { get; }
}
