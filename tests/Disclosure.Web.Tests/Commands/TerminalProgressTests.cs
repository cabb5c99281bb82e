using System.Diagnostics;
using System.Text.Json;
using Disclosure.Web.Commands;

namespace Disclosure.Web.Tests.Commands;

/// <summary>Long work on the command line shows how far it has come on a terminal, and only there.</summary>
public sealed class TerminalProgressTests(BackedUpOffice office) : IClassFixture<BackedUpOffice>, IDisposable
{
    private const string Terminal = "/usr/bin/script";
    private readonly DirectoryInfo _folder = office.Copy();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("backup two.zip")]
    [InlineData("restore one.zip --force")]
    public async Task A_pipe_hears_the_result_and_nothing_of_the_way_to_it(string arguments)
    {
        var (status, output, error) = await BackedUpOffice.RunAsync(_folder.FullName, arguments);

        Assert.Equal((0, ""), (status, error));
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("%", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup two.zip", "备份")]
    [InlineData("restore one.zip --force", "恢复")]
    public async Task A_terminal_sees_a_bar_while_standard_output_holds_the_result_alone(string arguments, string what)
    {
        Assert.SkipUnless(File.Exists(Terminal), "no terminal can be had here");

        var shown = await OnTerminalAsync($"{arguments} > out.txt");

        Assert.Contains(what, shown, StringComparison.Ordinal);
        Assert.Contains("100%", shown, StringComparison.Ordinal);
        var output = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "out.txt"), Cancel);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("100%", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_on_standard_output_stays_json_beside_a_terminal()
    {
        Assert.SkipUnless(File.Exists(Terminal), "no terminal can be had here");

        await OnTerminalAsync("backup two.zip --json > out.json");

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "out.json"), Cancel));
        Assert.Equal(1, json.RootElement.GetProperty("files").GetInt32());
    }

    [Fact]
    public async Task What_is_told_never_goes_back_and_ends_at_the_whole()
    {
        var told = new List<WorkProgress>();
        var meter = new WorkMeter(new Listener(told.Add), 400_000);
        await BackupManifest.CopyAsync(new MemoryStream(new byte[300_000]), Stream.Null, meter, Cancel);
        meter.Add(100_000);

        Assert.True(told.Count > 2);
        Assert.Equal(told.Order(Comparer<WorkProgress>.Create((one, other) => one.Done.CompareTo(other.Done))), told);
        Assert.Equal(new WorkProgress(400_000, 400_000), told[^1]);
    }

    private async Task<string> OnTerminalAsync(string arguments)
    {
        using var program = Process.Start(new ProcessStartInfo(Terminal)
        {
            ArgumentList = { "-qec", $"dotnet '{typeof(CommandLine).Assembly.Location}' {arguments}", "/dev/null" },
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["TERM"] = "xterm-256color" },
        })!;
        var shown = await program.StandardOutput.ReadToEndAsync(Cancel);
        await program.WaitForExitAsync(Cancel);
        Assert.Equal(0, program.ExitCode);
        return shown;
    }

    private sealed class Listener(Action<WorkProgress> hear) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => hear(value);
    }
}
