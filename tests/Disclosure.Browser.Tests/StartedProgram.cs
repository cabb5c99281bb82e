using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Disclosure.Browser.Tests;

/// <summary>The program as a process of its own, in a folder of its own with a database of its own.</summary>
internal sealed partial class StartedProgram : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _log = [];

    private StartedProgram(string folder, string[] words)
    {
        Folder = folder;
        _process = Create(folder, words);
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The program ended before it listened.\n{Log}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it stands.</summary>
    public string Folder { get; }

    /// <summary>The file of its database.</summary>
    public string Database => Path.Combine(Folder, "data", "disclosure.db");

    /// <summary>Where it listens, e.g. <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What it has written so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return string.Join('\n', _log);
            }
        }
    }

    /// <summary>Starts a verb that serves, and waits until it listens.</summary>
    public static async Task<StartedProgram> ServeAsync(string folder, params string[] words)
    {
        var program = new StartedProgram(folder, [.. words, "--urls", "http://127.0.0.1:0"]);
        try
        {
            program.Address = await program._address.Task.WaitAsync(StartTime);
            return program;
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Status, string Output)> RunAsync(string folder, params string[] words)
    {
        using var process = Create(folder, words);
        process.Start();
        var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(StartTime);
        return (process.ExitCode, string.Concat(await reading));
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static Process Create(string folder, string[] words)
    {
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Disclosure.Web", new DirectoryInfo(AppContext.BaseDirectory).Name, "Disclosure.Web.dll"));
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ASPNETCORE_URLS" })
        {
            start.Environment.Remove(name);
        }

        // As for the tests themselves: it runs for minutes, beside the browser, on the same cores.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_log)
        {
            _log.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(match.Groups["address"].Value);
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http\S+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
