using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Assessment;

/// <summary>修改考核方案: the whole content, as an editor or a file gives it.</summary>
public sealed class ChangeSchemeForm : SchemeForm
{
    /// <summary>方案内容 as JSON.</summary>
    public string Json { get; set; } = "";
}

internal sealed class ChangeSchemeFormValidator : SchemeFormValidator<ChangeSchemeForm>
{
    public ChangeSchemeFormValidator() => RuleFor(f => f.Json).NotEmpty().WithMessage(_ => AssessmentTexts.Form_JsonMissing);
}

/// <summary>修改考核方案: a draft may hold problems, which its check lists; a published one never changes.</summary>
internal sealed class ChangeScheme(CommandGate gate, ReplyClock clock, IValidator<ChangeSchemeForm> validator)
{
    /// <returns>年度和版次.</returns>
    /// <exception cref="RuleViolationException">The content can't be read, or the scheme is no draft.</exception>
    public Task<string> RunAsync(ChangeSchemeForm form, CancellationToken cancellationToken = default) =>
        gate.RunAsync(new Command(nameof(ChangeScheme), Permission.DraftSchemes, $"{form.SchemeId}", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var scheme = await scope.FindAsync(form, cancellationToken);
            scheme.Change(SchemeJson.Read(form.Json), new AssessmentHand(scope.Today, scope.Actor.Name, clock.Calendar));
            return scheme.Number();
        }, cancellationToken);
}
