using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>One indicator that comes to something else under the other scheme.</summary>
/// <param name="Code">编号.</param>
/// <param name="Name">指标名称.</param>
/// <param name="Before">Under the scheme in force; null where it has no such indicator.</param>
/// <param name="After">Under the scheme that is tried; null where it has no such indicator any more.</param>
public sealed record IndicatorChange(string Code, string Name, decimal? Before, decimal? After)
{
    /// <summary>The difference; an indicator that comes or goes is a difference by itself.</summary>
    public decimal? By => After - Before;
}

/// <summary>One unit under the scheme that is tried.</summary>
public sealed record TrialUnit
{
    public required long OrganId { get; init; }

    public required string Organ { get; init; }

    public required AssessmentGroup Group { get; init; }

    public required RankedUnit Now { get; init; }

    /// <summary>Under the scheme in force, or null where there is none.</summary>
    public RankedUnit? Before { get; init; }

    /// <summary>Names of the rules and red lines whose facts people enter, so that nothing is known of them here.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    public IReadOnlyList<IndicatorChange> Changes { get; init; } = [];

    /// <summary>最终得分 more or less than under the scheme in force.</summary>
    public decimal? By => Before is null ? null : Now.Final - Before.Final;
}

/// <summary>Where the facts of a trial come from.</summary>
/// <param name="Year">考核年度.</param>
/// <param name="CutOffOn">The day whose end they are of.</param>
/// <param name="IsFrozen">Whether a round froze them, so that what people entered is among them.</param>
public sealed record TrialFacts(int Year, DateOnly CutOffOn, bool IsFrozen);

/// <summary>试算: a scheme on the facts of a year, beside the scheme in force.</summary>
public sealed record SchemeTrial
{
    public required SchemeLink Scheme { get; init; }

    /// <summary>The scheme that it is compared with, or null.</summary>
    public SchemeLink? InForce { get; init; }

    public required IReadOnlyList<TrialFacts> Facts { get; init; }

    /// <summary>The units, group by group in the order of their rank.</summary>
    public required IReadOnlyList<TrialUnit> Units { get; init; }

    /// <summary>The years that facts can be had of.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    public required int Year { get; init; }
}
