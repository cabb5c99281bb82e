using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>关联申请.</summary>
public sealed class LinkDisputeForm : DisputeForm
{
    /// <summary>申请编号.</summary>
    [Field(Required = true, Max = CaseNumber.MaxLength)]
    public string Other { get; set; } = "";
}

/// <summary>关联申请: another application is part of the same dispute.</summary>
internal sealed class LinkDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(LinkDisputeForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(LinkDispute), form, async s =>
    {
        var number = form.Other.Trim();
        var found = await s.Command.Db.Applications.Where(a => a.Number == number).Select(a => new { a.Id, a.OrganId }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !s.Command.Actor.Reaches(found.OrganId))
        {
            throw new NotAllowedException(null);
        }

        if (found.OrganId != s.Dispute.OrganId)
        {
            throw new RuleViolationException(DisputeRule.DisputeOrganDiffers, null, number);
        }

        s.Dispute.Link(found.Id, number, s.Hand);
    }, cancellationToken);
}
