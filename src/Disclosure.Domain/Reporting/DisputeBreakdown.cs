using Disclosure.Domain.Disputes;

namespace Disclosure.Domain.Reporting;

/// <summary>Decided disputes that share what the analysis asks for.</summary>
/// <param name="OrganId">单位.</param>
/// <param name="Subjects">主题 of the leading application, several joined by ；; empty where unknown.</param>
/// <param name="Matter">被争议的行为.</param>
/// <param name="Reason">纠错原因; null where none is recorded.</param>
/// <param name="Result">结果类别.</param>
/// <param name="Count">Their number, 件.</param>
public sealed record DecidedTally(long OrganId, string Subjects, DisputedMatter Matter, CorrectedReason? Reason, DisputeResultKind Result, long Count)
{
    /// <summary>The topics one by one; a single empty one where none is recorded.</summary>
    public IReadOnlyList<string> Topics => Subjects.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } topics
        ? [.. topics.Distinct(StringComparer.Ordinal)]
        : [""];
}

/// <summary>One line of a breakdown.</summary>
/// <typeparam name="TKey">What the breakdown is by.</typeparam>
/// <param name="Key">The unit, the topic, the matter or the reason.</param>
/// <param name="Whole">In the whole period; each dispute once.</param>
/// <param name="Years">Year by year, in the order of the years; each year as its own statistics count it.</param>
public sealed record BreakdownLine<TKey>(TKey Key, CorrectedShare Whole, IReadOnlyList<CorrectedShare> Years);

/// <summary>按单位、主题、被争议的行为、纠错原因分列.</summary>
public static class DisputeBreakdown
{
    /// <summary>Breaks decided disputes down, most corrected first; a dispute with several keys counts under each.</summary>
    public static IReadOnlyList<BreakdownLine<TKey>> By<TKey>(
        IReadOnlyCollection<DecidedTally> whole, IReadOnlyList<IReadOnlyCollection<DecidedTally>> years, Func<DecidedTally, IEnumerable<TKey>> keysOf)
        where TKey : notnull
    {
        var shares = Shares(whole, keysOf);
        var each = years.Select(year => Shares(year, keysOf)).ToList();
        return
        [
            .. shares.Keys.Union(each.SelectMany(year => year.Keys))
                .Select(key => new BreakdownLine<TKey>(key, shares.GetValueOrDefault(key, CorrectedShare.None), each.ConvertAll(year => year.GetValueOrDefault(key, CorrectedShare.None))))
                .OrderByDescending(line => line.Whole.Corrected).ThenByDescending(line => line.Whole.Decided),
        ];
    }

    private static Dictionary<TKey, CorrectedShare> Shares<TKey>(IEnumerable<DecidedTally> tallies, Func<DecidedTally, IEnumerable<TKey>> keysOf)
        where TKey : notnull
    {
        var shares = new Dictionary<TKey, CorrectedShare>();
        foreach (var (tally, key) in tallies.SelectMany(tally => keysOf(tally).Select(key => (tally, key))))
        {
            shares[key] = shares.GetValueOrDefault(key, CorrectedShare.None).With(tally.Result, tally.Count);
        }

        return shares;
    }
}
