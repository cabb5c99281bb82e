using Disclosure.Domain.Replies;
using FluentValidation;

namespace Disclosure.Web.Replies;

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
