using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>发出收费通知: items earlier in the month are counted from the register, never typed.</summary>
internal sealed class IssueFeeNotice(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(IssueFeeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(IssueFeeNotice), Permission.HandleCase, form, async scope =>
        {
            var basis = form.Basis!.Value;
            var earlier = basis is FeeBasis.PerItem ? await FeeItems.EarlierAsync(scope.Command.Db, scope.Case, cancellationToken) : 0;
            var notice = new FeeNotice(0, basis, basis is FeeBasis.Cost ? 0 : form.Units!.Value, earlier, form.Yuan ?? 0, form.NoticedOn!.Value, form.Route!.Value);
            scope.Case.IssueFeeNotice(notice, scope.Today, scope.Clock);
        }, cancellationToken);
}
