namespace Disclosure.Web.Commands;

/// <summary>The command line: one verb, one file.</summary>
internal static class CommandsSlice
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<DatabaseUse>()
        .AddScoped<BackUp>().AddScoped<Restore>()
        .AddScoped<DatabasePreparation>();
}
