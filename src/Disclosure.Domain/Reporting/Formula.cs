using System.Globalization;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// One comparison as it is written on the form, e.g. <c>3.1 = 3.1.1+3.1.2</c> or <c>1.1.1 ≤ 1.1</c>. A term is looked up
/// by whoever runs the formula.
/// </summary>
internal sealed record Formula(IReadOnlyList<string> Left, bool AtMost, IReadOnlyList<string> Right)
{
    public static Formula Parse(string text)
    {
        var atMost = text.Contains('≤', StringComparison.Ordinal);
        var sides = text.Split(atMost ? '≤' : '=', StringSplitOptions.TrimEntries);
        return new Formula(sides[0].Split('+'), atMost, sides[1].Split('+'));
    }

    /// <summary>Compares the two sides and writes the arithmetic down.</summary>
    public CheckPart Over(Func<string, decimal?> figure, string prefix = "")
    {
        var left = Left.Select(figure).ToList();
        var right = Right.Select(figure).ToList();
        bool? holds = left.Contains(null) || right.Contains(null)
            ? null
            : AtMost ? left.Sum() <= right.Sum() : left.Sum() == right.Sum();
        var sign = (AtMost, holds) switch
        {
            (true, false) => ">",
            (true, _) => "≤",
            (false, false) => "≠",
            (false, _) => "=",
        };
        return new CheckPart(holds, $"{prefix}{Written(left)} {sign} {Written(right)}");
    }

    public static string Written(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";

    private static string Written(IEnumerable<decimal?> values) => string.Join('+', values.Select(Written));
}
