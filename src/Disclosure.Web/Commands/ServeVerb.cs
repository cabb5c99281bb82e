using Disclosure.Web.Demo;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Commands;

/// <summary><c>serve</c>, the default: answers the browsers until it is stopped.</summary>
internal static class ServeVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var command = new System.CommandLine.Command("serve", CommandsTexts.Serve);
        Act(command, settings);
        return command;
    }

    public static void Act(System.CommandLine.Command command, string[] settings) =>
        command.SetAction((_, cancellationToken) => CommandLine.GuardAsync(async () =>
        {
            await using var app = ProgramHost.Build(settings);
            await PrepareAsync(app, cancellationToken);
            await app.ListenAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return CommandLine.Done;
        }));

    private static async Task PrepareAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        await services.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
        await services.GetRequiredService<SweepFiles>().RunAsync(isAlone: true, cancellationToken);
        if (await services.GetRequiredService<CreateFirstAdministrator>().RunAsync(cancellationToken) is { } administrator)
        {
            await Console.Out.WriteLineAsync(CreateFirstAdministrator.Say(administrator));
        }

        if (app.Environment.IsProduction() && services.GetRequiredService<DemoDay>().LoadedOn is not null)
        {
            await Console.Error.WriteLineAsync(CommandsTexts.DemoInProduction);
        }
    }
}
