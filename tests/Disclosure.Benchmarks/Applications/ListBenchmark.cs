using System.Globalization;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Disclosure.Benchmarks.Applications;

/// <summary>A page of 50 of the list with its count, over 1,000,000 applications, against the same two questions asked bare. Aim: at most twice.</summary>
internal static class ListBenchmark
{
    private const string Columns = "Id, Number, OrganId, Content, ApplicantName, ReceivedOn, Stage, IsOpen, ArrivedOn, FinalDueOn, DueStatus, PausedSince, Timeliness, VoidedOn";

    public static async Task RunAsync()
    {
        await using var million = await MillionApplications.FillAsync();
        await using var services = million.OpenServices();
        await using var scope = services.CreateAsyncScope();
        var list = scope.ServiceProvider.GetRequiredService<ApplicationList>();

        await CompareAsync("what is open, by due date", "IsOpen = 1", "QueueOn, Id", Asked("due"));
        await CompareAsync("what is open at one organ, by due date", "OrganId = 7 AND IsOpen = 1", "QueueOn, Id", Asked("due", ("organ", "HHHT-007")));
        await CompareAsync("all of one organ, latest first", "OrganId = 7", "ReceivedOn DESC, Id DESC", Asked("received", ("view", "All"), ("organ", "HHHT-007")) with { Descending = true });
        await CompareAsync("all of one organ, page 100", "OrganId = 7", "Number", Asked("number", ("view", "All"), ("organ", "HHHT-007")) with { Page = 100 });
        await CompareAsync("received in a year, latest first", "ReceivedOn >= '2024-01-01' AND ReceivedOn <= '2024-12-31'", "ReceivedOn DESC, Id DESC", Asked("received", ("view", "All"), ("year", "2024")) with { Descending = true });
        await CompareAsync("all of the city, latest first", "1 = 1", "ReceivedOn DESC, Id DESC", Asked("received", ("view", "All")) with { Descending = true });

        Task CompareAsync(string name, string where, string order, ListQuery query) => Measure.CompareAsync(name, () => BareAsync(million, where, order, query), async () => await list.ReadAsync(query));
    }

    private static ListQuery Asked(string sort, params (string Name, string Value)[] filters) =>
        new(1, 50, sort, false) { Address = filters.ToDictionary(f => f.Name, f => new StringValues(f.Value), StringComparer.Ordinal) };

    private static async Task BareAsync(MillionApplications million, string where, string order, ListQuery query)
    {
        await using var connection = new SqliteConnection(million.Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT {Columns} FROM Applications WHERE {where} ORDER BY {order} LIMIT {query.Size} OFFSET {query.Skip}");
        await using (var reader = await command.ExecuteReaderAsync())
        {
            var values = new object[reader.FieldCount];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
            }
        }

        command.CommandText = $"SELECT COUNT(*) FROM Applications WHERE {where}";
        await command.ExecuteScalarAsync();
    }
}
