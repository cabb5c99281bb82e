using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>A scheme in the list of years.</summary>
public sealed record SchemeItem(long Id, Guid Version, int Year, int Edition, string Name, SchemeStage Stage, IReadOnlyList<AssessmentGroup> Groups, DateOnly? StartsOn, int Problems);

/// <summary>Where the units of a round stand: how many in each stage.</summary>
public sealed record StageCount(UnitStage Stage, int Units);

/// <summary>What a unit's own people see of a round: their own unit. The result is null until it is announced.</summary>
public sealed record OwnUnit(string OrganCode, UnitStage Stage, decimal? Final, string? Grade, int? Rank);

/// <summary>A round in the list of years.</summary>
public sealed record RoundItem(long Id, long SchemeId, int Year, RoundStage Stage, DateOnly SelfAssessmentUntil, DateOnly CutOffOn)
{
    /// <summary>Its units by stage; empty for a unit's own people.</summary>
    public IReadOnlyList<StageCount> Units { get; init; } = [];

    /// <summary>The own unit of whoever looks; null for those who see all.</summary>
    public OwnUnit? Own { get; init; }
}

/// <summary>One year: its schemes, the one in force first, and its rounds.</summary>
public sealed record AssessmentYear(int Year, IReadOnlyList<SchemeItem> Schemes, IReadOnlyList<RoundItem> Rounds)
{
    /// <summary>The round of a scheme, or null.</summary>
    public RoundItem? RoundOf(SchemeItem scheme) => Rounds.FirstOrDefault(round => round.SchemeId == scheme.Id);

    /// <summary>Whether a round can be started by a scheme: it is in force, and no other edition's round of the year assesses its groups.</summary>
    public bool MayStart(SchemeItem scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return scheme.Stage is SchemeStage.Published && !Schemes.Any(other => RoundOf(other) is not null && other.Groups.Intersect(scheme.Groups).Any());
    }
}

/// <summary>The years as somebody sees them.</summary>
public sealed record AssessmentYears(IReadOnlyList<AssessmentYear> Years, bool SeesAll, bool MayDraft, bool MayRun);

/// <summary>年度考核: the years with their schemes and rounds. A unit's people see what is published for their group, and their own unit only.</summary>
internal sealed class AssessmentIndex(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public async Task<AssessmentYears> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await AssessmentSight.OfAsync(db, actor, cancellationToken);
        var schemes = (await db.AssessmentSchemes.AsNoTracking().ToListAsync(cancellationToken)).Where(sight.Sees).Select(ItemOf).ToList();
        var rounds = await (sight.OrganId is { } own ? OwnAsync(db, own, actor.OrganCode, cancellationToken) : AllAsync(db, cancellationToken));
        var years = schemes.Select(scheme => scheme.Year).Concat(rounds.Select(round => round.Year)).Distinct().OrderDescending();
        return new AssessmentYears(
            [.. years.Select(year => new AssessmentYear(
                year,
                [.. schemes.Where(s => s.Year == year).OrderBy(s => s.Stage is SchemeStage.Published ? 0 : s.Stage is SchemeStage.Drafted ? 1 : 2).ThenByDescending(s => s.Edition).ThenByDescending(s => s.Id)],
                [.. rounds.Where(r => r.Year == year)]))],
            sight.SeesAll, actor.May(Permission.DraftSchemes), actor.May(Permission.RunAssessment));
    }

    internal static IQueryable<StageOfRound> StageQuery(DisclosureDbContext db) =>
        db.UnitAssessments.GroupBy(u => new { u.RoundId, u.Stage }).Select(units => new StageOfRound(units.Key.RoundId, units.Key.Stage, units.Count()));

    internal static IQueryable<AssessmentRound> RoundQuery(DisclosureDbContext db) => db.AssessmentRounds.AsNoTracking().OrderByDescending(r => r.Id);

    internal static IQueryable<OwnOfRound> OwnQuery(DisclosureDbContext db, long organId) => db.UnitAssessments.Where(u => u.OrganId == organId)
        .Select(u => new OwnOfRound(u.RoundId, u.Stage, u.Final, u.Grade, u.Rank));

    private static SchemeItem ItemOf(AssessmentScheme scheme) => new(
        scheme.Id, scheme.Version, scheme.Year, scheme.Edition, scheme.Name, scheme.Stage, scheme.Content.Groups, scheme.StartsOn,
        scheme.Stage is SchemeStage.Drafted ? SchemeCheck.Of(scheme.Content).Count : 0);

    private static async Task<List<RoundItem>> AllAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var stages = (await StageQuery(db).ToListAsync(cancellationToken)).ToLookup(stage => stage.RoundId);
        return [.. (await RoundQuery(db).ToListAsync(cancellationToken)).Select(round => ItemOf(round) with { Units = [.. stages[round.Id].Select(s => new StageCount(s.Stage, s.Units)).OrderBy(s => s.Stage)] })];
    }

    private static async Task<List<RoundItem>> OwnAsync(DisclosureDbContext db, long organId, string organCode, CancellationToken cancellationToken)
    {
        var own = (await OwnQuery(db, organId).ToListAsync(cancellationToken)).ToDictionary(unit => unit.RoundId);
        return [.. from round in await RoundQuery(db).ToListAsync(cancellationToken)
                   where own.ContainsKey(round.Id)
                   let unit = own[round.Id]
                   let isTold = unit.Stage is UnitStage.Announced or UnitStage.HandedOver
                   select ItemOf(round) with { Own = new OwnUnit(organCode, unit.Stage, isTold ? unit.Final : null, isTold ? unit.Grade : null, isTold ? unit.Rank : null) }];
    }

    private static RoundItem ItemOf(AssessmentRound round) => new(round.Id, round.SchemeId, round.Year, round.Stage, round.SelfAssessmentUntil, round.CutOffOn);

    internal sealed record StageOfRound(long RoundId, UnitStage Stage, int Units);

    internal sealed record OwnOfRound(long RoundId, UnitStage Stage, decimal? Final, string? Grade, int? Rank);
}
