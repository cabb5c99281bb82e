namespace Disclosure.Domain.Assessment;

/// <summary>评分簿: the facts, marks and objections of a unit, and what its score comes to by them. The cases behind the facts change nothing in it.</summary>
/// <param name="Facts">考核事实.</param>
/// <param name="Marks">评分.</param>
/// <param name="Objections">申诉.</param>
public sealed record MarkBook(IReadOnlyList<AssessmentFact> Facts, IReadOnlyList<IndicatorMark> Marks, IReadOnlyList<ScoreObjection> Objections)
{
    /// <summary>The facts as the arithmetic takes them.</summary>
    public FactSheet FactSheet => new(Facts.Select(fact => KeyValuePair.Create(fact.Key, new MeasuredFact(fact.Count, fact.Base))));

    /// <summary>得分表, by the marks and reviews that stand.</summary>
    public Scorecard Card(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var facts = FactSheet;
        var marks = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var leaf in scheme.Leaves)
        {
            if ((Objections.FirstOrDefault(objection => objection.IndicatorCode == leaf.Code)?.After ?? StandingOf(leaf, facts)?.Score) is { } mark)
            {
                marks[leaf.Code] = mark;
            }
        }

        return Scorecard.Of(scheme, facts, marks, Objections.Where(objection => objection.IsUpheld is true).Select(objection => objection.IndicatorCode).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>未评指标: the leaves without a mark that stands.</summary>
    public IReadOnlyList<SchemeIndicator> Unmarked(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var facts = FactSheet;
        return [.. scheme.Leaves.Where(leaf => StandingOf(leaf, facts) is null)];
    }

    /// <summary>有效评分: the mark that stands, or null; of two scorers only where they agree or a third has decided.</summary>
    public IndicatorMark? StandingOf(SchemeIndicator leaf) => StandingOf(leaf, FactSheet);

    /// <summary>双评差异: by how much two scorers differ; null where they agree, or have not both marked.</summary>
    public decimal? DifferenceOf(SchemeIndicator leaf) => DifferenceOf(leaf, FactSheet);

    /// <summary>自动分: what the rules of a leaf come to.</summary>
    public decimal ComputedOf(SchemeIndicator leaf) => ComputedOf(leaf, FactSheet);

    /// <summary>The same number as people write it: 6, not 6.0.</summary>
    internal static decimal Plain(decimal points) => points / 1.000000000000000000000000000m;

    private static decimal ComputedOf(SchemeIndicator leaf, FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        var sum = leaf.Rules.Sum(rule => facts.Find(rule.FactKey) is { } fact ? rule.AmountOf(fact) : 0);
        return leaf.Within(leaf.Kind is IndicatorKind.Bonus ? leaf.Start + sum : leaf.Start - sum);
    }

    private IndicatorMark? StandingOf(SchemeIndicator leaf, FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return !leaf.IsDoubleMarked ? Mark(leaf, MarkSeat.First)
            : DifferenceOf(leaf, facts) is not null ? Mark(leaf, MarkSeat.Third)
            : Mark(leaf, MarkSeat.Second) is null ? null : Mark(leaf, MarkSeat.First);
    }

    private decimal? DifferenceOf(SchemeIndicator leaf, FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return Mark(leaf, MarkSeat.First) is { } first && Mark(leaf, MarkSeat.Second) is { } second
            && Math.Abs((first.Score ?? ComputedOf(leaf, facts)) - (second.Score ?? ComputedOf(leaf, facts))) is var difference and > 0 ? difference : null;
    }

    private IndicatorMark? Mark(SchemeIndicator leaf, MarkSeat seat) => Marks.FirstOrDefault(mark => mark.IndicatorCode == leaf.Code && mark.Seat == seat);
}
