using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>拟订替换方案.</summary>
public sealed class ReplaceSchemeForm : SchemeForm
{
    /// <summary>替换理由.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class ReplaceSchemeFormValidator : SchemeFormValidator<ReplaceSchemeForm>
{
    public ReplaceSchemeFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => AssessmentTexts.Form_ReasonMissing)
        .MaximumLength(AssessmentScheme.MaxReason).WithMessage(_ => AssessmentTexts.Form_ReasonTooLong);
}

/// <summary>拟订替换方案: a draft of the next edition; the published one holds until that one is published.</summary>
internal sealed class ReplaceScheme(CommandGate gate, ReplyClock clock, IValidator<ReplaceSchemeForm> validator)
{
    /// <returns>年度和版次 of the draft.</returns>
    /// <exception cref="RuleViolationException">The scheme is not in force, or a replacement is being drafted already.</exception>
    public Task<string> RunAsync(ReplaceSchemeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(ReplaceScheme), Permission.DraftSchemes, $"{form.SchemeId}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var scheme = await scope.FindAsync(form, cancellationToken);
            if (await scope.Db.AssessmentSchemes.AnyAsync(s => s.PrecedingId == scheme.Id && s.Stage == SchemeStage.Drafted, cancellationToken))
            {
                throw new RuleViolationException(AssessmentRule.SchemeReplacementDrafted, null, scheme.Year);
            }

            var draft = scheme.DraftReplacement(form.Reason, new AssessmentHand(scope.Today, scope.Actor.Name, clock.Calendar));
            scope.Db.AssessmentSchemes.Add(draft);
            return draft.Number();
        }, cancellationToken);
}
