using Disclosure.Domain.Replies;
using FluentValidation;

namespace Disclosure.Web.Replies;

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
