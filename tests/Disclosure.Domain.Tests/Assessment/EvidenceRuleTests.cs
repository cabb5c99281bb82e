using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Assessment.Units;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>评分依据: what those who assess lay beside an indicator, until when they take it away, and whose eyes it is for.</summary>
public sealed class EvidenceRuleTests
{
    [Fact]
    public void A_mark_is_borne_out_while_the_unit_is_scored()
    {
        var note = At(UnitStage.Scoring).Prove(Scheme, "A1", null, By("a"));

        Assert.Equal(new EvidenceNote("A1", null, true, UnitStage.Scoring, "a"), note);
    }

    [Theory]
    [InlineData(UnitStage.SelfAssessing)]
    [InlineData(UnitStage.SelfAssessed)]
    [InlineData(UnitStage.FedBack)]
    [InlineData(UnitStage.Settled)]
    [InlineData(UnitStage.HandedOver)]
    public void Before_and_after_there_is_no_mark_to_bear_out(UnitStage stage) => Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(stage).Prove(Scheme, "A1", null, By("a", FedBackOn)));

    [Theory]
    [InlineData(UnitStage.SelfAssessing)]
    [InlineData(UnitStage.SelfAssessed)]
    [InlineData(UnitStage.Scoring)]
    public void An_entered_fact_is_borne_out_as_long_as_it_is_entered(UnitStage stage)
    {
        var unit = At(stage);

        Assert.Equal("latePublication", unit.Prove(Scheme, "A2", "latePublication", By("a")).FactKey);
        Assert.Equal("R1", unit.Prove(Scheme, "R1", "secretLeak", By("a")).Code); // a red line has no mark, but facts
    }

    [Fact]
    public void Facts_of_a_register_are_borne_out_by_their_cases()
    {
        Refused(AssessmentRule.FactNotEntered, () => At(UnitStage.Scoring).Prove(Scheme, "A1", "lateReply", By("a")));
        Refused(AssessmentRule.FactNotEntered, () => At(UnitStage.Scoring).Prove(Scheme, "A1", "latePublication", By("a"))); // A2 counts it
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(UnitStage.FedBack).Prove(Scheme, "A2", "latePublication", By("a", FedBackOn)));
    }

    [Fact]
    public void Evidence_lies_beside_a_leaf()
    {
        Refused(AssessmentRule.IndicatorUnknown, () => At(UnitStage.Scoring).Prove(Scheme, "A", null, By("a")));
        Refused(AssessmentRule.IndicatorUnknown, () => At(UnitStage.Scoring).Prove(Scheme, "R1", null, By("a")));
    }

    [Fact]
    public void A_review_is_borne_out_by_whoever_may_review_as_long_as_the_objection_waits()
    {
        var unit = At(UnitStage.Objected);
        Refused(AssessmentRule.ReviewSamePerson, () => unit.Prove(Scheme, "A1", null, By("A", LastDay)));
        Refused(AssessmentRule.ObjectionUnknown, () => unit.Prove(Scheme, "A2", null, By("c", LastDay)));

        Assert.Equal(UnitStage.Objected, unit.Prove(Scheme, "A1", null, By("c", LastDay)).Stage);

        unit.Review(Scheme, "A1", null, "逾期属实", By("c", LastDay));
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => unit.Prove(Scheme, "A1", null, By("c", LastDay)));
    }

    [Fact]
    public void What_bears_out_a_mark_is_withdrawn_until_the_feedback_by_anybody_who_marks()
    {
        var unit = At(UnitStage.Scoring);
        var note = unit.Prove(Scheme, "A1", null, By("a"));

        unit.Withdraw(Scheme, note, By("b"));
        MarkAll(unit);
        unit.FeedBack(Scheme, By("a", FedBackOn));
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => unit.Withdraw(Scheme, note, By("a", FedBackOn)));
    }

    [Fact]
    public void What_was_fed_back_stays_while_an_objection_is_reviewed()
    {
        var unit = At(UnitStage.Objected);
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => unit.Withdraw(Scheme, new EvidenceNote("A1", null, true, UnitStage.Scoring, "a"), By("c", LastDay)));

        var note = unit.Prove(Scheme, "A1", null, By("c", LastDay));
        unit.Withdraw(Scheme, note, By("c", LastDay));
        unit.Review(Scheme, "A1", null, "逾期属实", By("c", LastDay));
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => unit.Withdraw(Scheme, note, By("c", LastDay)));
    }

    [Fact]
    public void The_office_does_not_withdraw_what_the_unit_laid() =>
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(UnitStage.Scoring).Withdraw(Scheme, new EvidenceNote("A1", null, false, UnitStage.SelfAssessing, "u"), By("a")));

    [Fact]
    public void Where_two_mark_each_withdraws_only_her_own()
    {
        var unit = At(UnitStage.Scoring);
        var note = unit.Prove(Scheme, "B", null, By("a"));

        Refused(AssessmentRule.EvidenceNotOwn, () => unit.Withdraw(Scheme, note, By("b")));
        Assert.False(unit.MayWithdraw(Scheme, note, Days.D("2027-01-05"), "b"));
        unit.Withdraw(Scheme, note, By("A"));
    }

    [Fact]
    public void Where_two_mark_neither_sees_the_others_evidence_before_both_have_marked()
    {
        var unit = At(UnitStage.Scoring);
        EnterAll(unit);
        var note = unit.Prove(Scheme, "B", null, By("a"));
        Assert.Equal((true, false), (Sees("A"), Sees("b")));

        unit.Mark(Scheme, "B", MarkSeat.First, 38, "两件文书缺页", By("a"));
        Assert.False(Sees("b"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 36, "四件文书缺页", By("b"));
        Assert.True(Sees("b"));

        bool Sees(string who) => unit.Sees(Scheme, note, isOffice: true, who);
    }

    [Fact]
    public void What_bears_out_facts_is_no_mark_and_seen_by_both()
    {
        var unit = At(UnitStage.Scoring);

        Assert.True(unit.Sees(Scheme, unit.Prove(Scheme, "B", "deficientForm", By("a")), isOffice: true, "b"));
    }

    [Fact]
    public void The_unit_sees_it_with_the_feedback_and_a_reviews_with_the_review()
    {
        var unit = At(UnitStage.Scoring);
        EvidenceNote mark = unit.Prove(Scheme, "A1", null, By("a")), fact = unit.Prove(Scheme, "A2", "latePublication", By("a"));
        MarkAll(unit);
        Assert.False(unit.Sees(Scheme, mark, isOffice: false, "u"));
        Assert.False(unit.Sees(Scheme, fact, isOffice: false, "u"));

        unit.FeedBack(Scheme, By("a", FedBackOn));
        Assert.True(unit.Sees(Scheme, mark, isOffice: false, "u"));
        Assert.True(unit.Sees(Scheme, fact, isOffice: false, "u"));

        unit.Contest(Scheme, "A1", 40, "次日交邮", By("u", LastDay));
        var review = unit.Prove(Scheme, "A1", null, By("c", LastDay));
        Assert.False(unit.Sees(Scheme, review, isOffice: false, "u"));
        unit.Review(Scheme, "A1", null, "逾期属实", By("c", LastDay));
        Assert.True(unit.Sees(Scheme, review, isOffice: false, "u"));
    }

    [Theory]
    [InlineData(36, true, false)]
    [InlineData(38, false, true)]
    public void The_unit_does_not_see_what_bears_out_a_mark_that_was_overruled(decimal third, bool seesSecond, bool seesFirst)
    {
        var unit = At(UnitStage.Scoring);
        EnterAll(unit);
        unit.ConfirmMarks(Scheme, By("a"));
        EvidenceNote first = unit.Prove(Scheme, "B", null, By("a")), second = unit.Prove(Scheme, "B", null, By("b")), decided = unit.Prove(Scheme, "B", null, By("c"));
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "两件文书缺页", By("a"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 36, "四件文书缺页", By("b"));
        unit.Mark(Scheme, "B", MarkSeat.Third, third, "逐件核对", By("c"));
        unit.FeedBack(Scheme, By("a", FedBackOn));

        Assert.Equal((seesFirst, seesSecond, true), (Sees(first), Sees(second), Sees(decided)));

        bool Sees(EvidenceNote note) => unit.Sees(Scheme, note, isOffice: false, "u");
    }

    [Fact]
    public void What_the_unit_laid_everybody_sees_who_reaches_it() =>
        Assert.True(At(UnitStage.SelfAssessing).Sees(Scheme, new EvidenceNote("B", null, false, UnitStage.SelfAssessing, "u"), isOffice: true, "a"));
}
