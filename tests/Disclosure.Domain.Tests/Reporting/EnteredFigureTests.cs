using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Reporting.StatisticsForm;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>填报数: what no register knows.</summary>
public sealed class EnteredFigureTests
{
    [Fact]
    public void Figures_of_the_units_and_of_the_office_add_up_where_any_was_entered()
    {
        var figures = Form2014.Count(new FormInput(2017, [], [], [new("8.1", 2), new("8.1", 3), new("8.4", 92.1m), new("7", 0)]));

        Assert.Equal((5m, 92.1m, 0m, (decimal?)null), (figures["8.1"], figures["8.4"], figures["7"], figures["8.2"]));
    }

    [Theory]
    [InlineData("2014", "8.4", "", 92.1)]
    [InlineData("2014", "1.1", "", 97597)]
    [InlineData("2021", "20.1.normative", "inForce", 12)]
    [InlineData("2021", "20.8.fee", "amount", 3.25)]
    [InlineData("2019", "20.5.permit", "change", -4)]
    public void A_figure_is_taken_where_the_form_asks_for_it(string form, string code, string column, double value) =>
        Find(form)!.Demand(new EnteredFigure(code, (decimal)value, column));

    [Theory]
    [InlineData("2014", "3.1", "", 5, ReportingRule.FigureNotEntered)]
    [InlineData("2014", "1", "", 5, ReportingRule.FigureNotEntered)]
    [InlineData("2014", "10", "", 5, ReportingRule.FigureNotEntered)]
    [InlineData("2021", "20.8.fee", "issued", 5, ReportingRule.FigureNotEntered)]
    [InlineData("2021", "3.1", "TOTAL", 5, ReportingRule.FigureNotEntered)]
    [InlineData("2014", "8.1", "", -1, ReportingRule.FigureImpossible)]
    [InlineData("2014", "8.1", "", 1.5, ReportingRule.FigureImpossible)]
    [InlineData("2014", "8.4", "", 1.234, ReportingRule.FigureImpossible)]
    [InlineData("2014", "8.1", "", 1e12, ReportingRule.FigureImpossible)]
    [InlineData("2014", "3.2.1", "", -1, ReportingRule.FigureImpossible)]
    [InlineData("2014", "3.2.1", "", 1, Rule.ReasonMissing)]
    public void A_figure_that_cannot_stand_there_is_refused(string form, string code, string column, double value, Enum rule)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Find(form)!.Demand(new EnteredFigure(code, (decimal)value, column, " ")));

        Assert.Equal(rule, refusal.Rule);
    }

    [Fact]
    public void Overdue_cases_are_assigned_with_a_reason() => Form2014.Demand(new EnteredFigure("3.2.2", 2, Reason: "系统故障"));
}
