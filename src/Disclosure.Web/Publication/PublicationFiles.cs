using Disclosure.Domain.Applications;
using Disclosure.Domain.Publication;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>An item with everything that is known of it.</summary>
public sealed record PublicationFile
{
    public required PublicationItem Item { get; init; }

    public required OrganItem Organ { get; init; }

    /// <summary>编号 of the case whose proposal it comes from, or null.</summary>
    public string? ProposalOf { get; init; }

    public IReadOnlyList<PublicationActKind> Acts { get; init; } = [];

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<AuditLine> Audit { get; init; } = [];
}

/// <summary>主动公开事项: one item, for whoever reaches its unit.</summary>
internal sealed class PublicationFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory)
{
    private const int MaxAudit = 50;

    /// <returns>The item, or null where there is none of that number within reach.</returns>
    public async Task<PublicationFile?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.PublicationItems.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code, cancellationToken) is not { } item || !actor.Reaches(item.OrganId))
        {
            return null;
        }

        var audit = await AuditQuery(db, code).ToListAsync(cancellationToken);
        return new PublicationFile
        {
            Item = item,
            Organ = (await directory.ByIdAsync([item.OrganId], cancellationToken))[item.OrganId],
            ProposalOf = item.ProposalId is { } proposal ? await CaseQuery(db, proposal).SingleOrDefaultAsync(cancellationToken) : null,
            Acts = PublicationActs.Possible(item, actor),
            Names = await UserNames.ReadAsync(db, [item.RegisteredBy, .. audit.Select(line => line.Actor)], cancellationToken),
            Audit = audit,
        };
    }

    internal static IQueryable<string> CaseQuery(DisclosureDbContext db, long proposalId) =>
        db.Set<PublicationProposal>().Where(p => p.Id == proposalId).Join(db.Applications, p => p.ApplicationId, a => a.Id, (_, a) => a.Number);

    internal static IQueryable<AuditLine> AuditQuery(DisclosureDbContext db, string code) =>
        db.AuditEntries.Where(e => e.Target == code).OrderByDescending(e => e.Seq).Take(MaxAudit).Select(e => new AuditLine(e.At, e.Actor, e.Action, e.Result));
}
