using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Demo;

/// <summary>Something done in earnest in a database that was loaded as a demonstration.</summary>
/// <param name="Actor">By whom.</param>
/// <param name="On">When.</param>
internal sealed record RealAct(string Actor, DateOnly On);

/// <summary>
/// What the audit tells of acts that belong to no demonstration: whatever anybody has entered, imported or set up who is neither one of its
/// accounts nor was made a user by them. Such work is never thrown away.
/// </summary>
internal static class RealActs
{
    /// <summary>Acts that leave nothing behind that anybody would miss.</summary>
    private static readonly string[] Harmless =
    [
        DemoLoader.Action, nameof(SignIn), nameof(ChangePassword), nameof(CreateFirstAdministrator), nameof(UnlockUser),
        nameof(RecomputeDeadlines), nameof(RecomputeDisputes), nameof(RecomputeComplaints), nameof(RecomputePublications),
        nameof(SendReminders), nameof(RunSelfAudit), nameof(ProposeNotices), nameof(PurgeRecords), "BackUp", "Restore",
    ];

    /// <summary>The first of them, or null where all is play.</summary>
    public static async Task<RealAct?> FirstAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var players = DemoAccounts.All.Select(account => account.Name).ToHashSet(StringComparer.Ordinal);
        var acts = db.AuditEntries.Where(e => e.Result == AuditResult.Done).OrderBy(e => e.Seq).Select(e => new { e.Actor, e.Action, e.Target, e.At });
        await foreach (var act in acts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var isPlay = players.Contains(act.Actor);
            if (isPlay && act.Action == nameof(CreateUser))
            {
                players.Add(act.Target);
            }
            else if (!isPlay && !Harmless.Contains(act.Action, StringComparer.Ordinal))
            {
                return new RealAct(act.Actor, LegalDays.LegalDayOf(act.At));
            }
        }

        return null;
    }
}
