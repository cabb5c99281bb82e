using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>A dispute that may be about a case.</summary>
public sealed record LooseDispute(string Number, DisputeKind Kind, CourtInstance? Instance, string Body, string Docket, DateOnly AcceptedOn, Guid Version);

/// <summary>An application that a dispute may be about.</summary>
public sealed record LikelyCase(string Number, string Applicant, string Content);

/// <summary>关联: what one end offers of the other, so that one click joins them.</summary>
internal sealed class DisputeLinks(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    private const int MaxShown = 8, MaxContent = 60;

    /// <summary>Disputes of the organ that name no case yet, the latest first.</summary>
    public async Task<IReadOnlyList<LooseDispute>> LooseAsync(long organId, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return actor.Reaches(organId) ? await LooseQuery(db, organId).ToListAsync(cancellationToken) : [];
    }

    /// <summary>The version of a dispute within reach; empty where the number stands nowhere there.</summary>
    public async Task<Guid> VersionAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await VersionQuery(db, number, actor.ReachesAll ? null : actor.OrganId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Cases of the claimant in the organ that the dispute is not about yet, the latest first.</summary>
    public async Task<IReadOnlyList<LikelyCase>> LikelyAsync(DisputeFile file, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        if (file.Dispute.Claimant is not { Length: > 0 } claimant || !actor.Reaches(file.Dispute.OrganId))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await LikelyQuery(db, file.Dispute.OrganId, claimant).ToListAsync(cancellationToken);
        return [.. found.Where(likely => file.Cases.All(c => c.Number != likely.Number))];
    }

    internal static IQueryable<LooseDispute> LooseQuery(DisclosureDbContext db, long organId) => db.Disputes.Where(d => d.OrganId == organId && d.ApplicationId == null)
        .OrderByDescending(d => d.Facts.AcceptedOn).ThenByDescending(d => d.Id).Take(MaxShown)
        .Select(d => new LooseDispute(d.Number, d.Facts.Kind, d.Facts.Instance, d.Facts.Body, d.Facts.Docket, d.Facts.AcceptedOn, d.Version));

    internal static IQueryable<Guid> VersionQuery(DisclosureDbContext db, string number, long? organId) =>
        db.Disputes.Where(d => d.Number == number && (organId == null || d.OrganId == organId)).Select(d => d.Version);

    internal static IQueryable<LikelyCase> LikelyQuery(DisclosureDbContext db, long organId, string claimant) => db.Applications
        .Where(a => a.OrganId == organId && a.Applicant.Name == claimant && a.VoidedOn == null).OrderByDescending(a => a.Id).Take(MaxShown)
        .Select(a => new LikelyCase(a.Number, a.Applicant.Name, a.Content.Substring(0, MaxContent)));
}
