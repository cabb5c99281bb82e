using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Tests.Applications;
using static Disclosure.Domain.Tests.Replies.Desk;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>What each step inside the organ does, and what it refuses.</summary>
public sealed class ReplyActsTests
{
    [Fact]
    public void A_reply_goes_through_all_hands_and_each_is_kept()
    {
        var reply = Draft().To(ReplyStage.Served);

        Assert.Equal(
            [("clerk", ReplyStep.Draft), ("clerk", ReplyStep.Submit), ("secrecy", ReplyStep.ReviewSecrecy), ("legal", ReplyStep.CheckLegality),
             ("head", ReplyStep.Approve), ("clerk", ReplyStep.Seal), ("clerk", ReplyStep.Dispatch), ("clerk", ReplyStep.Serve)],
            reply.Events.Select(e => (e.By, e.Step)));
        Assert.Equal(ReplyStage.Served, reply.Stage);
    }

    [Fact]
    public void Nobody_reviews_checks_or_approves_what_she_wrote()
    {
        var reply = Draft();
        reply.Submit(Clerk);

        Assert.Equal(ReplyRule.OwnDraft, Refusal(() => reply.ReviewSecrecy(Review(ReviewConclusion.Disclose), Clerk)).Rule);
        Assert.Equal(ReplyRule.OwnDraft, Refusal(() => reply.ReferSecrecy(Review(ReviewConclusion.Refer), Clerk)).Rule);
        reply.ReviewSecrecy(Review(ReviewConclusion.Disclose), Secrecy);
        Assert.Equal(ReplyRule.OwnDraft, Refusal(() => reply.CheckLegality("", Situation(reply), Clerk)).Rule);
        reply.CheckLegality("", Situation(reply), Legal);
        Assert.Equal(ReplyRule.OwnDraft, Refusal(() => reply.Approve("", Of("CLERK"))).Rule); // sign-in names know no case
    }

    [Fact]
    public void Whoever_changed_a_draft_counts_as_its_drafter()
    {
        var reply = Draft();
        reply.Change(new ReplyDraft(ReplyOutcome.Granted, null, Content, []), Head);
        reply.To(ReplyStage.LegallyChecked);

        Assert.Equal("head", reply.Drafter);
        Assert.Equal(ReplyRule.OwnDraft, Refusal(() => reply.Approve("", Head)).Rule);
        reply.Approve("", Of("leader"));
    }

    [Theory]
    [InlineData(ReplyStage.Drafted)]
    [InlineData(ReplyStage.SecrecyReviewed)]
    [InlineData(ReplyStage.LegallyChecked)]
    [InlineData(ReplyStage.Approved)]
    [InlineData(ReplyStage.Sealed)]
    public void From_every_stage_before_it_leaves_a_reply_goes_back_to_its_drafter(ReplyStage stage)
    {
        var reply = Draft();
        if (stage is ReplyStage.Drafted)
        {
            reply.Submit(Clerk);
        }

        reply.To(stage);
        Assert.Equal(Rule.ReasonMissing, Refusal(() => reply.Return(" ", Head)).Rule);
        reply.Return("请补充法律依据", Head);

        Assert.Equal((ReplyStage.Drafted, null, "", "clerk"), (reply.Stage, reply.SubmittedAt, reply.DocumentNumber, reply.Drafter));
        Assert.Equal(ReplyStep.Return, reply.Events[^1].Step);
        Assert.StartsWith("请补充法律依据", reply.Events[^1].Note, StringComparison.Ordinal);
        Assert.Null(reply.Review); // what was reviewed may change now
        Assert.Equal(stage > ReplyStage.Drafted ? 1 : 0, reply.Reviews.Count); // and stays on file
    }

    [Fact]
    public void A_number_given_before_the_return_is_told_in_its_note() =>
        Assert.Contains("呼环公开告〔2026〕12号", Returned(ReplyStage.Sealed).Events[^1].Note, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_disclosed_without_a_closed_positive_review()
    {
        var reply = Draft();
        reply.Submit(Clerk);

        Assert.Equal(ReplyRule.ReplyStepNotPermitted, Refusal(() => reply.CheckLegality("", Situation(reply), Legal)).Rule);
        reply.ReviewSecrecy(Review(ReviewConclusion.Withhold), Secrecy);

        Assert.Equal((ReplyStage.Drafted, null), (reply.Stage, reply.SubmittedAt)); // a negative one sends it back
        Assert.Equal([ReplyStep.ReviewSecrecy, ReplyStep.Return], reply.Events.Skip(2).Select(e => e.Step));
    }

    [Theory]
    [InlineData(ReviewConclusion.Disclose, false)]
    [InlineData(ReviewConclusion.DiscloseInPart, true)]
    [InlineData(ReviewConclusion.Withhold, true)]
    public void A_state_secret_is_withheld_only_on_a_review_that_found_one(ReviewConclusion conclusion, bool goesOn)
    {
        var reply = Draft(ReplyOutcome.Refused, WithholdingGround.StateSecret);
        reply.Submit(Clerk);
        reply.ReviewSecrecy(Review(conclusion), Secrecy);

        Assert.Equal(goesOn ? ReplyStage.SecrecyReviewed : ReplyStage.Drafted, reply.Stage);
    }

    [Fact]
    public void Who_is_unsure_asks_upward_and_the_review_stays_open_until_the_answer()
    {
        var reply = Draft();
        reply.Submit(Clerk);
        var unsure = Harmless with { CommercialSecret = ReviewAnswer.Unsure };
        Assert.Equal(ReplyRule.ReviewUnsure, Refusal(() => reply.ReviewSecrecy(Review(ReviewConclusion.Disclose, unsure), Secrecy)).Rule);

        var due = reply.Application.FinalDueOn;
        reply.ReferSecrecy(Review(ReviewConclusion.Refer, unsure), Secrecy);
        Assert.False(reply.Review!.IsClosed);
        Assert.Equal(due, reply.Application.FinalDueOn); // review time runs on the clock

        reply.AnswerReferral(ReviewConclusion.Disclose, Cases.Today, "经研究不属于商业秘密", Secrecy);
        Assert.Equal((ReplyStage.SecrecyReviewed, Cases.Today), (reply.Stage, reply.Review!.AnsweredOn));
    }

    [Fact]
    public void An_answer_comes_to_a_question_asked_and_not_before_it()
    {
        var reply = Draft();
        reply.Submit(Clerk);
        Assert.Equal(ReplyRule.ReferralNotOpen, Refusal(() => reply.AnswerReferral(ReviewConclusion.Disclose, Cases.Today, "", Secrecy)).Rule);

        reply.ReferSecrecy(Review(ReviewConclusion.Refer), Secrecy);
        Assert.Equal(ReplyRule.ReplyDayTooEarly, Refusal(() => reply.AnswerReferral(ReviewConclusion.Disclose, Cases.Today.AddDays(-1), "", Secrecy)).Rule);
        Assert.Equal(ReplyRule.ReplyDayAfterToday, Refusal(() => reply.AnswerReferral(ReviewConclusion.Disclose, Cases.Today.AddDays(1), "", Secrecy)).Rule);
    }

    [Fact]
    public void A_secret_that_was_found_is_not_disclosed()
    {
        var reply = Draft();
        reply.Submit(Clerk);

        Assert.Equal(ReplyRule.ReviewContradiction, Refusal(() => reply.ReviewSecrecy(Review(ReviewConclusion.Disclose, Harmless with { StateSecret = ReviewAnswer.Yes }), Secrecy)).Rule);
        Assert.Equal(ReplyRule.ReviewContradiction, Refusal(() => reply.ReviewSecrecy(Review(ReviewConclusion.Disclose, Harmless with { ThreeSafetyOneStability = ReviewAnswer.Yes }), Secrecy)).Rule);
    }

    [Fact]
    public void A_changed_draft_is_submitted_and_reviewed_again()
    {
        var reply = Draft();
        reply.Submit(Clerk);
        reply.ReferSecrecy(Review(ReviewConclusion.Refer), Secrecy);
        reply.Change(new ReplyDraft(ReplyOutcome.PartiallyGranted, null, Content, []), Clerk);

        Assert.Equal((null, null, ReplyOutcome.PartiallyGranted), (reply.SubmittedAt, reply.Review, reply.Outcome));
    }

    [Fact]
    public void A_draft_given_up_stays_on_file_and_does_nothing_more()
    {
        var reply = Draft();
        Assert.Equal(Rule.ReasonMissing, Refusal(() => reply.Discard("", Clerk)).Rule);
        reply.Discard("申请人撤回", Clerk);

        Assert.True(reply is { IsDiscarded: true, IsInside: false });
        Assert.Equal(ReplyRule.DraftDiscarded, Refusal(() => reply.Submit(Clerk)).Rule);
        Assert.DoesNotContain(Enum.GetValues<ReplyStep>(), reply.May);
    }

    [Fact]
    public void A_case_that_cannot_end_like_this_gets_no_such_draft()
    {
        Assert.Equal(ApplicationRule.OutcomeUnknownToRegulation, Refusal(() => Draft(ReplyOutcome.ToBeAmended)).Rule);
        Assert.Equal(ApplicationRule.GroundMissing, Refusal(() => Draft(ReplyOutcome.Refused)).Rule);
        Assert.Equal(ApplicationRule.GroundUnknownToRegulation, Refusal(() => Draft(ReplyOutcome.Refused, WithholdingGround.OtherByLaw)).Rule);
        Assert.Equal(Rule.StepNotPermitted, Refusal(() => Draft(ReplyOutcome.Withdrawn)).Rule);
        var arrived = Cases.Open(Cases.Facts("2026-11-02") with { Channel = Channel.PostUnsigned });
        Assert.Equal(Rule.StepNotPermitted, Refusal(() => Reply.Draft(arrived, new ReplyDraft(ReplyOutcome.Granted, null, Content, []), Clerk)).Rule);
    }

    [Fact]
    public void Nobody_searched_tomorrow() =>
        Assert.Equal(ReplyRule.ReplyDayAfterToday, Refusal(() => Draft().RecordSearch(Search with { SearchedOn = Cases.Today.AddDays(1) }, Clerk)).Rule);

    [Theory]
    [InlineData(ReviewConclusion.DiscloseInPart, true)]
    [InlineData(ReviewConclusion.Disclose, false)] // the secret
    [InlineData(ReviewConclusion.Withhold, false)] // what is to be disclosed
    public void One_item_disclosed_and_one_secret_are_carried_by_a_review_that_discloses_in_part(ReviewConclusion conclusion, bool carries)
    {
        var reply = DraftOf((ReplyOutcome.Granted, null), (ReplyOutcome.Refused, WithholdingGround.StateSecret));
        reply.Submit(Clerk);
        reply.ReviewSecrecy(Review(conclusion), Secrecy);

        Assert.Equal(carries ? ReplyStage.SecrecyReviewed : ReplyStage.Drafted, reply.Stage);
    }

    [Fact]
    public void A_review_that_discloses_in_part_carries_no_reply_that_discloses_everything()
    {
        var reply = DraftOf((ReplyOutcome.Granted, null), (ReplyOutcome.Granted, null));
        reply.Submit(Clerk);
        reply.ReviewSecrecy(Review(ReviewConclusion.DiscloseInPart), Secrecy);

        Assert.Equal(ReplyStage.Drafted, reply.Stage);
    }

    private static Reply Returned(ReplyStage stage)
    {
        var reply = Draft().To(stage);
        reply.Return("号码用错", Head);
        return reply;
    }
}
