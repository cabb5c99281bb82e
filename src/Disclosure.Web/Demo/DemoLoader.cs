using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Demo;

/// <summary>装入演示数据: into an empty database, in one command.</summary>
internal sealed class DemoLoader(IDbContextFactory<DisclosureDbContext> contexts, CommandGate gate, DemoContents contents, DemoFiles papers, BlobStore files, IHostEnvironment environment)
{
    public const string Action = "LoadDemo";

    /// <summary>Whether the database holds the demonstration, and what its users added to it since.</summary>
    public async Task<bool> IsDemoOnlyAsync(CancellationToken cancellationToken = default) => await MarkAsync(cancellationToken) is not null;

    /// <summary>Loads the demonstration where it is not loaded yet.</summary>
    /// <param name="fresh">Whether a loaded one, with all that was added to it, is thrown away and loaded anew.</param>
    /// <param name="cancellationToken">Gives up before anything changed.</param>
    /// <returns>The mark, with the day that "today" was.</returns>
    /// <exception cref="RuleViolationException">
    /// The environment is Production, the database holds something else or real work beside the demonstration, or it stands on a server and
    /// can't be thrown away from here.
    /// </exception>
    public async Task<DemoMark> RunAsync(bool fresh, CancellationToken cancellationToken = default)
    {
        if (environment.IsProduction())
        {
            throw new RuleViolationException(DemoRule.DemoInProduction);
        }

        if (await MarkAsync(cancellationToken) is { } mark)
        {
            if (!fresh)
            {
                return mark;
            }

            await StartOverAsync(cancellationToken);
        }

        return await LoadAsync(cancellationToken);
    }

    /// <summary>Fills an empty database.</summary>
    /// <exception cref="RuleViolationException">The database is not empty.</exception>
    public async Task<DemoMark> LoadAsync(CancellationToken cancellationToken = default)
    {
        var (counts, taken) = (new DemoCounts(), await papers.TakeAsync(cancellationToken));
        try
        {
            await gate.RunAsync(new Command(Action, Permission.ImportLedgers, "demo", counts), async scope =>
            {
                scope.Db.Changes = null; // the counts say it; the rows are the program's own
                if (!await IsEmptyAsync(scope.Db, cancellationToken))
                {
                    throw new RuleViolationException(DemoRule.DemoNeedsEmptyDatabase);
                }

                await contents.FillAsync(scope, counts, taken, cancellationToken);
                return "demo";
            }, cancellationToken);
        }
        catch
        {
            foreach (var file in taken)
            {
                files.Delete(file.Blob); // its row was never stored
            }

            throw;
        }

        return (await MarkAsync(cancellationToken))!;
    }

    private static async Task<bool> IsEmptyAsync(DisclosureDbContext db, CancellationToken cancellationToken) => !(
        await db.Organs.AnyAsync(cancellationToken) || await db.Applications.AnyAsync(cancellationToken) || await db.Disputes.AnyAsync(cancellationToken)
        || await db.LedgerImports.AnyAsync(cancellationToken) || await db.FigureEntries.AnyAsync(cancellationToken));

    private async Task<DemoMark?> MarkAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<DemoMark>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The audit can't be emptied, so the whole file goes, and the contents whose keys stood in it.</summary>
    private async Task StartOverAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!db.Database.IsSqlite())
        {
            throw new RuleViolationException(DemoRule.DemoFreshNeedsEmbedded);
        }

        if (await RealActs.FirstAsync(db, cancellationToken) is { } real)
        {
            throw new RuleViolationException(DemoRule.DemoHoldsRealWork, null, real.Actor, real.On);
        }

        await db.Database.EnsureDeletedAsync(cancellationToken);
        files.Clear();
        await db.Database.MigrateAsync(cancellationToken);
    }
}
