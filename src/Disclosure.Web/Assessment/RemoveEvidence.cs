using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>移除考核佐证.</summary>
public sealed class RemoveEvidenceForm : UnitForm
{
    /// <summary>The file.</summary>
    public long EvidenceId { get; set; }
}

/// <summary>移除考核佐证 of the unit, as long as the self-assessment is being filled in: what was handed in stays. The content is deleted once the entry stands.</summary>
internal sealed class RemoveEvidence(AssessmentAct act, BlobStore store)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">There is no such file of the unit.</exception>
    /// <exception cref="RuleViolationException">The self-assessment has been handed in.</exception>
    public async Task<string> RunAsync(RemoveEvidenceForm form, CancellationToken cancellationToken = default)
    {
        string? blob = null;
        var target = await act.OnUnitAsync(nameof(RemoveEvidence), UnitStep.Assess, form, async scope =>
        {
            var file = await scope.Command.Db.AssessmentEvidence.SingleOrDefaultAsync(e => e.Id == form.EvidenceId && e.UnitAssessmentId == scope.Unit.Id && !e.IsOffice, cancellationToken)
                ?? throw new NotAllowedException(null);
            if (!scope.Unit.May(UnitStep.Assess, scope.Command.Today))
            {
                throw new RuleViolationException(Rule.AssessmentStepNotPermitted, null, UnitStep.Assess, scope.Unit.Stage);
            }

            scope.Command.Db.AssessmentEvidence.Remove(file);
            blob = file.Blob;
        }, cancellationToken);
        if (blob is not null)
        {
            store.Delete(blob);
        }

        return target;
    }
}
