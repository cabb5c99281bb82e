using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.UnitStage;
using static Disclosure.Domain.Assessment.UnitStep;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Assessment.Units;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>The course of one unit: who may do what in which order, and what is refused.</summary>
public sealed class UnitCourseTests
{
    private static readonly Dictionary<UnitStage, UnitStep[]> Lawful = new()
    {
        [SelfAssessing] = [Assess, Submit, Enter, UnitStep.Freeze],
        [SelfAssessed] = [Return, Enter, UnitStep.Freeze],
        [Scoring] = [Enter, Mark, FeedBack],
        [FedBack] = [Accept, Contest],
        [Objected] = [Contest, Review],
        [Settled] = [Decide],
        [Decided] = [Announce],
        [Announced] = [HandOver],
        [HandedOver] = [Rectify],
    };

    private static readonly Dictionary<UnitStep, Action<UnitAssessment>> Acts = new()
    {
        [Assess] = u => u.Assess(Scheme, "A1", 39, "", By("u")),
        [Submit] = u => u.Submit(Scheme, By("u")),
        [Return] = u => u.Return("缺佐证", By("a")),
        [Enter] = u => u.Enter(Scheme, "deficientForm", new MeasuredFact(1), "缺页", By("a")),
        [UnitStep.Freeze] = u => u.Freeze([], By("a")),
        [Mark] = u => u.Mark(Scheme, "A1", MarkSeat.First, null, "", By("a")),
        [FeedBack] = u => u.FeedBack(Scheme, By("a")),
        [Accept] = u => u.Accept(By("u", LastDay)),
        [Contest] = u => u.Contest(Scheme, "B", 40, "文书齐全", By("u", LastDay)),
        [Review] = u => u.Review(Scheme, "A1", null, "逾期属实", By("c", LastDay)),
        [Settle] = u => u.Settle(By("a", LastDay)),
        [Decide] = u => u.Decide(Scheme, 1, By("c")),
        [Announce] = u => u.Announce(By("a")),
        [HandOver] = u => u.HandOver(Scheme, D("2027-06-30"), By("a")),
        [Rectify] = u => u.Rectify(1, "已建立台账", By("a")),
    };

    public static TheoryData<UnitStage, UnitStep> Matrix =>
        [.. from stage in Enum.GetValues<UnitStage>() from step in Enum.GetValues<UnitStep>() select (stage, step)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_is_taken_where_it_is_listed_and_refused_everywhere_else(UnitStage stage, UnitStep step)
    {
        var (unit, isLawful) = (At(stage), Lawful[stage].Contains(step));
        if (isLawful && step is Submit)
        {
            AssessAll(unit);
        }
        else if (isLawful && step is Mark or FeedBack)
        {
            MarkAll(unit);
        }

        Assert.Equal(stage, unit.Stage);
        Assert.Equal(isLawful, unit.PermittedSteps(D(LastDay)).Contains(step));
        if (isLawful)
        {
            Acts[step](unit);
        }
        else
        {
            Refused(AssessmentRule.AssessmentStepNotPermitted, () => Acts[step](unit));
            Assert.Equal(stage, unit.Stage);
        }
    }

    [Fact]
    public void The_course_from_self_assessment_to_rectification()
    {
        var unit = At(HandedOver);

        Assert.Equal((94m, "优秀", 3.76m, 7), (unit.Final!.Value, unit.Grade!, unit.Contribution!.Value, unit.Rank!.Value)); // 36 + 20 + 38
        Assert.Equal([("A1", 4m), ("B", 2m)], unit.Rectifications.Select(item => (item.IndicatorCode, item.Lost)));
        Assert.Equal("两件文书缺页", unit.Rectifications[1].Demand); // what no rule took has the words of whoever took it

        unit.Rectify(1, "建立到期提醒", By("a", "2027-03-01"));

        Assert.Equal((D("2027-03-01"), "建立到期提醒"), (unit.Rectifications[0].DoneOn!.Value, unit.Rectifications[0].Result!));
    }

    [Fact]
    public void A_self_assessment_leaves_no_indicator_out() => Assert.Equal(4, Refused(AssessmentRule.SelfAssessmentIncomplete, () => New().Submit(Scheme, By("u"))).Arguments[0]);

    [Theory]
    [InlineData("A1", -0.5)]
    [InlineData("A1", 40.5)]
    [InlineData("A1", 1.005)]
    [InlineData("G", 5.5)]
    public void A_score_lies_within_what_the_indicator_can_come_to(string code, double score) =>
        Refused(AssessmentRule.MarkOutOfRange, () => New().Assess(Scheme, code, (decimal)score, "", By("u")));

    [Theory]
    [InlineData("A")] // a block with children is not marked itself
    [InlineData("Z9")]
    public void Only_the_schemes_last_indicators_are_marked(string code) => Refused(AssessmentRule.IndicatorUnknown, () => New().Assess(Scheme, code, 1, "", By("u")));

    [Fact]
    public void A_self_assessment_is_sent_back_with_a_reason_only() => Refused(Rule.ReasonMissing, () => At(SelfAssessed).Return(" ", By("a")));

    [Fact]
    public void A_unit_that_handed_in_nothing_is_scored_all_the_same()
    {
        var unit = New();
        Units.Freeze(unit);

        Assert.Equal((Scoring, 36m), (unit.Stage, unit.Card(Scheme).Find("A1")!.Score));
    }

    [Fact]
    public void Frozen_facts_keep_the_cases_behind_them()
    {
        var unit = At(Scoring);

        Assert.Equal(["SQ-HHHT-006-2026-00012", "SQ-HHHT-006-2026-00021"], unit.Cases.Where(found => found.Key == "lateReply").Select(found => found.Number));
        Assert.True(unit.Facts.Single().IsFrozen);
    }

    [Theory]
    [InlineData("lateReply")] // a register gives it
    [InlineData("lateInterpretation")] // the scheme does not ask for it
    public void People_enter_only_what_the_scheme_asks_for_and_no_register_gives(string key) =>
        Refused(AssessmentRule.FactNotEntered, () => At(Scoring).Enter(Scheme, key, new MeasuredFact(0), "", By("a")));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, 2)]
    [InlineData(100_001, 0)]
    public void Impossible_numbers_are_refused(int count, int total) =>
        Refused(AssessmentRule.FactUnfit, () => At(Scoring).Enter(Scheme, "deficientForm", new MeasuredFact(count, total), "缺页", By("a")));

    [Fact]
    public void A_case_that_people_enter_has_a_reason() => Refused(Rule.ReasonMissing, () => At(Scoring).Enter(Scheme, "deficientForm", new MeasuredFact(1), "", By("a")));

    [Fact]
    public void What_is_entered_again_takes_the_place_of_the_first()
    {
        var unit = At(Scoring);
        unit.Enter(Scheme, "deficientForm", new MeasuredFact(3), "缺页", By("a"));
        unit.Enter(Scheme, "deficientForm", new MeasuredFact(1), "核对后仅一件", By("b"));

        Assert.Equal((1, "b"), unit.Facts.Where(fact => fact.Key == "deficientForm").Select(fact => (fact.Count, fact.By)).Single());
    }

    [Fact]
    public void Nothing_is_fed_back_while_an_indicator_is_unmarked()
    {
        var refusal = Refused(AssessmentRule.MarksMissing, () => At(Scoring).FeedBack(Scheme, By("a")));

        Assert.Equal([4, "A1"], refusal.Arguments);
    }

    [Fact]
    public void Nothing_is_fed_back_while_a_red_line_is_unknown()
    {
        var unit = At(Scoring);
        foreach (var leaf in Scheme.Leaves.Where(leaf => leaf != Blind))
        {
            unit.Mark(Scheme, leaf.Code, MarkSeat.First, leaf.Most, "逐件核对", By("a"));
        }

        unit.Mark(Scheme, "B", MarkSeat.First, 40, "", By("a"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 40, "", By("b"));

        Assert.Equal("R1", Refused(AssessmentRule.AssessmentFactMissing, () => unit.FeedBack(Scheme, By("a"))).Arguments[0]);
    }

    [Fact]
    public void The_list_of_what_to_put_right_has_a_day_ahead() => Refused(AssessmentRule.AssessmentDayUnfit, () => At(Announced).HandOver(Scheme, D("2027-01-10"), By("a")));

    [Fact]
    public void An_item_is_done_once_and_with_a_result()
    {
        var unit = At(HandedOver);
        Refused(Rule.ReasonMissing, () => unit.Rectify(1, "", By("a")));
        unit.Rectify(1, "已改", By("a"));

        Refused(AssessmentRule.RectificationUnknown, () => unit.Rectify(1, "已改", By("a")));
        Refused(AssessmentRule.RectificationUnknown, () => unit.Rectify(9, "已改", By("a")));
    }
}
