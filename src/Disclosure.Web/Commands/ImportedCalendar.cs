using System.Data.Common;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Commands;

/// <summary>The imported years for a verb that works without a database: where one stands they count, where none does the program's own do.</summary>
internal static class ImportedCalendar
{
    public static async Task TakeUpAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        if (configuration[DataSlice.Provider] == "Sqlite" && !await StandsAsync(services, cancellationToken))
        {
            return;
        }

        try
        {
            await services.GetRequiredService<CalendarShelf>().RefreshAsync(cancellationToken);
        }
        catch (DbException exception)
        {
            await Console.Error.WriteLineAsync($"{CommandsTexts.CalendarOwnOnly} {exception.Message}");
        }
    }

    /// <summary>Asked of the file, because opening it would make it.</summary>
    private static async Task<bool> StandsAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<DisclosureDbContext>>().CreateDbContextAsync(cancellationToken);
        return File.Exists(db.Database.GetDbConnection().DataSource);
    }
}
