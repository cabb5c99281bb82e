using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>What an accepted proposal says about the item that comes from it.</summary>
/// <param name="Number">编号 of its case.</param>
/// <param name="OrganId">Key of the unit.</param>
/// <param name="OrganCode">单位代码.</param>
/// <param name="Content">申请内容, cut to the length of a title.</param>
/// <param name="DecidedOn">决定日: from this day it is information to be made public.</param>
public sealed record ProposedItem(string Number, long OrganId, string OrganCode, string Content, DateOnly? DecidedOn);

/// <summary>Fills the form of an item from an accepted proposal.</summary>
internal sealed class PublicationPrefill(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <returns>What the proposal says; null where there is none within reach that is accepted and not in the register yet.</returns>
    public async Task<ProposedItem?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.KeepPublications, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, number).FirstOrDefaultAsync(cancellationToken) is { } found && actor.Reaches(found.OrganId) ? found : null;
    }

    internal static IQueryable<ProposedItem> Query(DisclosureDbContext db, string number) =>
        from proposal in db.Set<PublicationProposal>()
        join a in db.Applications on proposal.ApplicationId equals a.Id
        join o in db.Organs on proposal.OrganId equals o.Id
        where a.Number == number && proposal.State == ProposalState.Accepted && !db.PublicationItems.Any(i => i.ProposalId == proposal.Id)
        select new ProposedItem(a.Number, o.Id, o.Code, a.Content.Substring(0, Domain.Publication.PublicationItem.MaxTitle), proposal.DecidedOn);
}
