using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Law.ReplyOutcome;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>How an application with several outcomes is counted: once.</summary>
public sealed class CountedOutcomeTests
{
    [Theory]
    [InlineData(PartiallyGranted, Granted, Refused)] // something disclosed and something not
    [InlineData(PartiallyGranted, NotExisting, Granted)]
    [InlineData(PartiallyGranted, AlreadyPublic, NotThisOrgan)]
    [InlineData(PartiallyGranted, PartiallyGranted, Granted)]
    [InlineData(Granted, AlreadyPublic, Granted)]
    [InlineData(AlreadyPublic, AlreadyPublic, AlreadyPublic)]
    [InlineData(Refused, NotExisting, Refused)]
    [InlineData(NotExisting, NotThisOrgan, NotExisting)]
    [InlineData(NotThisOrgan, NeedsProcessing, NotThisOrgan)]
    [InlineData(NeedsProcessing, StillUnclear, NeedsProcessing)]
    [InlineData(StillUnclear, PetitionLike, StillUnclear)]
    [InlineData(Repeated, Other, Repeated)]
    public void Two_outcomes_count_as_one(ReplyOutcome counted, ReplyOutcome first, ReplyOutcome second)
    {
        Assert.Equal(counted, CountedOutcome.Of([first, second]));
        Assert.Equal(counted, CountedOutcome.Of([second, first]));
    }

    [Fact]
    public void Every_outcome_alone_counts_as_itself() =>
        Assert.All(Enum.GetValues<ReplyOutcome>(), outcome => Assert.Equal(outcome, CountedOutcome.Of([outcome])));

    [Fact]
    public void The_ground_that_counts_is_that_of_the_first_item_refused()
    {
        var reply = Desk.DraftOf((NotExisting, null), (Refused, WithholdingGround.ProcessInformation), (Refused, WithholdingGround.InternalAffairs));

        Assert.Equal((Refused, WithholdingGround.ProcessInformation), (reply.Outcome, reply.Ground));
    }

    [Fact]
    public void A_part_that_does_not_exist_is_no_refusal_and_keeps_the_choice_of_remedies()
    {
        Assert.Equal(RemedyKind.Other, Desk.DraftOf((Granted, null), (NotExisting, null)).RemedyKind);
        Assert.Equal(RemedyKind.Partial, Desk.DraftOf((Granted, null), (Refused, WithholdingGround.StateSecret)).RemedyKind);
    }
}
