using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Replies.ReplyStage;
using static Disclosure.Domain.Replies.ReplyStep;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>The way of a reply, written down a second time: what is not listed here is refused.</summary>
public sealed class ReplyFlowTests
{
    private static readonly Dictionary<ReplyStage, ReplyStep[]> Lawful = new()
    {
        [Drafted] = [Change, RecordSearch, ReviewSecrecy, ReferSecrecy, Return, Discard], // submitted, of an outcome that discloses
        [SecrecyReviewed] = [CheckLegality, Return, Discard],
        [LegallyChecked] = [Approve, Return, Discard],
        [Approved] = [Seal, Return, Discard],
        [Sealed] = [Dispatch, Return, Discard],
        [Dispatched] = [Serve],
        [Served] = [],
    };

    public static TheoryData<ReplyStage, ReplyStep, bool> Matrix =>
        [.. Enum.GetValues<ReplyStage>().SelectMany(stage => Enum.GetValues<ReplyStep>().Select(step => (stage, step, Lawful[stage].Contains(step))))];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Only_the_steps_listed_are_lawful(ReplyStage stage, ReplyStep step, bool isLawful)
    {
        var reply = Desk.Draft();
        if (stage is Drafted)
        {
            reply.Submit(Desk.Clerk);
        }

        Assert.Equal(isLawful, reply.To(stage).May(step));
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_out_of_turn_is_refused_by_the_reply_itself(ReplyStage stage, ReplyStep step, bool isLawful)
    {
        var reply = Desk.Draft();
        if (stage is Drafted)
        {
            reply.Submit(Desk.Clerk);
        }

        reply.To(stage);
        if (isLawful || step is Draft or ReplyStep.Record or TakeBack)
        {
            return;
        }

        var before = (reply.Stage, reply.Events.Count);
        Assert.Contains(Desk.Refusal(() => Try(reply, step)).Rule, new Enum[] { ReplyRule.ReplyStepNotPermitted, ReplyRule.ReferralNotOpen });
        Assert.Equal(before, (reply.Stage, reply.Events.Count));
    }

    [Fact]
    public void Before_it_is_submitted_a_draft_is_the_drafters_alone()
    {
        var reply = Desk.Draft();

        Assert.Equal([Change, RecordSearch, Submit, Discard], Enum.GetValues<ReplyStep>().Where(reply.May));
    }

    [Fact]
    public void While_a_question_is_asked_upward_only_its_answer_moves_the_reply()
    {
        var reply = Desk.Draft();
        reply.Submit(Desk.Clerk);
        reply.ReferSecrecy(Desk.Review(ReviewConclusion.Refer), Desk.Secrecy);

        Assert.Equal([Change, RecordSearch, AnswerReferral, Return, Discard], Enum.GetValues<ReplyStep>().Where(reply.May));
    }

    [Fact]
    public void What_discloses_nothing_may_go_to_the_legal_check_at_once()
    {
        var reply = Desk.Draft(ReplyOutcome.NotThisOrgan);
        reply.Submit(Desk.Clerk);

        Assert.True(reply.May(CheckLegality));
        Assert.True(reply.May(ReviewSecrecy));
    }

    private static void Try(Reply reply, ReplyStep step)
    {
        var situation = Desk.Situation(reply);
        Action act = step switch
        {
            Change => () => reply.Change(new ReplyDraft(reply.Outcome, reply.Ground, Desk.Content, []), Desk.Clerk),
            RecordSearch => () => reply.RecordSearch(Desk.Search, Desk.Clerk),
            Submit => () => reply.Submit(Desk.Clerk),
            ReviewSecrecy => () => reply.ReviewSecrecy(Desk.Review(ReviewConclusion.Disclose), Desk.Secrecy),
            ReferSecrecy => () => reply.ReferSecrecy(Desk.Review(ReviewConclusion.Refer), Desk.Secrecy),
            AnswerReferral => () => reply.AnswerReferral(ReviewConclusion.Disclose, Desk.Clerk.Today, "", Desk.Secrecy),
            CheckLegality => () => reply.CheckLegality("", situation, Desk.Legal),
            Approve => () => reply.Approve("", Desk.Head),
            Seal => () => reply.Seal("1", Desk.Clerk.Today, situation, Desk.Clerk),
            Dispatch => () => reply.Dispatch(DeliveryMethod.InPerson, Desk.Clerk.Today, "", "", situation, Applications.Cases.Clock, Desk.Clerk),
            Serve => () => reply.Serve(Desk.Clerk.Today, "", Desk.Clerk),
            Return => () => reply.Return("理由", Desk.Head),
            Discard => () => reply.Discard("理由", Desk.Clerk),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        act();
    }
}
