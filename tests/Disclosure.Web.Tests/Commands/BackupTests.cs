using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Disclosure.Web.Commands;
using Microsoft.Data.Sqlite;

namespace Disclosure.Web.Tests.Commands;

/// <summary>An office with one content and one backup of both, made once by the started program.</summary>
public sealed class BackedUpOffice : IAsyncLifetime
{
    internal static readonly string Content = Path.Combine("data", "files", "kept", "ab", "abcdef0123456789abcdef0123456789");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-");

    internal DateTimeOffset Began { get; } = TimeProvider.System.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        Assert.Equal(0, (await RunAsync(_folder.FullName, "migrate")).Status);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, Path.GetDirectoryName(Content)!));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, Content), "sealed");
        var (status, _, error) = await RunAsync(_folder.FullName, "backup one.zip");
        Assert.Equal((0, ""), (status, error));
    }

    /// <summary>The same office once more, in a folder of its own.</summary>
    public DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("disclosure-");
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.FullName, Path.GetRelativePath(_folder.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        return copy;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static async Task<(int Status, string Output, string Error)> RunAsync(string folder, string arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", $"\"{typeof(CommandLine).Assembly.Location}\" {arguments}")
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await output, await error);
    }
}

/// <summary>备份和恢复 with the started program: what comes back is what was there, and what can't come back changes nothing.</summary>
public sealed class BackupTests(BackedUpOffice office) : IClassFixture<BackedUpOffice>, IDisposable
{
    private static readonly string Content = BackedUpOffice.Content;
    private readonly DirectoryInfo _folder = office.Copy();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Database => PathOf("data", "disclosure.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_backed_up_comes_back_with_its_files_and_an_entry_in_the_audit()
    {
        var before = await EntriesAsync();
        Assert.Equal(0, (await RunAsync("backup two.zip")).Status); // one entry more
        File.Delete(PathOf(Content));

        Assert.Equal((1, 0), ((await RunAsync("restore one.zip")).Status, (await RunAsync("restore one.zip --force")).Status));

        Assert.Equal("sealed", await File.ReadAllTextAsync(PathOf(Content), Cancel));
        Assert.Equal(before, await EntriesAsync()); // without the entry of the backup, with that of the restoring
        Assert.Equal(0, (await RunAsync("audit verify")).Status);
        Assert.DoesNotContain(_folder.GetDirectories(".restore-*", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public async Task A_backup_says_what_it_holds_and_when_it_was_made_and_takes_no_name_twice()
    {
        await using var archive = await ZipFile.OpenReadAsync(PathOf("one.zip"), Cancel);
        Assert.Equal(["database.db", "files/kept/ab/abcdef0123456789abcdef0123456789", "manifest.json"], archive.Entries.Select(e => e.FullName));
        using var record = JsonDocument.Parse(await File.ReadAllTextAsync(PathOf("data", "last-backup.json"), Cancel));
        Assert.InRange(record.RootElement.GetProperty("at").GetDateTimeOffset(), office.Began, TimeProvider.System.GetUtcNow());
        Assert.Equal(1, (await RunAsync("backup one.zip")).Status);
        Assert.Empty(_folder.GetFiles("*.part"));
    }

    [Fact]
    public async Task A_backup_is_whole_while_somebody_writes()
    {
        await using var writer = new SqliteConnection($"Data Source={Database};Pooling=False");
        await writer.OpenAsync(Cancel);
        await using var act = writer.CreateCommand();
        act.CommandText = "BEGIN IMMEDIATE; CREATE TABLE Half (Id INTEGER); INSERT INTO Half VALUES (1);";
        await act.ExecuteNonQueryAsync(Cancel);
        await using var copy = new SqliteConnection($"Data Source={PathOf("copy.db")};Pooling=False");
        await copy.OpenAsync(Cancel);
        await using var reader = new SqliteConnection($"Data Source={Database};Pooling=False");
        await reader.OpenAsync(Cancel);

        reader.BackupDatabase(copy); // what the verb does; the verb itself would wait for its entry in the audit

        await using var ask = copy.CreateCommand();
        ask.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Half'";
        Assert.Equal(0L, await ask.ExecuteScalarAsync(Cancel));
    }

    [Theory]
    [InlineData("database.db")]
    [InlineData("files/kept/ab/abcdef0123456789abcdef0123456789")]
    public async Task A_part_that_differs_from_its_hash_is_refused_and_nothing_is_changed(string part)
    {
        await ReplaceAsync(part, content => content.Append((byte)'x').ToArray());

        await RefusedAsync("restore one.zip --force", "校验值");
    }

    [Fact]
    public async Task A_part_that_would_leave_the_folder_is_refused()
    {
        await ReplaceAsync("manifest.json", content => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(content).Replace("files/kept/ab/", "../../ab/", StringComparison.Ordinal)));

        await RefusedAsync("restore one.zip --force", "校验值");
    }

    [Fact]
    public async Task A_schema_that_is_newer_than_the_program_is_refused()
    {
        await using (var db = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await db.OpenAsync(Cancel);
            await using var act = db.CreateCommand();
            act.CommandText = "CREATE TABLE Kept AS SELECT * FROM __EFMigrationsHistory; INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')";
            await act.ExecuteNonQueryAsync(Cancel);
            await using var copy = new SqliteConnection($"Data Source={PathOf("later.db")};Pooling=False");
            await copy.OpenAsync(Cancel);
            db.BackupDatabase(copy);
            act.CommandText = "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'; DROP TABLE Kept";
            await act.ExecuteNonQueryAsync(Cancel);
        }

        var later = await File.ReadAllBytesAsync(PathOf("later.db"), Cancel);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(later));
        await ReplaceAsync("database.db", _ => later);
        await ReplaceAsync("manifest.json", content =>
        {
            var manifest = BackupManifest.Parse(System.Text.Encoding.UTF8.GetString(content))!;
            return System.Text.Encoding.UTF8.GetBytes((manifest with { Parts = [new BackupPart("database.db", later.Length, hash), .. manifest.Parts.Skip(1)] }).ToJson());
        });

        await RefusedAsync("restore one.zip --force", "比程序新");
    }

    [Fact]
    public async Task A_database_in_use_is_not_exchanged()
    {
        await using (new FileStream(Database + ".lock", FileMode.Open, FileAccess.Read, FileShare.Read)) // as a running program holds it
        {
            await RefusedAsync("restore one.zip --force", "正在使用");
        }

        await using var other = new SqliteConnection($"Data Source={Database};Pooling=False"); // another program, which knows no lock of ours
        await other.OpenAsync(Cancel);
        await using var act = other.CreateCommand();
        act.CommandText = "BEGIN; SELECT COUNT(*) FROM Organs";
        await act.ExecuteScalarAsync(Cancel);
        await RefusedAsync("restore one.zip --force", "正在使用");
    }

    [Fact]
    public async Task What_is_no_backup_is_refused()
    {
        await File.WriteAllTextAsync(PathOf("note.txt"), "not a backup", Cancel);

        await RefusedAsync("restore note.txt --force", "不是本程序的备份");
        await RefusedAsync("restore nowhere.zip --force", "找不到");
    }

    [Theory]
    [InlineData("backup a.zip")]
    [InlineData("restore a.zip --force")]
    public async Task A_server_is_backed_up_with_its_own_means(string verb)
    {
        var (status, error) = await ErrorOfAsync(verb + " --Database:Provider SqlServer --ConnectionStrings:Disclosure \"Server=nowhere;Database=Disclosure;User Id=a;Password=b\"");

        Assert.Equal(1, status);
        Assert.Contains("SQL Server", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    private async Task<long> EntriesAsync()
    {
        await using var db = new SqliteConnection($"Data Source={Database};Pooling=False");
        await db.OpenAsync(Cancel);
        await using var ask = db.CreateCommand();
        ask.CommandText = "SELECT COUNT(*) FROM AuditEntries";
        return (long)(await ask.ExecuteScalarAsync(Cancel))!;
    }

    private async Task RefusedAsync(string verb, string why)
    {
        var before = await EntriesAsync();
        File.Delete(PathOf(Content));

        var (status, error) = await ErrorOfAsync(verb);

        Assert.Equal(1, status);
        Assert.Contains(why, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(before, await EntriesAsync());
        Assert.False(File.Exists(PathOf(Content)));
        Assert.DoesNotContain(_folder.GetDirectories(".restore-*", SearchOption.AllDirectories), _ => true);
    }

    private async Task ReplaceAsync(string name, Func<byte[], byte[]> change)
    {
        await using var archive = await ZipFile.OpenAsync(PathOf("one.zip"), ZipArchiveMode.Update, Cancel);
        var entry = archive.GetEntry(name)!;
        byte[] content;
        await using (var old = await entry.OpenAsync(Cancel))
        {
            using var memory = new MemoryStream();
            await old.CopyToAsync(memory, Cancel);
            content = memory.ToArray();
        }

        entry.Delete();
        await using var next = await archive.CreateEntry(name).OpenAsync(Cancel);
        await next.WriteAsync(change(content), Cancel);
    }

    private async Task<(int Status, string Error)> ErrorOfAsync(string arguments)
    {
        var (status, _, error) = await RunAsync(arguments);
        return (status, error);
    }

    private Task<(int Status, string Output, string Error)> RunAsync(string arguments) => BackedUpOffice.RunAsync(_folder.FullName, arguments);
}
