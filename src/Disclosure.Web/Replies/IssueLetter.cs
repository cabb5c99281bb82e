using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>制作文书.</summary>
public sealed class IssueLetterForm : ActForm
{
    /// <summary>Longest text of one field, in characters.</summary>
    public const int MaxText = 10_000;

    public LetterKind? Kind { get; set; }

    /// <summary>Number of the consultation it belongs to, or null.</summary>
    public int? Ordinal { get; set; }

    public DateOnly? IssuedOn { get; set; }

    /// <summary>What no register holds.</summary>
    public Dictionary<LetterField, string> Texts { get; init; } = [];
}

internal sealed class IssueLetterFormValidator : AbstractValidator<IssueLetterForm>
{
    public IssueLetterFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage(_ => RepliesTexts.Letter_KindMissing).IsInEnum();
        RuleFor(f => f.IssuedOn).NotNull().WithMessage(_ => RepliesTexts.Letter_DayMissing);
        RuleFor(f => f.Texts).Must(texts => texts.Values.All(t => t.Length <= IssueLetterForm.MaxText)).WithMessage(_ => Shell.Text.Format(RepliesTexts.Letter_TooLong, IssueLetterForm.MaxText));
    }
}

/// <summary>制作文书: writes a letter that the facts of the case call for and gives it its number.</summary>
internal sealed class IssueLetter(CaseAct act, LetterDesk desk)
{
    /// <summary>What is not approved yet gets no number.</summary>
    private static readonly ReplyStage[] Approved = [ReplyStage.Approved, ReplyStage.Sealed, ReplyStage.Dispatched, ReplyStage.Served];

    /// <returns>编号 of the case.</returns>
    /// <exception cref="RuleViolationException">The facts don't call for it, it stands already, or a value is missing.</exception>
    public Task<string> RunAsync(IssueLetterForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(IssueLetter), Permission.HandleCase, form, async scope =>
            await desk.IssueAsync(scope.Command, await RequestAsync(scope.Command.Db, scope.Case, form, scope.Today, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>What the form asks for, with the reply that it tells.</summary>
    internal static async Task<LetterRequest> RequestAsync(
        Data.DisclosureDbContext db, Domain.Applications.Application found, IssueLetterForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var (kind, day) = (form.Kind!.Value, form.IssuedOn!.Value);
        var reply = LetterForms.Of(kind).HasRemedies || kind is LetterKind.ServiceReceipt or LetterKind.CorrectionNotice
            ? await db.Replies.Where(r => r.ApplicationId == found.Id && !r.IsDiscarded && Approved.Contains(r.Stage)).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken) : null;
        if (reply is not null && LetterForms.For(reply.Outcome) != kind && kind is not LetterKind.ServiceReceipt)
        {
            reply = null;
        }

        if (!LetterFit.Of(found, reply?.Outcome).Contains(kind))
        {
            throw new RuleViolationException(LetterForms.Of(kind).IsKnownTo(found.Regulation) ? ReplyRule.LetterNotFitting : ReplyRule.LetterUnknownToRegulation, null, kind, found.Regulation);
        }

        return day > today
            ? throw new RuleViolationException(Rule.DayAhead, null, day, today)
            : new LetterRequest(found, kind, reply, LetterFit.ConsultationOf(found, kind, form.Ordinal)?.Ordinal, day) { Texts = form.Texts };
    }
}
