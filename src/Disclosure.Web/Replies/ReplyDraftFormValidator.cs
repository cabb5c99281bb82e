using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using FluentValidation;

namespace Disclosure.Web.Replies;

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
