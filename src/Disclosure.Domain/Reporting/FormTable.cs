namespace Disclosure.Domain.Reporting;

/// <summary>表: one table of a statutory form.</summary>
/// <param name="Key">The table's key in machine-readable output.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Rows">The lines, in order.</param>
public sealed record FormTable(string Key, string Title, IReadOnlyList<Indicator> Rows)
{
    internal IEnumerable<FormCell> Cells() => Rows.SelectMany(row => row.Columns.Select(column => new FormCell(this, row, column)));
}

/// <summary>单元格: where a line meets a column.</summary>
/// <param name="Table">表.</param>
/// <param name="Row">指标.</param>
/// <param name="Column">列.</param>
public sealed record FormCell(FormTable Table, Indicator Row, FormColumn Column)
{
    /// <summary>Where the figure stands in its form.</summary>
    public FigureKey Key { get; } = new(Row.Code, Column.Key);

    /// <summary>数据来源 of this very figure: the line's, narrowed by the column. The cases behind the figure are those of its set.</summary>
    public FigureSource Source { get; } = Column.Narrow(Row.Source);

    /// <summary>计量单位; null for a heading.</summary>
    public string? Unit => Column.Unit ?? Row.Unit;

    /// <summary>Whether people enter the figure, or may assign overdue cases to it.</summary>
    public bool TakesEntries => Source is FigureSource.Entered or FigureSource.Cases { TakesOverdue: true };

    /// <summary>Whether a figure is possible here: not negative, with no more decimals than the unit allows.</summary>
    public bool Allows(decimal value)
    {
        var entered = Source as FigureSource.Entered ?? new FigureSource.Entered();
        return (value >= 0 || entered.MayBeNegative)
            && Math.Abs(value) <= EnteredFigure.MaxValue
            && decimal.Round(value, entered.Decimals) == value;
    }
}
