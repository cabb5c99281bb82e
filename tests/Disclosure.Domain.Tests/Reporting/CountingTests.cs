using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Tests.Reporting.Tallies;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>Which cases and which disputes a year counts.</summary>
public sealed class CountingTests
{
    [Theory]
    [InlineData(2025, 2025, "ReceivedInYear ClosedInYear")]
    [InlineData(2025, null, "ReceivedInYear CarriedOut")]
    [InlineData(2025, 2026, "ReceivedInYear CarriedOut")]
    [InlineData(2024, 2025, "ClosedInYear CarriedIn")]
    [InlineData(2024, null, "CarriedIn CarriedOut")]
    [InlineData(2020, 2026, "CarriedIn CarriedOut")]
    [InlineData(2024, 2024, "")]
    [InlineData(2026, null, "")]
    public void A_case_counts_by_the_years_of_its_receipt_and_its_closing(int received, int? closed, string counted)
    {
        var facts = Open(received) with { ClosedYear = closed };

        Assert.Equal(counted, string.Join(' ', Enum.GetValues<YearBasis>().Where(basis => new CaseSet(basis).Matches(facts, 2025))));
    }

    [Fact]
    public void A_set_counts_a_case_only_where_every_fact_it_names_agrees()
    {
        var set = new CaseSet(YearBasis.ClosedInYear)
        {
            Channels = [Channel.Internet],
            ApplicantKinds = [ApplicantKind.Natural],
            Timeliness = [Timeliness.InTime],
            Regulations = [Regulation.R2019],
        };

        Assert.True(set.Matches(Closed(), 2025));
        Assert.False(set.Matches(Closed(channel: Channel.Fax), 2025));
        Assert.False(set.Matches(Closed(kind: ApplicantKind.Research), 2025));
        Assert.False(set.Matches(Closed(timeliness: Timeliness.Overdue), 2025));
        Assert.False(set.Matches(Closed(regulation: Regulation.R2008), 2025));
    }

    [Fact]
    public void A_partial_disclosure_never_stands_under_a_ground() =>
        Assert.Equal("3.2", StatisticsForm.Form2021.RowsOf(Closed(ReplyOutcome.PartiallyGranted), 2025).Single().Code);

    [Theory]
    [InlineData(2025, null, null, "PENDING")]
    [InlineData(2024, null, null, "PENDING")]
    [InlineData(2025, DisputeResultKind.Upheld, 2025, "UPHELD")]
    [InlineData(2024, DisputeResultKind.Corrected, 2025, "CORRECTED")]
    [InlineData(2025, DisputeResultKind.Corrected, 2026, "PENDING")]
    [InlineData(2025, DisputeResultKind.Other, null, "OTHER")]
    [InlineData(2024, DisputeResultKind.Upheld, 2024, "")]
    [InlineData(2024, DisputeResultKind.Upheld, null, "")]
    [InlineData(2026, null, null, "")]
    public void The_annual_report_counts_a_dispute_in_the_year_of_its_result_or_as_pending(int filed, DisputeResultKind? result, int? closed, string column) =>
        Assert.Equal(column, Columns(StatisticsForm.Form2021, Reconsideration(result, filed, closed), "reconsideration"));

    [Theory]
    [InlineData(2025, null, null, "4.3")]
    [InlineData(2025, DisputeResultKind.Upheld, 2025, "4.1")]
    [InlineData(2025, DisputeResultKind.Corrected, 2025, "4.2")]
    [InlineData(2025, DisputeResultKind.Corrected, 2026, "4.3")]
    [InlineData(2025, DisputeResultKind.Other, 2025, "4.3")]
    [InlineData(2024, DisputeResultKind.Corrected, 2025, "")]
    [InlineData(2024, null, null, "")]
    public void Form_2014_counts_a_dispute_in_the_year_of_its_filing_as_it_stood_on_31_December(int filed, DisputeResultKind? result, int? closed, string line)
    {
        var figures = StatisticsForm.Form2014.Count(new FormInput(2025, [], [Reconsideration(result, filed, closed).Times(1)], []));

        Assert.Equal(line, string.Join(' ', ((string[])["4.1", "4.2", "4.3"]).Where(code => figures[code] == 1)));
        Assert.Equal(line.Length == 0 ? 0 : 1, figures["4"]);
    }

    [Fact]
    public void A_lawsuit_stands_in_its_own_group_by_whether_a_reconsideration_came_first()
    {
        Assert.Equal("UPHELD", Columns(StatisticsForm.Form2021, Lawsuit(DisputeResultKind.Upheld, closed: 2025, after: true), "lawsuit.afterReconsideration"));
        Assert.Equal("", Columns(StatisticsForm.Form2021, Lawsuit(DisputeResultKind.Upheld, closed: 2025, after: true), "lawsuit.direct"));
    }

    [Fact]
    public void Every_cell_counts_the_cases_of_the_set_that_lists_them()
    {
        var random = new Random(20250101);
        var input = Input(2025, [.. Enumerable.Range(0, 400).Select(_ => Any(random).Times(random.Next(1, 9)))]);

        Assert.All(StatisticsForm.All, form =>
        {
            var result = form.Evaluate(input);
            Assert.All(form.Cells.Where(cell => cell.Source is FigureSource.Cases), cell => Assert.Equal(
                input.Cases.Where(tally => ((FigureSource.Cases)cell.Source).Set.Matches(tally.Facts, 2025)).Sum(tally => tally.Count),
                result.Figures[cell.Key]));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_the_cases_the_tables_add_up(int seed)
    {
        var random = new Random(seed);
        var input = Input(2025, [.. Enumerable.Range(0, 2000).Select(_ => Any(random).Times(random.Next(1, 99)))]);

        Assert.All((string[])["T1", "T2", "T3", "T5", "T8"], id =>
        {
            Assert.True(StatisticsForm.Form2021.Evaluate(input).Check(id).Holds);
            Assert.True(StatisticsForm.Form2019.Evaluate(input).Check(id).Holds);
        });
        Assert.All((string[])["L1", "L3", "L4", "L6", "L7"], id => Assert.True(StatisticsForm.Form2014.Evaluate(input).Check(id).Holds));
    }

    private static string Columns(StatisticsForm form, DisputeFacts facts, string row)
    {
        var figures = form.Count(new FormInput(2025, [], [facts.Times(1)], []));
        var columns = form.Table("4").Rows[0].Columns.SkipLast(1).Where(column => figures[row, column.Key] == 1).Select(column => column.Key).ToList();
        Assert.Equal(columns.Count, figures[row, "TOTAL"]);
        return string.Join(' ', columns);
    }

    private static CaseFacts Any(Random random)
    {
        var regulation = One(random, Enum.GetValues<Regulation>());
        var received = random.Next(2022, 2026);
        var (channel, kind) = (One(random, Enum.GetValues<Channel>()), One(random, Enum.GetValues<ApplicantKind>()));
        if (random.Next(4) == 0)
        {
            return new CaseFacts(received, null, channel, kind, null, null, null, regulation);
        }

        var outcome = One(random, [.. Outcomes.Of(regulation)]).Outcome;
        WithholdingGround? ground = outcome is ReplyOutcome.Refused ? One(random, [.. Grounds.Of(regulation)]).Ground : null;
        return new CaseFacts(
            received, random.Next(received, 2028), channel, kind, outcome, ground, One(random, Enum.GetValues<Timeliness>()), regulation);
    }

    private static T One<T>(Random random, T[] all) => all[random.Next(all.Length)];
}
