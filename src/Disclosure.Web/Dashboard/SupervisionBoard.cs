using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>One unit in the matrix.</summary>
/// <param name="Organ">单位.</param>
/// <param name="Tally">What is open.</param>
/// <param name="Year">What was received and closed in the year.</param>
public sealed record BoardUnit(OrganItem Organ, BoardTally Tally, PastFigures Year);

/// <summary>The board as it stands.</summary>
public sealed record Board
{
    /// <summary>The unit looked at; null for all.</summary>
    public required OrganItem? Unit { get; init; }

    /// <summary>Whether she who looks reaches every unit.</summary>
    public required bool ReachesAll { get; init; }

    /// <summary>The year of the figures.</summary>
    public required int Year { get; init; }

    /// <summary>逾期, its first rows.</summary>
    public required IReadOnlyList<BoardItem> Late { get; init; }

    /// <summary>三日内, its first rows.</summary>
    public required IReadOnlyList<BoardItem> Soon { get; init; }

    /// <summary>Every unit that stands today and fills in a form, or has something open.</summary>
    public required IReadOnlyList<BoardUnit> Units { get; init; }

    /// <summary>What is open altogether.</summary>
    public required BoardTally Tally { get; init; }

    /// <summary>How many replies each day asks for.</summary>
    public required IReadOnlyList<DueCount> Days { get; init; }

    /// <summary>How many disputes each day asks for something.</summary>
    public required IReadOnlyList<DueCount> DisputeDays { get; init; }

    /// <summary>The year, whole and month by month.</summary>
    public required PastFigures Whole { get; init; }

    /// <summary>January to December.</summary>
    public required IReadOnlyList<PastFigures> Months { get; init; }

    /// <summary>Every year.</summary>
    public required IReadOnlyList<(int Year, PastFigures Figures)> Years { get; init; }

    /// <summary>The desks that held cases longest on the average.</summary>
    public required IReadOnlyList<DeskFigure> Desks { get; init; }

    /// <summary>Names that people read, by sign-in name.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The steps of a reply, in their order.</summary>
    public required IReadOnlyList<StepFigure> Steps { get; init; }

    /// <summary>督办单, how many in each view.</summary>
    public required IReadOnlyDictionary<NoticeView, int> Notices { get; init; }

    /// <summary>Whether she who looks may draft notices.</summary>
    public required bool MaySupervise { get; init; }

    /// <summary>How much is late, of every kind together.</summary>
    public int LateCount => Tally.AllLate;

    /// <summary>How much is due within three working days.</summary>
    public int SoonCount => Tally.AllSoon;
}

/// <summary>督查看板: what is late and who must act, what soon will be, how each unit stands. Supervisors see every unit, a head and her leader their own.</summary>
internal sealed class SupervisionBoard(
    IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights, OpenCounts open, BoardItems items, PastShelf past, NoticeList notices)
{
    public const int MaxDesks = 12;

    /// <param name="organCode">One unit only, or null. Whoever reaches one unit sees that one.</param>
    /// <param name="year">The year of the trend; null for this one.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The board; null where there is no such unit within reach.</returns>
    public async Task<Board?> ReadAsync(string? organCode, int? year, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewBoard, cancellationToken);
        var asked = organCode is null ? null : await directory.FindAsync(organCode, cancellationToken);
        var organs = await directory.AllAsync(cancellationToken);
        var unit = actor.ReachesAll ? asked : organs.FirstOrDefault(o => o.Id == actor.OrganId);
        if (unit is null ? organCode is not null || !actor.ReachesAll : organCode is not null && unit.Code != organCode)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken); // the queries share it
        var counted = await open.ReadAsync(db, unit?.Id, actor.May(Permission.Supervise) || actor.May(Permission.ApproveSupervision), cancellationToken);
        var total = new BoardTally();
        foreach (var tally in counted.Units.Values)
        {
            total.Add(tally);
        }

        var late = await items.LateAsync(db, unit?.Id, total, counted.Others, cancellationToken);
        var soon = await items.SoonAsync(db, unit?.Id, total, counted.Others, cancellationToken);
        var reading = await past.ReadAsync(year ?? lights.Today.Year, lights.Today, lights.Calendar, cancellationToken);
        var desks = DesksOf(reading, unit?.Id);
        return new Board
        {
            Unit = unit,
            ReachesAll = actor.ReachesAll,
            Year = reading.Year,
            Late = late,
            Soon = soon,
            Units = [.. from organ in unit is null ? organs : [unit]
                        let tally = counted.Units.GetValueOrDefault(organ.Id) ?? new BoardTally()
                        where !tally.IsEmpty || (organ.IsReportingUnit && organ.IsValidOn(lights.Today))
                        select new BoardUnit(organ, tally, reading.Of(organ.Id))],
            Tally = total,
            Days = counted.Days,
            DisputeDays = counted.DisputeDays,
            Whole = reading.Of(unit?.Id),
            Months = [.. Enumerable.Range(1, 12).Select(month => reading.Of(unit?.Id, month))],
            Years = [.. reading.Years.Select(y => (y, reading.OfYear(unit?.Id, y)))],
            Desks = desks,
            Notices = await notices.CountAsync(unit?.Id, cancellationToken),
            MaySupervise = actor.May(Permission.Supervise),
            Names = await UserNames.ReadAsync(db, desks.Select(d => d.Holder), cancellationToken),
            Steps = [.. from step in reading.Steps.Where(s => unit is null || s.OrganId == unit.Id)
                        group step by step.Step into steps
                        orderby steps.Key
                        select new StepFigure(0, steps.Key, steps.Sum(s => s.Count), steps.Sum(s => s.Days))],
        };
    }

    private static List<DeskFigure> DesksOf(PastReading reading, long? organId) =>
    [
        .. reading.Desks.Where(d => organId is null || d.OrganId == organId).OrderByDescending(d => d.AverageDays).ThenByDescending(d => d.Held).Take(MaxDesks),
    ];
}
