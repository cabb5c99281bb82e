using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <content>The secrecy review, and the question asked upward.</content>
public sealed partial class Reply
{
    /// <summary>保密审查: closes the review. A conclusion that does not carry the draft sends it back.</summary>
    /// <exception cref="RuleViolationException">Own draft, unsure without asking upward, or a conclusion against its own answers.</exception>
    public void ReviewSecrecy(SecrecyReview review, Hand hand)
    {
        ArgumentNullException.ThrowIfNull(review);
        DemandOther(ReplyStep.ReviewSecrecy, hand);
        if (review.Answers.IsUnsure || !review.IsClosed)
        {
            throw new RuleViolationException(ReplyRule.ReviewUnsure, Statutes.Of(Application.Regulation, 14, 17));
        }

        DemandAgreement(review);
        Keep(review, hand);
        Note(ReplyStep.ReviewSecrecy, hand, review.Reasons);
        Conclude(hand);
    }

    /// <summary>报审: the reviewer is unsure and asks the secrecy department or the competent department; the review stays open.</summary>
    /// <exception cref="RuleViolationException">Own draft, or asked already.</exception>
    public void ReferSecrecy(SecrecyReview review, Hand hand)
    {
        ArgumentNullException.ThrowIfNull(review);
        DemandOther(ReplyStep.ReferSecrecy, hand);
        Keep(review with { Conclusion = ReviewConclusion.Refer, ReferredOn = hand.Today }, hand);
        Note(ReplyStep.ReferSecrecy, hand, review.ReferredTo);
    }

    /// <summary>收到报审答复: the department's conclusion is that of the review.</summary>
    /// <exception cref="RuleViolationException">Nobody was asked, own draft, or a day that can't be.</exception>
    public void AnswerReferral(ReviewConclusion conclusion, DateOnly answeredOn, string answer, Hand hand)
    {
        if (Review is not { IsClosed: false } open || conclusion is ReviewConclusion.Refer)
        {
            throw new RuleViolationException(ReplyRule.ReferralNotOpen, Statutes.Of(Application.Regulation, 14, 17));
        }

        DemandOther(ReplyStep.AnswerReferral, hand);
        DemandDay(answeredOn, open.ReferredOn, hand.Today);
        var answered = open with { Conclusion = conclusion, AnsweredOn = answeredOn, Reasons = string.Join('\n', new[] { open.Reasons, answer }.Where(text => text.Length > 0)) };
        _reviews[_reviews.IndexOf(open)] = answered;
        Note(ReplyStep.AnswerReferral, hand, answer);
        Conclude(hand);
    }

    private void DemandAgreement(SecrecyReview review)
    {
        if (review.Conclusion is ReviewConclusion.Disclose && (review.Answers.StateSecret is ReviewAnswer.Yes || review.Answers.ThreeSafetyOneStability is ReviewAnswer.Yes))
        {
            throw new RuleViolationException(ReplyRule.ReviewContradiction, Application.Regulation is Regulation.R2008 ? Statutes.R2008(8) : Statutes.R2019(14), review.Conclusion);
        }
    }

    private void Keep(SecrecyReview review, Hand hand)
    {
        LapseReviews();
        _reviews.Add(review with { Ordinal = _reviews.Count + 1, Reviewer = hand.DisplayName, ReviewedOn = hand.Today, HasLapsed = false });
    }

    /// <summary>Goes on where the conclusion carries every outcome, else back.</summary>
    private void Conclude(Hand hand)
    {
        Machine().Fire(ReplyStep.ReviewSecrecy);
        if (!Review!.Carries(Outcomes))
        {
            var reasons = Review.Reasons;
            Return(reasons.Length > 0 ? reasons : Review.Basis, hand);
        }
    }

    private void LapseReviews()
    {
        for (var i = 0; i < _reviews.Count; i++)
        {
            _reviews[i] = _reviews[i].HasLapsed ? _reviews[i] : _reviews[i] with { HasLapsed = true };
        }
    }
}
