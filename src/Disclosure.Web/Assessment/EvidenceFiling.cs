using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>Where a file is laid: the unit as it stands, its scheme, and whose hand lays it.</summary>
internal sealed record EvidencePlace(DisclosureDbContext Db, UnitAssessment Unit, SchemeContent Scheme, AssessmentHand Hand);

/// <summary>
/// The frame of laying a file beside an indicator and of taking it away. Files come one after another and change nothing else of the unit, so that no form grows
/// stale by them. What no scanner could look at is not taken: nobody would look again.
/// </summary>
internal sealed class EvidenceFiling(
    FileFiling filing, AssessmentAct act, BlobStore store, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock, TimeProvider time, IServiceProvider validators)
{
    /// <summary>Lays a file.</summary>
    /// <param name="action">The use case.</param>
    /// <param name="step">The step whose right it takes.</param>
    /// <param name="form">The form.</param>
    /// <param name="fileName">文件名.</param>
    /// <param name="content">The file.</param>
    /// <param name="noteOf">What the file bears out; refuses where it may not be laid.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    public Task<string> AddAsync<TForm>(
        string action, UnitStep step, TForm form, string fileName, Stream content, Func<EvidencePlace, Task<EvidenceNote>> noteOf, CancellationToken cancellationToken)
        where TForm : IndicatorForm => filing.RunAsync(
        new Command(action, CourseRights.Of(step), $"{form.UnitId}", form, form.CommandId), fileName, content,
        () => LookAsync(step, form, noteOf, cancellationToken),
        async (scope, file) =>
        {
            var place = await PlaceAsync(scope.Db, scope.Actor, step, form, scope.Today, cancellationToken);
            var note = await noteOf(place);
            file.DemandScanned();
            scope.Db.AssessmentEvidence.Add(AssessmentEvidence.Of(place.Unit, note, file, scope.Now));
            return await scope.Db.TargetAsync(place.Unit, cancellationToken);
        }, cancellationToken);

    /// <summary>Takes a file away; its content is deleted once the entry stands.</summary>
    /// <returns>Key of the round and code of the unit.</returns>
    public async Task<string> RemoveAsync<TForm>(string action, UnitStep step, TForm form, Func<UnitScope, Task<AssessmentEvidence>> find, CancellationToken cancellationToken)
        where TForm : UnitForm
    {
        string? blob = null;
        var target = await act.OnUnitAsync(action, step, form, async scope =>
        {
            var file = await find(scope);
            scope.Command.Db.AssessmentEvidence.Remove(file);
            blob = file.Blob;
        }, cancellationToken);
        if (blob is not null)
        {
            store.Delete(blob);
        }

        return target;
    }

    /// <summary>Looks before anything is taken in: a stranger sends no bytes to this disk.</summary>
    private async Task LookAsync<TForm>(UnitStep step, TForm form, Func<EvidencePlace, Task<EvidenceNote>> noteOf, CancellationToken cancellationToken)
        where TForm : IndicatorForm
    {
        var actor = await current.DemandAsync(CourseRights.Of(step), cancellationToken);
        await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await noteOf(await PlaceAsync(db, actor, step, form, time.Today(), cancellationToken));
    }

    private async Task<EvidencePlace> PlaceAsync(DisclosureDbContext db, Actor actor, UnitStep step, IndicatorForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var unit = await db.UnitAssessments.AsSplitQuery().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancellationToken) is { } found && actor.Reaches(found.OrganId) ? found : throw new NotAllowedException(null);
        var round = await db.AssessmentRounds.SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
        round.DemandOpened(step);
        var scheme = await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken);
        return new EvidencePlace(db, unit, scheme.Content, new AssessmentHand(today, actor.Name, clock.Calendar));
    }
}
