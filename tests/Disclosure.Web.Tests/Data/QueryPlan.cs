using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Data;

/// <summary>How SQLite would answer a query.</summary>
internal static class QueryPlan
{
    /// <summary>The steps of the plan, in order; skips the test where another provider is tested.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(DisclosureDbContext db, IQueryable query)
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "SQLite tells its plan, SQL Server another");
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var steps = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    /// <summary>The steps in one text, a line each.</summary>
    public static async Task<string> TextAsync(DisclosureDbContext db, IQueryable query) => string.Join('\n', await OfAsync(db, query));
}
