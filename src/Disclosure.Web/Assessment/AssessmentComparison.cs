using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>One year: of one unit its result, of all the average.</summary>
/// <param name="Year">考核年度.</param>
/// <param name="RoundId">年度考核.</param>
/// <param name="Final">得分, or the average.</param>
/// <param name="Full">满分.</param>
/// <param name="Grade">等次; null for all.</param>
/// <param name="Rank">名次; null for all.</param>
/// <param name="Units">How many were ranked together, or averaged.</param>
/// <param name="Contribution">计入绩效的分值; null for all.</param>
public sealed record ComparedYear(int Year, long RoundId, decimal Final, decimal Full, string? Grade, int? Rank, int Units, decimal? Contribution)
{
    /// <summary>小数位数 of the contribution.</summary>
    public int Decimals { get; init; }
}

/// <summary>One indicator over the years.</summary>
/// <param name="Code">编号, as it was last.</param>
/// <param name="Name">指标名称: what makes it the same one in another year.</param>
/// <param name="Points">分值, as it was last.</param>
/// <param name="ByYear">平均得分 by year; missing where the year's scheme had no such indicator.</param>
/// <param name="Lost">平均失分 over all years and units.</param>
/// <param name="Times">失分次数: how often a unit lost points with it.</param>
/// <param name="Of">Out of how many.</param>
public sealed record ComparedIndicator(string Code, string Name, decimal Points, IReadOnlyDictionary<int, decimal> ByYear, decimal Lost, int Times, int Of)
{
    /// <summary>失分面, in percent.</summary>
    public decimal Share => Of == 0 ? 0 : 100m * Times / Of;
}

/// <summary>年度比较 of one unit, or of all.</summary>
public sealed record Comparison
{
    /// <summary>The units to choose from; empty for a unit's own people.</summary>
    public required IReadOnlyList<OrganItem> Organs { get; init; }

    /// <summary>The unit; null for all.</summary>
    public OrganItem? Organ { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<ComparedYear> Years { get; init; }

    /// <summary>In the order of the newest scheme.</summary>
    public required IReadOnlyList<ComparedIndicator> Indicators { get; init; }
}

/// <summary>年度比较: decided years side by side. A unit's people see their own once it is announced.</summary>
internal sealed class AssessmentComparison(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory)
{
    /// <summary>Most years that are compared.</summary>
    private const int MostYears = 6;

    public async Task<Comparison> ReadAsync(string? organCode, AssessmentGroup? group, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await AssessmentSight.OfAsync(db, actor, cancellationToken);
        var organs = await directory.AllAsync(cancellationToken);
        var organ = sight.OrganId is { } own ? organs.FirstOrDefault(o => o.Id == own) : organs.FirstOrDefault(o => o.Code == organCode);
        var rounds = await RoundQuery(db, toldOnly: !sight.SeesAll).ToListAsync(cancellationToken);
        var years = rounds.Select(round => round.Year).Distinct().OrderDescending().Take(MostYears).ToHashSet();
        var kept = rounds.Where(round => years.Contains(round.Year)).ToDictionary(round => round.Id);
        var schemeIds = kept.Values.Select(round => round.SchemeId).ToList();
        var schemes = (await db.AssessmentSchemes.AsNoTracking().Where(s => schemeIds.Contains(s.Id)).ToListAsync(cancellationToken)).ToDictionary(s => s.Id, s => s.Content);
        var units = await UnitQuery(db, [.. kept.Keys], sight.OrganId ?? organ?.Id, group).AsSplitQuery().ToListAsync(cancellationToken);
        var ranked = organ is null ? [] : (await CountQuery(db, [.. kept.Keys]).ToListAsync(cancellationToken)).ToDictionary(row => (row.RoundId, row.Group), row => row.Units);
        var cards = units.Select(unit => new Result(kept[unit.RoundId], unit, unit.Book.Card(schemes[kept[unit.RoundId].SchemeId]))).ToList();
        return new Comparison
        {
            Organs = sight.SeesAll ? [.. organs.Where(o => o.IsReportingUnit)] : [],
            Organ = organ,
            Years = organ is null ? Averages(cards) : [.. cards.OrderByDescending(r => r.Round.Year).Select(r => YearOf(r, ranked.GetValueOrDefault((r.Round.Id, r.Unit.Group))))],
            Indicators = Indicators(cards),
        };
    }

    internal static IQueryable<AssessmentRound> RoundQuery(DisclosureDbContext db, bool toldOnly) =>
        db.AssessmentRounds.AsNoTracking().Where(r => toldOnly ? r.AnnouncedOn != null : r.DecidedOn != null).OrderByDescending(r => r.Year);

    /// <summary>The units with their decided results and what each indicator comes to, without the cases behind that.</summary>
    internal static IQueryable<ComparedUnit> UnitQuery(DisclosureDbContext db, IReadOnlyList<long> roundIds, long? organId, AssessmentGroup? group) =>
        db.UnitAssessments.AsNoTracking().Where(u => roundIds.Contains(u.RoundId) && (organId == null || u.OrganId == organId) && (group == null || u.Group == group)).OrderBy(u => u.Id)
            .Select(u => new ComparedUnit(
                u.RoundId, u.Group, u.Final, u.Grade, u.Rank, u.Contribution, u.Facts.Select(f => new AssessmentFact(f.Key, f.Count, f.Base, f.IsFrozen, "", f.By, f.On)).ToList(),
                u.Marks.Select(m => new IndicatorMark(m.IndicatorCode, m.Seat, m.Score, "", m.By, m.On)).ToList(), u.Objections.ToList()));

    internal static IQueryable<GroupCount> CountQuery(DisclosureDbContext db, IReadOnlyList<long> roundIds) =>
        db.UnitAssessments.Where(u => roundIds.Contains(u.RoundId)).GroupBy(u => new { u.RoundId, u.Group }).Select(units => new GroupCount(units.Key.RoundId, units.Key.Group, units.Count()));

    private static ComparedYear YearOf(Result result, int units) =>
        new(
            result.Round.Year, result.Round.Id, result.Unit.Final ?? result.Card.Final, result.Card.Scheme.Terms.FullPoints,
            result.Unit.Grade ?? result.Card.Grade.Name, result.Unit.Rank, units, result.Unit.Contribution ?? result.Card.Contribution)
        {
            Decimals = result.Card.Scheme.Terms.Decimals,
        };

    private static IReadOnlyList<ComparedYear> Averages(IEnumerable<Result> results) => [.. results.GroupBy(r => r.Round.Year).OrderByDescending(year => year.Key).Select(year =>
        new ComparedYear(year.Key, year.First().Round.Id, Mean(year.Select(r => r.Card.Final)), year.Max(r => r.Card.Scheme.Terms.FullPoints), null, null, year.Count(), null))];

    /// <summary>The newest year first, each in the order of its scheme: so the groups keep that order. Two indicators of one name in one scheme are two.</summary>
    private static IReadOnlyList<ComparedIndicator> Indicators(IEnumerable<Result> results) =>
        [.. from result in results.OrderByDescending(r => r.Round.Year)
            from score in result.Card.All.Where(score => score.Indicator.IsLeaf && score.Indicator.Kind is not IndicatorKind.Bonus).GroupBy(score => score.Indicator.Name, StringComparer.Ordinal).SelectMany(same => same.Index())
            group (result.Round.Year, Score: score.Item) by (score.Item.Indicator.Name, score.Index) into same
            let last = same.First().Score.Indicator
            select new ComparedIndicator(
                last.Code, last.Name, last.Most, same.GroupBy(one => one.Year).ToDictionary(year => year.Key, year => Mean(year.Select(one => one.Score.Score))),
                Mean(same.Select(one => one.Score.Lost)), same.Count(one => one.Score.Lost > 0), same.Count())];

    /// <summary>平均, rounded as the announcement does.</summary>
    internal static decimal Mean(IEnumerable<decimal> points) => Math.Round(points.Average(), 2, MidpointRounding.AwayFromZero);

    internal sealed record GroupCount(long RoundId, AssessmentGroup Group, int Units);

    internal sealed record ComparedUnit(
        long RoundId, AssessmentGroup Group, decimal? Final, string? Grade, int? Rank, decimal? Contribution, List<AssessmentFact> Facts, List<IndicatorMark> Marks, List<ScoreObjection> Objections)
    {
        public MarkBook Book => new(Facts, Marks, Objections);
    }

    private sealed record Result(AssessmentRound Round, ComparedUnit Unit, Scorecard Card);
}
