using Stateless;
using static Disclosure.Domain.Replies.ReplyStage;
using static Disclosure.Domain.Replies.ReplyStep;

namespace Disclosure.Domain.Replies;

/// <summary>
/// The way of a reply out of the organ on one page. Only lawful order lives here: who may take a step is a permission, and what a step does is
/// a method of <see cref="Reply"/>. Until it has left, every stage has a way back to the drafter.
/// </summary>
public static class ReplyFlow
{
    /// <summary>在拟: the stages of a reply that has not left.</summary>
    public static readonly IReadOnlyList<ReplyStage> Inside = [Drafted, SecrecyReviewed, LegallyChecked, Approved, Sealed];

    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    /// <param name="facts">What the way depends on besides the stage.</param>
    public static StateMachine<ReplyStage, ReplyStep> Over(Func<ReplyStage> read, Action<ReplyStage> write, ReplyFlowFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var flow = new StateMachine<ReplyStage, ReplyStep>(read, write);

        flow.Configure(Drafted)
            .PermitReentry(Change)
            .PermitReentry(RecordSearch)
            .PermitReentryIf(Submit, () => !facts.IsSubmitted, "not submitted")
            .PermitReentryIf(ReferSecrecy, () => facts is { IsSubmitted: true, IsReferred: false }, "submitted")
            .PermitReentryIf(AnswerReferral, () => facts.IsReferred, "asked upward")
            .PermitReentryIf(Return, () => facts.IsSubmitted, "submitted")
            .PermitIf(ReviewSecrecy, SecrecyReviewed, () => facts is { IsSubmitted: true, IsReferred: false }, "submitted")
            .PermitIf(CheckLegality, LegallyChecked, () => facts is { IsSubmitted: true, IsReferred: false, NeedsReview: false }, "submitted, needs no review");

        flow.Configure(SecrecyReviewed).Permit(CheckLegality, LegallyChecked);
        flow.Configure(LegallyChecked).Permit(Approve, Approved);
        flow.Configure(Approved).Permit(Seal, Sealed);
        flow.Configure(Sealed).Permit(Dispatch, Dispatched);
        flow.Configure(Dispatched).Permit(Serve, Served);

        foreach (var stage in Inside)
        {
            flow.Configure(stage).PermitReentry(Discard);
        }

        foreach (var stage in Inside.Skip(1))
        {
            flow.Configure(stage).Permit(Return, Drafted);
        }

        return flow;
    }
}

/// <summary>What the way of a reply depends on besides its stage.</summary>
/// <param name="IsSubmitted">送审 has happened.</param>
/// <param name="IsReferred">A question asked upward waits for its answer.</param>
/// <param name="NeedsReview">Nothing goes on without a secrecy review.</param>
public sealed record ReplyFlowFacts(bool IsSubmitted, bool IsReferred, bool NeedsReview);
