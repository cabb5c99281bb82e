using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.UnitStage;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Assessment.Units;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>换用替换后的方案, and what waits for the self-assessment to be opened.</summary>
public sealed class FollowTests
{
    /// <summary>A1 is worth 30 instead of 40, A2 is gone, C is new.</summary>
    private static readonly SchemeContent Next = Scheme with
    {
        Indicators = [Leaf("A1", 30, PerCase("A1.1", 2)), .. Scheme.Indicators.Skip(1), Leaf("C", 30, PerCase("C.1", 1, Measure.MissingSystem))],
    };

    [Theory]
    [InlineData(SelfAssessing)]
    [InlineData(SelfAssessed)]
    public void A_unit_under_a_new_edition_assesses_itself_again_and_reads_why(UnitStage stage)
    {
        var unit = At(stage);

        unit.Follow(Next, "A2 重复设置", By("a"));

        Assert.Equal((SelfAssessing, null, null, "A2 重复设置"), (unit.Stage, unit.SubmittedOn, unit.SubmittedBy, unit.ReturnReason));
    }

    [Fact]
    public void What_the_new_edition_does_not_ask_for_or_has_fewer_points_for_falls_away()
    {
        var unit = At(SelfAssessed);
        unit.Enter(Scheme, "latePublication", new MeasuredFact(1), "抽查", By("a"));
        unit.Enter(Scheme, "deficientForm", new MeasuredFact(2), "缺页", By("a"));

        unit.Follow(Next, "A2 重复设置", By("a"));

        Assert.Equal([("B", 40m), ("G", 5m)], unit.SelfScores.Select(self => (self.IndicatorCode, self.Score))); // 40 of A1 are more than its 30
        Assert.Equal(["deficientForm"], unit.Facts.Select(fact => fact.Key));
        Refused(AssessmentRule.SelfAssessmentIncomplete, () => unit.Submit(Next, By("u")));
    }

    [Fact]
    public void A_score_that_still_fits_stays()
    {
        var unit = New();
        unit.Assess(Scheme, "A1", 30, "一件逾期", By("u"));

        unit.Follow(Next, "A2 重复设置", By("a"));

        Assert.Equal([("A1", 30m, "一件逾期")], unit.SelfScores.Select(self => (self.IndicatorCode, self.Score, self.Remark)));
    }

    [Theory]
    [InlineData(Scoring)]
    [InlineData(FedBack)]
    [InlineData(HandedOver)]
    public void No_edition_is_changed_under_a_unit_whose_facts_are_frozen(UnitStage stage) =>
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(stage).Follow(Next, "A2 重复设置", By("a")));

    [Fact]
    public void A_unit_is_told_why_the_edition_changed() => Refused(Rule.ReasonMissing, () => New().Follow(Next, " ", By("a")));

    [Fact]
    public void A_round_that_missed_an_edition_takes_the_one_in_force()
    {
        var first = PublishedScheme();
        var round = new AssessmentRound(first, D("2026-12-20"), D("2026-12-31"));
        var second = Replaced(first, "2027-02-01");
        var third = Replaced(second, "2027-02-02");

        round.Follow(third, second);

        Assert.Equal(D("2027-02-02"), round.StartsOn);
        Refused(AssessmentRule.RoundSchemeUnfit, () => round.Follow(second)); // replaced itself
    }

    [Fact]
    public void A_replaced_edition_is_no_ground_to_go_on()
    {
        var first = PublishedScheme();
        first.DemandInForce();
        Replaced(first, "2027-02-01");

        Refused(AssessmentRule.RoundSchemeUnfit, first.DemandInForce);
    }

    [Fact]
    public void Nothing_is_done_with_a_unit_before_the_self_assessment_is_opened()
    {
        var round = new AssessmentRound(PublishedScheme(), D("2026-12-20"), D("2026-12-31"));

        Refused(AssessmentRule.AssessmentStepNotPermitted, () => round.DemandOpened(UnitStep.Assess));
        round.Open(By("a", "2026-12-01"));
        round.DemandOpened(UnitStep.Assess);

        Assert.True(round.IsOpened);
    }

    [Fact]
    public void All_that_the_rules_alone_decide_is_confirmed_at_once()
    {
        var unit = At(Scoring);
        EnterAll(unit);

        unit.ConfirmMarks(Scheme, By("a"));

        Assert.Equal(["A1", "A2", "G"], unit.Marks.Select(mark => mark.IndicatorCode).Order());
        Assert.All(unit.Marks, mark => Assert.Equal((MarkSeat.First, null, "a"), (mark.Seat, mark.Score, mark.By)));
        Assert.Equal([Blind], unit.Unmarked(Scheme)); // two persons mark it, each by herself
    }

    [Fact]
    public void What_is_marked_already_and_what_is_not_known_is_left_alone()
    {
        var unit = At(Scoring);
        unit.Mark(Scheme, "A1", MarkSeat.First, 39, "一件系邮政所误", By("b"));
        unit.Enter(Scheme, "nationalPromotion", new MeasuredFact(0), "", By("a"));

        unit.ConfirmMarks(Scheme, By("a"));

        Assert.Equal([("A1", "b"), ("G", "a")], unit.Marks.Select(mark => (mark.IndicatorCode, mark.By)));
        Assert.Equal("A2", Refused(AssessmentRule.AssessmentFactMissing, () => unit.ConfirmMarks(Scheme, By("a"))).Arguments[0]);
    }

    [Fact]
    public void Nothing_is_confirmed_before_and_after_the_scoring()
    {
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(SelfAssessed).ConfirmMarks(Scheme, By("a")));
        Refused(AssessmentRule.AssessmentStepNotPermitted, () => At(FedBack).ConfirmMarks(Scheme, By("a")));
    }

    private static AssessmentScheme Replaced(AssessmentScheme scheme, string startsOn)
    {
        var next = scheme.DraftReplacement("分值有误", By("a"));
        next.Publish(D(startsOn), scheme, By("a"));
        return next;
    }
}
