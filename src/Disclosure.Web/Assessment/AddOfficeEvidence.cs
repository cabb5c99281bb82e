using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>附评分依据.</summary>
public sealed class AddOfficeEvidenceForm : IndicatorForm
{
    /// <summary>考核事实 that it bears out; null where it bears out the mark or the review.</summary>
    public string? Key { get; set; }

    /// <summary>文件名.</summary>
    public string FileName { get; set; } = "";
}

internal sealed class AddOfficeEvidenceFormValidator : IndicatorFormValidator<AddOfficeEvidenceForm>
{
    public AddOfficeEvidenceFormValidator()
    {
        RuleFor(f => f.Key).MaximumLength(SchemeJson.MaxName).WithMessage(_ => Text.Format(ShellTexts.FieldTooLong, AssessmentTexts.Field_Fact, SchemeJson.MaxName));
        this.Needs(f => f.FileName, 1000, () => AssessmentTexts.Field_FileName);
    }
}

/// <summary>附评分依据 beside one indicator by whoever enters its facts, marks it or reviews an objection to it.</summary>
internal sealed class AddOfficeEvidence(EvidenceFiling filing)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, or there is nothing that it could bear out now.</exception>
    public Task<string> RunAsync(AddOfficeEvidenceForm form, Stream content, CancellationToken cancellationToken = default) =>
        filing.AddAsync(nameof(AddOfficeEvidence), UnitStep.Mark, form, form.FileName, content, async place =>
        {
            var note = place.Unit.Prove(place.Scheme, form.Code, string.IsNullOrEmpty(form.Key) ? null : form.Key, place.Hand);

            // her own alone: how many another scorer has laid is not hers to learn
            var mine = await place.Db.AssessmentEvidence.CountAsync(e => e.UnitAssessmentId == place.Unit.Id && e.IndicatorCode == note.Code && e.IsOffice && e.AddedBy == note.By, cancellationToken);
            return mine < AddEvidence.MaxFiles ? note : throw new RuleViolationException(FileRule.TooManyAttachments, null, AddEvidence.MaxFiles);
        }, cancellationToken);
}
