using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>复议诉讼详情: one dispute from all rooms. A dispute of a foreign organ is not there at all.</summary>
internal sealed class DisputeFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights, DisputeChains chains)
{
    private const int MaxAudit = 30, MaxContent = 120;

    /// <returns>The dispute, or null where the number stands nowhere within reach.</returns>
    public async Task<DisputeFile?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Query(db, number).AsSplitQuery().SingleOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var reply = found.ReplyId is { } replyId ? await ReplyQuery(db, replyId).SingleOrDefaultAsync(cancellationToken) : null;
        var mayHandle = actor.May(Permission.HandleDisputes);
        var audit = mayHandle ? await AuditQuery(db, number).ToListAsync(cancellationToken) : [];
        return new DisputeFile
        {
            Dispute = found,
            Organ = await OrganQuery(db, found.OrganId).SingleAsync(cancellationToken),
            Today = lights.Today,
            Me = actor.Name,
            MayHandle = mayHandle,
            Acts = mayHandle ? [.. DisputeActs.Possible(found).Select(act => act.Kind)] : [],
            Letters = await DisputeLetterList.Query(db, found.Id).ToListAsync(cancellationToken),
            Papers = mayHandle && found.ApplicationId is not null ? DisputeLetters.Of(found) : [],
            Handlers = mayHandle ? await DisputeOptions.HandlerQuery(db, found.OrganId).ToListAsync(cancellationToken) : [],
            Calendar = lights.Calendar,
            Rules = lights.Rules,
            Duties = DisputeDuties.Of(found, lights.Calendar),
            Flags = found.Flags(lights.Calendar, lights.Today, await DisputeOrigins.OfAsync(db, found, cancellationToken)),
            Cases = await CasesAsync(db, found, cancellationToken),
            Reply = reply,
            Chain = found.ApplicationId is { } leading
                ? await chains.OfCaseAsync(db, leading, found.Number, cancellationToken)
                : await chains.OfDisputeAsync(db, found, cancellationToken),
            Names = await UserNames.ReadAsync(db, [found.Handler, .. found.Reviews.Select(r => r.By), .. audit.Select(line => line.Actor)], cancellationToken),
            Audit = audit,
        };
    }

    internal static IQueryable<Dispute> Query(DisclosureDbContext db, string number) => db.Disputes.AsNoTracking().Where(d => d.Number == number);

    internal static IQueryable<string> OrganQuery(DisclosureDbContext db, long organId) => db.Organs.Where(o => o.Id == organId).Select(o => o.Name);

    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, long replyId) => db.Replies.AsNoTracking().Where(r => r.Id == replyId);

    internal static IQueryable<ConcernedCase> CaseQuery(DisclosureDbContext db, IReadOnlyList<long> keys, long? leading) => db.Applications.Where(a => keys.Contains(a.Id))
        .OrderBy(a => a.Number)
        .Select(a => new ConcernedCase(a.Number, a.Content.Substring(0, MaxContent), a.Applicant.Name, a.Stage, a.Outcome, a.Id == leading) { Id = a.Id });

    internal static IQueryable<AuditLine> AuditQuery(DisclosureDbContext db, string number) =>
        db.AuditEntries.Where(e => e.Target == number).OrderByDescending(e => e.Seq).Take(MaxAudit).Select(e => new AuditLine(e.At, e.Actor, e.Action, e.Result));

    private static async Task<IReadOnlyList<ConcernedCase>> CasesAsync(DisclosureDbContext db, Dispute found, CancellationToken cancellationToken)
    {
        List<long> keys = [.. found.FurtherApplications.Select(link => link.ApplicationId), .. found.ApplicationId is { } own ? [own] : Array.Empty<long>()];
        var cases = keys.Count == 0 ? [] : await CaseQuery(db, keys, found.ApplicationId).ToListAsync(cancellationToken);
        return [.. cases.OrderByDescending(c => c.IsLeading)];
    }
}
