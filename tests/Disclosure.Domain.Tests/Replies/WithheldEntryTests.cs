using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Tests.Applications.Cases;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>不予公开信息台账: what is withheld is looked at again (2019 art. 18).</summary>
public sealed class WithheldEntryTests
{
    [Fact]
    public void What_a_reply_withheld_is_entered_with_its_article_and_comes_up_after_twelve_months()
    {
        var entry = Entry(Refused());

        Assert.Equal((WithheldState.Withheld, D("2026-11-10"), D("2027-11-10"), false), (entry.State, entry.WithheldOn, entry.NextReviewOn, entry.IsPartial));
        Assert.Equal(16, entry.Source!.Number);
    }

    [Theory]
    [InlineData(ReplyOutcome.Granted, false)]
    [InlineData(ReplyOutcome.NotExisting, false)]
    [InlineData(ReplyOutcome.PartiallyGranted, true)]
    public void Only_what_is_refused_or_granted_in_part_belongs_into_it(ReplyOutcome outcome, bool belongs)
    {
        var found = Open("2026-11-02");
        found.Close(outcome, null, D("2026-11-10"), Today, Clock);

        Assert.Equal(belongs, WithheldPieces.Of(found, []).Count == 1);
    }

    [Fact]
    public void A_refusal_of_the_old_regulation_knows_no_such_duty()
    {
        var found = Open("2017-03-01");
        found.Close(ReplyOutcome.Refused, WithholdingGround.StateSecret, D("2017-03-20"), Today, Clock);

        Assert.Empty(WithheldPieces.Of(found, []));
    }

    [Fact]
    public void Still_withheld_it_comes_up_again_and_once_it_may_be_disclosed_it_is_to_be_done()
    {
        var entry = Entry(Refused());
        entry.Review(D("2026-11-18"), WithheldFinding.StillWithheld, "仍在讨论", D("2027-05-18"), "clerk", Today);
        Assert.Equal((WithheldState.Withheld, D("2027-05-18")), (entry.State, entry.NextReviewOn));

        entry.Review(Today, WithheldFinding.MayBeDisclosed, "规划已批准", null, "clerk", Today);
        Assert.Equal(WithheldState.MayBeDisclosed, entry.State);
        Assert.Equal(ReplyRule.WithheldStateNotPermitted, Refusal(() => entry.Review(Today, WithheldFinding.StillWithheld, "x", D("2027-05-18"), "clerk", Today)));

        entry.Disclose(Today, "市政府网站", Today);
        Assert.Equal((WithheldState.Disclosed, DateOnly.MaxValue, "市政府网站"), (entry.State, entry.NextReviewOn, entry.DisclosedAt));
        Assert.Equal([1, 2], entry.Reviews.Select(r => r.Ordinal));
    }

    [Fact]
    public void A_review_has_a_reason_a_day_that_can_stand_and_a_next_one_ahead()
    {
        var entry = Entry(Refused());

        Assert.Equal(Rule.ReasonMissing, Refusal(() => entry.Review(Today, WithheldFinding.MayBeDisclosed, " ", null, "clerk", Today)));
        Assert.Equal(ReplyRule.ReviewDayImpossible, Refusal(() => entry.Review(D("2026-11-09"), WithheldFinding.MayBeDisclosed, "x", null, "clerk", Today)));
        Assert.Equal(ReplyRule.ReviewDayImpossible, Refusal(() => entry.Review(Today.AddDays(1), WithheldFinding.MayBeDisclosed, "x", null, "clerk", Today)));
        Assert.Equal(ReplyRule.ReviewDayNotAhead, Refusal(() => entry.Review(Today, WithheldFinding.StillWithheld, "x", Today, "clerk", Today)));
        Assert.Equal(ReplyRule.ReviewDayNotAhead, Refusal(() => entry.Review(Today, WithheldFinding.StillWithheld, "x", null, "clerk", Today)));
        Assert.Equal(ReplyRule.WithheldStateNotPermitted, Refusal(() => entry.Disclose(Today, "网站", Today)));
    }

    [Fact]
    public void A_corrected_reply_strikes_it_and_brings_it_back()
    {
        var found = Refused();
        var entry = Entry(found);
        found.Correct(found.Facts with { Outcome = ReplyOutcome.Granted, Ground = null }, Today, Clock);
        Assert.Empty(WithheldPieces.Of(found, []));
        entry.Strike();
        Assert.Equal((WithheldState.Struck, DateOnly.MaxValue), (entry.State, entry.NextReviewOn));

        found.Correct(found.Facts with { Outcome = ReplyOutcome.PartiallyGranted }, Today, Clock);
        entry.Follow(Piece(found), found.RenewedOn);
        Assert.Equal((WithheldState.Withheld, true, D("2027-11-10")), (entry.State, entry.IsPartial, entry.NextReviewOn));
    }

    [Fact]
    public void A_reply_ordered_anew_is_looked_at_at_once()
    {
        var found = Refused();
        var entry = Entry(found);
        found.Reopen(D("2026-11-16"), null, "责令重新答复", Today, Clock);
        found.Close(ReplyOutcome.Granted, null, D("2026-11-19"), Today, Clock);
        entry.Follow(Piece(found), found.RenewedOn);

        Assert.Equal((WithheldState.Withheld, D("2026-11-19")), (entry.State, entry.NextReviewOn));
    }

    [Fact]
    public void An_item_that_the_renewed_reply_withholds_again_has_a_whole_period_before_it()
    {
        var found = Refused();
        var entry = Entry(found);
        found.Reopen(D("2026-11-16"), null, "责令重新答复", Today, Clock);
        found.Close(ReplyOutcome.Refused, WithholdingGround.ProcessInformation, D("2026-11-19"), Today, Clock);
        var renewed = new Reply(found, ReplyOutcome.Refused, WithholdingGround.ProcessInformation, D("2026-11-19"), "", null);
        entry.Follow(Piece(found, renewed), found.RenewedOn);

        Assert.Equal((D("2026-11-10"), D("2027-11-19")), (entry.WithheldOn, entry.NextReviewOn));
    }

    [Fact]
    public void What_was_found_of_the_whole_was_found_of_each_item_and_from_then_on_each_goes_its_way()
    {
        var whole = Entry(Refused());
        whole.Review(D("2026-11-18"), WithheldFinding.StillWithheld, "仍在讨论", D("2027-05-18"), "clerk", Today);
        WithheldPiece[] pieces = [new(1, "会议纪要", WithholdingGround.ProcessInformation, false, D("2026-11-10")), new(3, "排放数据", WithholdingGround.StateSecret, false, D("2026-11-10"))];

        var other = Assert.Single(whole.Split(pieces));
        Assert.Equal((1, "会议纪要", 3, "排放数据"), (whole.Ordinal, whole.Information, other.Ordinal, other.Information));
        Assert.Equal((D("2027-05-18"), WithholdingGround.StateSecret, "仍在讨论"), (other.NextReviewOn, other.Ground!.Value, Assert.Single(other.Reviews).Reason));

        other.Review(Today, WithheldFinding.MayBeDisclosed, "已解密", null, "clerk", Today);
        Assert.Equal((WithheldState.Withheld, D("2027-05-18"), 1), (whole.State, whole.NextReviewOn, whole.Reviews.Count));
    }

    private static WithheldEntry Entry(Application found) => new(found, Piece(found));

    private static WithheldPiece Piece(Application found, params Reply[] replies) => Assert.Single(WithheldPieces.Of(found, replies));

    private static Application Refused()
    {
        var found = Open("2026-11-02");
        found.Close(ReplyOutcome.Refused, WithholdingGround.ProcessInformation, D("2026-11-10"), Today, Clock);
        return found;
    }

    private static Enum Refusal(Action act) => Assert.Throws<RuleViolationException>(act).Rule;
}
