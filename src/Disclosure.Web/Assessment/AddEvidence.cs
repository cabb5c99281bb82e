using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using FluentValidation;
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

/// <summary>
/// 上传考核佐证 beside one indicator, by the unit while it assesses itself or may object. The files of a unit come one after another and change nothing else of
/// it, so no form grows stale by them. What no scanner could look at is not taken: nobody would look again.
/// </summary>
internal sealed class AddEvidence(FileFiling filing, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, IValidator<AddEvidenceForm> validator, TimeProvider time)
{
    /// <summary>Most files beside one indicator of a unit.</summary>
    public const int MaxFiles = 30;

    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, there is no such indicator, or the unit takes none now.</exception>
    public Task<string> RunAsync(AddEvidenceForm form, Stream content, CancellationToken cancellationToken = default) => filing.RunAsync(
        new Command(nameof(AddEvidence), CourseRights.Of(UnitStep.Assess), $"{form.UnitId}", form, form.CommandId), form.FileName, content, () => LookAsync(form, cancellationToken),
        async (scope, file) => await AddAsync(scope, form, file, cancellationToken), cancellationToken);

    /// <summary>The unit of a form within reach, where it takes files now.</summary>
    internal static async Task<UnitAssessment> DemandAsync(DisclosureDbContext db, Actor actor, IndicatorForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var unit = await db.UnitAssessments.AsSplitQuery().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancellationToken) is { } found && actor.Reaches(found.OrganId) ? found : throw new NotAllowedException(null);
        var round = await db.AssessmentRounds.SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
        round.DemandOpened(UnitStep.Assess);
        if (!unit.May(UnitStep.Assess, today) && !unit.May(UnitStep.Contest, today))
        {
            throw new RuleViolationException(Rule.AssessmentStepNotPermitted, null, UnitStep.Assess, unit.Stage);
        }

        if ((await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken)).Content.FindLeaf(form.Code) is null)
        {
            throw new RuleViolationException(Rule.IndicatorUnknown, null, form.Code);
        }

        if (await db.AssessmentEvidence.CountAsync(e => e.UnitAssessmentId == unit.Id && e.IndicatorCode == form.Code && !e.IsOffice, cancellationToken) >= MaxFiles)
        {
            throw new RuleViolationException(Rule.TooManyAttachments, null, MaxFiles);
        }

        return unit;
    }

    private static async Task<string> AddAsync(CommandScope scope, AddEvidenceForm form, CheckedFile file, CancellationToken cancellationToken)
    {
        var unit = await DemandAsync(scope.Db, scope.Actor, form, scope.Today, cancellationToken);
        file.DemandScanned();
        scope.Db.AssessmentEvidence.Add(AssessmentEvidence.Of(unit, new EvidenceNote(form.Code, null, IsOffice: false, unit.Stage, scope.Actor.Name), file, scope.Now));
        return await scope.Db.TargetAsync(unit, cancellationToken);
    }

    /// <summary>Looks before anything is taken in: a stranger sends no bytes to this disk.</summary>
    private async Task LookAsync(AddEvidenceForm form, CancellationToken cancellationToken)
    {
        var actor = await current.DemandAsync(CourseRights.Of(UnitStep.Assess), cancellationToken);
        await validator.ValidateAndThrowAsync(form, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await DemandAsync(db, actor, form, time.Today(), cancellationToken);
    }
}
