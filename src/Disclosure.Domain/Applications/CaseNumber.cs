using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Domain.Applications;

/// <summary>编号 given out by the program: SQ-{organ code}-{year of registration}-{at least five digits}, without gaps per organ and year.</summary>
/// <param name="OrganCode">单位代码.</param>
/// <param name="Year">Year of registration.</param>
/// <param name="Sequence">流水号, counted from 1.</param>
public readonly partial record struct CaseNumber(string OrganCode, int Year, int Sequence)
{
    /// <summary>Longest number, in characters, whoever gave it out; also the column width.</summary>
    public const int MaxLength = 40;

    /// <summary>Reads a number of this form; any other text is a number of the office's own.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseNumber number)
    {
        number = default;
        if (text is null || Pattern.Match(text) is not { Success: true } match)
        {
            return false;
        }

        number = new CaseNumber(match.Groups["organ"].Value, Int("year"), Int("sequence"));
        return number.Sequence > 0;

        int Int(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"SQ-{OrganCode}-{Year:0000}-{Sequence:00000}");

    [GeneratedRegex(@"^SQ-(?<organ>.{1,20})-(?<year>[0-9]{4})-(?<sequence>[0-9]{5,7})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern { get; }
}
