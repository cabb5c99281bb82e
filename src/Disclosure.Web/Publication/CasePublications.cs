using Disclosure.Domain.Applications;
using Disclosure.Domain.Publication;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>What a case has led to in the register.</summary>
/// <param name="Code">编号 of the item that its proposal led to; null while it is not registered.</param>
/// <param name="State">公开状态 of it.</param>
/// <param name="DueOn">公开期限 of it.</param>
/// <param name="MayRegister">The proposal is accepted and not registered, and whoever looks may do it.</param>
public sealed record CasePublication(string? Code, PublicationState? State, DateOnly? DueOn, bool MayRegister);

/// <summary>主动公开 of a case: the item that came out of its accepted proposal.</summary>
internal sealed class CasePublications(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <returns>What there is, or null where the case was never accepted as a proposal.</returns>
    public async Task<CasePublication?> FindAsync(long applicationId, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, applicationId).FirstOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId) ? null
            : new CasePublication(found.Code, found.State, found.DueOn, found.Code is null && actor.May(Permission.KeepPublications));
    }

    internal static IQueryable<ProposalRow> Query(DisclosureDbContext db, long applicationId) =>
        from proposal in db.Set<PublicationProposal>()
        where proposal.ApplicationId == applicationId && proposal.State == ProposalState.Accepted
        join i in db.PublicationItems on proposal.Id equals i.ProposalId into items
        from item in items.DefaultIfEmpty()
        select new ProposalRow(proposal.OrganId, item.Code, (PublicationState?)item.State, (DateOnly?)item.DueOn);

    internal sealed record ProposalRow(long OrganId, string? Code, PublicationState? State, DateOnly? DueOn);
}
