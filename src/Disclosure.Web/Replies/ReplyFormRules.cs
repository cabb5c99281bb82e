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
