using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Disclosure.Web.Data;

/// <summary>
/// Sets and asserts on every SQLite connection what the promise rests on that an acknowledged act survives a power cut:
/// write-ahead log, full synchronisation, foreign keys. A connection that comes back from the pool keeps them.
/// </summary>
internal sealed class SqliteRules : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    /// <summary>The open databases that keep the rules already: by what SQLite opened, not by the object that borrows it from the pool.</summary>
    private static readonly ConditionalWeakTable<object, object> Kept = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <summary>EF opens a read-only connection to see whether the file exists; it can't switch the journal.</summary>
    private static void Apply(SqliteConnection connection)
    {
        var opened = connection.Handle!;
        if (Kept.TryGetValue(opened, out _) || new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Demand(command, "synchronous", "2");
        Demand(command, "foreign_keys", "1");
        Kept.AddOrUpdate(opened, opened);
    }

    private static void Demand(SqliteCommand command, string pragma, string value)
    {
        command.CommandText = $"PRAGMA {pragma}";
        if (command.ExecuteScalar()?.ToString() is var found && found != value)
        {
            throw new InvalidOperationException($"SQLite refuses PRAGMA {pragma}={value}: it stands at {found}.");
        }
    }
}
