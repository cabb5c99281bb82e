using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>名次 inside a group, and what a unit lacks to the next.</summary>
public sealed class RankingTests
{
    private static readonly SchemeContent Scheme = Small(Leaf("A", 100, PerCase("A.1", 0.5m))) with { RedLines = [new RedLine("R1", "泄密", "secretLeak", new Threshold(AtLeast: 1), "不合格")] };

    [Fact]
    public void Equals_share_a_rank_and_the_next_is_skipped() => Assert.Equal([(1, 1), (2, 2), (3, 2), (4, 4)], Ranks(Units(95, 92, 92, 90)));

    [Fact]
    public void All_equal_are_all_first() => Assert.Equal([(1, 1), (2, 1), (3, 1)], Ranks(Units(80, 80, 80)));

    [Fact]
    public void The_order_in_which_units_come_changes_nothing() => Assert.Equal(Ranks(Units(95, 92, 92, 90)), Ranks([.. Units(95, 92, 92, 90).Reverse()]));

    [Fact]
    public void The_distances_to_the_next_grade_and_rank_are_said()
    {
        var ranked = AssessmentRanking.Of(Scheme, Units(95, 88.5m, 88.5m, 59.5m));

        Assert.Equal([null, 1.5m, 1.5m, 0.5m], ranked.Select(unit => unit.ToNextGrade));
        Assert.Equal([null, 6.5m, 6.5m, 29m], ranked.Select(unit => unit.ToNextRank));
    }

    [Fact]
    public void Whoever_crossed_a_red_line_stands_behind_every_better_grade_and_no_points_help()
    {
        var leaked = Scorecard.Of(Scheme, Facts(Count(Measure.SecretLeak, 1)));
        var ranked = AssessmentRanking.Of(Scheme, [KeyValuePair.Create(9L, leaked), .. Units(70, 50)]);

        Assert.Equal([(1L, 1, "合格"), (9L, 2, "不合格"), (2L, 3, "不合格")], ranked.Select(unit => (unit.OrganId, unit.Rank, unit.Grade.Name)));
        Assert.Null(ranked[1].ToNextGrade);
        Assert.Null(ranked[1].ToNextRank);
    }

    [Fact]
    public void Nobody_to_rank_gives_no_ranking() => Assert.Empty(AssessmentRanking.Of(Scheme, []));

    private static KeyValuePair<long, Scorecard>[] Units(params decimal[] finals) =>
        [.. finals.Select((final, i) => KeyValuePair.Create(i + 1L, Scorecard.Of(Scheme, Facts(Count(Measure.LateReply, (int)((100 - final) * 2))))))];

    private static IEnumerable<(int, int)> Ranks(KeyValuePair<long, Scorecard>[] units) => AssessmentRanking.Of(Scheme, units).Select(unit => ((int)unit.OrganId, unit.Rank));
}
