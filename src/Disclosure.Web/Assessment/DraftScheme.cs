using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>拟订考核方案.</summary>
public sealed class DraftSchemeForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>考核年度.</summary>
    public int? Year { get; set; }

    /// <summary>The scheme to begin from; null begins from the sample that comes with the program.</summary>
    public long? CopyFromId { get; set; }
}

internal sealed class DraftSchemeFormValidator : AbstractValidator<DraftSchemeForm>
{
    public DraftSchemeFormValidator() => RuleFor(f => f.Year).NotNull().InclusiveBetween(2008, 2999).WithMessage(_ => AssessmentTexts.Form_YearMissing);
}

/// <summary>拟订考核方案: a copy of an earlier year's, or of the sample.</summary>
internal sealed class DraftScheme(CommandGate gate, ReplyClock clock, IValidator<DraftSchemeForm> validator)
{
    /// <returns>年度和版次.</returns>
    /// <exception cref="RuleViolationException">The year of the copied one is not earlier.</exception>
    public Task<string> RunAsync(DraftSchemeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(DraftScheme), Permission.DraftSchemes, $"{form.Year}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var (year, hand) = (form.Year!.Value, new AssessmentHand(scope.Today, scope.Actor.Name, clock.Calendar));
            var scheme = form.CopyFromId is not { } from
                ? new AssessmentScheme(SampleScheme.For(year), hand)
                : (await scope.Db.AssessmentSchemes.SingleOrDefaultAsync(s => s.Id == from, cancellationToken) ?? throw new NotAllowedException(null)).CopyFor(year, hand);
            scope.Db.AssessmentSchemes.Add(scheme);
            return scheme.Number();
        }, cancellationToken);
}
