namespace Disclosure.Domain.Reporting;

/// <summary>Where a figure stands in its form.</summary>
/// <param name="Code">Code of the line.</param>
/// <param name="Column">Key of the column; empty in a form with one figure per line.</param>
public readonly record struct FigureKey(string Code, string Column = "")
{
    /// <inheritdoc />
    public override string ToString() => Column.Length == 0 ? Code : $"{Code}/{Column}";
}

/// <summary>
/// 填报数: a figure that people enter, per organ, form and year. Several for one place add up, so the city's form
/// takes those of its units and of its own office together.
/// </summary>
/// <param name="Code">Code of the line.</param>
/// <param name="Value">
/// The figure in the line's unit. On a line that takes overdue cases (3.2.1 and 3.2.2 of form 2014) the number of
/// overdue cases assigned to it, added to what is counted.
/// </param>
/// <param name="Column">Key of the column; empty in a form with one figure per line.</param>
/// <param name="Reason">理由; required where overdue cases are assigned, which count only with it.</param>
public sealed record EnteredFigure(string Code, decimal Value, string Column = "", string? Reason = null)
{
    /// <summary>The largest figure that can be entered.</summary>
    public const decimal MaxValue = 999_999_999_999m;

    internal FigureKey Key => new(Code, Column);

    internal bool HasReason => !string.IsNullOrWhiteSpace(Reason);
}

/// <summary>All figures of one form: of an organ or of all, in a year.</summary>
/// <param name="values">The figures; what is missing is null.</param>
public sealed class FormFigures(IReadOnlyDictionary<FigureKey, decimal?> values)
{
    /// <summary>The figure at a place; null for a heading and for what nobody has entered.</summary>
    public decimal? this[string code, string column = ""] => this[new FigureKey(code, column)];

    /// <summary>The figure at a place; null for a heading and for what nobody has entered.</summary>
    public decimal? this[FigureKey key] => values.GetValueOrDefault(key);
}
