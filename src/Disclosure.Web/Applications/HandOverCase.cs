using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>
/// 移交、交办: directly, with a note; the receiver finds it in her work. A clerk hands over what she holds and may take what nobody holds; the head
/// of office assigns within her organ, the city office within any.
/// </summary>
internal sealed class HandOverCase(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The receiver is not of the case's organ or may not handle cases, or the case is not hers to give.</exception>
    public Task<string> RunAsync(HandOverForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(HandOverCase), Permission.HandleCase, form, async scope =>
        {
            var (db, actor, found) = (scope.Command.Db, scope.Command.Actor, scope.Case);
            var isOwn = found.Handler is null ? IsSame(form.To, actor.Name) : IsSame(found.Handler, actor.Name);
            if (!isOwn && !actor.May(Permission.AssignCases))
            {
                throw new RuleViolationException(ApplicationRule.HandOverNotOwn, null, found.Handler ?? "–");
            }

            var to = await OwnerAsync(db, form.To, cancellationToken);
            db.HandOvers.Add(new HandOver(found, to, form.Reason.Trim(), actor.Name, scope.Today, scope.Command.Now));
        }, cancellationToken);

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name without an account is somebody who may handle nothing.</summary>
    private static async Task<DeskOwner> OwnerAsync(DisclosureDbContext db, string name, CancellationToken cancellationToken)
    {
        var normalized = name.Trim().ToUpperInvariant();
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellationToken)
            ?? throw new RuleViolationException(ApplicationRule.HandOverReceiverUnfit, null, name);
        return new DeskOwner(user.UserName!, user.OrganId, !user.IsDisabled && RolePermissions.Of(user.Role).Contains(Permission.HandleCase));
    }
}

/// <summary>已知悉: the receiver has seen the case that was handed to her.</summary>
internal sealed class SeeHandOver(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(SeeHandOverForm form, CancellationToken cancellationToken = default) =>
        act.RecordAsync(nameof(SeeHandOver), Permission.HandleCase, form, async scope =>
        {
            var handOver = await scope.Command.Db.HandOvers.SingleOrDefaultAsync(h => h.Id == form.HandOverId && h.ApplicationId == scope.Case.Id, cancellationToken)
                ?? throw new NotAllowedException(null);
            handOver.See(scope.Command.Actor.Name, scope.Command.Now);
        }, cancellationToken);
}
