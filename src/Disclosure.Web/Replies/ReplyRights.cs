using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>Whose a step of a reply is. Who may take the next one may also send the reply back.</summary>
internal static class ReplyRights
{
    /// <summary>The permission of a step at a stage.</summary>
    public static Permission Of(ReplyStep step, ReplyStage stage, bool needsReview) => step switch
    {
        ReplyStep.ReviewSecrecy or ReplyStep.ReferSecrecy or ReplyStep.AnswerReferral => Permission.ReviewSecrecy,
        ReplyStep.CheckLegality => Permission.CheckLegality,
        ReplyStep.Approve => Permission.ApproveReply,
        ReplyStep.Return => stage switch
        {
            ReplyStage.Drafted => needsReview ? Permission.ReviewSecrecy : Permission.CheckLegality,
            ReplyStage.SecrecyReviewed => Permission.CheckLegality,
            ReplyStage.LegallyChecked => Permission.ApproveReply,
            _ => Permission.HandleCase,
        },
        _ => Permission.HandleCase,
    };

    /// <summary>Whether somebody may take a step now: order, right and four eyes.</summary>
    public static bool May(this Actor actor, ReplyStep step, Reply reply) =>
        reply.May(step) && actor.May(Of(step, reply.Stage, reply.NeedsReview)) && !(IsDecision(step) && reply.IsOwn(actor.Name));

    /// <summary>The step that a reply inside the organ waits for.</summary>
    public static ReplyStep Next(ReplyStage stage, bool isSubmitted, bool isReferred, bool needsReview) => stage switch
    {
        ReplyStage.Drafted when isReferred => ReplyStep.AnswerReferral,
        ReplyStage.Drafted when !isSubmitted => ReplyStep.Submit,
        ReplyStage.Drafted => needsReview ? ReplyStep.ReviewSecrecy : ReplyStep.CheckLegality,
        ReplyStage.SecrecyReviewed => ReplyStep.CheckLegality,
        ReplyStage.LegallyChecked => ReplyStep.Approve,
        ReplyStage.Approved => ReplyStep.Seal,
        ReplyStage.Sealed => ReplyStep.Dispatch,
        _ => ReplyStep.Serve,
    };

    /// <summary>Whether a step decides on somebody else's work.</summary>
    public static bool IsDecision(ReplyStep step) =>
        step is ReplyStep.ReviewSecrecy or ReplyStep.ReferSecrecy or ReplyStep.AnswerReferral or ReplyStep.CheckLegality or ReplyStep.Approve;
}
