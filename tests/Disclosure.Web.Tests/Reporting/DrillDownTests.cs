using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Reporting;

public sealed class DrillDownTests
{
    [Theory]
    [InlineData(1, 2017)]
    [InlineData(2, 2019)]
    [InlineData(3, 2021)]
    public async Task Every_figure_is_the_number_of_the_cases_behind_it(int seed, int year)
    {
        await using var office = await RandomCaseload.OpenAsync(seed);
        await using var db = await office.DbAsync();

        foreach (var (form, organ) in StatisticsForm.All.SelectMany(form => new[] { (form, null), (form, office.District48) }))
        {
            var filled = await office.Get<StatisticsQuery>().RunAsync(form, year, organ?.Code, TestContext.Current.CancellationToken);
            foreach (var cell in form.Cells.Where(cell => cell.Source is FigureSource.Cases or FigureSource.Disputes))
            {
                var behind = CasesBehind.Find(form.Code, year, cell.Row.Code, cell.Column.Key) is { } cases
                    ? await db.Applications.Where(cases.Cases).CountAsync(a => organ == null || a.OrganId == organ.Id, TestContext.Current.CancellationToken)
                    : await DisputesBehind.Find(form.Code, year, cell.Row.Code, cell.Column.Key)!.Of(db).CountAsync(d => organ == null || d.OrganId == organ.Id, TestContext.Current.CancellationToken);

                Assert.True(filled.Result.Figures[cell.Key] == behind, $"{form.Code} {cell.Key}: {filled.Result.Figures[cell.Key]} ≠ {behind}");
            }
        }
    }

    [Theory]
    [InlineData("2014", "3.1", "2017年度 3.1 收到申请数")]
    [InlineData("2014", "L2", "2017年度 L2 逾期办结的申请")]
    public void An_address_names_its_cases(string form, string code, string title) =>
        Assert.Equal(title, CasesBehind.Find(form, 2017, code)?.Title);

    [Theory]
    [InlineData("2014", 2017, "1.1", "")] // entered
    [InlineData("2014", 2017, "4", "")] // disputes
    [InlineData("2014", 2017, "L1", "")] // no cases stand behind it
    [InlineData("2014", 2017, "99", "")]
    [InlineData("2021", 2017, "3.1", "")] // no such column
    [InlineData("2016", 2017, "3.1", "")]
    [InlineData("2014", 17, "3.1", "")]
    public void An_address_without_cases_names_none(string form, int year, string code, string column) =>
        Assert.Null(CasesBehind.Find(form, year, code, column));

    [Fact]
    public async Task The_overdue_cases_behind_a_failing_check_are_named()
    {
        await using var office = await Caseload.OpenAsync();
        var late = office.Case("2017-03-01", "2017-12-01", ReplyOutcome.NotExisting);
        await office.SaveAsync(late, office.Case("2017-03-01", "2017-03-02"));
        var filled = await office.Get<StatisticsQuery>().RunAsync(StatisticsForm.Form2014, 2017, null, TestContext.Current.CancellationToken);
        await using var db = await office.DbAsync();

        Assert.False(filled.Result.Checks.Single(c => c.Id == "L2").Holds);
        Assert.Equal(late.Number, await db.Applications.Where(CasesBehind.Find("2014", 2017, "L2")!.Cases).Select(a => a.Number).SingleAsync(TestContext.Current.CancellationToken));
    }
}
