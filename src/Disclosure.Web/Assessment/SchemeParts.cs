using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>A part of a scheme while it is being written: texts as they were typed, so that nothing typed is lost by being wrong.</summary>
public abstract class SchemePart
{
    /// <summary>Names the part as long as it is being edited; the code may change or be missing.</summary>
    public string Key { get; set; } = "";

    /// <summary>编号.</summary>
    public string Code { get; set; } = "";
}

/// <summary>指标 in the making.</summary>
public sealed class IndicatorPart : SchemePart
{
    public string Name { get; set; } = "";

    public string Points { get; set; } = "";

    /// <summary>Counts on the first level only; below, the block's holds.</summary>
    public IndicatorKind Kind { get; set; }

    public IndicatorSource Source { get; set; }

    public string Floor { get; set; } = "";

    public bool IsDoubleMarked { get; set; }

    public List<RulePart> Rules { get; set; } = [];

    public List<IndicatorPart> Children { get; set; } = [];

    /// <summary>It and everything below it.</summary>
    public IEnumerable<IndicatorPart> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>What counts cases: a rule or a red line.</summary>
public abstract class CountingPart : SchemePart
{
    public string Text { get; set; } = "";

    public string Measure { get; set; } = "";

    public string AtLeast { get; set; } = "";

    public string ShareOver { get; set; } = "";
}

/// <summary>计分规则 in the making.</summary>
public sealed class RulePart : CountingPart
{
    public string Amount { get; set; } = "";

    public bool IsOnce { get; set; }

    public string FreeCases { get; set; } = "";

    public string Cap { get; set; } = "";
}

/// <summary>红线 in the making.</summary>
public sealed class LinePart : CountingPart
{
    public string BestGrade { get; set; } = "";
}

/// <summary>等次 in the making; its code stands for its name.</summary>
public sealed class GradePart : SchemePart
{
    public string From { get; set; } = "";
}
