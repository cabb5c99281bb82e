using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>重算举报投诉期限: reads the next day of every complaint that has one, after a new calendar or other days in the settings; an entry in the audit only where one changed.</summary>
internal sealed class RecomputeComplaints(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock, SupervisionDays days)
{
    /// <returns>How many changed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await ChangeAsync(db, cancellationToken) == 0)
            {
                return 0;
            }
        }

        var changed = 0;
        await gate.RunAsync(new Command(nameof(RecomputeComplaints), Permission.Supervise, clock.Calendar.Version), async scope =>
        {
            changed = await ChangeAsync(scope.Db, cancellationToken);
            return clock.Calendar.Version;
        }, cancellationToken);
        return changed;
    }

    /// <summary>They are few: what an office has open, and what a day stands for.</summary>
    internal static IQueryable<Complaint> OpenQuery(DisclosureDbContext db) => db.Complaints
        .Where(c => c.NextDueOn != null || c.Stage == ComplaintStage.Registered || c.Stage == ComplaintStage.Verifying || c.Stage == ComplaintStage.Accepted).OrderBy(c => c.Id);

    private async Task<int> ChangeAsync(DisclosureDbContext db, CancellationToken cancellationToken) =>
        (await OpenQuery(db).ToListAsync(cancellationToken)).Count(complaint => complaint.Recompute(days.Complaints, clock.Calendar));
}
