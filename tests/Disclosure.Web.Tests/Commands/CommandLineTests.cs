using System.Diagnostics;
using Disclosure.Web.Commands;

namespace Disclosure.Web.Tests.Commands;

/// <summary>The started program: exit status, standard output, standard error.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-");

    [Fact]
    public void Configuration_is_told_from_the_words_of_a_verb()
    {
        var (words, settings) = CommandLine.Split(["demo", "--urls", "http://localhost:1", "--fresh", "--Database:Provider=Sqlite"]);

        Assert.Equal(["demo", "--fresh"], words);
        Assert.Equal(["--urls", "http://localhost:1", "--Database:Provider=Sqlite"], settings);
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("deadline")]
    [InlineData("deadline --received 2017-03-01 --regulation 2018")]
    [InlineData("deadline --batch a.csv")]
    public async Task Wrong_usage_ends_with_2(string arguments) => Assert.Equal(2, (await RunAsync(arguments)).Status);

    [Theory]
    [InlineData("deadline --received 2017-02-31")]
    [InlineData("deadline --received 2017-03-01 --extension 16")]
    [InlineData("deadline --batch missing.csv --output o.csv")]
    [InlineData("migrate --Database:Provider Oracle")]
    [InlineData("migrate --Database:MaxBatchSize many")]
    [InlineData("migrate --Deadlines:PauseBoundary Sometimes")]
    [InlineData("migrate --Disputes:ResultColumns:撤销 未审结")]
    [InlineData("serve --urls localhost:5080")]
    [InlineData("serve --urls http://localhost:port")]
    [InlineData("serve --urls http://localhost:5080/office")]
    [InlineData("serve --urls ftp://localhost:5080")]
    [InlineData("serve --http_ports 70000")]
    [InlineData("migrate --Database:Provider SqlServer --ConnectionStrings:Disclosure Servr=db")]
    [InlineData("migrate --Database:Provider SqlServer --ConnectionStrings:Disclosure Database=Disclosure")]
    public async Task A_refusal_ends_with_1_and_one_line(string arguments)
    {
        var (status, output, error) = await RunAsync(arguments);

        Assert.Equal((1, ""), (status, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "data")));
    }

    [Fact]
    public async Task An_embedded_database_is_made_where_the_user_stands()
    {
        var (status, output, _) = await RunAsync("audit verify --json");

        Assert.Equal((0, """{"entries":1}"""), (status, output.Trim())); // the basis of the due dates
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "data", "disclosure.db")));
    }

    [Fact]
    public async Task A_batch_is_answered_row_by_row()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "in.csv"), "id,received,regulation,consultations,correction,extension\nA,2017-03-01,,,,15\nB,2017-02-31,,,,\n", TestContext.Current.CancellationToken);

        Assert.Equal(0, (await RunAsync("deadline --batch in.csv --output out.csv")).Status);

        var lines = await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "out.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(["id,due,extended_due,status,error", "A,2017-03-22,2017-04-13,fixed,"], lines[..2]);
        Assert.StartsWith("B,,,invalid,", lines[2], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Status, string Output, string Error)> RunAsync(string arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", $"\"{typeof(CommandLine).Assembly.Location}\" {arguments}")
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await output, await error);
    }
}
