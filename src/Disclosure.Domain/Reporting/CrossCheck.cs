using System.Collections.Frozen;

namespace Disclosure.Domain.Reporting;

/// <summary>校验级别.</summary>
public enum CheckLevel
{
    /// <summary>错误: blocks the submission.</summary>
    Error,

    /// <summary>警告: needs a remark.</summary>
    Warning,
}

/// <summary>勾稽关系: one arithmetic check of a form.</summary>
/// <param name="Id">L… for form 2014, T… for the annual report, P… for its table 2.</param>
/// <param name="Level">校验级别.</param>
/// <param name="Parts">The comparisons it consists of.</param>
public sealed record CrossCheck(string Id, CheckLevel Level, Func<CheckContext, IEnumerable<CheckPart>> Parts)
{
    /// <summary>The cases to look at when it fails; null where no cases stand behind it.</summary>
    public CaseSet? Cases { get; init; }

    /// <summary>Whether a remark turns the error into a warning.</summary>
    public bool RemarkSoftens { get; init; }

    /// <summary>Runs the check.</summary>
    public CheckResult Run(CheckContext context)
    {
        var parts = Parts(context).ToList();
        var failing = parts.Where(part => part.Holds is false).ToList();
        if (failing.Count > 0)
        {
            var level = RemarkSoftens && context.Remarked.Contains(Id) ? CheckLevel.Warning : failing.Min(part => part.Level ?? Level);
            return new CheckResult(Id, level, Holds: false, string.Join("; ", failing.Select(part => part.Detail)), Cases);
        }

        var shown = parts.Where(part => part.Headline).Select(part => part.Detail).ToList();
        var detail = shown.Count > 0 ? string.Join("; ", shown) : $"{parts.Count(part => part.Holds is true)}/{parts.Count}";
        return new CheckResult(Id, Level, parts.Count == 0 || parts.Exists(part => part.Holds is null) ? null : true, detail, Cases: null);
    }
}

/// <summary>One comparison of a check.</summary>
/// <param name="Holds">Whether it holds; null where a figure is null.</param>
/// <param name="Detail">The arithmetic, e.g. 145 = 30+0+27+88.</param>
/// <param name="Headline">Whether to show it where the whole check holds.</param>
/// <param name="Level">校验级别, where it differs from the check's.</param>
public sealed record CheckPart(bool? Holds, string Detail, bool Headline = true, CheckLevel? Level = null);

/// <summary>What a check gave.</summary>
/// <param name="Id">Id of the check.</param>
/// <param name="Level">校验级别.</param>
/// <param name="Holds">Whether the check holds; null where a figure is null.</param>
/// <param name="Detail">The arithmetic: of what fails where something fails, otherwise of the check.</param>
/// <param name="Cases">The cases to look at; null where the check holds or no cases stand behind it.</param>
public sealed record CheckResult(string Id, CheckLevel Level, bool? Holds, string Detail, CaseSet? Cases);

/// <summary>What the checks of a form look at.</summary>
/// <param name="Form">The form.</param>
/// <param name="Figures">Its figures.</param>
public sealed record CheckContext(StatisticsForm Form, FormFigures Figures)
{
    /// <summary>The figures of the year before; null where they are not known.</summary>
    public FormFigures? Previous { get; init; }

    /// <summary>The figures of every reporting unit, the city's own office included; null for the form of one unit.</summary>
    public IReadOnlyList<FormFigures>? Units { get; init; }

    /// <summary>Applications open at the end of the year before, 件; null where they are not known.</summary>
    public decimal? OpenBefore { get; init; }

    /// <summary>Cases closed in the year, 件; null where the cases are not known.</summary>
    public decimal? Closed { get; init; }

    /// <summary>Of those, the cases that stand in exactly one result row, 件.</summary>
    public decimal? PlacedOnce { get; init; }

    /// <summary>Ids of the checks that somebody has remarked on.</summary>
    public IReadOnlySet<string> Remarked { get; init; } = FrozenSet<string>.Empty;
}
