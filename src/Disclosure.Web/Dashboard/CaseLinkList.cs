using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>A case that is linked with the one looked at.</summary>
/// <param name="Number">编号.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Content">申请内容, its beginning.</param>
/// <param name="Kind">重复 or 相似.</param>
/// <param name="IsEarlier">It came before the one looked at.</param>
/// <param name="Note">说明.</param>
/// <param name="Outcome">答复结果, or null while open.</param>
/// <param name="ClosedOn">答复日, or null.</param>
/// <param name="DocumentNumber">文号 of its reply, or null.</param>
public sealed record LinkedCase(
    string Number, string Applicant, string Content, CaseLinkKind Kind, bool IsEarlier, string Note, ReplyOutcome? Outcome, DateOnly? ClosedOn, string? DocumentNumber);

/// <summary>关联的申请, both ways.</summary>
internal sealed class CaseLinkList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    private const int MaxShown = 30, MaxContent = 60;

    /// <summary>Those of a case within reach, the earliest first.</summary>
    public async Task<IReadOnlyList<LinkedCase>> OfAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await db.Applications.Where(a => a.Number == number).Select(a => new { a.Id, a.OrganId }).SingleOrDefaultAsync(cancellationToken);
        return found is not null && actor.Reaches(found.OrganId) ? await Query(db, found.Id).ToListAsync(cancellationToken) : [];
    }

    internal static IQueryable<LinkedCase> Query(DisclosureDbContext db, long caseId) =>
        (from link in db.Set<CaseLink>().Where(l => l.EarlierId == caseId || l.LaterId == caseId)
         join a in db.Applications on link.EarlierId == caseId ? link.LaterId : link.EarlierId equals a.Id
         orderby a.Id
         select new LinkedCase(
             a.Number, a.Applicant.Name, a.Content.Substring(0, MaxContent), link.Kind, link.LaterId == caseId, link.Note, a.Outcome, a.ClosedOn,
             db.Replies.Where(r => r.ApplicationId == a.Id && !r.IsRenewed && a.ClosedOn != null).OrderBy(r => r.Id).Select(r => r.DocumentNumber).FirstOrDefault())).Take(MaxShown);
}
