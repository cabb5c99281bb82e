using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Shell;

/// <summary>Records what runs by itself: a row when a run begins, and how it ended. A row of its own, not of the audit: a job leaves its entries there itself.</summary>
internal sealed class JobRuns(IDbContextFactory<DisclosureDbContext> contexts, TimeProvider time)
{
    /// <summary>Runs a job.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="work">The job; returns how much it did.</param>
    /// <param name="cancellationToken">The program stops.</param>
    /// <returns>What the job returned.</returns>
    public async Task<int> RunAsync(JobKind kind, Func<Task<int>> work, CancellationToken cancellationToken)
    {
        var run = new JobRun { Kind = kind, Node = $"{Environment.MachineName}/{Environment.ProcessId}", StartedAt = time.GetUtcNow().UtcDateTime };
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            db.Add(run);
            await db.SaveChangesAsync(cancellationToken);
        }

        try
        {
            var count = await work();
            await EndAsync(run, JobState.Done, count, null, cancellationToken);
            return count;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await EndAsync(run, JobState.Failed, 0, exception.GetType().Name, cancellationToken);
            throw;
        }
    }

    private async Task EndAsync(JobRun run, JobState state, int count, string? error, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Attach(run);
        (run.EndedAt, run.State, run.Count, run.Error) = (time.GetUtcNow().UtcDateTime, state, count, error);
        await db.SaveChangesAsync(cancellationToken);
    }
}
