using Disclosure.Web.Data;
using Disclosure.Web.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>How the database counts: in the order of one index, without sorting a single row.</summary>
public sealed class CountingPlanTests
{
    private static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> Queries = new(StringComparer.Ordinal)
    {
        ["closed, all organs"] = db => CaseCounting.Closed(db, 2017, [2017, 2018, 2019], null),
        ["open, all organs"] = db => CaseCounting.Open(db, 2017, null),
        ["year before"] = db => CaseCounting.ClosedAnywhere(db, 2016),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Counting_reads_its_index_in_order(string name)
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "SQLite tells its plan, SQL Server another");
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();

        var plan = await PlanAsync(db, Queries[name](db));

        Assert.Contains("USING INDEX IX_Applications_Counting (ClosedYear=? AND ReceivedYear", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(DisclosureDbContext db, IQueryable query)
    {
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var steps = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            steps.Add(reader.GetString(3));
        }

        return string.Join('\n', steps);
    }
}
