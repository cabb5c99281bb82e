using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Domain.Tests.Law;

/// <summary>Which regulation knows which outcome and ground (2008 arts. 8, 14, 21–23; 2019 arts. 14–16, 30, 35–39, 42).</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void The_2008_regulation_knows_eight_replies_withdrawal_and_other() =>
        Assert.Equal(
            [AlreadyPublic, Granted, PartiallyGranted, Refused, NotThisOrgan, NotExisting, ToBeAmended, OtherChannel, Withdrawn, Other],
            Outcomes.Of(Regulation.R2008).Select(rule => rule.Outcome));

    [Fact]
    public void The_2019_regulation_knows_every_outcome_but_amendment_and_other_channel() =>
        Assert.Equal(
            Enum.GetValues<ReplyOutcome>().Except([ToBeAmended, OtherChannel]).Order(),
            Outcomes.Of(Regulation.R2019).Select(rule => rule.Outcome).Order());

    [Fact]
    public void Every_decision_rests_on_an_article_of_its_own_regulation()
    {
        Assert.All(Outcomes.All, rule => Assert.Equal(rule.IsReply, rule.Source is not null));
        Assert.All(Outcomes.All.Where(rule => rule.IsReply), rule => Assert.Equal(StatuteOf(rule.Regulation), rule.Source!.Statute));
        Assert.All(Grounds.All, rule => Assert.Equal(StatuteOf(rule.Regulation), rule.Source.Statute));
        Assert.Equal([Other, Withdrawn], Outcomes.All.Where(rule => !rule.IsReply).Select(rule => rule.Outcome).Distinct().OrderDescending());
    }

    [Fact]
    public void Each_regulation_has_its_grounds()
    {
        Assert.Equal(
            [StateSecret, CommercialSecret, PersonalPrivacy, ThreeSafetyOneStability, NotGovernmentInformation, OtherByLaw],
            Grounds.Of(Regulation.R2008).Select(rule => rule.Ground));
        Assert.Equal(
            [StateSecret, ProhibitedByLaw, ThreeSafetyOneStability, ThirdPartyRights, InternalAffairs, ProcessInformation, EnforcementFile],
            Grounds.Of(Regulation.R2019).Select(rule => rule.Ground));
    }

    [Fact]
    public void The_stability_clause_moved_from_article_8_to_article_14()
    {
        Assert.Equal(Statutes.R2008(8), Grounds.Find(Regulation.R2008, ThreeSafetyOneStability)?.Source);
        Assert.Equal(Statutes.R2019(14), Grounds.Find(Regulation.R2019, ThreeSafetyOneStability)?.Source);
        Assert.Null(Grounds.Find(Regulation.R2008, ThirdPartyRights));
        Assert.Null(Outcomes.Find(Regulation.R2008, Excessive));
    }

    [Fact]
    public void No_outcome_or_ground_stands_twice_and_none_is_forgotten()
    {
        Assert.Equal(Outcomes.All.Count, Outcomes.All.DistinctBy(rule => (rule.Regulation, rule.Outcome)).Count());
        Assert.Equal(Grounds.All.Count, Grounds.All.DistinctBy(rule => (rule.Regulation, rule.Ground)).Count());
        Assert.Equal(Enum.GetValues<ReplyOutcome>().Order(), Outcomes.All.Select(rule => rule.Outcome).Distinct().Order());
        Assert.Equal(Enum.GetValues<WithholdingGround>().Order(), Grounds.All.Select(rule => rule.Ground).Distinct().Order());
    }

    private static Statute StatuteOf(Regulation regulation) =>
        regulation is Regulation.R2008 ? Statute.Regulation2008 : Statute.Regulation2019;
}
