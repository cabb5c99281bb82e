using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Assessment;

/// <summary>作废考核方案.</summary>
public sealed class DropSchemeForm : SchemeForm;

/// <summary>作废考核方案 that was never published.</summary>
internal sealed class DropScheme(CommandGate gate, IValidator<DropSchemeForm> validator)
{
    /// <returns>年度和版次.</returns>
    /// <exception cref="RuleViolationException">It is no draft.</exception>
    public Task<string> RunAsync(DropSchemeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(DropScheme), Permission.DraftSchemes, $"{form.SchemeId}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var scheme = await scope.FindAsync(form, cancellationToken);
            scheme.Drop();
            return scheme.Number();
        }, cancellationToken);
}
