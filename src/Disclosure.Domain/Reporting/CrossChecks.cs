using static Disclosure.Domain.Reporting.CheckLevel;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// The kinds of checks that the forms are built from. Terms of their formulas are codes of lines, or keys of columns
/// where a formula runs along a row; <c>previous.</c> before a term takes the figure of the year before, and
/// <c>open</c> is the number of applications open at its end.
/// </summary>
internal static class CrossChecks
{
    /// <summary>Formulas over the lines of a form with one figure per line.</summary>
    public static CrossCheck Lines(string id, CheckLevel level, params string[] formulas)
    {
        var parsed = formulas.Select(Formula.Parse).ToList();
        return new CrossCheck(id, level, context => parsed.Select(formula => Compare(context, formula)));
    }

    /// <summary>The same, where the last formula is no more than a warning.</summary>
    public static CrossCheck LinesLastWarns(string id, CheckLevel level, params string[] formulas)
    {
        var parsed = formulas.Select(Formula.Parse).ToList();
        return new CrossCheck(id, level, context => parsed.Select(formula =>
            Compare(context, formula) with { Level = formula == parsed[^1] ? Warning : null }));
    }

    /// <summary>One formula over the rows of a table, for each of its columns; the last column is shown.</summary>
    public static CrossCheck EachColumn(string id, CheckLevel level, string table, string formula)
    {
        var parsed = Formula.Parse(formula);
        return new CrossCheck(id, level, Parts);

        IEnumerable<CheckPart> Parts(CheckContext context)
        {
            var columns = context.Form.Table(table).Rows[0].Columns;
            return columns.Select(column =>
                parsed.Over(code => Figure(context, code, row => new FigureKey(row, column.Key)), $"{column.Key}: ") with { Headline = column == columns[^1] });
        }
    }

    /// <summary>One formula over the columns of a table, for each of the rows that have them; the first rows are shown.</summary>
    public static CrossCheck EachRow(string id, CheckLevel level, string table, string formula, int shown)
    {
        var parsed = Formula.Parse(formula);
        return new CrossCheck(id, level, context => context.Form.Table(table).Rows
            .Where(row => row.Columns.Any(column => parsed.Left.Contains(column.Key, StringComparer.Ordinal)))
            .Select((row, index) =>
                parsed.Over(key => Figure(context, key, column => new FigureKey(row.Code, column)), $"{row.Code}: ") with { Headline = index < shown }));
    }

    /// <summary>The form of the whole is the sum of the units' forms, figure by figure.</summary>
    public static CrossCheck SumOfUnits(string id) => new(id, Error, context => context.Units is null
        ? []
        : context.Form.Cells.Select(cell => (cell.Key, Whole: context.Figures[cell.Key], Units: Total(context.Units.Select(unit => unit[cell.Key]))))
            .Where(sum => sum.Whole is not null || sum.Units is not null)
            .Select(sum => Compared(sum.Key, sum.Whole == sum.Units, sum.Whole, "≠", sum.Units)));

    /// <summary>No figure is negative, and none has more decimals than its unit allows.</summary>
    public static CrossCheck Plausible(string id, string table) => new(id, Error, context => context.Form.Cells
        .Where(cell => cell.Table.Key == table && context.Figures[cell.Key] is not null)
        .Select(cell => new CheckPart(cell.Allows(context.Figures[cell.Key]!.Value), $"{cell.Key}: {Formula.Written(context.Figures[cell.Key])}", Headline: false)));

    /// <summary>No figure has changed by more than half and by more than ten against the year before.</summary>
    public static CrossCheck Change(string id) => new(id, Warning, context => context.Form.Cells
        .Select(cell => (cell.Key, Before: context.Previous?[cell.Key], Now: context.Figures[cell.Key]))
        .Where(figure => figure is { Before: not null, Now: not null })
        .Select(figure => Compared(
            figure.Key, !(Math.Abs(figure.Now!.Value - figure.Before!.Value) is var change && change > 10 && change > figure.Before / 2), figure.Before, "→", figure.Now)));

    /// <summary>Each case that was closed in the year stands in exactly one result row.</summary>
    public static CrossCheck OnceEach(string id) => new(id, Error, context => context.Closed is null
        ? []
        : [new CheckPart(context.PlacedOnce == context.Closed, $"{Formula.Written(context.PlacedOnce)}/{Formula.Written(context.Closed)}")]);

    private static decimal? Figure(CheckContext context, string term, Func<string, FigureKey> place) => term switch
    {
        "open" => context.OpenBefore,
        _ when term.StartsWith("previous.", StringComparison.Ordinal) => context.Previous?[place(term["previous.".Length..])],
        _ => context.Figures[place(term)],
    };

    private static CheckPart Compare(CheckContext context, Formula formula) =>
        formula.Over(code => Figure(context, code, line => new FigureKey(line)));

    private static decimal? Total(IEnumerable<decimal?> values) =>
        values.Aggregate((decimal?)null, (sum, value) => value is null ? sum : (sum ?? 0) + value);

    private static CheckPart Compared(FigureKey key, bool holds, decimal? one, string sign, decimal? other) =>
        new(holds, $"{key}: {Formula.Written(one)} {sign} {Formula.Written(other)}", Headline: false);
}
