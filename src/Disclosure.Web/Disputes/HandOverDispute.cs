using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>交办争议.</summary>
public sealed class HandOverDisputeForm : DisputeForm
{
    /// <summary>Sign-in name of whoever handles it from now on.</summary>
    [PartField(Required = true, Max = User.MaxName, Choice = DisputeChoice.Handler)]
    public string To { get; set; } = "";
}

/// <summary>交办争议: to somebody who may handle disputes of its organ.</summary>
internal sealed class HandOverDispute(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    /// <exception cref="RuleViolationException"><see cref="DisputeRule.DisputeHandlerUnfit"/>.</exception>
    public Task<string> RunAsync(HandOverDisputeForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(HandOverDispute), form, async s =>
    {
        var name = form.To.Trim().ToUpperInvariant();
        var user = await s.Command.Db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == name, cancellationToken);
        if (user is null || user.IsDisabled || !RolePermissions.Of(user.Role).Contains(Permission.HandleDisputes) || (user.OrganId != s.Dispute.OrganId && !RolePermissions.ReachesAll(user.Role)))
        {
            throw new RuleViolationException(DisputeRule.DisputeHandlerUnfit, null, form.To.Trim());
        }

        s.Dispute.HandOver(user.UserName!, s.Hand);
    }, cancellationToken);
}
