using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Reporting.StatisticsForm;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>The forms as printed.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("3", "三、依申请公开情况", null)]
    [InlineData("3.1", "(一)收到申请数", "件")]
    [InlineData("1.1", "(一)主动公开政府信息数 (不同渠道和方式公开相同信息计1条)", "条")]
    [InlineData("3.3.4.1", "其中:涉及国家秘密", "件")]
    [InlineData("7", "七、依申请公开信息收取的费用", "万元")]
    [InlineData("9.3", "(三)接受培训人员数", "人次")]
    public void A_line_reads_as_it_is_printed(string code, string label, string? unit)
    {
        var line = Form2014.Tables[0].Rows.Single(row => row.Code == code);

        Assert.Equal((label, unit, code.Count(character => character == '.')), (line.Label, line.Unit, line.Level));
    }

    [Fact]
    public void A_line_is_named_without_its_numbering() => Assert.Equal("收到申请数", Form2014.Find(new FigureKey("3.1"))!.Row.Name);

    [Fact]
    public void A_heading_has_no_figure_and_every_other_line_has_one()
    {
        var figures = Form2014.Count(new FormInput(2017, [], [], []));

        Assert.All(Form2014.Cells, cell => Assert.Equal(cell.Source is FigureSource.Cases or FigureSource.Disputes ? 0m : null, figures[cell.Key]));
        Assert.Equal("1 1.2 2 2.2 3 8 9", string.Join(' ', Form2014.Cells.Where(cell => cell.Source is FigureSource.Heading).Select(cell => cell.Row.Code)));
    }

    [Fact]
    public void Every_term_of_a_check_is_a_line_of_its_form() =>
        Assert.All(All, form => Assert.All(form.Checks, check =>
        {
            var known = form.Cells.ToDictionary(cell => cell.Key, _ => (decimal?)0);
            var figures = new FormFigures(known);
            var context = new CheckContext(form, figures) { Previous = figures, Units = [figures], OpenBefore = 0, Closed = 0, PlacedOnce = 0 };

            Assert.True(check.Run(context).Holds, check.Id);
        }));

    [Fact]
    public void The_documentation_names_every_column_and_every_row_of_publication()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reporting", "statistics.md"));

        Assert.All(
            All.SelectMany(form => form.Cells).Select(cell => cell.Key).Where(key => key.Column.Length > 0),
            key => Assert.Contains($"`{key.Column}`", page, StringComparison.Ordinal));
        Assert.All(
            ((StatisticsForm[])[Form2019, Form2021]).SelectMany(form => form.Table("2").Rows.Concat(form.Table("4").Rows)),
            row => Assert.Contains($"`{row.Code}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2013, "2014")]
    [InlineData(2017, "2014")]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2026, "2021")]
    public void A_year_is_reported_on_the_form_of_its_time(int year, string form) => Assert.Equal(form, ForYear(year).Code);
}
