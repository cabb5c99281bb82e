using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Data;

/// <summary>Contexts and connections come back from their pools as if they were new.</summary>
public sealed class PooledContextTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_remembers_nothing_of_the_operation_before()
    {
        await using var office = await TestOffice.OpenAsync();
        await using (var first = await office.DbAsync())
        {
            first.Changes = [];
            await first.Organs.ToListAsync(Cancel);
        }

        await using var second = await office.DbAsync();

        Assert.Null(second.Changes);
        Assert.Empty(second.ChangeTracker.Entries());
    }

    [Fact]
    public async Task Every_connection_keeps_the_rules_whether_new_or_from_the_pool()
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "SQLite only");
        await using var office = await TestOffice.OpenAsync();
        await using var held = await office.DbAsync();
        await held.Database.OpenConnectionAsync(Cancel); // so that the next one opens a second file handle
        var handles = new List<object?>();
        for (var i = 0; i < 2; i++)
        {
            await using var db = await office.DbAsync();
            await db.Database.OpenConnectionAsync(Cancel);
            handles.Add(((SqliteConnection)db.Database.GetDbConnection()).Handle);
            Assert.Equal(["wal", "2", "1", "1"], await AllAsync(db, "journal_mode", "synchronous", "foreign_keys", "secure_delete"));
        }

        Assert.NotSame(((SqliteConnection)held.Database.GetDbConnection()).Handle, handles[0]);
        Assert.Same(handles[0], handles[1]);
    }

    private static async Task<List<string?>> AllAsync(DisclosureDbContext db, params string[] pragmas)
    {
        var values = new List<string?>();
        foreach (var pragma in pragmas)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            values.Add((await command.ExecuteScalarAsync(Cancel))?.ToString());
        }

        return values;
    }
}
