namespace Disclosure.Domain.Reporting;

/// <summary>
/// Where cases and disputes are counted in a form of one year. Many organs have cases with the same facts, so the places of
/// each kind of case are looked up once.
/// </summary>
internal sealed class FigurePlaces
{
    private readonly int _year;
    private readonly int _figures;
    private readonly List<(FigureSource Row, List<(FigureSource Source, int Place)> Cells)> _rows = [];
    private readonly Dictionary<CaseFacts, int[]> _ofCases = [];
    private readonly Dictionary<DisputeFacts, int[]> _ofDisputes = [];

    public FigurePlaces(StatisticsForm form, int year)
    {
        (_year, _figures) = (year, form.Cells.Count);
        foreach (var (place, cell) in form.Cells.Index())
        {
            if (_rows.Count == 0 || !ReferenceEquals(_rows[^1].Row, cell.Row.Source))
            {
                _rows.Add((cell.Row.Source, []));
            }

            _rows[^1].Cells.Add((cell.Source, place));
        }
    }

    /// <summary>How many cases or disputes each place of the form counts, in the form's order.</summary>
    public long[] Count(FormInput input)
    {
        var counts = new long[_figures];
        foreach (var tally in input.Cases)
        {
            Add(counts, OfCase(tally.Facts), tally.Count);
        }

        foreach (var tally in input.Disputes)
        {
            Add(counts, OfDispute(tally.Facts), tally.Count);
        }

        return counts;
    }

    private static void Add(long[] counts, int[] places, long count)
    {
        foreach (var place in places)
        {
            counts[place] += count;
        }
    }

    private int[] OfCase(CaseFacts facts)
    {
        if (!_ofCases.TryGetValue(facts, out var places))
        {
            _ofCases[facts] = places = Places(source => source is FigureSource.Cases cases && cases.Set.Matches(facts, _year));
        }

        return places;
    }

    private int[] OfDispute(DisputeFacts facts)
    {
        if (!_ofDisputes.TryGetValue(facts, out var places))
        {
            _ofDisputes[facts] = places = Places(source => source is FigureSource.Disputes disputes && disputes.Set.Matches(facts, _year));
        }

        return places;
    }

    /// <summary>A column only narrows its row, so the columns of a row that does not count are not looked at.</summary>
    private int[] Places(Predicate<FigureSource> counts) =>
        [.. _rows.Where(row => counts(row.Row)).SelectMany(row => row.Cells).Where(cell => counts(cell.Source)).Select(cell => cell.Place)];
}
