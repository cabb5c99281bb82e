namespace Disclosure.Domain.Assessment;

/// <summary>指标性质: what a first-level indicator, with all below it, does to the result.</summary>
public enum IndicatorKind
{
    /// <summary>计分: begins with its points and loses them.</summary>
    Scored,

    /// <summary>加分: begins at 0 and gains up to its points.</summary>
    Bonus,

    /// <summary>倒扣分: begins at 0 and takes from the total, down to its points below 0.</summary>
    Penalty,
}

/// <summary>数据来源 of an indicator.</summary>
public enum IndicatorSource
{
    /// <summary>自动: from the facts that the program keeps.</summary>
    Automatic,

    /// <summary>人工: marked by a person, with evidence.</summary>
    Manual,

    /// <summary>自动和人工: some of its rules one way, some the other.</summary>
    Both,
}

/// <summary>考核指标: a node of the scheme's tree. A node without children is marked; one with children adds them up.</summary>
/// <param name="Code">编号, unique in the scheme, e.g. C2.</param>
/// <param name="Name">指标名称.</param>
/// <param name="Points">分值; of a bonus or a penalty its limit, also positive.</param>
public sealed record SchemeIndicator(string Code, string Name, decimal Points)
{
    /// <summary>性质, the same in a whole first-level block.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>数据来源; says something only where there are no children.</summary>
    public IndicatorSource Source { get; init; }

    /// <summary>保底分: what is left at least, however much is deducted.</summary>
    public decimal Floor { get; init; }

    /// <summary>双人评分: two persons mark without seeing each other's marks, a third decides where they differ.</summary>
    public bool IsDoubleMarked { get; init; }

    /// <summary>扣分规则、加分规则.</summary>
    public IReadOnlyList<ScoringRule> Rules { get; init; } = [];

    /// <summary>下级指标.</summary>
    public IReadOnlyList<SchemeIndicator> Children { get; init; } = [];

    /// <summary>末级指标: it is marked itself.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>The least that it can come to.</summary>
    public decimal Least => Kind switch { IndicatorKind.Scored => Floor, IndicatorKind.Bonus => 0, IndicatorKind.Penalty => -Points };

    /// <summary>The most that it can come to.</summary>
    public decimal Most => Kind is IndicatorKind.Penalty ? 0 : Points;

    /// <summary>What it comes to before any rule has spoken.</summary>
    public decimal Start => Kind is IndicatorKind.Scored ? Points : 0;

    /// <summary>需填报: whether a rule of it rests on facts that no register keeps, so that people enter them.</summary>
    public bool NeedsEntry => Rules.Any(rule => rule.IsEntered);

    /// <summary>It and everything below it, in the order of the tree.</summary>
    public IEnumerable<SchemeIndicator> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>Brings an amount into what the indicator can come to.</summary>
    public decimal Within(decimal score) => Math.Min(Most, Math.Max(Least, score));
}
