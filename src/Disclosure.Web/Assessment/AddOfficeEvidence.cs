using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
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
        RuleFor(f => f.Key).MaximumLength(SchemeJson.MaxName).WithMessage(_ => Shell.Text.Format(AssessmentTexts.Form_TooLong, AssessmentTexts.Field_Fact, SchemeJson.MaxName));
        this.Needs(f => f.FileName, 1000, () => AssessmentTexts.Field_FileName);
    }
}

/// <summary>
/// 附评分依据 beside one indicator by whoever enters its facts, marks it or reviews an objection to it. As with the unit's own files nothing else changes, so that no form grows
/// stale by them.
/// </summary>
internal sealed class AddOfficeEvidence(
    FileFiling filing, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, IValidator<AddOfficeEvidenceForm> validator, ReplyClock clock, TimeProvider time)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, or there is nothing that it could bear out now.</exception>
    public Task<string> RunAsync(AddOfficeEvidenceForm form, Stream content, CancellationToken cancellationToken = default) => filing.RunAsync(
        new Command(nameof(AddOfficeEvidence), CourseRights.Of(UnitStep.Mark), $"{form.UnitId}", form, form.CommandId), form.FileName, content, () => LookAsync(form, cancellationToken),
        async (scope, file) =>
        {
            var (unit, note) = await DemandAsync(scope.Db, scope.Actor, form, scope.Today, cancellationToken);
            file.DemandScanned();
            scope.Db.AssessmentEvidence.Add(AssessmentEvidence.Of(unit, note, file, scope.Now));
            return await scope.Db.TargetAsync(unit, cancellationToken);
        }, cancellationToken);

    private async Task<(UnitAssessment Unit, EvidenceNote Note)> DemandAsync(DisclosureDbContext db, Actor actor, AddOfficeEvidenceForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var unit = await db.UnitAssessments.AsSplitQuery().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancellationToken) is { } found && actor.Reaches(found.OrganId) ? found : throw new NotAllowedException(null);
        var round = await db.AssessmentRounds.SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
        round.DemandOpened(UnitStep.Mark);
        var scheme = (await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken)).Content;
        var note = unit.Prove(scheme, form.Code, string.IsNullOrEmpty(form.Key) ? null : form.Key, new AssessmentHand(today, actor.Name, clock.Calendar));

        // her own alone: how many another scorer has laid is not hers to learn
        var mine = await db.AssessmentEvidence.CountAsync(e => e.UnitAssessmentId == unit.Id && e.IndicatorCode == note.Code && e.IsOffice && e.AddedBy == note.By, cancellationToken);
        return mine < AddEvidence.MaxFiles ? (unit, note) : throw new RuleViolationException(Rule.TooManyAttachments, null, AddEvidence.MaxFiles);
    }

    /// <summary>Looks before anything is taken in: a stranger sends no bytes to this disk.</summary>
    private async Task LookAsync(AddOfficeEvidenceForm form, CancellationToken cancellationToken)
    {
        var actor = await current.DemandAsync(CourseRights.Of(UnitStep.Mark), cancellationToken);
        await validator.ValidateAndThrowAsync(form, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await DemandAsync(db, actor, form, time.Today(), cancellationToken);
    }
}
