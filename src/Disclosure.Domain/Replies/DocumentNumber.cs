using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Domain.Replies;

/// <summary>发文字号: 呼政公开告〔2017〕12号, without leading zeros (GB/T 9704), one series an organ, type and year.</summary>
/// <param name="Mark">机关代字.</param>
/// <param name="TypeChar">类别字.</param>
/// <param name="Year">Year of issue.</param>
/// <param name="Sequence">流水号, counted from 1.</param>
public readonly partial record struct DocumentNumber(string Mark, char TypeChar, int Year, int Sequence)
{
    private static readonly string[] Parts = ["{orgCode}", "{typeChar}", "{year}", "{seq}"];

    /// <summary>机关代字 of an organ that has none of its own.</summary>
    public const string DefaultMark = "呼政公开";

    /// <summary>The pattern of official documents.</summary>
    public const string Pattern = "{orgCode}{typeChar}〔{year}〕{seq}号";

    /// <summary>The pattern with 第, which some offices write.</summary>
    public const string OrdinalPattern = "{orgCode}{typeChar}〔{year}〕第{seq}号";

    /// <summary>Whether a pattern holds every part once, so that no two letters get the same number.</summary>
    public static bool IsPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Parts.All(part => pattern.Split(part).Length == 2);
    }

    /// <summary>Reads a number, with or without 第, in whatever brackets it was typed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentNumber number)
    {
        number = default;
        if (text is null || Written.Match(text.Trim()) is not { Success: true } match)
        {
            return false;
        }

        number = new DocumentNumber(match.Groups["mark"].Value, match.Groups["type"].Value[0], Int("year"), Int("seq"));
        return number.Sequence > 0;

        int Int(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The number written by a pattern.</summary>
    public string ToString(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return pattern.Replace("{orgCode}", Mark, StringComparison.Ordinal)
            .Replace("{typeChar}", TypeChar.ToString(), StringComparison.Ordinal)
            .Replace("{year}", Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{seq}", Sequence.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <inheritdoc />
    public override string ToString() => ToString(Pattern);

    [GeneratedRegex(@"^(?<mark>.{1,20})(?<type>[^\s\d])[〔［\[（(](?<year>[0-9]{4})[〕］\]）)]第?(?<seq>[0-9]{1,7})号$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
