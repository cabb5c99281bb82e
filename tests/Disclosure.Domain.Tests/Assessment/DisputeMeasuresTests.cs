using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Assessment.Measure;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>Which disputes count for which measure, at every edge of the year.</summary>
public sealed class DisputeMeasuresTests
{
    private static readonly AssessedSpan Year2017 = new(2017, D("2017-12-31"));

    [Theory]
    [InlineData(DisputeKind.Reconsideration, CorrectedReconsideration)]
    [InlineData(DisputeKind.Lawsuit, LostLawsuit)]
    public void A_correction_counts_in_the_year_of_its_decision(DisputeKind kind, Measure measure)
    {
        var found = new JudgedDispute("FY-1", kind, DisputeResultKind.Corrected, D("2017-06-01"));

        Assert.Equal([measure, CorrectedDispute], OfDisputes().Where(m => Counts(m, found)));
        Assert.DoesNotContain(OfDisputes(), m => Counts(m, found with { Result = DisputeResultKind.Upheld }));
        Assert.DoesNotContain(OfDisputes(), m => Counts(m, found with { Result = null, DecidedOn = null }));
        Assert.DoesNotContain(OfDisputes(), m => Counts(m, found with { DecidedOn = D("2016-12-31") }));
        Assert.DoesNotContain(OfDisputes(), m => Counts(m, found with { DecidedOn = D("2018-01-01") }));
    }

    [Theory]
    [InlineData(DisputeDutyKind.Answer, "2017-06-12", "2017-06-12", null)] // on the last day
    [InlineData(DisputeDutyKind.Answer, "2017-06-12", "2017-06-13", LateDisputeAnswer)]
    [InlineData(DisputeDutyKind.Defence, "2017-06-12", null, LateDisputeAnswer)]
    [InlineData(DisputeDutyKind.Answer, "2016-12-31", null, LateDisputeAnswer)] // late from 1 January on
    [InlineData(DisputeDutyKind.Answer, "2016-12-30", null, null)] // late last year
    [InlineData(DisputeDutyKind.Answer, "2017-12-31", null, null)] // late next year
    [InlineData(DisputeDutyKind.ReplyAgain, "2017-06-12", "2018-01-02", LatePerformance)]
    [InlineData(DisputeDutyKind.Performance, "2017-06-12", null, LatePerformance)]
    [InlineData(DisputeDutyKind.Mediation, "2017-06-12", null, LatePerformance)]
    [InlineData(DisputeDutyKind.Supplement, "2017-06-12", null, null)]
    [InlineData(DisputeDutyKind.Appeal, "2017-06-12", null, null)]
    [InlineData(DisputeDutyKind.OpinionReport, "2017-06-12", null, null)]
    public void What_was_due_to_a_court_or_a_reconsideration_body_is_late_once(DisputeDutyKind kind, string due, string? done, Measure? counted)
    {
        var found = new JudgedDispute("SS-1", DisputeKind.Lawsuit, null, null) { Duties = [Duty(kind, due, done)] };

        Assert.Equal(counted, OfDisputes().Where(m => Counts(m, found)).Cast<Measure?>().SingleOrDefault());
    }

    [Fact]
    public void The_list_shows_the_days_of_the_duty_that_was_late_as_of_the_cut_off()
    {
        var found = new JudgedDispute("SS-1", DisputeKind.Lawsuit, null, null)
        {
            Duties = [Duty(DisputeDutyKind.Defence, "2017-05-02", "2017-05-02"), Duty(DisputeDutyKind.Performance, "2017-11-01", "2018-01-02")],
        };

        Assert.Equal(new ListedCase("SS-1", "某法院", D("2017-11-01")), DisputeMeasures.List(LatePerformance, found, "某法院", Year2017));
        Assert.Equal(new ListedCase("SS-2", "", null, D("2017-03-01")), DisputeMeasures.List(LostLawsuit, new JudgedDispute("SS-2", DisputeKind.Lawsuit, DisputeResultKind.Corrected, D("2017-03-01")), "", Year2017));
    }

    [Fact]
    public void A_measure_of_another_register_counts_no_disputes() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counts(LateReply, new JudgedDispute("SS-1", DisputeKind.Lawsuit, null, null)));

    private static IEnumerable<Measure> OfDisputes() => Measures.All.Where(entry => entry.Register is FactRegister.Disputes).Select(entry => entry.Measure);

    private static bool Counts(Measure measure, JudgedDispute found) => DisputeMeasures.Counts(measure, found, Year2017);

    private static DisputeDuty Duty(DisputeDutyKind kind, string due, string? done) =>
        new(kind, 1, D("2016-11-01"), D(due), new LegalDay(D(due), false), D(due), done is null ? null : D(done), null, null);
}
