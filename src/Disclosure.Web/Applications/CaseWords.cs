using System.Globalization;
using System.Text;

namespace Disclosure.Web.Applications;

/// <summary>
/// Chinese text cut into overlapping pairs of characters, so that a word of two characters is found as well as a sentence, without a
/// dictionary. Full width and case make no difference; punctuation and spaces part the runs. A pair is two code points of five hexadecimal digits
/// each: no tokenizer and no collation can take it for anything else, rare characters included.
/// </summary>
internal static class CaseWords
{
    /// <summary>Characters of a content that are searched; what stands behind them is found by nobody.</summary>
    public const int MaxIndexed = 2_000;

    private const int BitsOfRune = 21;

    /// <summary>The runs of letters and digits in a text.</summary>
    public static IEnumerable<IReadOnlyList<Rune>> Runs(string text)
    {
        var run = new List<Rune>();
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                run.Add(rune);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>The pairs of a run, and its last character alone, so that a single character is found too.</summary>
    public static string Tokens(IReadOnlyList<Rune> run) =>
        string.Join(' ', run.Select((rune, i) => i + 1 < run.Count ? Hex(rune) + Hex(run[i + 1]) : Hex(rune)));

    /// <summary>The words of a content as they are kept for full-text search.</summary>
    public static string Tokens(string content) => string.Join(' ', Runs(Cut(content)).Select(Tokens));

    /// <summary>The different pairs of a content as numbers.</summary>
    public static IReadOnlyList<long> Pairs(string content) => [.. Runs(Cut(content)).SelectMany(PairsOf).Distinct()];

    /// <summary>What finds a run in the full-text index: a phrase of pairs, or the beginning of one.</summary>
    public static string Phrase(IReadOnlyList<Rune> run) => run.Count == 1
        ? Hex(run[0]) + "*"
        : '"' + string.Join(' ', Enumerable.Range(0, run.Count - 1).Select(i => Hex(run[i]) + Hex(run[i + 1]))) + '"';

    /// <summary>A pair as a word of the full-text index.</summary>
    public static string Hex(long pair) => Hex(new Rune((int)(pair >> BitsOfRune))) + Hex(new Rune((int)(pair & ((1 << BitsOfRune) - 1))));

    /// <summary>Full width and case taken away.</summary>
    public static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    private static IEnumerable<long> PairsOf(IReadOnlyList<Rune> run) =>
        Enumerable.Range(0, run.Count - 1).Select(i => (long)run[i].Value << BitsOfRune | (long)run[i + 1].Value);

    private static string Cut(string content) => content.Length <= MaxIndexed ? content
        : content[..(char.IsHighSurrogate(content[MaxIndexed - 1]) ? MaxIndexed - 1 : MaxIndexed)];

    private static string Hex(Rune rune) => rune.Value.ToString("x5", CultureInfo.InvariantCulture);
}
