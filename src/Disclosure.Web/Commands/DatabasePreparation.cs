using Disclosure.Web.Applications;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Commands;

/// <summary>Brings the database to the program's schema, calendar and settings, or says why it can't be used.</summary>
internal sealed class DatabasePreparation(IDbContextFactory<DisclosureDbContext> contexts, RecomputeDeadlines recompute, CalendarShelf shelf, FillWithheld withheld, RecomputeDisputes disputes, DatabaseUse use, TimeProvider time)
{
    private static readonly TimeSpan StaleLock = TimeSpan.FromMinutes(1);

    /// <summary>An embedded database is created or upgraded; on a server only <c>migrate</c> does that.</summary>
    /// <param name="migrate">Whether the verb is <c>migrate</c>.</param>
    /// <param name="cancellationToken">Gives up before anything changed.</param>
    /// <exception cref="Refusal">The schema is newer than the program, or a server's schema is not up to date.</exception>
    public async Task RunAsync(bool migrate = false, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (db.Database.IsSqlite() && Path.GetDirectoryName(db.Database.GetDbConnection().DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        use.Share();

        var known = db.Database.GetMigrations().ToHashSet();
        var applied = await db.Database.CanConnectAsync(cancellationToken)
            ? (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList()
            : [];
        if (applied.Find(migration => !known.Contains(migration)) is { } newer)
        {
            throw new Refusal(Text.Format(CommandsTexts.SchemaNewer, newer));
        }

        if (applied.Count < known.Count)
        {
            if (!migrate && !db.Database.IsSqlite())
            {
                throw new Refusal(CommandsTexts.SchemaOutdated);
            }

            await FreeStaleLockAsync(db, cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }

        await shelf.RefreshAsync(cancellationToken);
        await recompute.RunAsync(cancellationToken);
        await withheld.RunAsync(cancellationToken);
        await disputes.RunAsync(cancellationToken);
    }

    /// <summary>A migration that was killed leaves its lock behind on SQLite, and the next start would wait for ever.</summary>
    private async Task FreeStaleLockAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite() || !await db.Database.CanConnectAsync(cancellationToken)
            || await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken) == 0)
        {
            return;
        }

        var limit = time.GetUtcNow().UtcDateTime - StaleLock;
        await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE datetime(Timestamp) < datetime({limit:yyyy-MM-dd HH:mm:ss})", cancellationToken);
    }
}
