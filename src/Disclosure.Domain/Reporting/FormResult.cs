using System.Collections.Frozen;

namespace Disclosure.Domain.Reporting;

/// <summary>备注类型: what a form cannot say by its figures.</summary>
public enum RemarkKind
{
    /// <summary>其中尚未审结: disputes without a result on 31 December, counted under 其他情形.</summary>
    PendingDisputes,

    /// <summary>
    /// 未列入答复: cases closed in the year that no line of 申请答复数 names: 撤回, 其他, and outcomes that only a later
    /// regulation knows. They count as closed, so check L5 warns.
    /// </summary>
    WithoutReplyLine,
}

/// <summary>备注: a remark that a form carries wherever its number is not 0.</summary>
/// <param name="Code">The line it belongs to.</param>
/// <param name="Kind">备注类型.</param>
/// <param name="Source">What it counts.</param>
public sealed record RemarkRule(string Code, RemarkKind Kind, FigureSource Source);

/// <summary>备注 with its number.</summary>
/// <param name="Rule">The remark.</param>
/// <param name="Count">How many, 件.</param>
public sealed record Remark(RemarkRule Rule, long Count);

/// <summary>What a form is filled from.</summary>
/// <param name="Year">年度.</param>
/// <param name="Cases">The applications that were received by the end of the year and not closed before it, grouped by their facts.</param>
/// <param name="Disputes">The disputes that were filed by the end of the year, grouped by their facts.</param>
/// <param name="Entered">填报数 of the organ; for the whole, of its units and its own office.</param>
public sealed record FormInput(
    int Year,
    IReadOnlyList<CaseTally> Cases,
    IReadOnlyList<DisputeTally> Disputes,
    IReadOnlyList<EnteredFigure> Entered)
{
    /// <summary>The figures of the year before; null where they are not known, and then nothing is compared with them.</summary>
    public FormFigures? Previous { get; init; }

    /// <summary>For the form of the whole: the figures of every reporting unit, the city's own office included; otherwise null.</summary>
    public IReadOnlyList<FormFigures>? Units { get; init; }

    /// <summary>Ids of the checks that somebody has remarked on.</summary>
    public IReadOnlySet<string> Remarked { get; init; } = FrozenSet<string>.Empty;
}

/// <summary>A statutory form, filled.</summary>
/// <param name="Form">The form.</param>
/// <param name="Year">年度.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Checks">What the checks gave, in the form's order.</param>
/// <param name="Remarks">The remarks that apply.</param>
public sealed record FormResult(
    StatisticsForm Form,
    int Year,
    FormFigures Figures,
    IReadOnlyList<CheckResult> Checks,
    IReadOnlyList<Remark> Remarks)
{
    /// <summary>Whether no error stands; warnings need a remark only.</summary>
    public bool MaySubmit => !Checks.Any(check => check is { Level: CheckLevel.Error, Holds: false });
}
