using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>One unit's score with everything that stands on its sheet.</summary>
/// <param name="Round">年度考核.</param>
/// <param name="Scheme">方案内容.</param>
/// <param name="Unit">单位考核.</param>
/// <param name="Card">得分表.</param>
/// <param name="Organ">单位名称.</param>
/// <param name="Office">市公开办.</param>
/// <param name="Files">佐证 that whoever asks may see.</param>
internal sealed record UnitPaper(AssessmentRound Round, SchemeContent Scheme, UnitAssessment Unit, Scorecard Card, string Organ, string Office, IReadOnlyList<FiledEvidence> Files)
{
    /// <summary>Grade and rank are for the office alone until they are announced.</summary>
    public required bool TellsGrade { get; init; }
}

/// <summary>One unit in the summary of all.</summary>
/// <param name="OrganId">单位.</param>
/// <param name="Organ">单位名称.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Card">得分表.</param>
/// <param name="Rank">名次 in its group: as decided, before that as the marks stand.</param>
internal sealed record SummaryLine(long OrganId, string Organ, UnitStage Stage, Scorecard Card, int Rank);

/// <summary>A year's assessment of all units, group by group.</summary>
internal sealed record RoundPaper(AssessmentRound Round, SchemeContent Scheme, string Office, IReadOnlyList<(AssessmentGroup Group, IReadOnlyList<SummaryLine> Lines)> Groups)
{
    /// <summary>已审定: grades and ranks stand.</summary>
    public bool IsDecided => Round.DecidedOn is not null;

    /// <summary>Every unit.</summary>
    public IEnumerable<SummaryLine> Lines => Groups.SelectMany(group => group.Lines);
}

/// <summary>考核文书的依据: what the papers of an assessment say, to whoever may read it. A unit reads its own sheet from the feedback on, and of the others what is announced.</summary>
internal sealed class AssessmentPapers(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory)
{
    /// <returns>The sheet of a unit; null where there is none, or none that this person may see yet.</returns>
    public async Task<UnitPaper?> UnitAsync(long roundId, string organCode, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await UnitQuery(db, roundId, organCode).AsSplitQuery().SingleOrDefaultAsync(cancellationToken) is not { } unit
            || !actor.Reaches(unit.OrganId) || (actor.ReachesAll ? unit.Stage < UnitStage.Scoring : unit.FedBackOn is null))
        {
            return null;
        }

        var (round, scheme) = await RoundAsync(db, roundId, cancellationToken);
        var files = (await AssessmentSheets.FileQuery(db, unit.Id).ToListAsync(cancellationToken)).FindAll(file => unit.Sees(scheme, file.Note, actor.ReachesAll, actor.Name));
        return new UnitPaper(round, scheme, unit, unit.Card(scheme), await directory.NameOfAsync(unit.OrganId, cancellationToken), await OfficeAsync(db, cancellationToken), files)
        {
            TellsGrade = actor.ReachesAll || unit.Stage >= UnitStage.Announced,
        };
    }

    /// <returns>All units; null where there is no such round, nothing has been scored yet, or this person may not see the others.</returns>
    public Task<RoundPaper?> SummaryAsync(long roundId, CancellationToken cancellationToken = default) => AllAsync(roundId, (actor, _) => actor.ReachesAll, cancellationToken);

    /// <returns>All units for the announcement, which everybody reads once it is out.</returns>
    public Task<RoundPaper?> AnnouncementAsync(long roundId, CancellationToken cancellationToken = default) =>
        AllAsync(roundId, (actor, round) => actor.ReachesAll || round.AnnouncedOn is not null, cancellationToken);

    internal static IQueryable<UnitAssessment> UnitQuery(DisclosureDbContext db, long roundId, string organCode) =>
        db.UnitAssessments.AsNoTracking().Where(u => u.RoundId == roundId && db.Organs.Any(o => o.Id == u.OrganId && o.Code == organCode));

    internal static IQueryable<DecidedRank> RankQuery(DisclosureDbContext db, long roundId) => db.UnitAssessments.Where(u => u.RoundId == roundId).Select(u => new DecidedRank(u.OrganId, u.Rank));

    private async Task<RoundPaper?> AllAsync(long roundId, Func<Actor, AssessmentRound, bool> mayRead, CancellationToken cancellationToken)
    {
        var actor = await current.DemandAsync(Permission.ViewAssessment, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.AssessmentRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, cancellationToken) is not { FrozenOn: not null } round || !mayRead(actor, round))
        {
            return null;
        }

        var scheme = (await RoundAsync(db, roundId, cancellationToken)).Scheme;
        var ranks = await RankQuery(db, roundId).ToDictionaryAsync(unit => unit.OrganId, unit => unit.Rank, cancellationToken);
        var books = await UnitBooks.OfRoundAsync(db, roundId, cancellationToken);
        var groups = new List<(AssessmentGroup, IReadOnlyList<SummaryLine>)>();
        foreach (var group in books.GroupBy(book => book.Group).OrderBy(group => group.Key))
        {
            var cards = group.ToDictionary(book => book.OrganId, book => book.Book.Card(scheme));
            var provisional = AssessmentRanking.Of(scheme, cards).ToDictionary(unit => unit.OrganId, unit => unit.Rank);
            var lines = new List<SummaryLine>();
            foreach (var book in group)
            {
                lines.Add(new SummaryLine(book.OrganId, await directory.NameOfAsync(book.OrganId, cancellationToken), book.Stage, cards[book.OrganId], ranks[book.OrganId] ?? provisional[book.OrganId]));
            }

            groups.Add((group.Key, [.. lines.OrderBy(line => line.Rank).ThenBy(line => line.OrganId)]));
        }

        return new RoundPaper(round, scheme, await OfficeAsync(db, cancellationToken), groups);
    }

    private static async Task<(AssessmentRound Round, SchemeContent Scheme)> RoundAsync(DisclosureDbContext db, long roundId, CancellationToken cancellationToken)
    {
        var round = await db.AssessmentRounds.AsNoTracking().SingleAsync(r => r.Id == roundId, cancellationToken);
        return (round, (await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken)).Content);
    }

    private static async Task<string> OfficeAsync(DisclosureDbContext db, CancellationToken cancellationToken) => (await SupervisingOffice.FindAsync(db, cancellationToken)).Name;

    internal sealed record DecidedRank(long OrganId, int? Rank);
}
