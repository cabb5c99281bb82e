using Disclosure.Domain.Applications;

namespace Disclosure.Domain.Reporting;

/// <summary>数据来源: where a figure of a form comes from.</summary>
public abstract record FigureSource
{
    private FigureSource()
    {
    }

    /// <summary>标题: a line without a figure.</summary>
    public sealed record Heading : FigureSource;

    /// <summary>Counted over the applications.</summary>
    /// <param name="Set">统计范围.</param>
    /// <param name="TakesOverdue">Whether overdue cases can be assigned to the line by an <see cref="EnteredFigure"/> with a reason.</param>
    public sealed record Cases(CaseSet Set, bool TakesOverdue = false) : FigureSource;

    /// <summary>Counted over the disputes.</summary>
    /// <param name="Set">统计范围.</param>
    public sealed record Disputes(DisputeSet Set) : FigureSource;

    /// <summary>填报: no register knows it, people enter it; null until then.</summary>
    /// <param name="Decimals">小数位数 allowed; 0 where only whole numbers make sense.</param>
    /// <param name="MayBeNegative">Whether it may be negative (增/减).</param>
    public sealed record Entered(int Decimals = 0, bool MayBeNegative = false) : FigureSource;
}

/// <summary>列: one column of a form.</summary>
/// <param name="Key">The column's key in machine-readable output; empty in a form with one figure per line.</param>
/// <param name="Name">The column's head as printed.</param>
public sealed record FormColumn(string Key, string Name)
{
    /// <summary>The one column of a form with one figure per line.</summary>
    public static readonly FormColumn Only = new("", "统计数");

    /// <summary>Heads printed above the column's own, the outermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>单位, where the column has its own.</summary>
    public string? Unit { get; init; }

    /// <summary>申请人类型 that the column counts; null counts all.</summary>
    public ApplicantKind? Applicant { get; init; }

    /// <summary>年末状态 of the disputes that the column counts; null counts all.</summary>
    public DisputeStanding? Standing { get; init; }

    /// <summary>Where an entered figure of this column differs from the row's; null otherwise.</summary>
    public FigureSource.Entered? Entry { get; init; }

    /// <summary>The source of the figure where a row with <paramref name="row"/> meets this column.</summary>
    internal FigureSource Narrow(FigureSource row) => row switch
    {
        FigureSource.Cases cases when Applicant is { } kind => cases with { Set = cases.Set with { ApplicantKinds = [kind] } },
        FigureSource.Disputes disputes when Standing is { } standing => new FigureSource.Disputes(disputes.Set with { Standings = [standing] }),
        FigureSource.Entered when Entry is { } entry => entry,
        _ => row,
    };
}

/// <summary>指标: one line of a statutory form, as printed.</summary>
/// <param name="Code">Code of the line; unique in the form.</param>
/// <param name="Name">指标名称 without its numbering.</param>
/// <param name="Source">数据来源.</param>
public sealed record Indicator(string Code, string Name, FigureSource Source)
{
    /// <summary>编号 printed before the name: 一、, (一), 1., 其中:.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>说明 printed after the name.</summary>
    public string Note { get; init; } = "";

    /// <summary>The line as printed.</summary>
    public string Label => Note.Length == 0 ? Numbering + Name : $"{Numbering}{Name} {Note}";

    /// <summary>计量单位; null for a heading.</summary>
    public string? Unit { get; init; }

    /// <summary>层级: depth of the indent, 0 for the outermost lines.</summary>
    public int Level { get; init; }

    /// <summary>Heads printed to the left of the line, the outermost first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The columns of the line, in order.</summary>
    public IReadOnlyList<FormColumn> Columns { get; init; } = [FormColumn.Only];
}
