using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>登记主动公开事项 of a unit; from the day on which it was made its period runs. One that comes from an accepted proposal is linked with it.</summary>
internal sealed class RegisterPublication(PublicationAct act)
{
    /// <summary>The series of its numbers.</summary>
    public const string Series = "GK";

    /// <returns>编号 of the item.</returns>
    /// <exception cref="RuleViolationException">The facts can't stand, or there is no accepted proposal of the unit that is not in the register yet.</exception>
    public Task<string> RunAsync(RegisterPublicationForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(RegisterPublication), form, async scope =>
    {
        var (db, number) = (scope.Command.Db, form.ProposalOf.Trim());
        long? proposal = number.Length == 0 ? null
            : await ProposalQuery(db, number, scope.OrganId).Select(p => (long?)p.Id).FirstOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(PublicationRule.PublicationProposalUnfit, null, number);
        var item = new PublicationItem(await SupervisionCounter.CodeAsync(db, Series, scope.Hand.Today.Year, cancellationToken), scope.OrganId, form.Facts, proposal, scope.Hand);
        db.PublicationItems.Add(item);
        return item.Code;
    }, cancellationToken);

    /// <summary>The accepted proposal of a case that is not in the register yet.</summary>
    internal static IQueryable<PublicationProposal> ProposalQuery(DisclosureDbContext db, string number, long organId) =>
        from proposal in db.Set<PublicationProposal>()
        join a in db.Applications on proposal.ApplicationId equals a.Id
        where a.Number == number && proposal.OrganId == organId && proposal.State == ProposalState.Accepted && !db.PublicationItems.Any(i => i.ProposalId == proposal.Id)
        select proposal;
}
