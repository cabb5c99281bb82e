using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Disclosure.Web.Data;

/// <summary>The database: one model, two providers, chosen by configuration alone.</summary>
internal static class DataSlice
{
    public const string Provider = "Database:Provider", MaxBatchSize = "Database:MaxBatchSize", ConnectionName = "Disclosure";

    /// <summary>A case is read with its parts as they stood at one moment; they are few. A reply, long of text and with many steps, asks for its own queries.</summary>
    private const QuerySplittingBehavior Parts = QuerySplittingBehavior.SingleQuery;

    /// <summary>Reads <c>Database:Provider</c> (<c>Sqlite</c> or <c>SqlServer</c>), <c>ConnectionStrings:Disclosure</c> and <c>Database:MaxBatchSize</c>.</summary>
    /// <exception cref="ConfigurationException">A key has a value that can't be used.</exception>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new ConfigurationException($"ConnectionStrings:{ConnectionName}", connection, "请填写数据库连接，例如 Data Source=data/disclosure.db");
        }

        var batch = BatchSize(configuration);
        services.AddSingleton<TimeProvider, LegalTime>();
        return configuration[Provider] switch
        {
            "Sqlite" => services.AddContext<SqliteDisclosureDbContext>(ConnectionText.Sqlite(connection), batch, UseSqlite),
            "SqlServer" => services.AddContext<SqlServerDisclosureDbContext>(ConnectionText.SqlServer(connection), batch, UseSqlServer),
            var other => throw new ConfigurationException(Provider, other, "请填写 Sqlite 或 SqlServer"),
        };
    }

    internal static void UseSqlite(DbContextOptionsBuilder options, string connection, int? batch = null) =>
        options.AddInterceptors(new SqliteRules()).ConfigureWarnings(KnownParts).UseSqlite(connection, o =>
        {
            o.UseQuerySplittingBehavior(Parts);
            if (batch is { } statements)
            {
                o.MaxBatchSize(statements);
            }
        });

    internal static void UseSqlServer(DbContextOptionsBuilder options, string connection, int? batch = null) =>
        options.ConfigureWarnings(KnownParts).UseSqlServer(connection, o =>
        {
            o.UseQuerySplittingBehavior(Parts);
            if (batch is { } statements)
            {
                o.MaxBatchSize(statements);
            }
        });

    /// <summary>A correction is there when one of its days is; it needs no column of its own that says so.</summary>
    private static void KnownParts(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.OptionalDependentWithoutIdentifyingPropertyWarning, RelationalEventId.OptionalDependentWithAllNullPropertiesWarning);

    private static int? BatchSize(IConfiguration configuration) => configuration[MaxBatchSize] switch
    {
        null or "" => null,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= 10_000 => size,
        var text => throw new ConfigurationException(MaxBatchSize, text, "请填写 1 至 10000 的整数，或删去此项"),
    };

    private static IServiceCollection AddContext<TContext>(
        this IServiceCollection services, string connection, int? batch, Action<DbContextOptionsBuilder, string, int?> use)
        where TContext : DisclosureDbContext
    {
        services.AddDataProtection().SetApplicationName("Disclosure").PersistKeysToDbContext<TContext>();
        return services
            .AddPooledDbContextFactory<TContext>(options => use(options, connection, batch))
            .AddSingleton<IDbContextFactory<DisclosureDbContext>, ConfiguredFactory<TContext>>()
            .AddScoped<DisclosureDbContext>(provider => provider.GetRequiredService<TContext>());
    }

    /// <summary>Lets callers ask for the base context and receive the configured provider's.</summary>
    private sealed class ConfiguredFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<DisclosureDbContext>
        where TContext : DisclosureDbContext
    {
        public DisclosureDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
