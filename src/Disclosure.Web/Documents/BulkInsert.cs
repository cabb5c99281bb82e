using System.Data;
using System.Data.Common;
using Disclosure.Web.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Disclosure.Web.Documents;

/// <summary>
/// Stores many new entities within the transaction of a command, past the change tracker: one prepared statement a table on
/// SQLite, bulk copy on SQL Server. Keys are counted on from the highest one, which is safe because commands take turns.
/// </summary>
internal sealed class BulkInsert<T>(DisclosureDbContext db)
    where T : class
{
    private readonly IReadOnlyList<BulkTable> _tables = BulkTable.Of(db.Model.FindEntityType(typeof(T))!);
    private readonly Action<T, long> _setKey = KeySetter(db);
    private readonly List<DbCommand> _commands = [];
    private long _last = -1;

    /// <summary>Stores entities and gives them their keys.</summary>
    public async Task WriteAsync(IReadOnlyList<T> entities, CancellationToken cancellationToken)
    {
        var first = await FirstKeyAsync(cancellationToken);
        for (var i = 0; i < entities.Count; i++)
        {
            _setKey(entities[i], first + i);
        }

        _last = first + entities.Count - 1;
        if (db.Database.IsSqlServer())
        {
            await CopyAsync(entities, first, cancellationToken);
        }
        else
        {
            Execute(entities, first, cancellationToken);
        }
    }

    private async Task<long> FirstKeyAsync(CancellationToken cancellationToken) =>
        (_last >= 0 ? _last : await db.Set<T>().MaxAsync(entity => (long?)EF.Property<long>(entity, "Id"), cancellationToken) ?? 0) + 1;

    private void Execute(IReadOnlyList<T> entities, long first, CancellationToken cancellationToken)
    {
        if (_commands.Count == 0)
        {
            _commands.AddRange(_tables.Select(Prepare));
        }

        for (var i = 0; i < entities.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var t = 0; t < _tables.Count; t++)
            {
                var (columns, command) = (_tables[t].Columns, _commands[t]);
                foreach (var item in _tables[t].Items(entities[i]))
                {
                    for (var c = 0; c < columns.Count; c++)
                    {
                        command.Parameters[c].Value = columns[c].Read(item, first + i) ?? DBNull.Value;
                    }

                    command.ExecuteNonQuery();
                }
            }
        }
    }

    private DbCommand Prepare(BulkTable table)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO {names.DelimitIdentifier(table.Name)} ({string.Join(", ", table.Columns.Select(c => names.DelimitIdentifier(c.Name)))}) "
            + $"VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < table.Columns.Count; i++)
        {
            command.Parameters.Add(table.Columns[i].Mapping.CreateParameter(command, $"@p{i}", null, nullable: true));
        }

        command.Prepare();
        return command;
    }

    private async Task CopyAsync(IReadOnlyList<T> entities, long first, CancellationToken cancellationToken)
    {
        var transaction = (SqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        var batch = db.GetService<IDbContextOptions>().Extensions.OfType<RelationalOptionsExtension>().Single().MaxBatchSize;
        foreach (var table in _tables)
        {
            using var rows = new DataTable();
            using var copy = new SqlBulkCopy(transaction.Connection!, SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints, transaction);
            (copy.DestinationTableName, copy.BatchSize) = ($"[{table.Name}]", batch ?? 0);
            foreach (var column in table.Columns)
            {
                rows.Columns.Add(column.Name, Plain(column.Mapping.Converter?.ProviderClrType ?? column.Mapping.ClrType));
                copy.ColumnMappings.Add(column.Name, column.Name);
            }

            for (var i = 0; i < entities.Count; i++)
            {
                foreach (var item in table.Items(entities[i]))
                {
                    rows.Rows.Add([.. table.Columns.Select(c => Plain(c.Read(item, first + i)))]);
                }
            }

            await copy.WriteToServerAsync(rows, cancellationToken);
        }
    }

    /// <summary>Bulk copy takes days as instants.</summary>
    private static object Plain(object? value) => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value ?? DBNull.Value;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Plain(inner) : type == typeof(DateOnly) ? typeof(DateTime) : type;

    private static Action<T, long> KeySetter(DisclosureDbContext db) =>
        db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Single().PropertyInfo!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<T, long>>();
}
