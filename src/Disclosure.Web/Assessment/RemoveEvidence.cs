using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>移除考核佐证.</summary>
public sealed class RemoveEvidenceForm : UnitForm
{
    /// <summary>The file.</summary>
    public long EvidenceId { get; set; }
}

/// <summary>移除考核佐证 of the unit, as long as the self-assessment is being filled in: what was handed in stays.</summary>
internal sealed class RemoveEvidence(EvidenceFiling filing)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">There is no such file of the unit.</exception>
    /// <exception cref="RuleViolationException">The self-assessment has been handed in.</exception>
    public Task<string> RunAsync(RemoveEvidenceForm form, CancellationToken cancellationToken = default) => filing.RemoveAsync(nameof(RemoveEvidence), UnitStep.Assess, form, async scope =>
    {
        var file = await scope.Command.Db.AssessmentEvidence.SingleOrDefaultAsync(e => e.Id == form.EvidenceId && e.UnitAssessmentId == scope.Unit.Id && !e.IsOffice, cancellationToken)
            ?? throw new NotAllowedException(null);
        return scope.Unit.May(UnitStep.Assess, scope.Command.Today) ? file : throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, UnitStep.Assess, scope.Unit.Stage);
    }, cancellationToken);
}
