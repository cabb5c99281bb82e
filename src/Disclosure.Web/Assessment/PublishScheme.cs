using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>公布考核方案.</summary>
public sealed class PublishSchemeForm : SchemeForm
{
    /// <summary>自评起始日.</summary>
    public DateOnly? StartsOn { get; set; }
}

internal sealed class PublishSchemeFormValidator : SchemeFormValidator<PublishSchemeForm>
{
    public PublishSchemeFormValidator() => RuleFor(f => f.StartsOn).NotNull().WithMessage(_ => AssessmentTexts.Form_StartMissing);
}

/// <summary>公布考核方案: with its notice, and only one scheme a year for each group; the edition that it replaces ends with this.</summary>
internal sealed class PublishScheme(CommandGate gate, ReplyClock clock, IValidator<PublishSchemeForm> validator)
{
    /// <returns>年度和版次.</returns>
    /// <exception cref="RuleViolationException">It has problems, begins too soon, or the group has a scheme for the year already.</exception>
    public Task<string> RunAsync(PublishSchemeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(PublishScheme), Permission.PublishSchemes, $"{form.SchemeId}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var scheme = await scope.FindAsync(form, cancellationToken);
            var inForce = await scope.Db.AssessmentSchemes.Where(s => s.Year == scheme.Year && s.Stage == SchemeStage.Published).ToListAsync(cancellationToken);
            if (inForce.Where(s => s.Id != scheme.PrecedingId).SelectMany(s => s.Content.Groups).Intersect(scheme.Content.Groups).Cast<object>().FirstOrDefault() is { } group)
            {
                throw new RuleViolationException(AssessmentRule.SchemeGroupTaken, null, scheme.Year, group);
            }

            scheme.Publish(form.StartsOn!.Value, inForce.Find(s => s.Id == scheme.PrecedingId), new AssessmentHand(scope.Today, scope.Actor.Name, clock.Calendar));
            return scheme.Number();
        }, cancellationToken);
}
