using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Replies;

/// <summary>补录答复: outcome, ground, the day that counts, and why it left without the program.</summary>
public sealed class ReplyForm : ActForm
{
    public ReplyOutcome? Outcome { get; set; }

    /// <summary>Only with 不予公开.</summary>
    public WithholdingGround? Ground { get; set; }

    /// <summary>Handed to the post, signed for, or arrived in the applicant's system.</summary>
    public DateOnly? EffectiveOn { get; set; }

    public string DocumentNumber { get; set; } = "";

    public DeliveryMethod? Delivery { get; set; }

    public string Reason { get; set; } = "";
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
        RuleFor(f => f.Reason).Reason();
    }
}

/// <summary>补录答复: a reply that left outside the program closes the case, or is the renewed reply of a reopened one.</summary>
internal sealed class RecordReply(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The case has a draft, the outcome is not lawful here, or the day can't stand.</exception>
    public Task<string> RunAsync(ReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordReply), Permission.RecordPastReply, form, async scope =>
        {
            var (outcome, day) = (form.Outcome!.Value, form.EffectiveOn!.Value);
            var ground = outcome is ReplyOutcome.Refused ? form.Ground : null;
            await DraftReply.DemandNoneAsync(scope.Command.Db, scope, cancellationToken);
            scope.Case.Close(outcome, ground, day, scope.Today, scope.Clock);
            var reply = new Reply(scope.Case, outcome, ground, day, form.DocumentNumber.Trim(), form.Delivery);
            reply.SayWhyRecorded(form.Reason.Trim(), ReplyScope.Of(scope));
            scope.Command.Db.Replies.Add(reply);
        }, cancellationToken);
}
