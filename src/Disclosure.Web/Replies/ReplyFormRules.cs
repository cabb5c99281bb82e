using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using FluentValidation;

namespace Disclosure.Web.Replies;

/// <summary>Rules that the forms of a reply share.</summary>
internal static class ReplyFormRules
{
    public static void Long<T>(this IRuleBuilder<T, string> rule) => rule
        .MaximumLength(ReplyContent.MaxLong).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, ReplyContent.MaxLong));

    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> rule) => rule
        .MaximumLength(ReplyContent.MaxText).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, ReplyContent.MaxText));

    public static void Reason<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithMessage(_ => RepliesTexts.Form_ReasonMissing)
        .MaximumLength(ReplyEvent.MaxNote - Reply.MaxDocumentNumber - 2).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, ReplyEvent.MaxNote - Reply.MaxDocumentNumber - 2));

    public static void Note<T>(this IRuleBuilder<T, string> rule) => rule
        .MaximumLength(ReplyEvent.MaxNote).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, ReplyEvent.MaxNote));

    public static void Day<T>(this IRuleBuilder<T, DateOnly?> rule) => rule.NotNull().WithMessage(_ => RepliesTexts.Form_DayMissing);
}

internal sealed class ReplyDraftFormValidator : AbstractValidator<ReplyDraftForm>
{
    public ReplyDraftFormValidator()
    {
        RuleFor(f => f.Outcome).NotNull().When(f => f.Items.Count == 0).WithMessage(_ => RepliesTexts.Form_OutcomeMissing);
        RuleFor(f => f.Outcome).IsInEnum();
        RuleFor(f => f.Ground).IsInEnum();
        RuleFor(f => f.Ground).NotNull().When(f => f is { Outcome: ReplyOutcome.Refused, Items.Count: 0 }).WithMessage(_ => RepliesTexts.Form_GroundMissing);
        RuleFor(f => f.Items).Must(items => items.Select(i => i.Ordinal).Distinct().Count() == items.Count);
        RuleForEach(f => f.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Ordinal).InclusiveBetween(1, 1_000);
            item.RuleFor(i => i.Outcome).NotNull().WithMessage(_ => RepliesTexts.Form_OutcomeMissing).IsInEnum();
            item.RuleFor(i => i.Ground).NotNull().When(i => i.Outcome is ReplyOutcome.Refused).WithMessage(_ => RepliesTexts.Form_GroundMissing).IsInEnum();
            item.RuleFor(i => i.Reasons).MaximumLength(ReplyItem.MaxReasons).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, ReplyItem.MaxReasons));
        });
        RuleFor(f => f.Provision).IsInEnum();
        RuleFor(f => f.Delivery).IsInEnum();
        RuleFor(f => f.Reasons).Long();
        RuleFor(f => f.Decision).Long();
        RuleFor(f => f.Enclosures).Line();
        RuleFor(f => f.Whereabouts).Line();
        RuleFor(f => f.CompetentOrgan).Line();
        RuleFor(f => f.CompetentContact).Line();
        RuleFor(f => f.EarlierReply).Line();
        RuleFor(f => f.SpecialLaw).Line();
        RuleFor(f => f.DeliveryAddress).Line();
    }
}

internal sealed class SearchFormValidator : AbstractValidator<SearchForm>
{
    public SearchFormValidator()
    {
        RuleFor(f => f.Scope).NotEmpty().WithMessage(_ => RepliesTexts.Form_ScopeMissing);
        RuleFor(f => f.Scope).Line();
        RuleFor(f => f.KeyWords).NotEmpty().WithMessage(_ => RepliesTexts.Form_KeyWordsMissing);
        RuleFor(f => f.KeyWords).Line();
        RuleFor(f => f.Systems).Must((f, systems) => !string.IsNullOrWhiteSpace(systems + f.Archives)).WithMessage(_ => RepliesTexts.Form_SystemsMissing);
        RuleFor(f => f.Systems).Line();
        RuleFor(f => f.Archives).Line();
        RuleFor(f => f.SearchedOn).Day();
        RuleFor(f => f.Searcher).NotEmpty().WithMessage(_ => RepliesTexts.Form_SearcherMissing);
        RuleFor(f => f.Searcher).Line();
        RuleFor(f => f.Result).Line();
    }
}

internal abstract class ReviewQuestionsValidator<TForm> : AbstractValidator<TForm>
    where TForm : ReviewQuestionsForm
{
    protected ReviewQuestionsValidator()
    {
        RuleFor(f => f.StateSecret).NotNull().WithMessage(_ => RepliesTexts.Form_AnswerMissing).IsInEnum();
        RuleFor(f => f.CommercialSecret).NotNull().WithMessage(_ => RepliesTexts.Form_AnswerMissing).IsInEnum();
        RuleFor(f => f.Privacy).NotNull().WithMessage(_ => RepliesTexts.Form_AnswerMissing).IsInEnum();
        RuleFor(f => f.ThreeSafetyOneStability).NotNull().WithMessage(_ => RepliesTexts.Form_AnswerMissing).IsInEnum();
        RuleFor(f => f.Internal).NotNull().WithMessage(_ => RepliesTexts.Form_AnswerMissing).IsInEnum();
        RuleFor(f => f.Basis).NotEmpty().WithMessage(_ => RepliesTexts.Form_BasisMissing)
            .MaximumLength(SecrecyReview.MaxText).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, SecrecyReview.MaxText));
        RuleFor(f => f.Reasons).NotEmpty().WithMessage(_ => RepliesTexts.Form_ReasonMissing)
            .MaximumLength(SecrecyReview.MaxText).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, SecrecyReview.MaxText));
    }
}

internal sealed class ReviewFormValidator : ReviewQuestionsValidator<ReviewForm>
{
    public ReviewFormValidator() => RuleFor(f => f.Conclusion).NotNull().WithMessage(_ => RepliesTexts.Form_ConclusionMissing).IsInEnum();
}

internal sealed class ReferFormValidator : ReviewQuestionsValidator<ReferForm>
{
    public ReferFormValidator() => RuleFor(f => f.ReferredTo).NotEmpty().WithMessage(_ => RepliesTexts.Form_ReferredToMissing)
        .MaximumLength(SecrecyReview.MaxName).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, SecrecyReview.MaxName));
}

internal sealed class AnswerReferralFormValidator : AbstractValidator<AnswerReferralForm>
{
    public AnswerReferralFormValidator()
    {
        RuleFor(f => f.Conclusion).NotNull().WithMessage(_ => RepliesTexts.Form_ConclusionMissing).IsInEnum();
        RuleFor(f => f.AnsweredOn).Day();
        RuleFor(f => f.Answer).NotEmpty().WithMessage(_ => RepliesTexts.Form_ReasonMissing)
            .MaximumLength(SecrecyReview.MaxText).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, SecrecyReview.MaxText));
    }
}

internal sealed class CheckLegalityFormValidator : AbstractValidator<CheckLegalityForm>
{
    public CheckLegalityFormValidator() => RuleFor(f => f.Note).Note();
}

internal sealed class ApproveReplyFormValidator : AbstractValidator<ApproveReplyForm>
{
    public ApproveReplyFormValidator() => RuleFor(f => f.Note).Note();
}

internal sealed class ReturnReplyFormValidator : AbstractValidator<ReturnReplyForm>
{
    public ReturnReplyFormValidator() => RuleFor(f => f.Reason).Reason();
}

internal sealed class DiscardDraftFormValidator : AbstractValidator<DiscardDraftForm>
{
    public DiscardDraftFormValidator() => RuleFor(f => f.Reason).Reason();
}

internal sealed class SealReplyFormValidator : AbstractValidator<SealReplyForm>
{
    public SealReplyFormValidator()
    {
        RuleFor(f => f.DocumentNumber).MaximumLength(Reply.MaxDocumentNumber).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, Reply.MaxDocumentNumber));
        RuleFor(f => f.IssuedOn).Day();
    }
}

internal sealed class DispatchReplyFormValidator : AbstractValidator<DispatchReplyForm>
{
    public DispatchReplyFormValidator()
    {
        RuleFor(f => f.Delivery).NotNull().WithMessage(_ => RepliesTexts.Form_DeliveryMissing).IsInEnum();
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => RepliesTexts.Form_EffectiveMissing);
        RuleFor(f => f.TrackingNumber).NotEmpty().When(f => f.Delivery is DeliveryMethod.Post).WithMessage(_ => RepliesTexts.Form_TrackingMissing);
        RuleFor(f => f.TrackingNumber).MaximumLength(PostNumber.MaxLength).WithMessage(_ => Shell.Text.Format(RepliesTexts.Form_TooLong, PostNumber.MaxLength));
        RuleFor(f => f.Proof).NotEmpty().When(f => f.Delivery is not (null or DeliveryMethod.Post)).WithMessage(_ => RepliesTexts.Form_ProofMissing);
        RuleFor(f => f.Proof).Line();
    }
}

internal sealed class ServeReplyFormValidator : AbstractValidator<ServeReplyForm>
{
    public ServeReplyFormValidator()
    {
        RuleFor(f => f.ServedOn).Day();
        RuleFor(f => f.Proof).NotEmpty().WithMessage(_ => RepliesTexts.Form_ProofMissing);
        RuleFor(f => f.Proof).Line();
    }
}
