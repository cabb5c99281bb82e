using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>作废文书.</summary>
public sealed class VoidLetterForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号 of the case.</summary>
    public string Number { get; set; } = "";

    public long LetterId { get; set; }

    /// <summary>The letter as it was when the form opened.</summary>
    public Guid Version { get; set; }

    public string Reason { get; set; } = "";
}

internal sealed class VoidLetterFormValidator : AbstractValidator<VoidLetterForm>
{
    public VoidLetterFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
}

/// <summary>作废文书: the number stays and is never given out again.</summary>
internal sealed class VoidLetter(CommandGate gate, IValidator<VoidLetterForm> validator)
{
    /// <returns>编号 of the case.</returns>
    /// <exception cref="RuleViolationException">Void already, or it tells a reply that is sealed or has left.</exception>
    /// <exception cref="NotAllowedException">No such letter within reach; that of a dispute belongs to its own room.</exception>
    public Task<string> RunAsync(VoidLetterForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(VoidLetter), Permission.HandleCase, form.Number, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var letter = await scope.Db.Letters.SingleOrDefaultAsync(l => l.Id == form.LetterId, cancellationToken);
            if (letter is null || letter.DisputeId is not null || !scope.Actor.Reaches(letter.OrganId))
            {
                throw new NotAllowedException(null);
            }

            CommandScope.DemandFresh(letter.Version, form.Version);
            await DemandNotOfReplyAsync(scope, letter, cancellationToken);
            letter.MakeVoid(scope.Today, form.Reason.Trim(), scope.Actor.Name);
            return await scope.Db.Applications.Where(a => a.Id == letter.ApplicationId).Select(a => a.Number).SingleAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>The letter that tells a sealed reply shares its number: while it lies here, the reply goes back; once it has left, nothing undoes it.</summary>
    private static async Task DemandNotOfReplyAsync(CommandScope scope, Letter letter, CancellationToken cancellationToken)
    {
        var reply = letter.ReplyId is { } id ? await scope.Db.Replies.SingleAsync(r => r.Id == id, cancellationToken) : null;
        if (reply is null || letter.VoidedOn is not null || LetterForms.For(reply.Outcome) != letter.Kind)
        {
            return;
        }

        if (reply.EffectiveOn is not null)
        {
            throw new RuleViolationException(ReplyRule.LetterOfDispatchedReply, null, letter.Number);
        }

        if (reply.Stage is ReplyStage.Sealed && !reply.IsDiscarded)
        {
            throw new RuleViolationException(ReplyRule.LetterOfSealedReply, null, letter.Number);
        }
    }
}
