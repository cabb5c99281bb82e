using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>申请详情: one case from all rooms. A case of a foreign organ is not there at all.</summary>
internal sealed class CaseFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, ReplyClock clock, CalendarShelf shelf, CaseLights lights, DisputeChains chains, CaseDuties duties)
{
    private const int MaxAudit = 20;

    /// <returns>The case, or null where the number stands nowhere within reach.</returns>
    public async Task<CaseFile?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await CaseQuery(db, number).SingleOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var rights = CaseRights.Of(actor);
        var standing = CaseStanding.Of(found);
        var file = new CaseFile
        {
            Case = found,
            Organ = await OrganQuery(db, found.OrganId).SingleAsync(cancellationToken),
            Today = lights.Today,
            Rights = rights,
            Light = lights.Of(standing),
            PausedDays = lights.PausedDays(standing),
            LastDays = found.Consultations.Where(c => c.EndedOn is null).Select(c => (c.Ordinal, Last: c.LastDay(found.Regulation, clock.Calendar)))
                .Where(c => c.Last is not null).ToDictionary(c => c.Ordinal, c => c.Last!.Value.On),
            Trace = TraceOf(found, await shelf.ClockOfAsync(found, clock, cancellationToken)),
            Defects = found.Defects(clock, lights.Today),
            Replies = await ReplyQuery(db, found.Id).AsSplitQuery().ToListAsync(cancellationToken),
            Contacts = await ContactQuery(db, found.Id).ToListAsync(cancellationToken),
            EarlierItems = rights.MayHandle && found.May(ApplicationStep.IssueFeeNotice) ? await FeeItems.EarlierAsync(db, found, cancellationToken) : 0,
            FeeDueOn = found.FeeDueOn(clock),
            Changes = await ChangeQuery(db, found.Id).ToListAsync(cancellationToken),
            Disputes = await DisputeQuery(db, found.Id).AsSplitQuery().ToListAsync(cancellationToken),
            Import = found.ImportId is { } import ? await ImportQuery(db, import, found.ImportRow ?? 0).SingleAsync(cancellationToken) : null,
            Audit = rights.MayHandle ? await AuditQuery(db, number).ToListAsync(cancellationToken) : [],
        };
        IReadOnlyList<PromiseLine> promises = file.Replies.Any(r => r.Content?.ProvidedOn is not null) ? await Promises.CaseQuery(db, found.Number).ToListAsync(cancellationToken) : [];
        file = file with
        {
            Lights = [.. CaseLight.Of(duties.Of(found, file.Draft), lights), .. CaseLight.Of(promises, lights)],
            Promises = promises,
            Names = await UserNames.ReadAsync(db, NamesIn(file), cancellationToken),
            Chain = file.Disputes.Count > 0 || found.Reopening is not null ? await chains.OfCaseAsync(db, found.Id, found.Number, cancellationToken) : [],
            Windows = file.Replies.Where(r => !r.IsDiscarded).Select(r => (r.Id, Windows: r.WindowsOn(clock.Calendar))).Where(r => r.Windows is not null).ToDictionary(r => r.Id, r => r.Windows!),
            ReplyStep = file.OnDesk is { } reply ? DeskParts.Next(step => (found.IsOpen || step is ReplyStep.Serve) && actor.May(step, reply)) : null,
        };
        return file with { Acts = PossibleActs.Of(file, found.ClockOf(clock)), History = CaseHistory.Of(file, found.ClockOf(clock)) };
    }

    internal static IQueryable<Application> CaseQuery(DisclosureDbContext db, string number) => db.Applications.AsNoTracking().Where(a => a.Number == number);

    internal static IQueryable<ContactAttempt> ContactQuery(DisclosureDbContext db, long id) =>
        db.ContactAttempts.AsNoTracking().Where(a => a.ApplicationId == id).OrderBy(a => a.On).ThenBy(a => a.Id);

    internal static IQueryable<string> OrganQuery(DisclosureDbContext db, long organId) => db.Organs.Where(o => o.Id == organId).Select(o => o.Name);

    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, long caseId) => db.Replies.AsNoTracking().Where(r => r.ApplicationId == caseId).OrderBy(r => r.Id);

    internal static IQueryable<FactChange> ChangeQuery(DisclosureDbContext db, long caseId) => db.FactChanges.AsNoTracking().Where(c => c.ApplicationId == caseId).OrderBy(c => c.Id);

    internal static IQueryable<Dispute> DisputeQuery(DisclosureDbContext db, long caseId) => DisputeChains.OfCase(db, caseId).AsNoTracking().OrderBy(d => d.Facts.AcceptedOn);

    internal static IQueryable<CaseImport> ImportQuery(DisclosureDbContext db, long importId, int row) =>
        db.LedgerImports.Where(i => i.Id == importId).Select(i => new CaseImport(i.FileName, row, i.ImportedAt, i.ImportedBy));

    internal static IQueryable<AuditLine> AuditQuery(DisclosureDbContext db, string number) =>
        db.AuditEntries.Where(e => e.Target == number && AuditAction.Known.Contains(e.Action)) // a number may read like a user or an organ
           .OrderByDescending(e => e.Seq).Take(MaxAudit)
            .Select(e => new AuditLine(e.At, e.Actor, e.Action, e.Result));

    private static IEnumerable<string?> NamesIn(CaseFile file) =>
    [
        .. file.Case.ExtensionRequests.SelectMany(r => new[] { r.AskedBy, r.DecidedBy }), .. file.Changes.Select(c => c.RequestedBy), .. file.Contacts.Select(c => c.By),
        .. file.Audit.Select(line => line.Actor), file.Import?.ImportedBy,
    ];

    private DeadlineTrace? TraceOf(Application found, ReplyClock clock) => found switch
    {
        { Reopening.DueOn: not null } => null,
        { RenewalFacts: { } renewal } => found.ClockOf(clock).Trace(renewal, lights.Today),
        { ClockFacts: { } facts } => found.ClockOf(clock).Trace(facts, lights.Today),
        _ => null,
    };
}
