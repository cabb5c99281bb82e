using Disclosure.Web.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Tests.Data;
using Disclosure.Web.Tests.Reporting;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>How the database finds the facts of an assessment: by year and unit, never by looking at every case there is.</summary>
public sealed class FactPlanTests
{
    public static TheoryData<string, bool> Names => new(FactQueries.OfYear.Keys.SelectMany(name => new[] { (name, true), (name, false) }));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_year_is_sought_along_the_index_of_closings(string name, bool wholeCity) => await ReadsAsync(
        db => FactQueries.OfYear[name](db, wholeCity ? FactQueries.City : FactQueries.Unit), "IX_Applications_ByClosing (ClosedYear");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_silent_is_sought_among_what_is_open(bool wholeCity) => await ReadsAsync(
        db => CaseQueries.Silent(db, wholeCity ? FactQueries.City : FactQueries.Unit), "IsOpen=?");

    private static async Task ReadsAsync(Func<DisclosureDbContext, IQueryable> query, string step)
    {
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();
        var plan = await QueryPlan.TextAsync(db, query(db));

        Assert.Contains(step, plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("SCAN (a|a0|Applications|Replies|r|Archivings)( |$)", plan);
    }
}
