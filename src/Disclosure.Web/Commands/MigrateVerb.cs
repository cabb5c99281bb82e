namespace Disclosure.Web.Commands;

/// <summary><c>migrate</c>: creates or upgrades the configured database.</summary>
internal static class MigrateVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var command = new System.CommandLine.Command("migrate", CommandsTexts.Migrate);
        command.Runs(settings, async (_, services, cancellationToken) =>
        {
            await services.GetRequiredService<DatabasePreparation>().RunAsync(migrate: true, cancellationToken);
            await Console.Out.WriteLineAsync(CommandsTexts.Migrated);
            return CommandLine.Done;
        }, opensDatabase: false);
        return command;
    }
}
