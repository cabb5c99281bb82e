using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Benchmarks.Ledgers;

/// <summary>The floor: the rows that an import stored, inserted by prepared statements in one transaction, with nothing asked of them.</summary>
internal static class BareInserts
{
    private static readonly string[] Tables = ["LedgerImports", "Applications", "Consultations", "Replies"];

    /// <returns>Time for the tables alone, and with the rows of the full-text search.</returns>
    public static async Task<(TimeSpan Tables, TimeSpan WithSearch)> RunAsync(LedgerOffice source, LedgerOffice target)
    {
        await using var from = await source.DbAsync();
        await using var to = await target.DbAsync();
        await from.Database.OpenConnectionAsync();
        await to.Database.OpenConnectionAsync();
        var (read, write) = (from.Database.GetDbConnection(), to.Database.GetDbConnection());
        var rows = new Dictionary<string, List<object[]>>(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            rows[table] = await RowsAsync(read, $"SELECT * FROM {table}");
        }

        var words = (await RowsAsync(read, "SELECT Id, OrganId, Content FROM Applications"))
            .Select(row => new object[] { row[0], $"o{row[1]} {Web.Applications.CaseWords.Tokens((string)row[2])}" }).ToList();

        var watch = Stopwatch.StartNew();
        await using var transaction = await write.BeginTransactionAsync();
        foreach (var table in Tables)
        {
            await InsertAsync(write, transaction, $"INSERT INTO {table} VALUES ", rows[table]);
        }

        var tables = watch.Elapsed;
        await InsertAsync(write, transaction, "INSERT INTO CaseWords (rowid, Words) VALUES ", words);
        var search = watch.Elapsed - tables;
        watch.Restart();
        await transaction.CommitAsync();
        return (tables + watch.Elapsed, tables + search + watch.Elapsed);
    }

    private static async Task<List<object[]>> RowsAsync(DbConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, string insert, List<object[]> rows)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = insert + $"({string.Join(", ", rows[0].Select((_, i) => $"@p{i}"))})";
        foreach (var (_, i) in rows[0].Select((value, i) => (value, i)))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i];
            }

            await command.ExecuteNonQueryAsync();
        }
    }
}
