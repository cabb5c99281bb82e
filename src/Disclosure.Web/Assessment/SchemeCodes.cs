using System.Globalization;

namespace Disclosure.Web.Assessment;

/// <summary>Suggests the code of a new part, so that nobody has to look for a free one.</summary>
internal static class SchemeCodes
{
    private const int Letters = 26;

    /// <summary>The first letter that no first-level indicator has.</summary>
    public static string NextTop(SchemeDraft draft)
    {
        var taken = Taken(draft);
        return Enumerable.Range(0, Letters).Select(i => ((char)('A' + i)).ToString()).FirstOrDefault(code => !taken.Contains(code)) ?? Numbered("A", draft);
    }

    /// <summary>C6 below C.</summary>
    public static string NextBelow(IndicatorPart parent, SchemeDraft draft) => Numbered(parent.Code.Trim().Length > 0 && char.IsDigit(parent.Code.Trim()[^1]) ? $"{parent.Code.Trim()}-" : parent.Code.Trim(), draft);

    /// <summary>C2.3 of C2.</summary>
    public static string NextRule(IndicatorPart indicator, SchemeDraft draft) => Numbered($"{indicator.Code.Trim()}.", draft);

    /// <summary>R5.</summary>
    public static string NextLine(SchemeDraft draft) => Numbered("R", draft);

    private static string Numbered(string before, SchemeDraft draft)
    {
        var taken = Taken(draft);
        return Enumerable.Range(1, taken.Count + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"{before}{i}")).First(code => !taken.Contains(code));
    }

    private static HashSet<string> Taken(SchemeDraft draft) =>
        draft.AllIndicators.SelectMany(part => part.Rules.Select(rule => rule.Code).Prepend(part.Code)).Concat(draft.RedLines.Select(line => line.Code)).Select(code => code.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
