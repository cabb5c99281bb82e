namespace Disclosure.Domain.Assessment;

/// <summary>名次 of one unit in its group.</summary>
/// <param name="OrganId">单位.</param>
/// <param name="Final">最终得分.</param>
/// <param name="Grade">等次.</param>
/// <param name="Rank">名次, counted from 1; equals share a rank and the next is skipped.</param>
/// <param name="ToNextGrade">距上一等次: points to the next better grade; null at the best one, and where a red line and not the points keeps the unit down.</param>
/// <param name="ToNextRank">距上一名次: points to draw level with the unit before; null for the first, and where only the grade separates them.</param>
public sealed record RankedUnit(long OrganId, decimal Final, GradeBand Grade, int Rank, decimal? ToNextGrade, decimal? ToNextRank);

/// <summary>排名: inside a group, by grade, then by points, so that whoever crossed a red line does not stand before whoever did not.</summary>
public static class AssessmentRanking
{
    /// <summary>The units of one group, the first one first; equals in the order of their keys.</summary>
    public static IReadOnlyList<RankedUnit> Of(SchemeContent scheme, IEnumerable<KeyValuePair<long, Scorecard>> cards)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var grades = scheme.GradesFromBest;
        var ordered = cards.Select(card => (OrganId: card.Key, card.Value.Final, card.Value.Grade, IsHeldDown: card.Value.Grade != card.Value.GradeByPoints))
            .OrderByDescending(unit => unit.Grade.From).ThenByDescending(unit => unit.Final).ThenBy(unit => unit.OrganId).ToList();
        var ranked = new List<RankedUnit>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            var unit = ordered[i];
            var first = i;
            while (first > 0 && ordered[first - 1].Grade == unit.Grade && ordered[first - 1].Final == unit.Final)
            {
                first--;
            }

            var better = grades.LastOrDefault(grade => grade.From > unit.Grade.From);
            decimal? toRank = first > 0 && ordered[first - 1].Final > unit.Final && !unit.IsHeldDown ? ordered[first - 1].Final - unit.Final : null;
            ranked.Add(new RankedUnit(unit.OrganId, unit.Final, unit.Grade, first + 1, better is null || unit.IsHeldDown ? null : better.From - unit.Final, toRank));
        }

        return ranked;
    }
}
