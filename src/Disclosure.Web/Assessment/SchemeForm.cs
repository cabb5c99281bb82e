using Disclosure.Domain.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>What every act on a scheme carries: which one, as it stood when the form was opened, and the form itself.</summary>
public abstract class SchemeForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>The scheme.</summary>
    public long SchemeId { get; set; }

    /// <summary>The version of the scheme that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>What every form of a scheme demands.</summary>
internal class SchemeFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : SchemeForm
{
    public SchemeFormValidator() => RuleFor(f => f.SchemeId).GreaterThan(0).WithMessage(_ => AssessmentTexts.Form_SchemeMissing);
}

/// <summary>How a command finds its scheme and names it in the audit.</summary>
internal static class SchemeDesk
{
    /// <summary>The scheme of a form that is not stale.</summary>
    /// <exception cref="NotAllowedException">There is none.</exception>
    /// <exception cref="StaleFormException">Somebody else changed it meanwhile.</exception>
    public static async Task<AssessmentScheme> FindAsync(this CommandScope scope, SchemeForm form, CancellationToken cancellationToken)
    {
        var found = await scope.Db.AssessmentSchemes.SingleOrDefaultAsync(s => s.Id == form.SchemeId, cancellationToken) ?? throw new NotAllowedException(null);
        CommandScope.DemandFresh(found.Version, form.Version);
        return found;
    }

    /// <summary>年度和版次, e.g. 2026-2.</summary>
    public static string Number(this AssessmentScheme scheme) => $"{scheme.Year}-{scheme.Edition}";
}
