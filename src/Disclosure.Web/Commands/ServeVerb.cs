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
            await using (var scope = app.Services.CreateAsyncScope())
            {
                scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
                await scope.ServiceProvider.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
                if (await scope.ServiceProvider.GetRequiredService<CreateFirstAdministrator>().RunAsync(cancellationToken) is { } administrator)
                {
                    await Console.Out.WriteLineAsync(CreateFirstAdministrator.Say(administrator));
                }
            }

            await app.RunAsync(cancellationToken);
            return CommandLine.Done;
        }));
}
