using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Replies;

/// <summary>登记答复: outcome, ground and the day that counts.</summary>
public sealed class ReplyForm : ActForm
{
    public ReplyOutcome? Outcome { get; set; }

    /// <summary>Only with 不予公开.</summary>
    public WithholdingGround? Ground { get; set; }

    /// <summary>Handed to the post, signed for, or arrived in the applicant's system.</summary>
    public DateOnly? EffectiveOn { get; set; }

    public string DocumentNumber { get; set; } = "";

    public DeliveryMethod? Delivery { get; set; }
}

internal sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator()
    {
        RuleFor(f => f.Outcome).NotNull().WithMessage(_ => RepliesTexts.Form_OutcomeMissing).IsInEnum();
        RuleFor(f => f.Ground).IsInEnum();
        RuleFor(f => f.Delivery).IsInEnum();
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => RepliesTexts.Form_EffectiveMissing);
        RuleFor(f => f.DocumentNumber).MaximumLength(Reply.MaxDocumentNumber).WithName(_ => ApplicationsTexts.ApplicationFact_DocumentNumber);
    }
}

/// <summary>登记答复: closes the case, or gives a reopened one its renewed reply.</summary>
internal sealed class RecordReply(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The outcome is not lawful here or the day can't stand.</exception>
    public Task<string> RunAsync(ReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordReply), Permission.HandleCase, form, scope =>
        {
            var (outcome, day) = (form.Outcome!.Value, form.EffectiveOn!.Value);
            var ground = outcome is ReplyOutcome.Refused ? form.Ground : null;
            scope.Case.Close(outcome, ground, day, scope.Today, scope.Clock);
            scope.Command.Db.Replies.Add(new Reply(scope.Case, outcome, ground, day, form.DocumentNumber.Trim(), form.Delivery));
        }, cancellationToken);
}
