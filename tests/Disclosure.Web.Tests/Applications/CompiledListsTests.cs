using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Tests.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>The lists that are translated once show what the same lists show that are translated each time.</summary>
public sealed class CompiledListsTests
{
    [Fact]
    public async Task Every_view_at_one_organ_and_at_all_in_every_order_is_the_same_list()
    {
        await using var office = await RandomCaseload.OpenAsync(seed: 7);
        await using var db = await office.DbAsync();
        var lights = new CaseLights(office.Get<ReplyClock>(), LightRules.Usual, office.Time);
        var compiled = new CompiledLists();
        var shapes =
            from view in Enum.GetValues<CaseView>()
            from sort in new[] { "due", "received", "number", null }
            from largestFirst in new[] { false, true }
            select (view, sort, largestFirst);
        foreach (var (view, sort, descending) in shapes)
        {
            foreach (var organId in new long?[] { null, office.Environment6.Id, office.District48.Id })
            {
                var shape = new ListShape(view, organId is not null, sort, descending);
                var cases = ApplicationList.Cases(db, new CaseFilter { View = view }, organId, lights);
                var ordered = ApplicationList.Ordered(cases, sort, descending);

                var rows = await compiled.Rows(db, shape, organId, CaseFilter.DayOf(view, lights), lights.Today, 5, 20).ToListAsync(TestContext.Current.CancellationToken);

                Assert.Equal(await ApplicationList.Rows(ordered.Skip(5).Take(20)).ToListAsync(TestContext.Current.CancellationToken), rows);
                Assert.Equal(
                    await cases.CountAsync(TestContext.Current.CancellationToken),
                    await compiled.CountAsync(db, shape, organId, CaseFilter.DayOf(view, lights), lights.Today, TestContext.Current.CancellationToken));
            }
        }
    }
}
