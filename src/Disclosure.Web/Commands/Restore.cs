using System.IO.Compression;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Shell;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Commands;

/// <summary>
/// 恢复. Everything is unpacked beside the database and checked before anything is touched. Then the contents are added, which harms nobody since each has a name of its own,
/// and last the database takes its place in one move: a power cut leaves the old state or the new one, never half.
/// </summary>
internal sealed class Restore(IDbContextFactory<DisclosureDbContext> contexts, DatabaseUse use, FilesSettings files)
{
    /// <exception cref="Refusal">A server, a running program, a database that is there, or an archive that is not what it says or is newer than the program.</exception>
    public async Task<BackupManifest> RunAsync(string file, bool force, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var database = use.DemandEmbedded();
        if (!File.Exists(file))
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreMissing, file));
        }

        if (File.Exists(database) && !force)
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreNeedsForce, database));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        await using var alone = DatabaseUse.Alone(database);
        var staging = Path.Combine(Path.GetDirectoryName(database)!, $".restore-{Guid.NewGuid():N}");
        try
        {
            var (manifest, meter) = await UnpackAsync(file, staging, progress, cancellationToken);
            await CheckAsync(Path.Combine(staging, BackupManifest.DatabaseEntry), manifest, cancellationToken);
            await CloseAsync(database, cancellationToken);
            AddContents(Path.Combine(staging, "files"), meter);
            File.Move(Path.Combine(staging, BackupManifest.DatabaseEntry), database, overwrite: true);
            return manifest;
        }
        finally
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
    }

    private static async Task<(BackupManifest Manifest, WorkMeter Meter)> UnpackAsync(string file, string staging, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await using var archive = await ZipFile.OpenReadAsync(file, cancellationToken);
            var manifest = await ManifestOfAsync(archive, cancellationToken);
            if (manifest is not { Format: BackupManifest.PresentFormat } || manifest.Parts.Count(p => p.Name == BackupManifest.DatabaseEntry) != 1 || archive.Entries.Count != manifest.Parts.Count + 1)
            {
                throw new Refusal(Text.Format(CommandsTexts.RestoreNoBackup, file));
            }

            var meter = new WorkMeter(progress, manifest.Parts.Sum(p => p.Name == BackupManifest.DatabaseEntry ? p.Size : 2 * p.Size)); // contents are unpacked, then copied to their place
            foreach (var part in manifest.Parts)
            {
                await UnpackAsync(archive, part, staging, meter, cancellationToken);
            }

            return (manifest, meter);
        }
        catch (InvalidDataException)
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreNoBackup, file));
        }
    }

    private static async Task<BackupManifest?> ManifestOfAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.GetEntry(BackupManifest.Entry) is not { } entry)
        {
            return null;
        }

        using var reader = new StreamReader(await entry.OpenAsync(cancellationToken));
        return BackupManifest.Parse(await reader.ReadToEndAsync(cancellationToken));
    }

    private static async Task UnpackAsync(ZipArchive archive, BackupPart part, string staging, WorkMeter meter, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(Path.Combine(staging, part.Name));
        if (archive.GetEntry(part.Name) is not { } entry || !path.StartsWith(Path.GetFullPath(staging) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreDamaged, part.Name));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var content = await entry.OpenAsync(cancellationToken);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (await BackupManifest.CopyAsync(content, target, meter, cancellationToken) != (part.Size, part.Sha256))
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreDamaged, part.Name));
        }

        target.Flush(flushToDisk: true);
    }

    /// <summary>The database says itself what schema it has: the manifest is not asked.</summary>
    private async Task CheckAsync(string copy, BackupManifest manifest, CancellationToken cancellationToken)
    {
        HashSet<string> known;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            known = [.. db.Database.GetMigrations()];
        }

        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var ask = connection.CreateCommand();
            ask.CommandText = "PRAGMA integrity_check(1)";
            if ((string?)await ask.ExecuteScalarAsync(cancellationToken) != "ok")
            {
                throw new Refusal(Text.Format(CommandsTexts.RestoreDamaged, BackupManifest.DatabaseEntry));
            }

            ask.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId";
            await using var rows = await ask.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                if (!known.Contains(rows.GetString(0)))
                {
                    throw new Refusal(Text.Format(CommandsTexts.SchemaNewer, manifest.Schema));
                }
            }
        }
        catch (SqliteException)
        {
            throw new Refusal(Text.Format(CommandsTexts.RestoreDamaged, BackupManifest.DatabaseEntry));
        }
    }

    /// <summary>Folds the log of the old database into it, which only works while nobody else has it open: whatever program that is.</summary>
    private static async Task CloseAsync(string database, CancellationToken cancellationToken)
    {
        SqliteConnection.ClearAllPools();
        if (!File.Exists(database))
        {
            return;
        }

        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, DefaultTimeout = 2 }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var ask = connection.CreateCommand();
            ask.CommandText = "PRAGMA journal_mode=DELETE";
            if ((string?)await ask.ExecuteScalarAsync(cancellationToken) is "delete")
            {
                return;
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26) // the old one is no database any more: that is why it is restored
        {
            File.Delete(database + "-wal");
            File.Delete(database + "-shm");
            return;
        }
        catch (SqliteException)
        {
            throw new Refusal(CommandsTexts.RestoreInUse);
        }

        throw new Refusal(CommandsTexts.RestoreInUse);
    }

    private void AddContents(string unpacked, WorkMeter meter)
    {
        foreach (var path in Directory.Exists(unpacked) ? Directory.EnumerateFiles(unpacked, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(files.Folder, Path.GetRelativePath(unpacked, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target + ".new", overwrite: true); // the folder may lie on another disk
            File.Move(target + ".new", target, overwrite: true);
            meter.Add(new FileInfo(target).Length);
        }
    }
}
