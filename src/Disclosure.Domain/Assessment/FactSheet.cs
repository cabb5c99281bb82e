using System.Collections.Frozen;

namespace Disclosure.Domain.Assessment;

/// <summary>事实表: what is known of a unit, by <see cref="ScoringRule.FactKey"/>. What is not in it is not known, which is not the same as 0.</summary>
public sealed class FactSheet
{
    /// <summary>Nothing is known.</summary>
    public static readonly FactSheet Empty = new([]);

    private readonly FrozenDictionary<string, MeasuredFact> _facts;

    /// <summary>The facts, each key once.</summary>
    public FactSheet(IEnumerable<KeyValuePair<string, MeasuredFact>> facts) => _facts = facts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys of what is known.</summary>
    public IEnumerable<string> Keys => _facts.Keys;

    /// <summary>The facts of a key, or null where nothing is known.</summary>
    public MeasuredFact? Find(string key) => _facts.TryGetValue(key, out var fact) ? fact : null;

    /// <summary>The sheet with other facts of a key.</summary>
    public FactSheet With(string key, MeasuredFact fact) => new(new Dictionary<string, MeasuredFact>(_facts, StringComparer.Ordinal) { [key] = fact });
}
