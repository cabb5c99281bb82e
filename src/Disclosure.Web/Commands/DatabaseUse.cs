using Disclosure.Web.Data;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Commands;

/// <summary>
/// 占用标记: every process that works with an embedded database shares a lock on the file <c>….lock</c> beside it until it ends, however it ends. Restoring takes
/// the lock for itself, so that nobody's database is exchanged under his feet.
/// </summary>
internal sealed class DatabaseUse(IConfiguration configuration) : IDisposable
{
    private FileStream? _shared;

    /// <summary>The file of the embedded database; null where it stands on a server.</summary>
    public string? Database => configuration[DataSlice.Provider] is "Sqlite" && configuration.GetConnectionString(DataSlice.ConnectionName) is { } connection
        ? Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource) : null;

    /// <returns>The file of the embedded database.</returns>
    /// <exception cref="Refusal">The database stands on a server.</exception>
    public string DemandEmbedded() => Database ?? throw new Refusal(CommandsTexts.BackupServer);

    /// <summary>Says that this process uses the database.</summary>
    /// <exception cref="Refusal">It is being restored at this moment.</exception>
    public void Share()
    {
        if (_shared is not null || Database is not { } database)
        {
            return;
        }

        try
        {
            using (new FileStream(LockOf(database), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite))
            {
            }

            _shared = new FileStream(LockOf(database), FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (IOException)
        {
            throw new Refusal(CommandsTexts.RestoreRunning);
        }
    }

    /// <summary>Takes the database for oneself.</summary>
    /// <exception cref="Refusal">A process uses it.</exception>
    public static FileStream Alone(string database)
    {
        try
        {
            return new FileStream(LockOf(database), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new Refusal(CommandsTexts.RestoreInUse);
        }
    }

    public void Dispose() => _shared?.Dispose();

    private static string LockOf(string database) => database + ".lock";
}
