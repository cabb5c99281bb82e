namespace Disclosure.Domain.Assessment;

/// <summary>计分规则 as data: so much per case of a measure, or once; a deduction, in a bonus block a gain.</summary>
/// <param name="Code">编号, unique in the scheme, e.g. C2.1.</param>
/// <param name="Text">规则文字, as the scheme prints it.</param>
/// <param name="Measure">Key of the measure in <see cref="Measures"/>; empty where people count under this rule itself.</param>
/// <param name="Amount">每件分值, positive.</param>
public sealed record ScoringRule(string Code, string Text, string Measure, decimal Amount)
{
    /// <summary>一次性: the amount counts once, however many cases there are.</summary>
    public bool IsOnce { get; init; }

    /// <summary>免扣件数: so many cases cost nothing.</summary>
    public int FreeCases { get; init; }

    /// <summary>起扣条件, or null where every case counts.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>封顶分: the most that the rule takes or gives, or null.</summary>
    public decimal? Cap { get; init; }

    /// <summary>Under what its facts are kept: the measure, or the rule itself.</summary>
    public string FactKey => Measure.Length == 0 ? Code : Measure;

    /// <summary>The measure, or null where the catalogue has none of that key.</summary>
    public MeasureEntry? Entry => Measures.Find(Measure);

    /// <summary>填报: its facts are entered by people.</summary>
    public bool IsEntered => Entry is null or { Register: FactRegister.Entered };

    /// <summary>What the rule takes or gives.</summary>
    /// <param name="fact">The facts of its measure.</param>
    public decimal AmountOf(MeasuredFact fact)
    {
        var counted = Threshold is { } threshold && !threshold.IsMetBy(fact) ? 0 : Math.Max(0, fact.Count - FreeCases);
        var amount = IsOnce ? (counted > 0 ? Amount : 0) : Amount * counted;
        return Cap is { } cap ? Math.Min(cap, amount) : amount;
    }
}

/// <summary>条件: so many cases, or more than such a share. Where both are given, both must be met.</summary>
/// <param name="AtLeast">件数不少于, or null.</param>
/// <param name="ShareOver">占比超过, in percent of the measure's base, or null; exactly the share does not meet it.</param>
public sealed record Threshold(int? AtLeast = null, decimal? ShareOver = null)
{
    /// <summary>Whether the facts meet it. A share of nothing is no share.</summary>
    public bool IsMetBy(MeasuredFact fact) =>
        (AtLeast is not { } least || fact.Count >= least)
        && (ShareOver is not { } share || (fact.Base > 0 && fact.Count * 100m > share * fact.Base));
}

/// <summary>度量值: how many cases of a measure a unit has, and out of how many.</summary>
/// <param name="Count">件数.</param>
/// <param name="Base">总数 that the count is a share of; 0 where the measure has none.</param>
public readonly record struct MeasuredFact(int Count, int Base = 0);
