using System.Diagnostics;
using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Deadlines;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Reporting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Disclosure.Benchmarks.Applications;

/// <summary>
/// A database of 1,000,000 applications of ten years at 57 organs, mixed as a city's are: most from natural persons by the net, in
/// time, one in seven withheld. It is filled by bare inserts into a temporary file that goes when the measurement ends.
/// </summary>
internal sealed class MillionApplications : IAsyncDisposable
{
    public const int Organs = 57, FirstYear = 2016, Years = 10;

    /// <summary>A smaller number, for a quick look, stands behind the name of the measurement on the command line.</summary>
    public static readonly int Count = Environment.GetCommandLineArgs() is [_, _, var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000;

    private static readonly (ReplyOutcome Outcome, WithholdingGround? Ground, int Weight)[] Results =
    [
        (ReplyOutcome.Granted, null, 39), (ReplyOutcome.AlreadyPublic, null, 6), (ReplyOutcome.PartiallyGranted, null, 12),
        (ReplyOutcome.Refused, WithholdingGround.StateSecret, 1), (ReplyOutcome.Refused, WithholdingGround.ThreeSafetyOneStability, 1),
        (ReplyOutcome.Refused, WithholdingGround.ThirdPartyRights, 2), (ReplyOutcome.Refused, WithholdingGround.InternalAffairs, 3),
        (ReplyOutcome.Refused, WithholdingGround.ProcessInformation, 4), (ReplyOutcome.Refused, WithholdingGround.EnforcementFile, 3),
        (ReplyOutcome.NotExisting, null, 14), (ReplyOutcome.NotThisOrgan, null, 6), (ReplyOutcome.StillUnclear, null, 1),
        (ReplyOutcome.PetitionLike, null, 2), (ReplyOutcome.Repeated, null, 1), (ReplyOutcome.LapsedCorrection, null, 2), (ReplyOutcome.Withdrawn, null, 3),
    ];

    private static readonly string[] Columns =
    [
        "Number", "OrganId", "RegisteredOn", "Regulation", "RegulationIsOverridden", "Channel", "ArrivedOn", "ReceivedOn", "ApplicantKind", "ApplicantName", "Content",
        "Subjects", "Remarks", "ClosedOn", "Outcome", "Ground", "Timeliness", "ReceivedYear", "ClosedYear", "Stage", "IsOpen", "QueueOn", "DueOn", "FinalDueOn", "Version",
    ];

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"disclosure-million-{Guid.NewGuid():N}.db");

    private readonly int _count;
    private readonly int? _open;

    private MillionApplications(int count, int? open) => (_count, _open) = (count, open);

    /// <summary>The day on which the measurements of what is open stand: the end of the last year.</summary>
    public static DateOnly Today { get; } = new(FirstYear + Years - 1, 12, 15);

    public string Connection => $"Data Source={_file}";

    /// <param name="count">How many; as many as the command line says if omitted.</param>
    /// <param name="open">How many of them are open on <see cref="Today"/>, under every light; if omitted, those whose reply would leave after the last year.</param>
    public static async Task<MillionApplications> FillAsync(int? count = null, int? open = null)
    {
        var filled = new MillionApplications(count ?? Count, open);
        var start = Stopwatch.GetTimestamp();
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, filled.Connection);
        await using var db = new SqliteDisclosureDbContext(options.Options);
        await db.Database.MigrateAsync();
        db.Organs.AddRange(Enumerable.Range(1, Organs).Select(i =>
            new Organ(string.Create(CultureInfo.InvariantCulture, $"HHHT-{i:000}"), $"第{i}单位", OrganKind.CityDepartment, new DateOnly(2008, 5, 1))));
        await db.SaveChangesAsync();
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools();
        await filled.InsertAsync();
        Measure.Print($"{filled._count:N0} applications entered in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {new FileInfo(filled._file).Length / 1048576} MB");
        return filled;
    }

    /// <summary>The program's own services over this database, acting as the command line.</summary>
    public ServiceProvider OpenServices(Action<IServiceCollection>? add = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataSlice.Provider] = "Sqlite",
            ["ConnectionStrings:Disclosure"] = Connection,
        }).Build();
        var services = new ServiceCollection().AddLogging()
            .AddSingleton<IConfiguration>(configuration).AddSingleton<IHostEnvironment>(new HostingEnvironment())
            .AddData(configuration).AddCalendar().AddDeadlines(configuration).AddIdentity(configuration).AddOrgans().AddApplications().AddReporting()
            .AddScoped<AuthenticationStateProvider, ServerAuthenticationStateProvider>()
            .AddScoped(services =>
            {
                var current = ActivatorUtilities.CreateInstance<CurrentActor>(services);
                current.Use(Actor.CommandLine);
                return current;
            });
        add?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The indexes wait until the rows are there.</summary>
    private async Task InsertAsync()
    {
        await using var connection = new SqliteConnection(Connection + ";Pooling=False");
        await connection.OpenAsync();
        var indexes = new List<(string Name, string Sql)>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Applications' AND sql IS NOT NULL";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                indexes.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        await ExecuteAsync(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;" + string.Concat(indexes.Select(i => $"DROP INDEX \"{i.Name}\";")));
        await using (var transaction = connection.BeginTransaction())
        {
            Insert(connection);
            await transaction.CommitAsync();
        }

        await ExecuteAsync(connection, string.Concat(indexes.Select(i => i.Sql + ";")));
    }

    private void Insert(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO Applications ({string.Join(',', Columns)}) VALUES ({string.Join(',', Columns.Select(c => "@" + c))})";
        var cells = Columns.Select(column => command.Parameters.Add("@" + column, SqliteType.Text)).ToArray();
        command.Prepare();
        var random = new Random(1);
        var results = Results.SelectMany(r => Enumerable.Repeat((r.Outcome, r.Ground), r.Weight)).ToArray();
        for (var i = 0; i < _count; i++)
        {
            Row(random, results, i, cells);
            command.ExecuteNonQuery();
        }
    }

    private void Row(Random random, (ReplyOutcome Outcome, WithholdingGround? Ground)[] results, int index, SqliteParameter[] cells)
    {
        var organ = random.Next(Organs) + 1;
        var received = new DateOnly(FirstYear + (index * (long)Years / _count is var year ? (int)year : 0), 1, 1).AddDays(random.Next(365));
        var due = received.AddDays(28);
        var timeliness = random.Next(100) switch { < 94 => Timeliness.InTime, < 99 => Timeliness.Extended, _ => Timeliness.Overdue };
        var closed = timeliness is Timeliness.InTime ? received.AddDays(3 + random.Next(25)) : due.AddDays(1 + random.Next(20));
        var open = _open is { } some ? index >= _count - some : closed.Year >= FirstYear + Years;
        if (_open is not null && open)
        {
            (received, due) = (Today.AddDays(-random.Next(34)), Today.AddDays(random.Next(42) - 5)); // from five days late to what came today
        }
        else if (_open is not null && closed.Year >= FirstYear + Years)
        {
            closed = new DateOnly(FirstYear + Years - 1, 12, 31);
        }

        var (outcome, ground) = results[random.Next(results.Length)];
        var channel = random.Next(100) switch { < 62 => Channel.Internet, < 82 => Channel.PostSigned, < 94 => Channel.InPerson, < 97 => Channel.PostUnsigned, < 99 => Channel.Fax, _ => Channel.Oral };
        var kind = random.Next(100) switch { < 95 => ApplicantKind.Natural, < 97 => ApplicantKind.Commercial, < 98 => ApplicantKind.LegalService, < 99 => ApplicantKind.Social, _ => ApplicantKind.Other };
        object?[] values =
        [
            $"SQ-HHHT-{organ:000}-{received.Year}-{index:0000000}", organ, Day(received), Statutes.RegulationFor(received), 0, channel, Day(received), Day(received), kind, $"申请人{index % 40_000}",
            $"请求公开{organ}单位{index}号征收补偿安置方案、审批文件与评估报告及其依据", "征地补偿", "", open ? null : Day(closed), open ? null : outcome, open ? null : ground,
            open ? null : timeliness, received.Year, open ? null : closed.Year, open ? "Received" : "Answered", open ? 1 : 0, Day(due), Day(due), Day(due), "01890000-0000-7000-8000-000000000000",
        ];
        for (var c = 0; c < cells.Length; c++)
        {
            (cells[c].Value, cells[c].SqliteType) = (values[c] switch { null => DBNull.Value, Enum member => member.ToString(), var value => value }, values[c] is int ? SqliteType.Integer : SqliteType.Text);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
