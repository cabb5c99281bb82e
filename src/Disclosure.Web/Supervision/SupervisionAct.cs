using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>What an act works with: what it changes, beside the command's own scope.</summary>
internal sealed record SupervisionScope<TRoot>(CommandScope Command, TRoot Root, SupervisionHand Hand);

/// <summary>
/// The frame of every act of supervision: right, complete form, something within reach, a form that is not stale. What the office does demands reach of the
/// office, what a unit does reach of the unit, and a unit knows only what has been sent to it. A use case says only what the act does.
/// </summary>
internal sealed class SupervisionAct(CommandGate gate, ReplyClock clock, IServiceProvider validators)
{
    /// <summary>Runs an act on a notice.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnNoticeAsync<TForm>(string action, Permission permission, TForm form, Func<SupervisionScope<SupervisionNotice>, Task> act, CancellationToken cancellationToken)
        where TForm : SupervisionForm => RunAsync(
            action, permission, form, db => db.SupervisionNotices.SingleOrDefaultAsync(n => n.Code == form.Code, cancellationToken),
            notice => permission is Permission.AnswerSupervision ? notice.HasLeft ? notice.OrganId : null : notice.OfficeId, notice => notice.Version, act, cancellationToken);

    /// <summary>Runs an act on a complaint.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnComplaintAsync<TForm>(string action, Permission permission, TForm form, Func<SupervisionScope<Complaint>, Task> act, CancellationToken cancellationToken)
        where TForm : SupervisionForm => RunAsync(
            action, permission, form, db => db.Complaints.SingleOrDefaultAsync(c => c.Code == form.Code, cancellationToken), c => c.OfficeId, c => c.Version, act, cancellationToken);

    /// <summary>Runs an act on an inspection; a unit acts on its own sheet.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnInspectionAsync<TForm>(string action, Permission permission, TForm form, Func<SupervisionScope<Inspection>, Task> act, CancellationToken cancellationToken)
        where TForm : SupervisionForm => RunAsync(
            action, permission, form, db => db.Inspections.AsSplitQuery().SingleOrDefaultAsync(i => i.Code == form.Code, cancellationToken),
            inspection => permission is Permission.AnswerSupervision ? (form as SheetForm)?.OrganId : inspection.OfficeId,
            inspection => form is SheetForm sheet ? SheetVersion.Of(inspection, sheet.OrganId) : inspection.Version, act, cancellationToken);

    /// <summary>Runs an act on a bulletin.</summary>
    /// <returns>编号.</returns>
    public Task<string> OnBulletinAsync<TForm>(string action, Permission permission, TForm form, Func<SupervisionScope<Bulletin>, Task> act, CancellationToken cancellationToken)
        where TForm : SupervisionForm => RunAsync(
            action, permission, form, db => db.Bulletins.AsSplitQuery().SingleOrDefaultAsync(b => b.Code == form.Code, cancellationToken), b => b.OfficeId, b => b.Version, act, cancellationToken);

    /// <summary>Runs an act that opens something new in the registers of the office.</summary>
    /// <returns>编号.</returns>
    public Task<string> OpenAsync<TForm>(string action, TForm form, Func<OfficeScope, Task<string>> act, CancellationToken cancellationToken)
        where TForm : SupervisionForm => gate.RunAsync(new Command(action, Permission.Supervise, form.Code, form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            var office = await SupervisingOffice.FindAsync(scope.Db, cancellationToken);
            scope.DemandReach(office.Id);
            return await act(new OfficeScope(scope, office, HandOf(scope)));
        }, cancellationToken);

    private SupervisionHand HandOf(CommandScope scope) => new(scope.Today, scope.Actor.Name, clock.Calendar);

    private Task<string> RunAsync<TRoot, TForm>(
        string action, Permission permission, TForm form, Func<DisclosureDbContext, Task<TRoot?>> find, Func<TRoot, long?> organOf, Func<TRoot, Guid> versionOf,
        Func<SupervisionScope<TRoot>, Task> act, CancellationToken cancellationToken)
        where TRoot : class
        where TForm : SupervisionForm => gate.RunAsync(new Command(action, permission, form.Code, form, form.CommandId), async scope =>
        {
            await validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
            if (await find(scope.Db) is not { } found || organOf(found) is not { } organ || !scope.Actor.Reaches(organ))
            {
                throw new NotAllowedException(null);
            }

            CommandScope.DemandFresh(versionOf(found), form.Version);
            await act(new SupervisionScope<TRoot>(scope, found, HandOf(scope)));
            return form.Code;
        }, cancellationToken);
}

/// <summary>What an act works with that opens something new.</summary>
internal sealed record OfficeScope(CommandScope Command, Domain.Organs.Organ Office, SupervisionHand Hand);
