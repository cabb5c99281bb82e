using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Tests.Applications.Cases;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>What the replies of a case withhold, piece by piece (2019 art. 18).</summary>
public sealed class WithheldPiecesTests
{
    private static readonly (ReplyOutcome, WithholdingGround?) Granted = (ReplyOutcome.Granted, null), Missing = (ReplyOutcome.NotExisting, null),
        Process = (ReplyOutcome.Refused, WithholdingGround.ProcessInformation), Secret = (ReplyOutcome.Refused, WithholdingGround.StateSecret);

    [Fact]
    public void Each_withheld_item_is_a_piece_of_its_own_with_its_text_and_its_ground()
    {
        var reply = Answered(Process, Granted, Secret);

        Assert.Equal(
            [(1, "会议纪要", WithholdingGround.ProcessInformation), (3, "排放数据", WithholdingGround.StateSecret)],
            WithheldPieces.Of(reply.Application, [reply]).Select(piece => (piece.Ordinal, piece.Information, piece.Ground!.Value)));
    }

    [Fact]
    public void What_does_not_exist_is_not_withheld_though_the_whole_is_counted_as_granted_in_part()
    {
        var reply = Answered(Granted, Missing, Granted);

        Assert.Equal(ReplyOutcome.PartiallyGranted, reply.Application.Outcome);
        Assert.Empty(WithheldPieces.Of(reply.Application, [reply]));
    }

    [Fact]
    public void A_corrected_outcome_goes_before_the_items_and_a_corrected_ground_before_that_of_the_item_it_was_counted_by()
    {
        var reply = Answered(Process, Missing, Secret);
        Correct(reply, ReplyOutcome.Refused, WithholdingGround.InternalAffairs);
        Assert.Equal([WithholdingGround.InternalAffairs, WithholdingGround.StateSecret], WithheldPieces.Of(reply.Application, [reply]).Select(piece => piece.Ground!.Value));

        Correct(reply, ReplyOutcome.PartiallyGranted, null);
        Assert.Equal((WithheldPiece.Whole, true), Assert.Single(WithheldPieces.Of(reply.Application, [reply])) is var whole ? (whole.Ordinal, whole.IsPartial) : default);

        Correct(reply, ReplyOutcome.Granted, null);
        Assert.Empty(WithheldPieces.Of(reply.Application, [reply]));
    }

    [Fact]
    public void A_renewed_reply_confirms_what_it_withholds_again_and_adds_what_it_withholds_for_the_first_time()
    {
        var first = Answered(Process, Granted, Secret);
        var renewed = Again(first, Process, Secret, Granted);

        Assert.Equal(
            [(1, D("2026-11-19"), Today), (3, D("2026-11-19"), null), (2, Today, (DateOnly?)Today)],
            WithheldPieces.Of(first.Application, [first, renewed]).Select(piece => (piece.Ordinal, piece.WithheldOn, piece.ConfirmedOn)));
    }

    [Fact]
    public void A_renewed_reply_that_refuses_the_whole_confirms_every_item_and_one_that_refuses_first_is_entered()
    {
        var first = Answered(Process, Granted, Secret);
        var renewed = Again(first);
        Assert.Equal([(1, Today), (3, Today)], WithheldPieces.Of(first.Application, [first, renewed]).Select(piece => (piece.Ordinal, piece.ConfirmedOn!.Value)));

        var granted = Desk.Draft().To(ReplyStage.Dispatched);
        var refused = Again(granted);
        Assert.Equal((WithheldPiece.Whole, Today), Assert.Single(WithheldPieces.Of(granted.Application, [granted, refused])) is var whole ? (whole.Ordinal, whole.WithheldOn) : default);
    }

    private static Reply Answered(params (ReplyOutcome Outcome, WithholdingGround? Ground)[] items) => Reply.Draft(
        Open(Facts("2026-11-02") with { Items = RequestItem.Of(["会议纪要", "监测报告", "排放数据"]) }), Draft(items), Desk.Clerk).Searched().To(ReplyStage.Dispatched);

    private static ReplyDraft Draft(params (ReplyOutcome Outcome, WithholdingGround? Ground)[] items) =>
        new(ReplyOutcome.Refused, WithholdingGround.ProcessInformation, Desk.Content, [.. items.Select((item, i) => new ReplyItem(i + 1, item.Outcome, item.Ground, "理由"))]);

    /// <summary>The reply that a decision ordered, by items, or refusing the whole where there are none; it left today.</summary>
    private static Reply Again(Reply first, params (ReplyOutcome Outcome, WithholdingGround? Ground)[] items)
    {
        first.Application.Reopen(D("2026-11-19"), null, "责令重新答复", Today, Clock);
        var renewed = Reply.Draft(first.Application, Draft(items), Desk.Clerk).To(ReplyStage.Approved);
        renewed.Seal("呼环公开告〔2026〕13号", Today, Desk.Situation(renewed), Desk.Clerk);
        renewed.Dispatch(DeliveryMethod.Post, Today, "XA12345678901", "", Desk.Situation(renewed), Clock, Desk.Clerk);
        return renewed;
    }

    private static void Correct(Reply reply, ReplyOutcome outcome, WithholdingGround? ground)
    {
        reply.Application.Correct(reply.Application.Facts with { Outcome = outcome, Ground = ground }, Today, Clock);
        reply.Follow(reply.Application);
    }
}
