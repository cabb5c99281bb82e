using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Dashboard;

/// <summary>
/// The whole supervision board over 1,000,000 applications of which 30,000 are open. Against the three bare queries behind it: what is open by unit and
/// due date, the first rows of what is late, the first of what is due next. Aim: at most twice. And against the same board over 100,000 applications
/// with as many open: its cost follows what is open, not all. Aim: at most 1.2 times.
/// </summary>
internal static class BoardBenchmark
{
    private const int Open = 30_000;

    private const string Row = "Number, OrganId, substr(Content, 1, 60), Handler, DueOn, Stage, IsOpen, ArrivedOn, FinalDueOn, DueStatus, PausedSince, PausedUntil";

    public static async Task RunAsync()
    {
        await using var million = await MillionApplications.FillAsync(open: Open);
        await using var tenth = await MillionApplications.FillAsync(MillionApplications.Count / 10, Open);
        await using var large = new Office(million);
        await using var small = new Office(tenth);
        var start = Stopwatch.GetTimestamp();
        var board = await large.ReadAsync();
        Measure.Print($"the first board, which reads the past too: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms; {board.Tally.Open:N0} open, {board.LateCount:N0} late");
        await Measure.CompareAsync("the board of the city, over its three bare queries", () => BareAsync(million, large.LastYellow), large.ReadAsync);
        await Measure.CompareAsync("the board of the city, a million over a hundred thousand", small.ReadAsync, large.ReadAsync);
    }

    private static async Task BareAsync(MillionApplications million, DateOnly lastYellow)
    {
        await using var connection = new SqliteConnection(million.Connection);
        await connection.OpenAsync();
        await ReadAsync(connection, "SELECT OrganId, QueueOn, PausedUntil, Stage, COUNT(*) FROM Applications WHERE IsOpen = 1 GROUP BY OrganId, QueueOn, PausedUntil, Stage", lastYellow);
        await ReadAsync(connection, $"SELECT {Row} FROM Applications WHERE IsOpen = 1 AND QueueOn < @today ORDER BY QueueOn, Id LIMIT {BoardItems.MaxShown}", lastYellow);
        await ReadAsync(connection, $"SELECT {Row} FROM Applications WHERE IsOpen = 1 AND QueueOn >= @today AND QueueOn <= @soon ORDER BY QueueOn, Id LIMIT {BoardItems.MaxShown}", lastYellow);
    }

    private static async Task ReadAsync(SqliteConnection connection, string sql, DateOnly lastYellow)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@today", Day(MillionApplications.Today));
        command.Parameters.AddWithValue("@soon", Day(lastYellow));
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The program's own board over a database.</summary>
    private sealed class Office : IAsyncDisposable
    {
        private readonly ServiceProvider _services;
        private readonly AsyncServiceScope _scope;

        public Office(MillionApplications cases)
        {
            _services = cases.OpenServices(services => services.AddSupervision().AddReporting().AddDashboard().AddSingleton<TimeProvider, AtToday>());
            _scope = _services.CreateAsyncScope();
        }

        public DateOnly LastYellow => _services.GetRequiredService<CaseLights>().LastYellow;

        public async Task<Board> ReadAsync() => (await _scope.ServiceProvider.GetRequiredService<SupervisionBoard>().ReadAsync(null, null))!;

        public async ValueTask DisposeAsync()
        {
            await _scope.DisposeAsync();
            await _services.DisposeAsync();
        }
    }

    /// <summary>Noon of the day; what is elapsed is measured as ever.</summary>
    private sealed class AtToday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(MillionApplications.Today, new TimeOnly(4, 0), TimeSpan.Zero);
    }
}
