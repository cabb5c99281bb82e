using System.CommandLine;
using System.Globalization;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary>
/// The verbs. Exit status: 0 done; 1 refused, one line per problem on standard error; 2 wrong usage.
/// <c>--urls</c> and <c>--Section:Key value</c> go on to the configuration.
/// </summary>
internal static class CommandLine
{
    public const int Done = 0, Refused = 1, WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = ShellSlice.Cultures[0];
        var (words, settings) = Split(args);
        var root = new RootCommand("政府信息公开办理系统")
        {
            ServeVerb.Create(settings),
            MigrateVerb.Create(settings),
            DemoVerb.Create(settings),
            ImportVerb.Create(settings),
            ExportVerb.Create(settings),
            StatisticsVerb.Create(settings),
            DeadlineVerb.Create(settings),
            AuditVerb.Create(settings),
            UsersVerb.Create(settings),
            BackupVerb.Create(settings),
            BackupVerb.CreateRestore(settings),
        };
        ServeVerb.Act(root, settings);
        var parsed = root.Parse(words);
        var ends = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? WrongUsage : ends;
    }

    /// <summary>Makes a command run as the command line's actor on a prepared database; a refusal ends with 1.</summary>
    public static void Runs(this System.CommandLine.Command command, string[] settings, Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> act, bool opensDatabase = true) =>
        command.SetAction((parsed, cancellationToken) => GuardAsync(async () =>
        {
            await using var app = ProgramHost.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
            if (opensDatabase)
            {
                await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
            }

            return await act(parsed, scope.ServiceProvider, cancellationToken);
        }));

    /// <summary>Turns a refusal into its lines and exit status 1; a fault of the program stays an exception.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception) when (Refusal.LinesOf(exception) is not null)
        {
            foreach (var line in Refusal.LinesOf(exception)!)
            {
                await Console.Error.WriteLineAsync(line);
            }

            return Refused;
        }
    }

    /// <summary>Separates configuration (<c>--urls x</c>, <c>--environment x</c>, <c>--Section:Key x</c>) from the words of the verb.</summary>
    internal static (string[] Words, string[] Settings) Split(string[] args)
    {
        var (words, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=')[0];
            var isSetting = name.StartsWith("--", StringComparison.Ordinal)
                && (name.Contains(':', StringComparison.Ordinal) || name is "--urls" or "--environment" or "--http_ports" or "--https_ports");
            (isSetting ? settings : words).Add(args[i]);
            if (isSetting && !args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Length)
            {
                settings.Add(args[++i]);
            }
        }

        return ([.. words], [.. settings]);
    }
}
