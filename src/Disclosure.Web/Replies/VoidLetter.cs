using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
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
    /// <exception cref="RuleViolationException">Void already.</exception>
    /// <exception cref="NotAllowedException">No such letter within reach.</exception>
    public Task<string> RunAsync(VoidLetterForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(VoidLetter), Permission.HandleCase, form.Number, form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var letter = await scope.Db.Letters.SingleOrDefaultAsync(l => l.Id == form.LetterId, cancellationToken);
            if (letter is null || !scope.Actor.Reaches(letter.OrganId))
            {
                throw new NotAllowedException(null);
            }

            CommandScope.DemandFresh(letter.Version, form.Version);
            letter.MakeVoid(scope.Today, form.Reason.Trim(), scope.Actor.Name);
            return await scope.Db.Applications.Where(a => a.Id == letter.ApplicationId).Select(a => a.Number).SingleAsync(cancellationToken);
        }, cancellationToken);
}
