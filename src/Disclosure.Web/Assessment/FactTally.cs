using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>What a register has found of a unit's measure.</summary>
internal sealed record FoundCase(long OrganId, Measure Measure, ListedCase Case);

/// <summary>Sums up what a register has found: for each unit and measure asked for one fact, also where it is 0.</summary>
internal static class FactTally
{
    /// <param name="question">What was asked.</param>
    /// <param name="found">Everything that counts.</param>
    /// <param name="bases">总数 by unit, for the measures that have one.</param>
    public static IReadOnlyList<UnitFact> Of(FactQuestion question, IEnumerable<FoundCase> found, IReadOnlyDictionary<long, int>? bases = null)
    {
        var byFact = found.ToLookup(one => (one.OrganId, one.Measure), one => one.Case);
        var entries = question.Measures.Select(Measures.Of).ToList();
        return [.. from organ in question.OrganIds
                   from entry in entries
                   let cases = byFact[(organ, entry.Measure)].OrderBy(one => one.Number, StringComparer.Ordinal).ToList()
                   let fact = new MeasuredFact(cases.Count, entry.HasBase ? bases?.GetValueOrDefault(organ) ?? 0 : 0)
                   select new UnitFact(organ, new FrozenFact(entry.Key, fact, question.WithCases ? cases : []))];
    }
}
