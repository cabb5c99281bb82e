using System.IO.Compression;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Commands;

/// <summary>
/// 备份: a consistent copy while the program runs. The database first, as it stood at one moment, then the contents: whatever the copy's rows name lies in the folder
/// by then. The archive appears under its name when it is complete, and not before.
/// </summary>
internal sealed class BackUp(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, DatabaseUse use, FilesSettings files, BackupRecord record, TimeProvider time)
{
    private static readonly string[] Finished = ["quarantine", "kept"];

    /// <exception cref="Refusal">The database stands on a server, or a file of that name is there already.</exception>
    public async Task<BackupManifest> RunAsync(string file, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        use.DemandEmbedded();
        var (target, part, copy) = (Path.GetFullPath(file), Path.GetFullPath(file) + ".part", Path.GetFullPath(file) + ".db");
        if (File.Exists(target))
        {
            throw new Refusal(Text.Format(CommandsTexts.BackupExists, file));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var at = time.GetUtcNow();
            var (schema, seq) = await CopyDatabaseAsync(copy, cancellationToken);
            var (size, contents) = (new FileInfo(copy).Length, Contents().ToList());
            var meter = new WorkMeter(progress, (2 * size) + contents.Sum(SizeOf)); // the database is read twice
            meter.Add(size);
            var manifest = await PackAsync(part, copy, contents, new BackupManifest(BackupManifest.PresentFormat, at, schema, seq, []), meter, cancellationToken);
            File.Move(part, target);
            await record.WriteAsync(at, target, cancellationToken);
            await gate.RunAsync(new Command(nameof(BackUp), Permission.RunSelfAudit, Path.GetFileName(target), new { at, schema, seq, manifest.Parts.Count }), _ => Task.FromResult(Path.GetFileName(target)), cancellationToken);
            return manifest;
        }
        finally
        {
            File.Delete(part);
            File.Delete(copy);
        }
    }

    /// <summary>SQLite's own copy, page by page in one step under one reading: nobody is kept from writing, and nothing half written is copied.</summary>
    private async Task<(string Schema, long Seq)> CopyDatabaseAsync(string copy, CancellationToken cancellationToken)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString);
            await target.OpenAsync(cancellationToken);
            ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(target);
        }

        await using var copied = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString);
        await copied.OpenAsync(cancellationToken);
        await using var ask = copied.CreateCommand();
        ask.CommandText = "PRAGMA journal_mode=DELETE"; // one file, without a log beside it
        await ask.ExecuteScalarAsync(cancellationToken);
        ask.CommandText = "SELECT MAX(MigrationId) FROM __EFMigrationsHistory";
        var schema = (string)(await ask.ExecuteScalarAsync(cancellationToken))!;
        ask.CommandText = "SELECT COALESCE(MAX(Seq), 0) FROM AuditEntries";
        return (schema, (long)(await ask.ExecuteScalarAsync(cancellationToken))!);
    }

    private async Task<BackupManifest> PackAsync(string part, string copy, List<string> contents, BackupManifest manifest, WorkMeter meter, CancellationToken cancellationToken)
    {
        var parts = new List<BackupPart>();
        await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                parts.Add(await AddAsync(archive, BackupManifest.DatabaseEntry, copy, CompressionLevel.Fastest, meter, cancellationToken));
                foreach (var content in contents)
                {
                    try
                    {
                        parts.Add(await AddAsync(archive, BackupManifest.FilesEntry + content.Replace('\\', '/'), Path.Combine(files.Folder, content), CompressionLevel.NoCompression, meter, cancellationToken)); // sealed: it can't be pressed
                    }
                    catch (FileNotFoundException)
                    {
                        continue; // removed at this moment, or moved from quarantine to the kept ones, which come after it
                    }
                }

                manifest = manifest with { Parts = parts };
                await using var text = new StreamWriter(await archive.CreateEntry(BackupManifest.Entry).OpenAsync(cancellationToken));
                await text.WriteAsync(manifest.ToJson());
            }

            stream.Flush(flushToDisk: true);
        }

        return manifest;
    }

    private static async Task<BackupPart> AddAsync(ZipArchive archive, string name, string path, CompressionLevel level, WorkMeter meter, CancellationToken cancellationToken)
    {
        await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var entry = await archive.CreateEntry(name, level).OpenAsync(cancellationToken);
        var (size, hash) = await BackupManifest.CopyAsync(content, entry, meter, cancellationToken);
        return new BackupPart(name, size, hash);
    }

    private long SizeOf(string content) => new FileInfo(Path.Combine(files.Folder, content)) is { Exists: true } file ? file.Length : 0;

    /// <summary>What is finished: quarantine before the kept ones, since contents move that way. What is coming in has no row yet.</summary>
    private IEnumerable<string> Contents() =>
        from folder in Finished
        let path = Path.Combine(files.Folder, folder)
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        select Path.GetRelativePath(files.Folder, file);
}
