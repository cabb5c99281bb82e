using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Reporting.StatisticsForm;
using static Disclosure.Domain.Tests.Reporting.Tallies;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>勾稽关系: each check holds, fails and waits for its figures.</summary>
public sealed class CrossCheckTests
{
    private static readonly (string, decimal?)[] Applicants =
        [("3.1/NATURAL", 1), ("3.1/COMMERCIAL", 1), ("3.1/RESEARCH", 1), ("3.1/SOCIAL", 1), ("3.1/LEGAL_SERVICE", 1), ("3.1/OTHER", 1)];

    [Fact]
    public void The_checks_of_each_form_are_those_it_prints()
    {
        Assert.Equal("L1 L2 L3 L4 L5 L6 L7 L8 L9 L10 L11 L12 L13 L14", Ids(Form2014));
        Assert.Equal("T1 T2 T3 T4 T5 T7 T8 P1 P2", Ids(Form2021));
        Assert.Equal("T1 T2 T3 T4 T5 T7 T8 P2", Ids(Form2019));

        static string Ids(StatisticsForm form) => string.Join(' ', form.Checks.Select(check => check.Id));
    }

    [Theory]
    [InlineData("L1", CheckLevel.Error, "5 ≠ 1+2+0+1", "3.1=5 3.1.1=1 3.1.2=2 3.1.3=0 3.1.4=1")]
    [InlineData("L2", CheckLevel.Error, "5 ≠ 3+1", "3.2=5 3.2.1=3 3.2.2=1")]
    [InlineData("L3", CheckLevel.Error, "9 ≠ 1+1+1+1+1+1+1+1", "3.3=9 3.3.1=1 3.3.2=1 3.3.3=1 3.3.4=1 3.3.5=1 3.3.6=1 3.3.7=1 3.3.8=1")]
    [InlineData("L4", CheckLevel.Error, "7 ≠ 1+1+1+1+1+1", "3.3.4=7 3.3.4.1=1 3.3.4.2=1 3.3.4.3=1 3.3.4.4=1 3.3.4.5=1 3.3.4.6=1")]
    [InlineData("L5", CheckLevel.Warning, "4 ≠ 5", "3.3=4 3.2=5")]
    [InlineData("L6", CheckLevel.Warning, "9 > 5+3", "3.2=9 3.1=5")]
    [InlineData("L7", CheckLevel.Error, "5 ≠ 1+1+1", "4=6 4.1=1 4.2=2 4.3=3 5=5 5.1=1 5.2=1 5.3=1")]
    [InlineData("L8", CheckLevel.Error, "5 ≠ 3+3", "8.3=5 8.3.1=3 8.3.2=3")]
    [InlineData("L9", CheckLevel.Error, "6 > 5", "1.1.1=6 1.1=5 1.2.1=5 1.2.2=0 1.2.3=0 1.2.4=0 1.2.5=0")]
    [InlineData("L10", CheckLevel.Warning, "6 > 5", "1.1.1=6 1.1.2=5")]
    [InlineData("L11", CheckLevel.Error, "3 > 2", "2.2.1.1=3 2.2.1=2 2.2.2.1=0 2.2.2=0 2.1=1 2.2.3=0 2.2.4=0 2.2.5=0")]
    [InlineData("L11", CheckLevel.Warning, "9 > 2+0+0+0+0", "2.2.1.1=1 2.2.1=2 2.2.2.1=0 2.2.2=0 2.1=9 2.2.3=0 2.2.4=0 2.2.5=0")]
    [InlineData("L13", CheckLevel.Error, "9.1: -1", "9.1=-1 9.2=3")]
    [InlineData("L13", CheckLevel.Error, "9.1: 1.5", "9.1=1.5 8.4=92.1")]
    public void A_check_of_form_2014_fails_with_its_arithmetic(string id, CheckLevel level, string detail, string figures)
    {
        var values = figures.Split(' ').Select(figure => figure.Split('=')).Select(pair => (pair[0], (decimal?)decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)));
        var result = Run(Form2014, id, context => context with { OpenBefore = 3 }, [.. values]);

        Assert.Equal((level, (bool?)false, detail), (result.Level, result.Holds, result.Detail));
    }

    [Fact]
    public void A_check_over_a_figure_that_nobody_entered_has_no_answer()
    {
        var result = Run(Form2014, "L8", ("8.3", 5), ("8.3.1", 3));

        Assert.Equal((null, "5 = 3+—"), (result.Holds, result.Detail));
    }

    [Fact]
    public void L2_names_the_overdue_cases_until_they_are_assigned_with_a_reason()
    {
        var input = Input(2017, Closed(received: 2017, closed: 2017).Times(3), Closed(received: 2017, closed: 2017, timeliness: Timeliness.Overdue).Times(2));
        var unassigned = Form2014.Evaluate(input);
        var withoutReason = Form2014.Evaluate(input with { Entered = [new("3.2.2", 2)] });
        var assigned = Form2014.Evaluate(input with { Entered = [new("3.2.1", 1, Reason: "节假日顺延"), new("3.2.2", 1, Reason: "征得申请人同意")] });

        Assert.Equal("5 ≠ 3+0", unassigned.Check("L2").Detail);
        Assert.True(unassigned.Check("L2").Cases!.Matches(input.Cases[1].Facts, 2017));
        Assert.False(unassigned.Check("L2").Cases!.Matches(input.Cases[0].Facts, 2017));
        Assert.False(unassigned.MaySubmit);
        Assert.False(withoutReason.Check("L2").Holds);
        Assert.Equal("5 = 4+1", assigned.Check("L2").Detail);
        Assert.True(assigned.MaySubmit);
    }

    [Theory]
    [InlineData("L12")]
    [InlineData("T7")]
    public void The_whole_is_the_sum_of_its_units(string id)
    {
        var (form, place) = id == "L12" ? (Form2014, "3.1") : (Form2021, "3.1/TOTAL");
        CheckResult Of(decimal? whole, params decimal?[] units) =>
            Run(form, id, context => context with { Units = [.. units.Select(unit => Figures((place, unit)))] }, (place, whole));

        Assert.Equal((true, "1/1"), (Of(5, 2, 3, null).Holds, Of(5, 2, 3).Detail));
        Assert.Equal((false, $"{place}: 6 ≠ 5"), (Of(6, 2, 3).Holds, Of(6, 2, 3).Detail));
        Assert.False(Of(null, 2).Holds);
        Assert.Null(Run(form, id, (place, 5)).Holds);
    }

    [Theory]
    [InlineData(20, 31, false)]
    [InlineData(20, 9, false)]
    [InlineData(0, 11, false)]
    [InlineData(20, 30, true)]
    [InlineData(200, 299, true)]
    [InlineData(4, 14, true)]
    public void L14_warns_of_a_change_by_more_than_half_and_more_than_ten(int before, int now, bool holds)
    {
        var result = Run(Form2014, "L14", context => context with { Previous = Figures(("3.1", before)) }, ("3.1", now));

        Assert.Equal((holds, CheckLevel.Warning), (result.Holds, result.Level));
        Assert.Equal(holds ? "1/1" : $"3.1: {before} → {now}", result.Detail);
    }

    [Fact]
    public void T1_and_T2_fail_in_the_column_where_the_table_does_not_add_up()
    {
        Assert.Equal("SOCIAL: 3+1 ≠ 2+1", Run(Form2021, "T1", ("1/SOCIAL", 3), ("2/SOCIAL", 1), ("3.7/SOCIAL", 2), ("4/SOCIAL", 1)).Detail);
        var rows = Form2021.ResultRows.Select(row => ($"{row.Code}/TOTAL", (decimal?)1));
        Assert.Equal("TOTAL: 20 ≠ " + string.Join('+', Enumerable.Repeat(1, 21)), Run(Form2021, "T2", [.. rows, ("3.7/TOTAL", 20)]).Detail);
    }

    [Fact]
    public void T3_fails_in_the_row_whose_columns_do_not_add_up()
    {
        var result = Run(Form2021, "T3", [.. Applicants, ("3.1/TOTAL", 7)]);

        Assert.Equal((false, "3.1: 7 ≠ 1+1+1+1+1+1"), (result.Holds, result.Detail));
        Assert.Null(Run(Form2021, "T3", [.. Applicants, ("3.1/TOTAL", 6)]).Holds);
    }

    [Fact]
    public void T4_fails_where_what_was_carried_over_has_changed_and_a_remark_softens_it()
    {
        var failed = Run(Form2021, "T4", Before, ("2/NATURAL", 3));
        var remarked = Run(Form2021, "T4", context => Before(context) with { Remarked = new HashSet<string>(StringComparer.Ordinal) { "T4" } }, ("2/NATURAL", 3));

        Assert.Equal((CheckLevel.Error, (bool?)false, "NATURAL: 3 ≠ 4"), (failed.Level, failed.Holds, failed.Detail));
        Assert.Equal((CheckLevel.Warning, (bool?)false), (remarked.Level, remarked.Holds));

        static CheckContext Before(CheckContext context) => context with { Previous = Figures(("4/NATURAL", 4)) };
    }

    [Fact]
    public void A_remark_softens_no_other_error()
    {
        var result = Run(
            Form2014,
            "L2",
            context => context with { Remarked = new HashSet<string>(StringComparer.Ordinal) { "L2" } },
            ("3.2", 5), ("3.2.1", 3), ("3.2.2", 1));

        Assert.Equal((CheckLevel.Error, (bool?)false), (result.Level, result.Holds));
    }

    [Fact]
    public void T5_fails_for_a_closed_case_that_stands_in_no_row()
    {
        var result = Form2021.Evaluate(Input(2025, Closed(ReplyOutcome.Refused).Times(1), Closed().Times(2)));

        Assert.Equal((false, "2/3"), (result.Check("T5").Holds, result.Check("T5").Detail));
        Assert.False(result.Check("T2").Holds);
    }

    [Fact]
    public void T8_fails_in_the_group_whose_columns_do_not_add_up() =>
        Assert.Equal(
            "lawsuit.direct: 5 ≠ 1+1+1+1",
            Run(Form2021, "T8", ("lawsuit.direct/UPHELD", 1), ("lawsuit.direct/CORRECTED", 1), ("lawsuit.direct/OTHER", 1), ("lawsuit.direct/PENDING", 1), ("lawsuit.direct/TOTAL", 5)).Detail);

    [Fact]
    public void Documents_in_force_follow_from_those_of_last_year()
    {
        CheckResult Of(decimal now) => Run(
            Form2021,
            "P1",
            context => context with { Previous = Figures(("20.1.rules/inForce", 7)) },
            ("20.1.rules/inForce", now), ("20.1.rules/issued", 2), ("20.1.rules/repealed", 1));

        Assert.Equal((CheckLevel.Warning, (bool?)false, "20.1.rules: 9+1 ≠ 7+2"), (Of(9).Level, Of(9).Holds, Of(9).Detail));
        Assert.StartsWith("20.1.rules: 8+1 = 7+2", Of(8).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_2_takes_whole_numbers_except_for_money()
    {
        Assert.Equal("20.1.rules/issued: -1", Run(Form2021, "P2", ("20.1.rules/issued", -1), ("20.8.fee/amount", 1.25m)).Detail);
        Assert.True(Run(Form2019, "P2", ("20.8.fee/change", -3), ("20.9.procurement/amount", 0.5m)).Holds);
    }
}
