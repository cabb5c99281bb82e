using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>作废争议文书.</summary>
public sealed class VoidDisputeLetterForm : DisputeForm
{
    public long LetterId { get; set; }

    /// <summary>The letter as it was when the form opened.</summary>
    public Guid LetterVersion { get; set; }

    public string Reason { get; set; } = "";
}

internal sealed class VoidDisputeLetterFormValidator : AbstractValidator<VoidDisputeLetterForm>
{
    public VoidDisputeLetterFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
}

/// <summary>作废争议文书: its number stays and is never given out again. What was handed in stands.</summary>
internal sealed class VoidDisputeLetter(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    /// <exception cref="RuleViolationException">Void already, or handed in.</exception>
    /// <exception cref="NotAllowedException">The dispute has no such paper.</exception>
    public Task<string> RunAsync(VoidDisputeLetterForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(VoidDisputeLetter), form, async s =>
    {
        var letter = await s.Command.Db.Letters.SingleOrDefaultAsync(l => l.Id == form.LetterId && l.DisputeId == s.Dispute.Id, cancellationToken) ?? throw new NotAllowedException(null);
        CommandScope.DemandFresh(letter.Version, form.LetterVersion);
        if (letter.VoidedOn is null && DisputeLetters.FiledOn(s.Dispute, letter) is { } filed)
        {
            throw new RuleViolationException(DisputeRule.LetterOfFiledAnswer, null, letter.Kind, filed);
        }

        letter.MakeVoid(s.Hand.Today, form.Reason.Trim(), s.Hand.By);
    }, cancellationToken);
}
