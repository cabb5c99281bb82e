using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>A case that waits for confirmation with the applicant.</summary>
/// <param name="Number">编号.</param>
/// <param name="Organ">受理单位.</param>
/// <param name="Channel">渠道.</param>
/// <param name="ArrivedOn">到件日.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="LastOn">The day of the last attempt, or null.</param>
/// <param name="LastResult">Its result, or null.</param>
public sealed record AwaitingCase(
    string Number, string Organ, Channel Channel, DateOnly ArrivedOn, string Applicant, int Attempts, DateOnly? LastOn, ContactResult? LastResult)
{
    /// <summary>Reminder on the day of arrival, yellow after one working day, red after three: for the head of office.</summary>
    public LightReading Light { get; init; }
}

/// <summary>待确认: every case whose receipt waits for confirmation, the longest waiting first.</summary>
internal sealed class AwaitingList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public const int MaxShown = 200;

    public async Task<IReadOnlyList<AwaitingCase>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Query(db, actor.ReachesAll ? null : actor.OrganId).ToListAsync(cancellationToken);
        return [.. found.Select(a => a with { Light = DeadlineLights.OfConfirmation(a.ArrivedOn, lights.Today, lights.Calendar, lights.Rules[WatchedKind.Confirmation]) })];
    }

    internal static IQueryable<AwaitingCase> Query(DisclosureDbContext db, long? organId) =>
        db.Applications.Where(a => a.IsOpen && a.Stage == ApplicationStage.Arrived && a.QueueOn == DateOnly.MaxValue && a.ArrivedOn != null && (organId == null || a.OrganId == organId))
            .OrderBy(a => a.ArrivedOn).ThenBy(a => a.Id).Take(MaxShown)
            .Select(a => new AwaitingCase(
                a.Number, db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Channel, a.ArrivedOn!.Value, a.Applicant.Name,
                db.ContactAttempts.Count(c => c.ApplicationId == a.Id),
                db.ContactAttempts.Where(c => c.ApplicationId == a.Id).OrderByDescending(c => c.Id).Select(c => (DateOnly?)c.On).FirstOrDefault(),
                db.ContactAttempts.Where(c => c.ApplicationId == a.Id).OrderByDescending(c => c.Id).Select(c => (ContactResult?)c.Result).FirstOrDefault()));
}
