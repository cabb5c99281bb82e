using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Deadlines;
using Disclosure.Web.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Web.Tests;

/// <summary>
/// A whole office for one test: its own database with all migrations, two organs, a clock that stands still on
/// 2026-09-14 09:00 China time, and the real slices. Against SQL Server where DISCLOSURE_TEST_SQLSERVER holds a connection string.
/// </summary>
internal sealed class TestOffice : IAsyncDisposable
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"disclosure-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private TestOffice(Action<IServiceCollection, IConfiguration>? add, DateOnly today)
    {
        Time = new(new DateTimeOffset(today, new TimeOnly(9, 0), TimeSpan.FromHours(8)));
        Connection = SqlServer is null ? $"Data Source={_file}" : WithDatabase(SqlServer);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataSlice.Provider] = SqlServer is null ? "Sqlite" : "SqlServer",
            ["ConnectionStrings:Disclosure"] = Connection,
            ["Files:Path"] = FilesFolder,
        }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Test" });
        services.AddData(configuration).AddCalendar().AddDeadlines(configuration).AddIdentity(configuration).AddAudit();
        services.AddSingleton<TimeProvider>(Time);
        services.AddScoped<Microsoft.AspNetCore.Components.Authorization.AuthenticationStateProvider, Microsoft.AspNetCore.Components.Server.ServerAuthenticationStateProvider>();
        add?.Invoke(services, configuration);
        _provider = services.BuildServiceProvider();
        _scope = _provider.CreateAsyncScope();
        Time.SetLocalTimeZone(new LegalTime().LocalTimeZone);
    }

    /// <summary>Connection string of a real server, or null.</summary>
    public static string? SqlServer { get; } = Environment.GetEnvironmentVariable("DISCLOSURE_TEST_SQLSERVER");

    public string Connection { get; }

    /// <summary>Where contents of attachments are kept; made with the first one.</summary>
    public string FilesFolder => _file + "-files";

    /// <summary>The contents that are kept on disk, by their paths.</summary>
    public IReadOnlyList<string> KeptFiles => Directory.Exists(FilesFolder) ? Directory.GetFiles(FilesFolder, "*", SearchOption.AllDirectories) : [];

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _scope.ServiceProvider;

    /// <summary>市环保局, code HHHT-006.</summary>
    public Organ Environment6 { get; private set; } = null!;

    /// <summary>新城区, code HHHT-048.</summary>
    public Organ District48 { get; private set; } = null!;

    /// <summary>市公开办, code HHHT-000.</summary>
    public Organ CityOffice { get; private set; } = null!;

    /// <summary>Opens an office; <paramref name="add"/> adds the slices under test.</summary>
    public static async Task<TestOffice> OpenAsync(Action<IServiceCollection, IConfiguration>? add = null, string today = "2026-09-14")
    {
        var office = new TestOffice(add, D(today));
        if (SqlServer is null)
        {
            File.Copy(Template.Value, office._file);
        }

        await using var db = await office.DbAsync();
        if (SqlServer is not null)
        {
            await db.Database.MigrateAsync();
        }

        office.CityOffice = new Organ("HHHT-000", "市政务公开办", OrganKind.DisclosureOffice, D("2008-05-01"));
        office.Environment6 = new Organ("HHHT-006", "市环保局", OrganKind.CityDepartment, D("2008-05-01"));
        office.District48 = new Organ("HHHT-048", "新城区", OrganKind.CountyArea, D("2008-05-01"));
        foreach (var organ in new[] { office.CityOffice, office.Environment6, office.District48 })
        {
            organ.SetRemedies(new OrganRemedies(D("2008-05-01"), "呼和浩特市人民政府", "", "新城区人民法院", "fuyi.example", false));
        }

        db.Organs.AddRange(office.CityOffice, office.Environment6, office.District48);
        await db.SaveChangesAsync();
        office.ActAs(Actor.CommandLine);
        return office;
    }

    public static DateOnly D(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task<DisclosureDbContext> DbAsync() => Get<IDbContextFactory<DisclosureDbContext>>().CreateDbContextAsync();

    /// <summary>Acts as somebody from now on.</summary>
    public void ActAs(Actor actor) => Get<CurrentActor>().Use(actor);

    /// <summary>Acts as a role of an organ from now on.</summary>
    public Actor ActAs(Role role, Organ? organ = null)
    {
        organ ??= RolePermissions.ReachesAll(role) ? CityOffice : Environment6;
        var actor = new Actor(null, role.ToString().ToLowerInvariant(), role.ToString(), role, organ.Id, organ.Code, organ.Name, "127.0.0.1");
        ActAs(actor);
        return actor;
    }

    /// <summary>A second scope of the same office: another person at the same time.</summary>
    public AsyncServiceScope Another(Actor actor)
    {
        var scope = _provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(actor);
        return scope;
    }

    /// <summary>Facts of an ordinary application, handed in on a day.</summary>
    public static ApplicationFacts Facts(string arrivedOn) => new()
    {
        Channel = Channel.InPerson,
        ArrivedOn = D(arrivedOn),
        Applicant = new Applicant(ApplicantKind.Natural, "钱某"),
        Content = "某路段夜间施工噪声监测结果",
    };

    public async ValueTask DisposeAsync()
    {
        if (SqlServer is not null)
        {
            await using var db = await DbAsync();
            await db.Database.EnsureDeletedAsync();
        }

        SqliteConnection? own = null;
        if (SqlServer is null)
        {
            await using var db = await DbAsync();
            own = new SqliteConnection(db.Database.GetConnectionString());
        }

        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
        if (own is not null)
        {
            SqliteConnection.ClearPool(own);
            await own.DisposeAsync();
        }

        if (Directory.Exists(FilesFolder))
        {
            Directory.Delete(FilesFolder, recursive: true);
        }

        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
        {
            File.Delete(file);
        }
    }

    private static string MakeTemplate()
    {
        var file = Path.Combine(Path.GetTempPath(), $"disclosure-template-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, $"Data Source={file};Pooling=False");
        using (var db = new SqliteDisclosureDbContext(options.Options))
        {
            db.Database.Migrate();
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static string WithDatabase(string server) =>
        new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(server) { InitialCatalog = $"Disclosure_{Guid.NewGuid():N}" }.ConnectionString;
}
