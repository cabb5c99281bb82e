using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.RoundStage;
using static Disclosure.Domain.Assessment.RoundStep;
using static Disclosure.Domain.Tests.Assessment.Schemes;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>年度考核 as a whole: its days, its order, and what it waits for.</summary>
public sealed class AssessmentRoundTests
{
    private static readonly RoundStep[] Order = [Open, Freeze, Decide, Announce, HandOver];

    public static TheoryData<RoundStage, RoundStep> Matrix =>
        [.. from stage in Enum.GetValues<RoundStage>() from step in Enum.GetValues<RoundStep>() select (stage, step)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void The_steps_follow_one_another_and_none_is_left_out(RoundStage stage, RoundStep step)
    {
        var (round, isLawful) = (At(stage), (int)stage == Array.IndexOf(Order, step));

        Assert.Equal(stage, round.Stage);
        Assert.Equal(isLawful, round.PermittedSteps.Contains(step));
        if (isLawful)
        {
            Take(round, step);
        }
        else
        {
            Refused(AssessmentRule.AssessmentStepNotPermitted, () => Take(round, step));
        }
    }

    [Fact]
    public void Nobody_is_assessed_by_a_draft() =>
        Refused(AssessmentRule.RoundSchemeUnfit, () => _ = new AssessmentRound(new AssessmentScheme(Sample, By("a")), D("2026-12-20"), D("2026-12-31")));

    [Fact]
    public void The_self_assessment_does_not_end_before_it_begins() =>
        Refused(AssessmentRule.AssessmentDayUnfit, () => _ = new AssessmentRound(PublishedScheme(), D("2026-11-30"), D("2026-12-31")));

    [Fact]
    public void The_cut_off_does_not_lie_before_the_year() =>
        Refused(AssessmentRule.AssessmentDayUnfit, () => _ = new AssessmentRound(PublishedScheme(), D("2026-12-20"), D("2025-12-31")));

    [Fact]
    public void The_self_assessment_does_not_begin_before_its_day()
    {
        Refused(AssessmentRule.AssessmentDayUnfit, () => New().Open(By("a", "2026-11-30")));
        New().Open(By("a", "2026-12-01"));
    }

    [Theory]
    [InlineData("2026-12-20", "2026-12-31", "2026-12-31")]
    [InlineData("2027-01-08", "2026-12-31", "2027-01-08")]
    public void The_facts_are_not_frozen_before_the_cut_off_and_the_self_assessment_have_passed(string until, string cutOff, string today)
    {
        var round = new AssessmentRound(PublishedScheme(), D(until), D(cutOff));
        round.Open(By("a", "2026-12-01"));

        Refused(AssessmentRule.RoundCutOffAhead, () => round.Freeze(By("a", today)));
        round.Freeze(By("a", D(today).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Nothing_is_decided_while_a_unit_is_open() => Refused(AssessmentRule.RoundUnitsOpen, () => At(Scoring).Decide("同意", 1, By("c")));

    [Fact]
    public void A_decision_says_what_was_resolved() => Refused(Rule.ReasonMissing, () => At(Scoring).Decide("", 0, By("c")));

    [Fact]
    public void A_replaced_scheme_starts_the_notice_again()
    {
        var (first, round) = (PublishedScheme(), New());
        round.Open(By("a", "2026-12-01"));
        var second = first.DraftReplacement("分值有误", By("a", "2026-12-02"));
        second.Publish(D("2026-12-25"), first, By("a", "2026-12-02"));

        round.Follow(second);

        Assert.Equal((Noticed, D("2026-12-25"), D("2026-12-25")), (round.Stage, round.StartsOn, round.SelfAssessmentUntil));
    }

    [Fact]
    public void No_scheme_is_changed_under_frozen_facts()
    {
        var first = PublishedScheme();
        var second = first.DraftReplacement("分值有误", By("a"));
        second.Publish(D("2027-03-01"), first, By("a"));

        Refused(AssessmentRule.AssessmentFactsFrozen, () => At(Scoring).Follow(second));
        Refused(AssessmentRule.RoundSchemeUnfit, () => New().Follow(first));
    }

    private static AssessmentRound New() => new(PublishedScheme(), D("2026-12-20"), D("2026-12-31"));

    private static AssessmentRound At(RoundStage stage)
    {
        var round = New();
        foreach (var step in Order.Take((int)stage))
        {
            Take(round, step);
        }

        return round;
    }

    private static void Take(AssessmentRound round, RoundStep step)
    {
        switch (step)
        {
            case Open:
                round.Open(By("a", "2026-12-01"));
                break;
            case Freeze:
                round.Freeze(By("a"));
                break;
            case Decide:
                round.Decide("审定通过", 0, By("c"));
                break;
            case Announce:
                round.Announce("呼政公开发〔2027〕3号", By("a"));
                break;
            case HandOver:
                round.HandOver(By("a"));
                break;
        }
    }
}
