using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>关注、取消关注: for oneself, whoever may see the case.</summary>
internal sealed class WatchCase(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WatchForm form, CancellationToken cancellationToken = default) =>
        act.RecordAsync(nameof(WatchCase), Permission.ViewCases, form, async scope =>
        {
            var (db, me) = (scope.Command.Db, scope.Command.Actor.Name);
            var watch = await db.CaseWatches.SingleOrDefaultAsync(w => w.ApplicationId == scope.Case.Id && w.Watcher == me, cancellationToken);
            if (form.Watch && watch is null)
            {
                db.CaseWatches.Add(new CaseWatch(scope.Case, me, scope.Command.Now));
            }
            else if (!form.Watch && watch is not null)
            {
                db.CaseWatches.Remove(watch);
            }
        }, cancellationToken);
}
