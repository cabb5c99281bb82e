namespace Disclosure.Domain.Assessment;

/// <summary>规则得分: what a rule took, in a bonus block gave.</summary>
/// <param name="Rule">规则.</param>
/// <param name="Fact">The facts; null where none are known yet, and then the amount is 0.</param>
/// <param name="Amount">扣分或者加分, positive, before the indicator's own limit.</param>
public sealed record RuleScore(ScoringRule Rule, MeasuredFact? Fact, decimal Amount);

/// <summary>指标得分.</summary>
/// <param name="Indicator">指标.</param>
/// <param name="Score">得分.</param>
/// <param name="Computed">What the rules alone come to.</param>
/// <param name="IsMarked">Whether a person's mark stands for what the rules come to.</param>
/// <param name="Rules">规则得分.</param>
/// <param name="Children">下级指标得分.</param>
public sealed record IndicatorScore(SchemeIndicator Indicator, decimal Score, decimal Computed, bool IsMarked, IReadOnlyList<RuleScore> Rules, IReadOnlyList<IndicatorScore> Children)
{
    /// <summary>失分: what it cost against the most that it could have come to; of a bonus nothing.</summary>
    public decimal Lost => Indicator.Kind is IndicatorKind.Bonus ? 0 : Indicator.Most - Score;

    /// <summary>What the rules of a leaf would come to if nothing limited it: where it differs from <see cref="Computed"/>, the least or the most stopped them.</summary>
    public decimal Unlimited => Indicator.Start + (Indicator.Kind is IndicatorKind.Bonus ? 1 : -1) * Rules.Sum(rule => rule.Amount);

    /// <summary>It and everything below it, in the order of the tree.</summary>
    public IEnumerable<IndicatorScore> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>红线情况.</summary>
/// <param name="Line">红线.</param>
/// <param name="Fact">The facts; null where none are known yet.</param>
/// <param name="IsCrossed">触碰.</param>
public sealed record RedLineReading(RedLine Line, MeasuredFact? Fact, bool IsCrossed)
{
    /// <summary>申诉成立: the facts would cross it, but a review has found otherwise.</summary>
    public bool IsLifted { get; init; }
}

/// <summary>得分表 of one unit: a pure function of the scheme, the facts and the marks, in decimals throughout.</summary>
/// <param name="Scheme">方案内容.</param>
/// <param name="Indicators">一级指标得分.</param>
/// <param name="RedLines">红线情况.</param>
/// <param name="Unknown">Keys of the facts that are not known and that no mark stands in for.</param>
public sealed record Scorecard(SchemeContent Scheme, IReadOnlyList<IndicatorScore> Indicators, IReadOnlyList<RedLineReading> RedLines, IReadOnlyList<string> Unknown)
{
    /// <summary>最终得分: the blocks, the bonus and the penalties together, from 0 to the full points.</summary>
    public decimal Final { get; } = Math.Min(Scheme.Terms.FullPoints, Math.Max(0, Indicators.Sum(top => top.Score)));

    /// <summary>等次 by the points alone.</summary>
    public GradeBand GradeByPoints => Scheme.GradeOf(Final);

    /// <summary>等次, red lines reckoned with.</summary>
    public GradeBand Grade
    {
        get
        {
            var allowed = RedLines.Where(reading => reading.IsCrossed).Select(reading => Scheme.Grades.FirstOrDefault(grade => grade.Name == reading.Line.BestGrade)).OfType<GradeBand>();
            return allowed.Append(GradeByPoints).MinBy(grade => grade.From)!;
        }
    }

    /// <summary>计入绩效的分值.</summary>
    public decimal Contribution => Scheme.Terms.ContributionOf(Final);

    /// <summary>Every indicator with its score, in the order of the tree.</summary>
    public IEnumerable<IndicatorScore> All => Indicators.SelectMany(top => top.WithDescendants());

    /// <summary>The score of an indicator, or null.</summary>
    public IndicatorScore? Find(string code) => All.FirstOrDefault(score => string.Equals(score.Indicator.Code, code, StringComparison.Ordinal));

    /// <summary>计分.</summary>
    /// <param name="scheme">方案内容.</param>
    /// <param name="facts">事实表.</param>
    /// <param name="marks">评分: by the code of a leaf, the mark that stands for what its rules come to.</param>
    /// <param name="lifted">Codes of the red lines that a review has found not to be crossed.</param>
    public static Scorecard Of(SchemeContent scheme, FactSheet facts, IReadOnlyDictionary<string, decimal>? marks = null, IReadOnlySet<string>? lifted = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(facts);
        IndicatorScore[] scores = [.. scheme.Indicators.Select(top => Of(top, facts, marks))];
        RedLineReading[] lines = [.. scheme.RedLines.Select(line => Of(line, facts.Find(line.FactKey), lifted?.Contains(line.Code) is true))];
        var unknown = scores.SelectMany(top => top.WithDescendants()).Where(score => !score.IsMarked).SelectMany(score => score.Rules).Where(rule => rule.Fact is null).Select(rule => rule.Rule.FactKey)
            .Concat(lines.Where(line => line.Fact is null).Select(line => line.Line.FactKey));
        return new Scorecard(scheme, scores, lines, [.. unknown.Distinct(StringComparer.Ordinal)]);
    }

    private static RedLineReading Of(RedLine line, MeasuredFact? fact, bool isLifted) =>
        fact is { } known && line.Threshold.IsMetBy(known) is var isMet ? new RedLineReading(line, known, isMet && !isLifted) { IsLifted = isMet && isLifted } : new RedLineReading(line, null, false);

    private static IndicatorScore Of(SchemeIndicator indicator, FactSheet facts, IReadOnlyDictionary<string, decimal>? marks)
    {
        var sign = indicator.Kind is IndicatorKind.Bonus ? 1 : -1;
        if (indicator.IsLeaf)
        {
            RuleScore[] rules = [.. indicator.Rules.Select(rule => facts.Find(rule.FactKey) is { } fact ? new RuleScore(rule, fact, rule.AmountOf(fact)) : new RuleScore(rule, null, 0))];
            var computed = indicator.Within(indicator.Start + sign * rules.Sum(rule => rule.Amount));
            var isMarked = marks is not null && marks.TryGetValue(indicator.Code, out _);
            return new IndicatorScore(indicator, isMarked ? indicator.Within(marks![indicator.Code]) : computed, computed, isMarked, rules, []);
        }

        IndicatorScore[] children = [.. indicator.Children.Select(child => Of(child, facts, marks))];
        return new IndicatorScore(
            indicator,
            indicator.Within(indicator.Start + children.Sum(child => child.Score - child.Indicator.Start)),
            indicator.Within(indicator.Start + children.Sum(child => child.Computed - child.Indicator.Start)),
            children.Any(child => child.IsMarked), [], children);
    }
}
