using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Assessment.SchemeProblemKind;
using static Disclosure.Domain.Tests.Assessment.Schemes;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>What keeps a scheme from being published: each problem once, by its name and place.</summary>
public sealed class SchemeCheckTests
{
    private static readonly SchemeContent Sound = Small(new SchemeIndicator("A", "A", 100) { Children = [Leaf("A1", 60, PerCase("A1.1", 2)), Leaf("A2", 40, PerCase("A2.1", 1)) with { Source = IndicatorSource.Manual }] });

    private static readonly Dictionary<SchemeProblemKind, (SchemeContent Scheme, string Place)> Flawed = new()
    {
        [GroupsMissing] = (Sound with { Groups = [] }, ""),
        [CodeTwice] = (With(Leaf("A1", 60, PerCase("A1.1", 2)), Leaf("a1", 40, PerCase("A2.1", 1))), "A1"),
        [PointsUnfit] = (With(Leaf("A1", 0, PerCase("A1.1", 2)), Leaf("A2", 100, PerCase("A2.1", 1))), "A1"),
        [PointsDoNotAddUp] = (With(Leaf("A1", 60, PerCase("A1.1", 2)), Leaf("A2", 30, PerCase("A2.1", 1))), "A"),
        [TotalDoesNotAddUp] = (Sound with { Terms = new SchemeTerms(FullPoints: 110) }, ""),
        [FloorUnfit] = (With(Leaf("A1", 60, PerCase("A1.1", 2)) with { Floor = 61 }, Leaf("A2", 40, PerCase("A2.1", 1))), "A1"),
        [RulesBesideChildren] = (Sound with { Indicators = [Sound.Indicators[0] with { Rules = [PerCase("A.1", 1)] }] }, "A"),
        [RuleMissing] = (With(Leaf("A1", 60), Leaf("A2", 40, PerCase("A2.1", 1))), "A1"),
        [DoubleMarkingUnfit] = (With(Leaf("A1", 60, PerCase("A1.1", 2)) with { IsDoubleMarked = true }, Leaf("A2", 40, PerCase("A2.1", 1))), "A1"),
        [KindMixed] = (With(Leaf("A1", 100, PerCase("A1.1", 2)) with { Kind = IndicatorKind.Bonus }), "A"),
        [AmountUnfit] = (With(Leaf("A1", 60, PerCase("A1.1", 0)), Leaf("A2", 40, PerCase("A2.1", 1))), "A1.1"),
        [MeasureUnknown] = (With(Leaf("A1", 60, PerCase("A1.1", 2) with { Measure = "lateReplies" }), Leaf("A2", 40, PerCase("A2.1", 1))), "A1.1"),
        [MeasureMissing] = (With(Leaf("A1", 60, PerCase("A1.1", 2) with { Measure = "" }), Leaf("A2", 40, PerCase("A2.1", 1))), "A1.1"),
        [ShareWithoutBase] = (With(Leaf("A1", 60, PerCase("A1.1", 2, Measure.LostLawsuit) with { Threshold = new Threshold(ShareOver: 5) }), Leaf("A2", 40, PerCase("A2.1", 1))), "A1.1"),
        [ThresholdUnfit] = (Sound with { RedLines = [new RedLine("R1", "R1", "lateReply", new Threshold(), "良好")] }, "R1"),
        [RedLineGradeUnknown] = (Sound with { RedLines = [new RedLine("R1", "R1", "lateReply", new Threshold(1), "较好")] }, "R1"),
        [RedLineWithoutEffect] = (Sound with { RedLines = [new RedLine("R1", "R1", "lateReply", new Threshold(1), "优秀")] }, "R1"),
        [GradesMissing] = (Sound with { Grades = [new("优秀", 0)] }, ""),
        [GradeTwice] = (Sound with { Grades = [new("优秀", 90), new("良好", 90), new("不合格", 0)] }, ""),
        [GradesLeaveGap] = (Sound with { Grades = [new("优秀", 90), new("合格", 60)] }, ""),
        [GradeOutOfReach] = (Sound with { Grades = [new("优秀", 101), new("不合格", 0)] }, ""),
        [WeightUnfit] = (Sound with { Terms = new SchemeTerms(WeightPercent: 0) }, ""),
        [DecimalsUnfit] = (Sound with { Terms = new SchemeTerms(Decimals: 5) }, ""),
        [NoticeTooShort] = (Sound with { Terms = new SchemeTerms(NoticeDays: 19) }, ""),
        [DaysUnfit] = (Sound with { Terms = new SchemeTerms(ReviewDays: 0) }, ""),
    };

    public static TheoryData<SchemeProblemKind> Kinds => [.. Enum.GetValues<SchemeProblemKind>()];

    [Fact]
    public void A_sound_scheme_has_no_problem() => Assert.Empty(SchemeCheck.Of(Sound));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_problem_is_named_with_its_place(SchemeProblemKind kind)
    {
        var problem = Assert.Single(SchemeCheck.Of(Flawed[kind].Scheme), found => found.Kind == kind);

        Assert.Equal(Flawed[kind].Place, problem.Place, ignoreCase: true);
    }

    [Fact]
    public void A_bonus_may_offer_more_than_its_limit_lets_through() => Assert.Empty(SchemeCheck.Of(Sound with
    {
        Indicators = [.. Sound.Indicators, new SchemeIndicator("G", "加分", 5) { Kind = IndicatorKind.Bonus, Children = [Leaf("G1", 3, PerCase("G1.1", 3)) with { Kind = IndicatorKind.Bonus }, Leaf("G2", 3, PerCase("G2.1", 3)) with { Kind = IndicatorKind.Bonus }] }],
    }));

    [Fact]
    public void All_problems_are_found_at_once() => Assert.Equal(3, SchemeCheck.Of(Sound with { Groups = [], Terms = new SchemeTerms(FullPoints: 110, NoticeDays: 5) }).Count);

    private static SchemeContent With(params SchemeIndicator[] children) => Small(new SchemeIndicator("A", "A", 100) { Children = children });
}
