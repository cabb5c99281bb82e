using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>谁的事: whom the course of a unit waits for.</summary>
public enum WaitsFor
{
    /// <summary>单位填报自评.</summary>
    SelfAssessment,

    /// <summary>公开办冻结事实.</summary>
    Freezing,

    /// <summary>考核人员评分.</summary>
    Marks,

    /// <summary>公开办反馈.</summary>
    Feedback,

    /// <summary>单位认可或者申诉.</summary>
    Answer,

    /// <summary>复核人复核申诉.</summary>
    Review,

    /// <summary>公开办确定得分.</summary>
    Settling,

    /// <summary>领导小组审定.</summary>
    Decision,

    /// <summary>公开办通报.</summary>
    Announcement,

    /// <summary>公开办移交.</summary>
    HandingOver,

    /// <summary>单位整改.</summary>
    Rectification,

    /// <summary>已办结.</summary>
    Nobody,
}

/// <summary>One unit of a round: where it stands, whom it waits for, what comes next by when.</summary>
public sealed record RoundUnit
{
    public required long Id { get; init; }

    /// <summary>The version that was seen.</summary>
    public required Guid Version { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required AssessmentGroup Group { get; init; }

    public required UnitStage Stage { get; init; }

    public required WaitsFor Waits { get; init; }

    /// <summary>Indicators with a mark that stands.</summary>
    public int Marked { get; init; }

    /// <summary>Self-assessed indicators.</summary>
    public int Assessed { get; init; }

    public int Objections { get; init; }

    public int OpenObjections { get; init; }

    public int OpenItems { get; init; }

    /// <summary>The next last day, or null.</summary>
    public AssessmentDuty? Duty { get; init; }

    /// <summary>Its light; a right of the unit has none.</summary>
    public LightReading? Light { get; init; }

    /// <summary>Score, grade and rank as they stand today or were decided; null before the facts are frozen.</summary>
    public RankedUnit? Ranked { get; init; }

    public decimal? Contribution { get; init; }

    /// <summary>自评总分, or null where it was not handed in.</summary>
    public decimal? SelfScore { get; init; }
}

/// <summary>A round as the office sees it.</summary>
public sealed record RoundFile
{
    public required AssessmentRound Round { get; init; }

    public required SchemeLink Scheme { get; init; }

    public required SchemeContent Content { get; init; }

    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<RoundUnit> Units { get; init; }

    /// <summary>What may be done now by whoever looks.</summary>
    public required IReadOnlyList<RoundStep> Steps { get; init; }

    /// <summary>What whoever looks may do for many units at once.</summary>
    public IReadOnlyList<UnitStep> Batches { get; init; } = [];

    /// <summary>Whether another edition is in force now, and the round may go over to it.</summary>
    public bool MayFollow { get; init; }

    /// <summary>How many indicators are marked in each unit.</summary>
    public int Leaves => Content.Leaves.Count();
}

/// <summary>年度考核 as a whole: for those who see every unit.</summary>
internal sealed class RoundFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights)
{
    /// <returns>The round; null where there is none in sight.</returns>
    public async Task<RoundFile?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!actor.ReachesAll || await db.AssessmentRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } round)
        {
            return null;
        }

        var scheme = await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken);
        var units = await UnitQuery(db, id).AsSplitQuery().ToListAsync(cancellationToken);
        var organs = await directory.ByIdAsync([.. units.Select(unit => unit.OrganId)], cancellationToken);
        var cards = round.FrozenOn is null ? [] : units.ToDictionary(unit => unit.OrganId, unit => unit.Book.Card(scheme.Content));
        var ranks = units.GroupBy(unit => unit.Group).Where(_ => cards.Count > 0)
            .SelectMany(group => AssessmentRanking.Of(scheme.Content, group.Select(unit => KeyValuePair.Create(unit.OrganId, cards[unit.OrganId])))).ToDictionary(ranked => ranked.OrganId);
        return new RoundFile
        {
            Round = round,
            Scheme = new SchemeLink(scheme.Id, scheme.Year, scheme.Edition, scheme.Name, scheme.Stage),
            Content = scheme.Content,
            Units = [.. units.Select(unit => RowOf(unit, round, scheme.Content, organs.GetValueOrDefault(unit.OrganId)) with
            {
                Ranked = ranks.GetValueOrDefault(unit.OrganId),
                Contribution = unit.Contribution ?? cards.GetValueOrDefault(unit.OrganId)?.Contribution,
            }).OrderBy(unit => unit.Code, StringComparer.Ordinal)],
            Steps = [.. Enum.GetValues<RoundStep>().Where(step => CourseRights.May(round, step, actor))],
            Batches = [.. UnitBatch.Steps.Where(step => round.IsOpened && actor.May(CourseRights.Of(step)))],
            MayFollow = scheme.Stage is SchemeStage.Replaced && round.FrozenOn is null && actor.May(Permission.RunAssessment),
        };
    }

    /// <summary>The own unit of somebody who does not see all, for the way to it.</summary>
    public async Task<string?> OwnAsync(CancellationToken cancellationToken = default) =>
        await current.GetAsync(cancellationToken) is { ReachesAll: false, OrganCode: { Length: > 0 } code } ? code : null;

    /// <summary>The units without the cases behind their facts and the words beside their marks.</summary>
    internal static IQueryable<CourseUnit> UnitQuery(DisclosureDbContext db, long roundId) => db.UnitAssessments.AsNoTracking().Where(u => u.RoundId == roundId).OrderBy(u => u.Id)
        .Select(u => new CourseUnit(
            u.Id, u.Version, u.OrganId, u.Group, u.Stage, u.SubmittedOn, u.FedBackOn, u.ObjectionsUntil, u.SettledOn, u.Contribution, u.SelfScores.Select(s => s.Score).ToList(),
            u.Facts.Select(f => new AssessmentFact(f.Key, f.Count, f.Base, f.IsFrozen, "", f.By, f.On)).ToList(),
            u.Marks.Select(m => new IndicatorMark(m.IndicatorCode, m.Seat, m.Score, "", m.By, m.On)).ToList(), u.Objections.ToList(),
            u.Rectifications.Select(r => new CourseItem(r.IndicatorCode, null, r.Until, r.DoneOn)).ToList()));

    private RoundUnit RowOf(CourseUnit unit, AssessmentRound round, SchemeContent scheme, OrganItem? organ)
    {
        var (left, open) = (unit.Book.Unmarked(scheme).Count, unit.Objections.Count(objection => objection.IsUpheld is null));
        var items = unit.Rectifications.Count(item => item.DoneOn is null);
        var duty = AssessmentDuties.Of(unit.DaysIn(round)).Where(duty => duty.DoneOn is null && IsOpen(duty, unit)).MinBy(duty => duty.DueOn);
        return new RoundUnit
        {
            Id = unit.Id,
            Version = unit.Version,
            Code = organ?.Code ?? "",
            Name = organ?.Name ?? "",
            Group = unit.Group,
            Stage = unit.Stage,
            Waits = WaitsOf(unit, round, left, open, items),
            Marked = scheme.Leaves.Count() - left,
            Assessed = unit.SelfScores.Count,
            Objections = unit.Objections.Count,
            OpenObjections = open,
            OpenItems = items,
            Duty = duty,
            Light = duty is { IsRight: false } ? lights.OfDuty(WatchedKind.Assessment, duty.DueOn, duty.StartsOn) : null,
            SelfScore = unit.SubmittedOn is null ? null : Math.Min(scheme.Terms.FullPoints, unit.SelfScores.Sum()),
        };
    }

    private bool IsOpen(AssessmentDuty duty, CourseUnit unit) => duty.Kind switch
    {
        AssessmentDutyKind.SelfAssessment => unit.Stage is UnitStage.SelfAssessing,
        AssessmentDutyKind.Objection => unit.Stage is UnitStage.FedBack && lights.Today <= unit.ObjectionsUntil, // what has run out is no right any more
        _ => true,
    };

    private WaitsFor WaitsOf(CourseUnit unit, AssessmentRound round, int left, int open, int items) => unit.Stage switch
    {
        UnitStage.SelfAssessing => round.Stage is RoundStage.Noticed ? WaitsFor.Freezing : WaitsFor.SelfAssessment,
        UnitStage.SelfAssessed => WaitsFor.Freezing,
        UnitStage.Scoring => left > 0 ? WaitsFor.Marks : WaitsFor.Feedback,
        UnitStage.FedBack => lights.Today > unit.ObjectionsUntil ? WaitsFor.Settling : WaitsFor.Answer,
        UnitStage.Objected => open > 0 ? WaitsFor.Review : WaitsFor.Settling,
        UnitStage.Settled => WaitsFor.Decision,
        UnitStage.Decided => WaitsFor.Announcement,
        UnitStage.Announced => WaitsFor.HandingOver,
        UnitStage.HandedOver => items > 0 ? WaitsFor.Rectification : WaitsFor.Nobody,
    };
}
