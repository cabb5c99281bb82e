using Disclosure.Benchmarks.Applications;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Reporting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Reporting;

/// <summary>
/// The statistics of a year for the whole city, unit forms and the year before included, against a bare GROUP BY in the order of the
/// same index: of the year's cases alone, and of all. Aim: at most twice the bare one.
/// </summary>
internal static class StatisticsBenchmark
{
    private const string Groups = "ClosedYear, ReceivedYear, Regulation, Channel, ApplicantKind, Outcome, Ground, Timeliness, OrganId";

    public static async Task RunAsync()
    {
        await using var million = await MillionApplications.FillAsync();
        await using var services = million.OpenServices();
        await using var scope = services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<StatisticsQuery>();

        await CompareAsync(StatisticsForm.Form2014, 2018);
        await CompareAsync(StatisticsForm.Form2021, 2024);

        async Task CompareAsync(StatisticsForm form, int year)
        {
            await Measure.CompareAsync($"form {form.Code}, {year}, over the year's cases", () => BareAsync(million, year), () => query.RunAsync(form, year, null));
            await Measure.CompareAsync($"form {form.Code}, {year}, over all cases", () => BareAsync(million, null), () => query.RunAsync(form, year, null));
            await Measure.CompareAsync($"form {form.Code}, {year}, one unit, over the year's cases of all", () => BareAsync(million, year), () => query.RunAsync(form, year, "HHHT-007"));
        }
    }

    private static async Task BareAsync(MillionApplications million, int? year)
    {
        await using var connection = new SqliteConnection(million.Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Groups}, COUNT(*) FROM Applications WHERE VoidedOn IS NULL{(year is null ? "" : " AND ClosedYear = @year")} GROUP BY {Groups}";
        command.Parameters.AddWithValue("@year", year ?? 0);
        var counted = 0L;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            for (var column = 2; column < 8; column++)
            {
                _ = reader.IsDBNull(column) ? null : reader.GetString(column);
            }

            counted += reader.GetInt64(9);
        }

        if (counted == 0)
        {
            throw new InvalidOperationException("Nothing was counted.");
        }
    }
}
