using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>
/// 考核评分表 of one unit. A foreign unit is not there at all for a unit's people; of the own one they see marks and facts from the feedback on, rank and grade from
/// the announcement on; a scorer sees no other scorer's mark before both have marked.
/// </summary>
internal sealed class AssessmentSheets(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    /// <returns>The sheet, or null where there is none within sight.</returns>
    public async Task<AssessmentSheet?> FindAsync(long roundId, string organCode, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await PlaceQuery(db, roundId, organCode).SingleOrDefaultAsync(cancellationToken) is not { } place || !actor.Reaches(place.OrganId))
        {
            return null;
        }

        var unit = await UnitQuery(db, place.UnitId).SingleAsync(cancellationToken);
        var round = await db.AssessmentRounds.AsNoTracking().SingleAsync(r => r.Id == roundId, cancellationToken);
        var scheme = (await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken)).Content;
        var isTold = actor.ReachesAll ? unit.Stage >= UnitStage.Scoring : unit.Stage >= UnitStage.FedBack;
        var files = await FileQuery(db, unit.Id).ToListAsync(cancellationToken);
        var links = await SheetLinks.ReadAsync(db, unit, actor, isTold, cancellationToken);
        var names = await UserNames.ReadAsync(db, [.. unit.Marks.Select(mark => mark.By), .. unit.Facts.Select(fact => fact.By), .. files.Select(file => file.Note.By)], cancellationToken);
        var today = time.Today();
        var steps = Enum.GetValues<UnitStep>().Where(step => CourseRights.May(round, unit, step, actor, today)).ToHashSet();
        var lines = new SheetReader(unit, scheme, actor, isTold, links, names, new SheetFiles(unit, scheme, actor, steps, today, names, files));
        var sheet = new AssessmentSheet
        {
            UnitId = unit.Id,
            Version = unit.Version,
            RoundId = roundId,
            Scheme = scheme,
            RoundStage = round.Stage,
            Stage = unit.Stage,
            Group = unit.Group,
            OrganCode = organCode,
            Organ = place.Organ,
            IsOffice = actor.ReachesAll,
            Steps = steps,
            Lines = lines.Read(),
            Card = isTold ? lines.Card : null,
            RedLines = lines.RedLines(),
            Days = DaysOf(round, unit, today),
            ReturnReason = unit.ReturnReason,
            Rectifications = unit.Rectifications,
            FileCount = files.Count,
            TakesFiles = round.IsOpened && actor.May(Permission.AssessOwnUnit) && actor.Reaches(unit.OrganId) && (unit.May(UnitStep.Assess, today) || unit.May(UnitStep.Contest, today)),
        };
        return await RankedAsync(db, actor, unit, scheme, sheet, cancellationToken);
    }

    /// <summary>Whether the unit has gone on since a sheet was read: one small question, as every act of anybody makes an open sheet ask it.</summary>
    public async Task<bool> IsOvertakenAsync(AssessmentSheet sheet, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await StateQuery(db, sheet.UnitId).SingleOrDefaultAsync(cancellationToken) != new UnitState(sheet.Version, sheet.RoundStage, sheet.FileCount);
    }

    internal static IQueryable<UnitState> StateQuery(DisclosureDbContext db, long unitId) =>
        from unit in db.UnitAssessments
        join round in db.AssessmentRounds on unit.RoundId equals round.Id
        where unit.Id == unitId
        select new UnitState(unit.Version, round.Stage, db.AssessmentEvidence.Count(e => e.UnitAssessmentId == unitId));

    internal static IQueryable<UnitAssessment> UnitQuery(DisclosureDbContext db, long unitId) => db.UnitAssessments.AsNoTracking().AsSplitQuery().Where(u => u.Id == unitId);

    internal static IQueryable<UnitPlace> PlaceQuery(DisclosureDbContext db, long roundId, string organCode) =>
        from unit in db.UnitAssessments
        join organ in db.Organs on unit.OrganId equals organ.Id
        where unit.RoundId == roundId && organ.Code == organCode
        select new UnitPlace(unit.Id, organ.Id, organ.Name);

    internal static IQueryable<FiledEvidence> FileQuery(DisclosureDbContext db, long unitId) => db.AssessmentEvidence.Where(e => e.UnitAssessmentId == unitId).OrderBy(e => e.Id)
        .Select(e => new FiledEvidence(e.Id, new EvidenceNote(e.IndicatorCode, e.FactKey, e.IsOffice, e.Stage, e.AddedBy), e.FileName, e.AddedAt));

    internal static IQueryable<string> CodeQuery(DisclosureDbContext db, long roundId, AssessmentGroup group) =>
        from unit in db.UnitAssessments
        join organ in db.Organs on unit.OrganId equals organ.Id
        where unit.RoundId == roundId && unit.Group == @group
        orderby organ.Code
        select organ.Code;

    private static SheetDays DaysOf(AssessmentRound round, UnitAssessment unit, DateOnly today) => new(today, round.StartsOn, round.SelfAssessmentUntil, round.CutOffOn)
    {
        SubmittedOn = unit.SubmittedOn,
        FrozenOn = round.FrozenOn,
        FedBackOn = unit.FedBackOn,
        ObjectionsUntil = unit.ObjectionsUntil,
        SettledOn = unit.SettledOn,
    };

    /// <summary>Rank and neighbours: for those who assess at any time, for the unit its rank once it is announced.</summary>
    private static async Task<AssessmentSheet> RankedAsync(DisclosureDbContext db, Actor actor, UnitAssessment unit, SchemeContent scheme, AssessmentSheet sheet, CancellationToken cancellationToken)
    {
        if (!actor.ReachesAll)
        {
            var isAnnounced = unit.Stage >= UnitStage.Announced;
            return sheet with { Rank = isAnnounced ? unit.Rank : null, GroupSize = isAnnounced ? await CodeQuery(db, unit.RoundId, unit.Group).CountAsync(cancellationToken) : 0 };
        }

        var codes = await CodeQuery(db, unit.RoundId, unit.Group).ToListAsync(cancellationToken);
        var at = codes.IndexOf(sheet.OrganCode);
        return sheet with
        {
            GroupSize = codes.Count,
            Previous = at > 0 ? codes[at - 1] : null,
            Next = at + 1 < codes.Count ? codes[at + 1] : null,
            Rank = unit.Rank ?? (sheet.Card is null ? null : await RankSoFarAsync(db, unit, scheme, cancellationToken)),
        };
    }

    private static async Task<int> RankSoFarAsync(DisclosureDbContext db, UnitAssessment unit, SchemeContent scheme, CancellationToken cancellationToken)
    {
        var books = (await UnitBooks.OfRoundAsync(db, unit.RoundId, cancellationToken)).Where(book => book.Group == unit.Group);
        return AssessmentRanking.Of(scheme, books.Select(book => KeyValuePair.Create(book.OrganId, book.Book.Card(scheme)))).Single(ranked => ranked.OrganId == unit.OrganId).Rank;
    }

    internal sealed record UnitState(Guid Version, RoundStage RoundStage, int Files);

    internal sealed record UnitPlace(long UnitId, long OrganId, string Organ);
}
