using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>
/// 建议主动公开: raised when a case is linked or closed and several applicants have asked for what may be disclosed (2019 art. 44). Only the cases
/// linked with this one are read, never the register.
/// </summary>
internal static class Proposals
{
    private const int MaxSteps = 4, MaxCases = 200;

    /// <summary>Suggests it for the group of a case where the group has become large enough, once.</summary>
    public static async Task RaiseAsync(DisclosureDbContext db, long caseId, OfficeSettings settings, DateOnly today, DateTime now, CancellationToken cancellationToken, Application? closing = null)
    {
        var keys = await GroupAsync(db, caseId, cancellationToken);
        if (keys.Count < settings.ProposalApplicants)
        {
            return;
        }

        List<GroupCase> group =
        [
            .. (await CasesQuery(db, keys).ToListAsync(cancellationToken))
                .Select(c => c.Id == closing?.Id ? c with { Outcome = closing.Outcome, ClosedOn = closing.ClosedOn } : c), // what is being saved counts already
        ];
        var applicants = group.Select(c => c.Applicant.Trim()).Distinct(StringComparer.Ordinal).Count();
        var disclosed = group.Where(c => c.Outcome is ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted).OrderBy(c => c.ClosedOn).ThenBy(c => c.Id).FirstOrDefault();
        if (disclosed is null || applicants < settings.ProposalApplicants)
        {
            return;
        }

        if (await db.Set<PublicationProposal>().OrderBy(p => p.Id).FirstOrDefaultAsync(p => keys.Contains(p.ApplicationId), cancellationToken) is { } known)
        {
            known.AskedBy(applicants);
            return;
        }

        db.Add(new PublicationProposal(disclosed.Id, disclosed.OrganId, applicants, today));
        db.Add(new DeskNotice
        {
            At = now,
            Kind = DeskNoticeKind.PublicationProposed,
            OrganId = disclosed.OrganId,
            For = Permission.DecideProposals,
            Href = "/proposals",
            Arguments = [disclosed.Number, $"{applicants}"],
        });
    }

    /// <summary>Raises for the cases that the pending changes close with a disclosure.</summary>
    public static async Task FollowAsync(DisclosureDbContext db, OfficeSettings settings, DateTime now, CancellationToken cancellationToken)
    {
        var closed = db.ChangeTracker.Entries<Application>()
            .Where(e => e.State is EntityState.Modified && e.Property(a => a.Outcome).IsModified && e.Entity.Outcome is ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted)
            .Select(e => e.Entity).ToList();
        foreach (var application in closed)
        {
            await RaiseAsync(db, application.Id, settings, LegalDays.LegalDayOf(now), now, cancellationToken, application);
        }
    }

    internal static IQueryable<GroupCase> CasesQuery(DisclosureDbContext db, IReadOnlyCollection<long> keys) =>
        db.Applications.Where(a => keys.Contains(a.Id) && a.VoidedOn == null).Select(a => new GroupCase(a.Id, a.OrganId, a.Number, a.Applicant.Name, a.Outcome, a.ClosedOn));

    internal static IQueryable<CaseLink> LinksQuery(DisclosureDbContext db, IReadOnlyCollection<long> keys) =>
        db.Set<CaseLink>().Where(l => keys.Contains(l.EarlierId) || keys.Contains(l.LaterId));

    private static async Task<HashSet<long>> GroupAsync(DisclosureDbContext db, long caseId, CancellationToken cancellationToken)
    {
        HashSet<long> known = [caseId];
        var fresh = new List<long> { caseId };
        for (var step = 0; step < MaxSteps && fresh.Count > 0 && known.Count < MaxCases; step++)
        {
            var links = await LinksQuery(db, fresh).AsNoTracking().OrderBy(l => l.Id).Take(MaxCases).ToListAsync(cancellationToken);
            fresh = [.. links.SelectMany(l => new[] { l.EarlierId, l.LaterId }).Where(known.Add)];
        }

        return known;
    }

    internal sealed record GroupCase(long Id, long OrganId, string Number, string Applicant, ReplyOutcome? Outcome, DateOnly? ClosedOn);
}
