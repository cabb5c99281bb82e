using Disclosure.Domain.Assessment;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Assessment.Units;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>评分: a mark needs a reason where it leaves the rules; where two mark, neither sees the other until both have.</summary>
public sealed class MarkingTests
{
    [Fact]
    public void A_confirmation_follows_the_rules()
    {
        var unit = Ready();
        unit.Mark(Scheme, "A1", MarkSeat.First, null, "", By("a"));

        Assert.Equal(36m, unit.Card(Scheme).Find("A1")!.Score);
    }

    [Fact]
    public void What_the_rules_come_to_is_said_without_idle_decimals()
    {
        var scheme = Small(Leaf("A1", 40, PerCase("A1.1", 0.5m)), Leaf("B", 60, PerCase("B.1", 1, Measure.DeficientForm)));
        var unit = At(UnitStage.Scoring); // two late replies take 1.0

        Assert.Equal("39", $"{Refused(AssessmentRule.MarkReasonMissing, () => unit.Mark(scheme, "A1", MarkSeat.First, 38, "", By("a"))).Arguments[1]}");
    }

    [Fact]
    public void A_mark_beside_the_rules_needs_a_reason()
    {
        var unit = Ready();
        var refusal = Refused(AssessmentRule.MarkReasonMissing, () => unit.Mark(Scheme, "A1", MarkSeat.First, 38, " ", By("a")));
        Assert.Equal(["A1", 36m], refusal.Arguments);

        unit.Mark(Scheme, "A1", MarkSeat.First, 38, "一件系不可抗力", By("a"));

        Assert.Equal(38m, unit.Card(Scheme).Find("A1")!.Score);
    }

    [Fact]
    public void A_mark_that_is_what_the_rules_come_to_needs_none()
    {
        var unit = Ready();
        unit.Mark(Scheme, "A1", MarkSeat.First, 36, "", By("a"));

        Assert.Equal(36m, unit.Card(Scheme).Find("A1")!.Score);
    }

    [Fact]
    public void What_is_not_known_is_not_confirmed() =>
        Refused(AssessmentRule.AssessmentFactMissing, () => At(UnitStage.Scoring).Mark(Scheme, "A2", MarkSeat.First, null, "", By("a")));

    [Fact]
    public void A_later_mark_of_the_same_seat_counts_and_anybody_who_scores_may_give_it()
    {
        var unit = Ready();
        unit.Mark(Scheme, "A1", MarkSeat.First, 38, "一件系不可抗力", By("a"));
        unit.Mark(Scheme, "A1", MarkSeat.First, null, "", By("b"));

        Assert.Equal(("b", 36m), (unit.Marks.Single().By, unit.Card(Scheme).Find("A1")!.Score));
    }

    [Theory]
    [InlineData(MarkSeat.Second)]
    [InlineData(MarkSeat.Third)]
    public void Where_one_person_marks_there_is_no_second(MarkSeat seat) => Refused(AssessmentRule.MarkSeatUnfit, () => Ready().Mark(Scheme, "A1", seat, null, "", By("b")));

    [Fact]
    public void Two_scorers_are_two_persons()
    {
        var unit = Ready();
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "缺页", By("a"));

        Refused(AssessmentRule.MarkSamePerson, () => unit.Mark(Scheme, "B", MarkSeat.Second, 38, "缺页", By("A")));
    }

    [Fact]
    public void Nobody_takes_the_seat_of_another_scorer_and_each_may_mark_again_in_her_own()
    {
        var unit = Differing();
        unit.Mark(Scheme, "B", MarkSeat.Third, 37, "核对，三处", By("c"));

        Assert.All(Enum.GetValues<MarkSeat>(), seat => Refused(AssessmentRule.MarkSeatTaken, () => unit.Mark(Scheme, "B", seat, 30, "缺页", By("d"))));
        Refused(AssessmentRule.MarkSeatTaken, () => unit.Mark(Scheme, "B", MarkSeat.First, 30, "缺页", By("c")));
        unit.Mark(Scheme, "B", MarkSeat.Third, 36, "再核对", By("C"));
        Assert.Equal(36m, unit.Card(Scheme).Find("B")!.Score);
    }

    [Fact]
    public void Neither_sees_the_others_mark_until_both_have_marked()
    {
        var unit = Ready();
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "缺页", By("a"));
        Assert.Empty(unit.MarksSeenBy(Blind, "b"));
        Assert.Single(unit.MarksSeenBy(Blind, "a"));

        unit.Mark(Scheme, "B", MarkSeat.Second, 35, "缺页五处", By("b"));

        Assert.Equal([38m, 35m], unit.MarksSeenBy(Blind, "c").Select(mark => mark.Score!.Value));
        Assert.Equal(3m, unit.DifferenceOf(Blind));
    }

    [Fact]
    public void One_of_two_marks_does_not_count_yet()
    {
        var unit = Ready();
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "缺页", By("a"));

        Assert.Contains(Blind, unit.Unmarked(Scheme));
        Assert.Equal(40m, unit.Card(Scheme).Find("B")!.Score);
    }

    [Fact]
    public void Two_that_agree_need_no_third()
    {
        var unit = Ready();
        unit.Mark(Scheme, "B", MarkSeat.First, null, "", By("a"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 40, "", By("b"));

        Assert.Null(unit.DifferenceOf(Blind));
        Assert.DoesNotContain(Blind, unit.Unmarked(Scheme));
        Refused(AssessmentRule.MarkSeatUnfit, () => unit.Mark(Scheme, "B", MarkSeat.Third, 38, "缺页", By("c")));
    }

    [Fact]
    public void Where_two_differ_a_third_decides()
    {
        var unit = Differing();
        Assert.Contains(Blind, unit.Unmarked(Scheme));
        Refused(AssessmentRule.MarkSamePerson, () => unit.Mark(Scheme, "B", MarkSeat.Third, 37, "核对", By("a")));

        unit.Mark(Scheme, "B", MarkSeat.Third, 37, "核对，三处", By("c"));

        Assert.Equal(37m, unit.Card(Scheme).Find("B")!.Score);
        Assert.DoesNotContain(Blind, unit.Unmarked(Scheme));
    }

    [Fact]
    public void A_new_mark_of_one_of_the_two_sets_the_thirds_aside()
    {
        var unit = Differing();
        unit.Mark(Scheme, "B", MarkSeat.Third, 37, "核对，三处", By("c"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 36, "缺页四处", By("b"));

        Assert.Equal([MarkSeat.First, MarkSeat.Second], unit.MarksSeenBy(Blind, "a").Select(mark => mark.Seat));
        Assert.Contains(Blind, unit.Unmarked(Scheme));
    }

    private static UnitAssessment Ready()
    {
        var unit = At(UnitStage.Scoring);
        EnterAll(unit);
        return unit;
    }

    private static UnitAssessment Differing()
    {
        var unit = Ready();
        unit.Mark(Scheme, "B", MarkSeat.First, 38, "缺页", By("a"));
        unit.Mark(Scheme, "B", MarkSeat.Second, 35, "缺页五处", By("b"));
        return unit;
    }
}
