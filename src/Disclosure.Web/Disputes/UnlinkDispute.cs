using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>取消关联.</summary>
public sealed class UnlinkDisputeForm : DisputeForm
{
    /// <summary>申请编号.</summary>
    [PartField(Required = true, Max = CaseNumber.MaxLength, Choice = DisputeChoice.FurtherApplication)]
    public string Other { get; set; } = "";
}

/// <summary>取消关联: an application is no part of it after all; the leading one stays.</summary>
internal sealed class UnlinkDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(UnlinkDisputeForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(UnlinkDispute), form, async s =>
    {
        var number = form.Other.Trim();
        var found = await s.Command.Db.Applications.Where(a => a.Number == number).Select(a => new { a.Id, a.OrganId }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !s.Command.Actor.Reaches(found.OrganId))
        {
            throw new NotAllowedException(null);
        }

        s.Dispute.Unlink(found.Id, number, s.Hand);
    }, cancellationToken);
}
