using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>上传考核佐证.</summary>
public sealed class AddEvidenceForm : IndicatorForm
{
    /// <summary>文件名.</summary>
    public string FileName { get; set; } = "";
}

internal sealed class AddEvidenceFormValidator : IndicatorFormValidator<AddEvidenceForm>
{
    public AddEvidenceFormValidator() => this.Needs(f => f.FileName, 1000, () => AssessmentTexts.Field_FileName);
}

/// <summary>上传考核佐证 beside one indicator, by the unit while it assesses itself or may object.</summary>
internal sealed class AddEvidence(EvidenceFiling filing)
{
    /// <summary>Most files beside one indicator of a unit.</summary>
    public const int MaxFiles = 30;

    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, there is no such indicator, or the unit takes none now.</exception>
    public Task<string> RunAsync(AddEvidenceForm form, Stream content, CancellationToken cancellationToken = default) =>
        filing.AddAsync(nameof(AddEvidence), UnitStep.Assess, form, form.FileName, content, async place =>
        {
            var unit = place.Unit;
            if (!unit.May(UnitStep.Assess, place.Hand.Today) && !unit.May(UnitStep.Contest, place.Hand.Today))
            {
                throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, UnitStep.Assess, unit.Stage);
            }

            if (place.Scheme.FindLeaf(form.Code) is null)
            {
                throw new RuleViolationException(AssessmentRule.IndicatorUnknown, null, form.Code);
            }

            return await place.Db.AssessmentEvidence.CountAsync(e => e.UnitAssessmentId == unit.Id && e.IndicatorCode == form.Code && !e.IsOffice, cancellationToken) < MaxFiles
                ? new EvidenceNote(form.Code, null, IsOffice: false, unit.Stage, place.Hand.By)
                : throw new RuleViolationException(FileRule.TooManyAttachments, null, MaxFiles);
        }, cancellationToken);
}
