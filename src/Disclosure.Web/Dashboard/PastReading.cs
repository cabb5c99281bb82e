using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>The past as the board shows it, read once for all units.</summary>
internal sealed class PastReading
{
    private const int All = 0;

    private readonly Dictionary<(long OrganId, int Month), PastFigures> _months = [];
    private readonly Dictionary<(long OrganId, int Year), PastFigures> _years = [];

    private PastReading(int year) => Year = year;

    /// <summary>The year whose months are known.</summary>
    public int Year { get; }

    /// <summary>From the first year that knows anything to the last, without a gap.</summary>
    public IEnumerable<int> Years => _years.Count == 0 ? [] : Enumerable.Range(_years.Keys.Min(key => key.Year), _years.Keys.Max(key => key.Year) - _years.Keys.Min(key => key.Year) + 1);

    /// <summary>Every desk that held a case that is open, or was closed in the year.</summary>
    public IReadOnlyList<DeskFigure> Desks { get; private set; } = [];

    /// <summary>The steps of the replies to what was closed in the year.</summary>
    public IReadOnlyList<StepFigure> Steps { get; private set; } = [];

    /// <param name="db">The database.</param>
    /// <param name="year">The year whose months are asked for.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">The calendar that counts.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static async Task<PastReading> ReadAsync(DisclosureDbContext db, int year, DateOnly today, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var reading = new PastReading(year);
        await foreach (var group in PastQueries.Closed(db, year).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            reading.AddClosed(group, calendar);
        }

        foreach (var closedYear in Enumerable.Range(year + 1, Math.Max(0, today.Year - year)).Select(y => (int?)y).Append(null))
        {
            foreach (var group in await PastQueries.Received(db, year, closedYear).ToListAsync(cancellationToken))
            {
                reading.Add(group.OrganId, group.ReceivedOn.Month, PastFigures.None with { Received = group.Count });
            }
        }

        foreach (var group in await PastQueries.Years(db).ToListAsync(cancellationToken))
        {
            reading.AddYear(group);
        }

        foreach (var decided in reading.Years.ToList())
        {
            foreach (var group in await PastQueries.Decided(db, decided).ToListAsync(cancellationToken))
            {
                AddTo(reading._years, group.OrganId, decided, PastFigures.None with { Decided = group.Count, Corrected = group.Result is DisputeResultKind.Corrected ? group.Count : 0 });
            }
        }

        List<PastQueries.DeskMove> moves = [.. await PastQueries.OpenMoves(db).ToListAsync(cancellationToken), .. await PastQueries.ClosedMoves(db, year).ToListAsync(cancellationToken)];
        reading.Desks = PastDesks.Of(moves, today, calendar);
        reading.Steps = PastSteps.Of(await PastQueries.Steps(db, year).ToListAsync(cancellationToken), calendar);
        return reading;
    }

    /// <summary>The figures of a month of the year.</summary>
    /// <param name="organId">One unit, or null for all.</param>
    /// <param name="month">1 to 12; null for the whole year.</param>
    public PastFigures Of(long? organId, int? month = null)
    {
        var found = _months.GetValueOrDefault((organId ?? All, month ?? All), PastFigures.None);
        return month is not null ? found : found with { Decided = OfYear(organId, Year).Decided, Corrected = OfYear(organId, Year).Corrected };
    }

    /// <summary>The figures of a year, without its days.</summary>
    public PastFigures OfYear(long? organId, int year) => _years.GetValueOrDefault((organId ?? All, year), PastFigures.None);

    private void AddClosed(PastQueries.ClosedGroup group, WorkCalendar calendar)
    {
        Add(group.OrganId, group.ClosedOn.Month, new PastFigures(
            0, group.Count, (long)group.Count * calendar.Between(group.ReceivedOn, group.ClosedOn),
            group.Timeliness is Timeliness.Extended ? group.Count : 0, group.Timeliness is Timeliness.Overdue ? group.Count : 0,
            group.Outcome is { } outcome && PastQueries.Withholding.Contains(outcome) ? group.Count : 0));
        if (group.ReceivedYear == Year)
        {
            Add(group.OrganId, group.ReceivedOn.Month, PastFigures.None with { Received = group.Count });
        }
    }

    private void AddYear(PastQueries.YearGroup group)
    {
        AddTo(_years, group.OrganId, group.ReceivedYear, PastFigures.None with { Received = group.Count });
        if (group.ClosedYear is { } closed)
        {
            AddTo(_years, group.OrganId, closed, new PastFigures(0, group.Count, 0, group.Extended, group.Overdue, group.Withheld));
        }
    }

    private void Add(long organId, int month, PastFigures figures)
    {
        foreach (var key in new[] { month, All })
        {
            AddTo(_months, organId, key, figures);
        }
    }

    /// <summary>The sums of all units stand beside them, so that whoever looks only looks up.</summary>
    private static void AddTo(Dictionary<(long, int), PastFigures> sums, long organId, int key, PastFigures figures)
    {
        foreach (var organ in new[] { organId, All })
        {
            sums[(organ, key)] = sums.GetValueOrDefault((organ, key), PastFigures.None) + figures;
        }
    }
}
