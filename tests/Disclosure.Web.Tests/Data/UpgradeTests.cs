using System.Globalization;
using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Disclosure.Web.Tests.Data;

/// <summary>A database of the earlier program is brought on with its rows; nothing of its shape is lost on the way.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Before = "20261123235959_Rules";

    private const string Schema = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";

    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-upgrade-").FullName;

    [Fact]
    public async Task Replies_from_before_the_handling_of_cases_are_kept_and_the_database_is_as_a_fresh_one()
    {
        await using var fresh = Open("fresh.db");
        await using var old = Open("old.db");
        await fresh.Database.MigrateAsync(TestContext.Current.CancellationToken);
        await old.Database.MigrateAsync(Before, TestContext.Current.CancellationToken);
        await FillAsync(old, "Organs", "Applications", "Replies");
        var replies = await RowsAsync(old, "SELECT Id || '|' || ApplicationId || '|' || Outcome || '|' || EffectiveOn || '|' || IsRenewed FROM Replies");

        await old.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Single(replies);
        Assert.Equal(replies, await RowsAsync(old, "SELECT Id || '|' || ApplicationId || '|' || Outcome || '|' || EffectiveOn || '|' || IsRenewed FROM Replies"));
        Assert.Equal(["Dispatched"], await RowsAsync(old, "SELECT Stage FROM Replies"));
        Assert.Equal(await RowsAsync(fresh, Schema), await RowsAsync(old, Schema));
        Assert.Empty(await RowsAsync(old, "SELECT \"table\" FROM pragma_foreign_key_check"));
    }

    [Fact]
    public async Task Disputes_from_before_their_stages_are_concluded_where_they_have_a_result_and_pending_otherwise()
    {
        await using var old = Open("disputes.db");
        await old.Database.MigrateAsync(Before, TestContext.Current.CancellationToken);
        await FillAsync(old, "Organs", "Disputes");
        await ExecuteAsync(old, "UPDATE Disputes SET Result = 'Annulled', ResultKind = 'Corrected'");
        await ExecuteAsync(old, "INSERT INTO Disputes (Number, OrganId, Kind, Body, Docket, AcceptedOn, Remarks, Version) SELECT 'pending', OrganId, Kind, Body, Docket, AcceptedOn, Remarks, Version FROM Disputes");

        await old.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Concluded", "Accepted"], await RowsAsync(old, "SELECT Stage FROM Disputes ORDER BY Id"));
        Assert.Equal(["OriginalOrgan"], await RowsAsync(old, "SELECT DISTINCT Position FROM Disputes"));
    }

    [Fact]
    public async Task Withheld_information_from_before_its_items_stands_for_whole_requests_and_may_then_be_listed_by_them()
    {
        await using var fresh = Open("fresh-withheld.db");
        await using var old = Open("withheld.db");
        await fresh.Database.MigrateAsync(TestContext.Current.CancellationToken);
        await old.Database.MigrateAsync("20261127180001_DisputeStages", TestContext.Current.CancellationToken);
        await FillAsync(old, "Organs", "Applications", "WithheldEntries");
        var before = await RowsAsync(old, "SELECT Id || '|' || ApplicationId || '|' || Information || '|' || NextReviewOn FROM WithheldEntries");

        await old.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(before, await RowsAsync(old, "SELECT Id || '|' || ApplicationId || '|' || Information || '|' || NextReviewOn FROM WithheldEntries"));
        Assert.Equal(["0"], await RowsAsync(old, "SELECT CAST(Ordinal AS TEXT) FROM WithheldEntries"));
        Assert.Equal(await RowsAsync(fresh, Schema), await RowsAsync(old, Schema));
        await ExecuteAsync(old, "INSERT INTO WithheldEntries (ApplicationId, Ordinal, OrganId, Information, IsPartial, WithheldOn, NextReviewOn, State, Version) SELECT ApplicationId, 2, OrganId, Information, IsPartial, WithheldOn, NextReviewOn, State, Version FROM WithheldEntries");
        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync(old, "UPDATE WithheldEntries SET Ordinal = 2"));
    }

    [Fact]
    public async Task No_part_of_the_upgrade_runs_outside_its_transaction()
    {
        await using var db = Open("strict.db", o => o.ConfigureWarnings(w => w.Throw(RelationalEventId.NonTransactionalMigrationOperationWarning)));

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(await RowsAsync(db, Schema));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private SqliteDisclosureDbContext Open(string file, Action<DbContextOptionsBuilder<SqliteDisclosureDbContext>>? more = null)
    {
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, ConnectionText.Sqlite($"Data Source={Path.Combine(_folder, file)}"));
        more?.Invoke(options);
        return new SqliteDisclosureDbContext(options.Options);
    }

    /// <summary>One row in each table by the columns of its day: the model of today does not know that schema.</summary>
    private static async Task FillAsync(SqliteDisclosureDbContext db, params string[] tables)
    {
        foreach (var table in tables)
        {
            var columns = await RowsAsync(db, string.Create(CultureInfo.InvariantCulture, $"SELECT name || ':' || type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1"));
            var values = columns.Select(c => c.Split(':')).Select(c => (Name: c[0], Value: (c[0], c[1]) switch
            {
                ("Id" or "OrganId" or "ApplicationId", _) => "1",
                (var name, "TEXT") when name.EndsWith("On", StringComparison.Ordinal) => "'2026-03-02'",
                (_, "TEXT") => "'x'",
                _ => "0",
            })).ToList();
            await ExecuteAsync(db, $"INSERT INTO {table} ({string.Join(", ", values.Select(v => v.Name))}) VALUES ({string.Join(", ", values.Select(v => v.Value))})");
        }
    }

    private static async Task ExecuteAsync(SqliteDisclosureDbContext db, string sql)
    {
        await using var command = await CommandAsync(db, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> RowsAsync(SqliteDisclosureDbContext db, string sql)
    {
        await using var command = await CommandAsync(db, sql);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static async Task<System.Data.Common.DbCommand> CommandAsync(SqliteDisclosureDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
