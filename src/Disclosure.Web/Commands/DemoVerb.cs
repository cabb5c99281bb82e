using System.CommandLine;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Commands;

/// <summary><c>demo</c>: loads the reference year and a caseload around today into an empty database, then serves it.</summary>
internal static class DemoVerb
{
    private const string Environment = "Demo";

    public static System.CommandLine.Command Create(string[] settings)
    {
        var fresh = new Option<bool>("--fresh") { Description = CommandsTexts.DemoFresh };
        var loadOnly = new Option<bool>("--load-only") { Description = CommandsTexts.DemoLoadOnly };
        var command = new System.CommandLine.Command("demo", CommandsTexts.Demo) { fresh, loadOnly };
        command.SetAction((parsed, cancellationToken) => CommandLine.GuardAsync(async () =>
        {
            await using var app = ProgramHost.Build(settings, Environment);
            var loadedOn = await LoadAsync(app, parsed.GetValue(fresh), cancellationToken);
            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.DemoLoaded, loadedOn));
            if (parsed.GetValue(loadOnly))
            {
                return CommandLine.Done;
            }

            await app.ListenAsync(cancellationToken);
            foreach (var line in Greeting(app))
            {
                await Console.Out.WriteLineAsync(line);
            }

            await app.WaitForShutdownAsync(cancellationToken);
            return CommandLine.Done;
        }));
        return command;
    }

    private static async Task<DateOnly> LoadAsync(WebApplication app, bool fresh, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
        var loaded = (await scope.ServiceProvider.GetRequiredService<DemoLoader>().RunAsync(fresh, cancellationToken)).LoadedOn;
        await scope.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(cancellationToken); // the jobs would come in some minutes, or at night
        await scope.ServiceProvider.GetRequiredService<RunSelfAudit>().RunAsync(new SelfAuditForm(), cancellationToken);
        return loaded;
    }

    private static IEnumerable<string> Greeting(WebApplication app)
    {
        yield return Text.Format(CommandsTexts.DemoAddress, string.Join("  ", app.Urls));
        yield return Text.Format(CommandsTexts.DemoPassword, DemoAccounts.Password);
        foreach (var account in DemoAccounts.All)
        {
            yield return $"  {account.Name,-12}{Text.Of(account.Role)}\t{account.DisplayName}";
        }
    }
}
