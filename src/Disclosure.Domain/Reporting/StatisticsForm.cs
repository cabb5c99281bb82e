using System.Collections.Frozen;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// 统计表: a statutory form as data. Its lines say what they count, its checks say what must agree; filling it in is
/// a pure function of tallies and entered figures.
/// </summary>
public sealed class StatisticsForm
{
    private readonly FrozenDictionary<FigureKey, FormCell> _cells;

    internal StatisticsForm(string code, string title, Statute basis, int firstYear, int? lastYear, IReadOnlyList<FormTable> tables)
    {
        (Code, Title, Basis, FirstYear, LastYear, Tables) = (code, title, basis, firstYear, lastYear, tables);
        Cells = [.. tables.SelectMany(table => table.Cells())];
        _cells = Cells.ToFrozenDictionary(cell => cell.Key);
    }

    /// <summary>《政府信息公开情况统计表》, report years 2014–2018.</summary>
    public static StatisticsForm Form2014 { get; } = Reporting.Form2014.Create();

    /// <summary>年度报告 tables on trial, report years 2019–2020.</summary>
    public static StatisticsForm Form2019 { get; } = Reporting.Form2019.Create();

    /// <summary>年度报告 tables, report years since 2021.</summary>
    public static StatisticsForm Form2021 { get; } = Reporting.Form2021.Create();

    /// <summary>Every form, the oldest first.</summary>
    public static IReadOnlyList<StatisticsForm> All { get; } = [Form2014, Form2019, Form2021];

    /// <summary>The form's code: 2014, 2019 or 2021.</summary>
    public string Code { get; }

    /// <summary>表名.</summary>
    public string Title { get; }

    /// <summary>The document that prescribes it.</summary>
    public Statute Basis { get; }

    /// <summary>The first report year it was prescribed for. A series may be continued beyond.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year it was prescribed for; null while it still is.</summary>
    public int? LastYear { get; }

    /// <summary>The tables, in order; a form with one figure per line has one.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Every place for a figure, in the form's order.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>勾稽关系, in order.</summary>
    public IReadOnlyList<CrossCheck> Checks { get; internal init; } = [];

    /// <summary>备注 that the form carries.</summary>
    public IReadOnlyList<RemarkRule> Remarks { get; internal init; } = [];

    /// <summary>The result rows, of which each case closed in the year stands in exactly one; empty in form 2014.</summary>
    public IReadOnlyList<Indicator> ResultRows { get; internal init; } = [];

    /// <summary>The form with a code, or null.</summary>
    public static StatisticsForm? Find(string code) => All.FirstOrDefault(form => form.Code == code);

    /// <summary>The form prescribed for a report year; for years before the first form, the first.</summary>
    public static StatisticsForm ForYear(int year) => All.LastOrDefault(form => form.FirstYear <= year) ?? Form2014;

    /// <summary>The table with a key.</summary>
    /// <exception cref="InvalidOperationException">The form has no such table.</exception>
    public FormTable Table(string key) => Tables.First(table => table.Key == key);

    /// <summary>The place for a figure, or null where the form has none.</summary>
    public FormCell? Find(FigureKey key) => _cells.GetValueOrDefault(key);

    /// <summary>Refuses a figure that cannot be entered where it says.</summary>
    /// <exception cref="RuleViolationException">
    /// The form has no such place or counts it; the figure is negative, too large or has too many decimals; overdue
    /// cases are assigned without a reason.
    /// </exception>
    public void Demand(EnteredFigure figure)
    {
        if (Find(figure.Key) is not { TakesEntries: true } cell)
        {
            throw new RuleViolationException(ReportingRule.FigureNotEntered, null, figure.Key.ToString());
        }

        if (!cell.Allows(figure.Value))
        {
            throw new RuleViolationException(ReportingRule.FigureImpossible, null, figure.Key.ToString(), figure.Value);
        }

        if (cell.Source is FigureSource.Cases && !figure.HasReason)
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    /// <summary>The figures alone, without checks.</summary>
    public FormFigures Count(FormInput input) => Count(input, new FigurePlaces(this, input.Year));

    /// <summary>The figures alone of several organs in one year: all that the form of the whole needs of its units.</summary>
    public IReadOnlyList<FormFigures> CountEach(int year, IEnumerable<FormInput> inputs)
    {
        var places = new FigurePlaces(this, year);
        return [.. inputs.Select(input => Count(input, places))];
    }

    /// <summary>Fills the form in and runs its checks.</summary>
    public FormResult Evaluate(FormInput input)
    {
        var figures = Count(input);
        var closed = input.Cases.Where(tally => tally.Facts.ClosedYear == input.Year).ToList();
        var context = new CheckContext(this, figures)
        {
            Previous = input.Previous,
            Units = input.Units,
            OpenBefore = Number(new FigureSource.Cases(new CaseSet(YearBasis.CarriedIn)), input),
            Closed = closed.Sum(tally => tally.Count),
            PlacedOnce = closed.Where(tally => RowsOf(tally.Facts, input.Year).Take(2).Count() == 1).Sum(tally => tally.Count),
            Remarked = input.Remarked,
        };
        return new FormResult(
            this,
            input.Year,
            figures,
            [.. Checks.Select(check => check.Run(context))],
            [.. Remarks.Select(rule => new Remark(rule, Number(rule.Source, input) ?? 0)).Where(remark => remark.Count > 0)]);
    }

    /// <summary>The result rows in which a case stands.</summary>
    public IEnumerable<Indicator> RowsOf(CaseFacts facts, int year) =>
        ResultRows.Where(row => row.Source is FigureSource.Cases cases && cases.Set.Matches(facts, year));

    private FormFigures Count(FormInput input, FigurePlaces places)
    {
        var counts = places.Count(input);
        var entered = input.Entered.ToLookup(figure => figure.Key);
        var values = new Dictionary<FigureKey, decimal?>(Cells.Count);
        for (var place = 0; place < Cells.Count; place++)
        {
            var cell = Cells[place];
            values[cell.Key] = cell.Source switch
            {
                FigureSource.Entered => entered[cell.Key].Aggregate((decimal?)null, (sum, figure) => (sum ?? 0) + figure.Value),
                FigureSource.Cases { TakesOverdue: true } => counts[place] + entered[cell.Key].Where(figure => figure.HasReason).Sum(figure => figure.Value),
                FigureSource.Heading => null,
                _ => counts[place],
            };
        }

        return new FormFigures(values);
    }

    private static long? Number(FigureSource source, FormInput input) => source switch
    {
        FigureSource.Cases cases => input.Cases.Where(tally => cases.Set.Matches(tally.Facts, input.Year)).Sum(tally => tally.Count),
        FigureSource.Disputes disputes => input.Disputes.Where(tally => disputes.Set.Matches(tally.Facts, input.Year)).Sum(tally => tally.Count),
        _ => null,
    };
}
