using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One run of a job, as administrators see it: it holds nothing of a case.</summary>
/// <param name="Kind">任务.</param>
/// <param name="Node">Machine and process.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC, or null.</param>
/// <param name="State">How it ended.</param>
/// <param name="Count">How much it did.</param>
/// <param name="Error">The kind of fault, or null.</param>
public sealed record JobLine(JobKind Kind, string Node, DateTime StartedAt, DateTime? EndedAt, JobState State, int Count, string? Error);

/// <summary>任务运行记录: the last run of each kind that did something or failed, and the latest of all.</summary>
internal sealed class JobRunList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public const int MaxShown = 40;

    public async Task<IReadOnlyList<JobLine>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewSelfAudit, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db).ToListAsync(cancellationToken);
    }

    /// <summary>Hourly looks that found nothing would hide the rest.</summary>
    internal static IQueryable<JobLine> Query(DisclosureDbContext db) => db.Set<JobRun>()
        .Where(r => r.Count > 0 || r.State != JobState.Done || r.Kind == JobKind.Reminders || r.Kind == JobKind.SelfAudit || r.Kind == JobKind.Purge)
        .OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.Id).Take(MaxShown)
        .Select(r => new JobLine(r.Kind, r.Node, r.StartedAt, r.EndedAt, r.State, r.Count, r.Error));
}
