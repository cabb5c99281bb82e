using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Reporting;
using Disclosure.Web.Tests.Data;

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

    /// <summary>Few as they are beside the cases, disputes are read from one index too, and what took their place is looked up.</summary>
    private static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> OfDisputes = new(StringComparer.Ordinal)
    {
        ["disputes of a form, all organs"] = db => CaseCounting.Disputes(db, 2017, null),
        ["disputes of a form, one organ"] = db => CaseCounting.Disputes(db, 2017, 6),
        ["disputes behind a figure, as they stood then"] = db => DisputesBehind.Find("2021", 2025, "lawsuit.direct", "CORRECTED")!.Of(db).GroupBy(d => 1).Select(g => g.Count()),
        ["disputes still pending then"] = db => DisputesBehind.Find("2021", 2025, "lawsuit.direct", "PENDING")!.Of(db).GroupBy(d => 1).Select(g => g.Count()),
        ["disputes decided in some years"] = db => CountedDisputes.Of(db, DisputeCount.Decided, TestOffice.D("2017-01-01"), TestOffice.D("2026-12-31")).GroupBy(d => 1).Select(g => g.Count()),
        ["analysis of some years"] = db => DisputeAnalysis.Groups(db, 2017, 2026, null, null),
        ["analysis of one organ and kind"] = db => DisputeAnalysis.Groups(db, 2026, 2026, 6, DisputeKind.Lawsuit),
    };

    public static TheoryData<string> NamesOfDisputes => [.. OfDisputes.Keys];

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Counting_reads_its_index_in_order(string name)
    {
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();

        var plan = await QueryPlan.TextAsync(db, Queries[name](db));

        Assert.Contains("USING INDEX IX_Applications_Counting (ClosedYear=? AND ReceivedYear", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NamesOfDisputes))]
    public async Task Disputes_are_counted_from_one_index_alone(string name)
    {
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();

        var plan = await QueryPlan.TextAsync(db, OfDisputes[name](db));

        Assert.Contains(name.Contains("one organ", StringComparison.Ordinal) ? "IX_Disputes_OrganId (OrganId=?)" : "USING COVERING INDEX IX_Disputes_Counting (AcceptedOn<?)", plan, StringComparison.Ordinal);
        Assert.Contains("IX_Disputes_PrecedingId (PrecedingId=?)", plan, StringComparison.Ordinal);
        Assert.Contains("IX_Disputes_SecondInstance (ApplicationId=? AND OrganId=?", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_collected_in_a_year_is_found_by_the_day_of_payment_and_not_by_going_through_the_cases()
    {
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();

        var plan = await QueryPlan.TextAsync(db, FeesCollected.Sums(db, 2026, null));

        Assert.Contains("USING INDEX IX_FeeNotices_PaidOn (PaidOn>? AND PaidOn<?)", plan, StringComparison.Ordinal);
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }
}
