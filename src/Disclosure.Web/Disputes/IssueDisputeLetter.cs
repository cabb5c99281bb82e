using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;
using FluentValidation;

namespace Disclosure.Web.Disputes;

/// <summary>制作争议文书.</summary>
public sealed class IssueDisputeLetterForm : DisputeForm
{
    public LetterKind? Kind { get; set; }

    public DateOnly? IssuedOn { get; set; }

    /// <summary>What no register holds.</summary>
    public Dictionary<LetterField, string> Texts { get; init; } = [];
}

internal sealed class IssueDisputeLetterFormValidator : AbstractValidator<IssueDisputeLetterForm>
{
    public IssueDisputeLetterFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage(_ => RepliesTexts.Letter_KindMissing).IsInEnum();
        RuleFor(f => f.IssuedOn).NotNull().WithMessage(_ => RepliesTexts.Letter_DayMissing);
        RuleFor(f => f.Texts).Must(texts => texts.Values.All(t => t.Length <= IssueLetterForm.MaxText)).WithMessage(_ => Shell.Text.Format(RepliesTexts.Letter_TooLong, IssueLetterForm.MaxText));
    }
}

/// <summary>制作争议文书: writes a paper that the proceeding calls for, with its number where its kind has one.</summary>
internal sealed class IssueDisputeLetter(DisputeAct act, LetterDesk desk)
{
    /// <returns>编号 of the dispute.</returns>
    /// <exception cref="RuleViolationException">The proceeding does not call for it, it stands already, or a value is missing.</exception>
    public Task<string> RunAsync(IssueDisputeLetterForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(IssueDisputeLetter), form, async s =>
        await desk.IssueAsync(s.Command, await DisputeLetterDesk.RequestAsync(s.Command.Db, s.Dispute, form, s.Hand.Today, s.Hand.Calendar, cancellationToken), cancellationToken), cancellationToken);
}
