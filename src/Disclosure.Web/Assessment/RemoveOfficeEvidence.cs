using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>移除评分依据.</summary>
public sealed class RemoveOfficeEvidenceForm : UnitForm
{
    /// <summary>The file.</summary>
    public long EvidenceId { get; set; }
}

/// <summary>移除评分依据, as long as what it bears out can still be changed. One that is not for these eyes is not there at all.</summary>
internal sealed class RemoveOfficeEvidence(EvidenceFiling filing)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">There is no such file of the office.</exception>
    /// <exception cref="RuleViolationException">It was fed back already, or somebody else laid it where two mark.</exception>
    public Task<string> RunAsync(RemoveOfficeEvidenceForm form, CancellationToken cancellationToken = default) => filing.RemoveAsync(nameof(RemoveOfficeEvidence), UnitStep.Mark, form, async scope =>
    {
        var file = await scope.Command.Db.AssessmentEvidence.SingleOrDefaultAsync(e => e.Id == form.EvidenceId && e.UnitAssessmentId == scope.Unit.Id && e.IsOffice, cancellationToken)
            is { } found && scope.Unit.Sees(scope.Scheme, found.Note, isOffice: true, scope.Hand.By) ? found : throw new NotAllowedException(null);
        scope.Unit.Withdraw(scope.Scheme, file.Note, scope.Hand);
        return file;
    }, cancellationToken);
}
