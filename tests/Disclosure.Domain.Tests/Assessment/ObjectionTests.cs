using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.UnitStage;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Assessment.Units;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>申诉和复核: five working days each, per indicator, reviewed by another person than the scorer.</summary>
public sealed class ObjectionTests
{
    [Fact]
    public void Five_working_days_after_the_feedback_the_period_ends()
    {
        // fed back Monday 11 January 2027; counted 12, 13, 14, 15 and Monday 18
        Assert.Equal(D(LastDay), At(FedBack).ObjectionsUntil);

        At(FedBack).Contest(Scheme, "A1", 40, "次日交邮", By("u", LastDay));
        Assert.Equal(D(LastDay), Refused(AssessmentRule.ObjectionLate, () => At(FedBack).Contest(Scheme, "A1", 40, "次日交邮", By("u", After))).Arguments[0]);
    }

    [Fact]
    public void Five_working_days_after_an_objection_its_review_is_due() =>
        Assert.Equal(D("2027-01-25"), At(Objected).Objections[0].ReviewUntil); // objected on Monday 18; counted 19, 20, 21, 22 and Monday 25

    [Fact]
    public void An_objection_upheld_changes_the_score_and_one_rejected_does_not()
    {
        var unit = At(Objected);
        unit.Contest(Scheme, "B", 40, "文书齐全", By("u", LastDay));
        unit.Review(Scheme, "A1", 38, "一件系邮政所误", By("c", After));
        unit.Review(Scheme, "B", null, "缺页属实", By("c", After));

        Assert.Equal((38m, 38m, 96m), (unit.Card(Scheme).Find("A1")!.Score, unit.Card(Scheme).Find("B")!.Score, unit.Card(Scheme).Final));
        Assert.Equal([true, false], unit.Objections.Select(o => o.IsUpheld!.Value));

        unit.Settle(By("a", After));
        Assert.Equal(Settled, unit.Stage);
    }

    [Fact]
    public void A_unit_objects_to_a_red_line_too_and_upheld_it_holds_nobody_down()
    {
        var unit = Crossed();
        Assert.Equal(("不合格", 94m), (unit.Card(Scheme).Grade.Name, unit.Card(Scheme).Final));

        unit.Contest(Scheme, "R1", 0, "文件未定密", By("u", LastDay));
        Assert.Equal("不合格", unit.Card(Scheme).Grade.Name); // as long as nobody has reviewed it
        Refused(AssessmentRule.ObjectionTwice, () => unit.Contest(Scheme, "R1", 0, "又及", By("u", LastDay)));
        Refused(AssessmentRule.ReviewSamePerson, () => unit.Review(Scheme, "R1", 0, "属实", By("a", LastDay))); // who entered the leak
        Refused(Rule.ReasonMissing, () => unit.Review(Scheme, "R1", 0, " ", By("c", LastDay)));
        unit.Review(Scheme, "R1", 0, "经鉴定不属国家秘密", By("c", LastDay));

        var (card, line) = (unit.Card(Scheme), unit.Card(Scheme).RedLines.Single());
        Assert.Equal(("优秀", 94m, false, true), (card.Grade.Name, card.Final, line.IsCrossed, line.IsLifted));
        Assert.Equal((true, 0m), (unit.Objections.Single().IsUpheld, unit.Objections.Single().After));
    }

    [Fact]
    public void A_red_line_that_a_review_confirms_holds_and_one_that_is_not_crossed_is_not_contested()
    {
        var unit = Crossed();
        unit.Contest(Scheme, "R1", 0, "文件未定密", By("u", LastDay));
        unit.Review(Scheme, "R1", null, "经鉴定属国家秘密", By("c", LastDay));

        Assert.Equal(("不合格", true, false), (unit.Card(Scheme).Grade.Name, unit.Card(Scheme).RedLines.Single().IsCrossed, unit.Card(Scheme).RedLines.Single().IsLifted));
        Refused(AssessmentRule.IndicatorUnknown, () => At(FedBack).Contest(Scheme, "R1", 0, "没有泄密", By("u", LastDay)));
        Refused(AssessmentRule.ObjectionLate, () => Crossed().Contest(Scheme, "R1", 0, "文件未定密", By("u", After)));
    }

    [Fact]
    public void The_scorer_does_not_review_her_own_mark()
    {
        Refused(AssessmentRule.ReviewSamePerson, () => At(Objected).Review(Scheme, "A1", 38, "有理", By("A", LastDay)));
        At(Objected).Review(Scheme, "A1", 38, "有理", By("b", LastDay)); // b marked B only
    }

    [Fact]
    public void Of_two_scorers_neither_reviews()
    {
        var unit = At(Objected);
        unit.Contest(Scheme, "B", 40, "文书齐全", By("u", LastDay));

        Refused(AssessmentRule.ReviewSamePerson, () => unit.Review(Scheme, "B", null, "属实", By("b", LastDay)));
    }

    [Fact]
    public void Nothing_is_settled_while_an_objection_waits_or_the_period_runs()
    {
        var waiting = At(Objected);
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => waiting.Settle(By("a", After)));

        waiting.Review(Scheme, "A1", null, "属实", By("c", LastDay));
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => waiting.Settle(By("a", LastDay)));
        waiting.Settle(By("a", After));
    }

    [Fact]
    public void Silence_to_the_end_of_the_period_settles_the_score()
    {
        var unit = At(FedBack);
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => unit.Settle(By("a", LastDay)));

        unit.Settle(By("a", After));

        Assert.Equal((Settled, null), (unit.Stage, unit.AcceptedBy));
    }

    [Fact]
    public void An_indicator_is_contested_once()
    {
        var unit = At(Objected);
        Refused(AssessmentRule.ObjectionTwice, () => unit.Contest(Scheme, "A1", 39, "再申诉", By("u", LastDay)));
    }

    [Theory]
    [InlineData(36)]
    [InlineData(30)]
    public void Whoever_objects_claims_more_than_was_given(double claimed) =>
        Assert.Equal(36m, Refused(AssessmentRule.ObjectionClaimsNothing, () => At(FedBack).Contest(Scheme, "A1", (decimal)claimed, "不服", By("u", FedBackOn))).Arguments[0]);

    [Fact]
    public void An_objection_gives_its_reason() => Refused(Rule.ReasonMissing, () => At(FedBack).Contest(Scheme, "A1", 40, "", By("u", FedBackOn)));

    [Fact]
    public void A_claim_lies_within_the_indicators_points() => Refused(AssessmentRule.MarkOutOfRange, () => At(FedBack).Contest(Scheme, "A1", 41, "不服", By("u", FedBackOn)));

    [Fact]
    public void A_review_that_upholds_gives_more() => Refused(AssessmentRule.ObjectionClaimsNothing, () => At(Objected).Review(Scheme, "A1", 35, "有理", By("c", LastDay)));

    [Fact]
    public void A_review_says_why() => Refused(Rule.ReasonMissing, () => At(Objected).Review(Scheme, "A1", null, " ", By("c", LastDay)));

    [Fact]
    public void Only_what_was_contested_is_reviewed() => Refused(AssessmentRule.ObjectionUnknown, () => At(Objected).Review(Scheme, "A2", null, "属实", By("c", LastDay)));

    [Fact]
    public void The_days_of_the_course_are_on_one_list_with_what_is_late()
    {
        var round = new AssessmentRound(PublishedScheme(), D("2026-12-20"), D("2026-12-31"));
        Assert.Empty(AssessmentDuties.Of(New(), round));
        round.Open(By("a", "2026-12-01"));

        var duties = AssessmentDuties.Of(At(Objected), round);

        Assert.Equal(
            [(AssessmentDutyKind.SelfAssessment, "2026-12-20"), (AssessmentDutyKind.Objection, LastDay), (AssessmentDutyKind.Review, "2027-01-25")],
            duties.Select(duty => (duty.Kind, duty.DueOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.False(duties[0].IsLateOn(D("2027-02-01"))); // handed in on 15 December
        Assert.False(duties[1].IsLateOn(D("2027-02-01"))); // a right of the unit
        Assert.True(duties[2].IsLateOn(D("2027-01-26")));
    }

    [Fact]
    public void What_is_awaited_goes_with_the_course()
    {
        var round = new AssessmentRound(PublishedScheme(), D("2026-12-20"), D("2026-12-31"));
        Assert.Empty(AssessmentDuties.OpenOn(CourseDays.Of(New(), round), D("2026-12-01")));
        round.Open(By("a", "2026-12-01"));

        Assert.Equal([AssessmentDutyKind.SelfAssessment], Open(New(), "2027-01-05")); // late, and awaited still
        Assert.Empty(Open(At(Scoring), "2027-01-05")); // frozen without it
        Assert.Equal([AssessmentDutyKind.Objection], Open(At(FedBack), LastDay));
        Assert.Empty(Open(At(FedBack), "2027-02-01")); // the right has ended
        Assert.Equal([AssessmentDutyKind.Objection, AssessmentDutyKind.Review], Open(At(Objected), LastDay));
        Assert.Empty(Open(At(Announced), "2027-02-01"));

        IEnumerable<AssessmentDutyKind> Open(UnitAssessment unit, string day) => AssessmentDuties.OpenOn(CourseDays.Of(unit, round), D(day)).Select(duty => duty.Kind);
    }

    [Fact]
    public void What_is_to_be_put_right_is_watched_too()
    {
        var round = new AssessmentRound(PublishedScheme(), D("2026-12-20"), D("2026-12-31"));
        round.Open(By("a", "2026-12-01"));

        Assert.Equal(2, AssessmentDuties.Of(At(HandedOver), round).Count(duty => duty.Kind is AssessmentDutyKind.Rectification && duty.IsLateOn(D("2027-07-01"))));
    }

    /// <summary>A unit of which the office found a leak, fed back.</summary>
    private static UnitAssessment Crossed()
    {
        var unit = New();
        AssessAll(unit);
        unit.Submit(Scheme, By("u", "2026-12-15"));
        Freeze(unit);
        MarkAll(unit);
        unit.Enter(Scheme, "secretLeak", new MeasuredFact(1), "误发一份内部文件", By("a", FedBackOn));
        unit.FeedBack(Scheme, By("a", FedBackOn));
        return unit;
    }
}
