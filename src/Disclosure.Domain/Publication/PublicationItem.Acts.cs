using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <content>The acts. After each the last day is read again.</content>
public sealed partial class PublicationItem
{
    /// <summary>登记.</summary>
    /// <param name="code">编号.</param>
    /// <param name="organId">公开单位.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="proposalId">The accepted proposal that it comes from, or null.</param>
    /// <param name="hand">By whom and when.</param>
    /// <exception cref="RuleViolationException">A day that can't be, or another last day without its basis.</exception>
    public PublicationItem(string code, long organId, PublicationFacts facts, long? proposalId, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(hand);
        (Code, OrganId, ProposalId, RegisteredBy, RegisteredOn) = (code, organId, proposalId, hand.By, hand.Today);
        Set(facts, hand);
    }

    /// <summary>更正登记: what was noted wrongly, with the reason. The unit stays.</summary>
    /// <exception cref="RuleViolationException">It was decided that it is not published, no reason, a day that can't be, or a review after the publication.</exception>
    public void Correct(PublicationFacts facts, string reason, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(hand);
        Demand(PublicationStep.Correct);
        Demands.Text(reason);
        if (PublishedOn is { } published)
        {
            Demands.Day(published, facts.MadeOn, hand.Today);
            DemandReview(facts, published, UnreviewedReason, hand.Today);
        }

        Set(facts, hand);
        Reason = reason.Trim();
    }

    /// <summary>登记公开: on which day and where, after its secrecy review. What had become public without one before today is recorded with the reason, as a defect.</summary>
    /// <param name="on">公开日.</param>
    /// <param name="address">网址 or place.</param>
    /// <param name="reviewReference">保密审查文号, or empty.</param>
    /// <param name="reviewedOn">保密审查日, or null.</param>
    /// <param name="unreviewedReason">Why there was none, or empty.</param>
    /// <param name="hand">By whom and when.</param>
    /// <exception cref="RuleViolationException">It does not wait, a day that can't be, or it was not reviewed.</exception>
    public void Publish(DateOnly on, string address, string reviewReference, DateOnly? reviewedOn, string unreviewedReason, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(hand);
        Demand(PublicationStep.Publish);
        Demands.Day(on, MadeOn, hand.Today);
        var facts = Facts with { ReviewReference = reviewReference, ReviewedOn = reviewedOn };
        DemandReview(facts, on, unreviewedReason, hand.Today);
        Set(facts, hand);
        (State, PublishedOn, Address, UnreviewedReason) = (PublicationState.Published, on, address.Trim(), reviewedOn is null ? unreviewedReason.Trim() : "");
    }

    /// <summary>决定不予公开, with the reason.</summary>
    /// <exception cref="RuleViolationException">It does not wait, no reason, or a day that can't be.</exception>
    public void Drop(DateOnly on, string reason, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        Demand(PublicationStep.Drop);
        Demands.Text(reason);
        Demands.Day(on, MadeOn, hand.Today);
        (State, DroppedOn, DropReason) = (PublicationState.Dropped, on, reason.Trim());
    }

    /// <summary>撤回: it waits again, because what was recorded did not happen or was decided anew. The audit keeps what stood.</summary>
    /// <exception cref="RuleViolationException">Nothing was recorded, or no reason.</exception>
    public void TakeBack(string reason)
    {
        Demand(PublicationStep.TakeBack);
        Demands.Text(reason);
        (State, PublishedOn, Address, UnreviewedReason, DroppedOn, DropReason, Reason) = (PublicationState.Waiting, null, "", "", null, "", reason.Trim());
    }

    /// <summary>What is known of it.</summary>
    public PublicationFacts Facts => new(Title, MadeOn) { OtherDueOn = OtherDueOn, OtherBasis = OtherBasis, ReviewReference = ReviewReference, ReviewedOn = ReviewedOn };

    private void Set(PublicationFacts facts, PublicationHand hand)
    {
        Demands.Text(facts.Title);
        Demands.Day(facts.MadeOn, DateOnly.MinValue, hand.Today);
        if (facts.OtherDueOn is { } other ? other < facts.MadeOn || string.IsNullOrWhiteSpace(facts.OtherBasis) : !string.IsNullOrWhiteSpace(facts.OtherBasis))
        {
            throw new RuleViolationException(PublicationRule.PublicationOtherDueUnfit, LegalPeriods.Publication(facts.MadeOn).Source);
        }

        if (facts.ReviewedOn > hand.Today || facts.ReviewedOn is null != string.IsNullOrWhiteSpace(facts.ReviewReference))
        {
            throw new RuleViolationException(PublicationRule.PublicationReviewUnfit, ReviewSource(facts.MadeOn));
        }

        (Title, MadeOn, OtherDueOn, OtherBasis) = (facts.Title.Trim(), facts.MadeOn, facts.OtherDueOn, facts.OtherBasis.Trim());
        (ReviewReference, ReviewedOn) = (facts.ReviewReference.Trim(), facts.ReviewedOn);
        Recompute(hand.Calendar);
    }

    /// <summary>Nothing is published unreviewed; that it happened before today is a fact to be recorded, with its reason.</summary>
    private static void DemandReview(PublicationFacts facts, DateOnly on, string unreviewedReason, DateOnly today)
    {
        if (facts.ReviewedOn is { } reviewed ? reviewed > on : on >= today || string.IsNullOrWhiteSpace(unreviewedReason))
        {
            throw new RuleViolationException(PublicationRule.PublicationUnreviewed, ReviewSource(on));
        }
    }

    private void Demand(PublicationStep step)
    {
        if (!May(step))
        {
            throw new RuleViolationException(PublicationRule.PublicationStepNotPermitted, null, step, State);
        }
    }
}
