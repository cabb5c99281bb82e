using Disclosure.Domain.Assessment;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>What one unit's score is reckoned from, and where it stands.</summary>
internal sealed record UnitBook(long UnitId, long OrganId, AssessmentGroup Group, UnitStage Stage, MarkBook Book);

/// <summary>The books of many units at once, without the cases behind their facts: enough to reckon every score and rank.</summary>
internal static class UnitBooks
{
    /// <summary>The units of a round, in the order of their keys.</summary>
    public static async Task<IReadOnlyList<UnitBook>> OfRoundAsync(DisclosureDbContext db, long roundId, CancellationToken cancellationToken)
    {
        var rows = await Query(db, roundId).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new UnitBook(row.Id, row.OrganId, row.Group, row.Stage, new MarkBook(row.Facts, row.Marks, row.Objections)));
    }

    internal static IQueryable<UnitRow> Query(DisclosureDbContext db, long roundId) => db.UnitAssessments.AsNoTracking().AsSplitQuery().Where(u => u.RoundId == roundId).OrderBy(u => u.Id)
        .Select(u => new UnitRow(u.Id, u.OrganId, u.Group, u.Stage, u.Facts.ToList(), u.Marks.ToList(), u.Objections.ToList()));

    internal sealed record UnitRow(
        long Id, long OrganId, AssessmentGroup Group, UnitStage Stage, List<AssessmentFact> Facts, List<IndicatorMark> Marks, List<ScoreObjection> Objections);
}
