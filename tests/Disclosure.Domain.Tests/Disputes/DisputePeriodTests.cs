using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Disputes.DisputeKind;
using static Disclosure.Domain.Disputes.DisputePeriodKind;
using static Disclosure.Domain.Disputes.DisputeProcedure;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Periods of remedies and proceedings over the published calendar: the vectors, worked by hand.</summary>
public sealed class DisputePeriodTests
{
    [Theory]
    [InlineData("2017-03-22", "2017-05-22")] // the 60th day, 21 May, is a Sunday
    [InlineData("2017-08-04", "2017-10-09")] // 3 Oct is National Day, off until 8 Oct
    [InlineData("2025-08-05", "2025-10-09")] // 4 Oct is off until 8 Oct
    public void A_reconsideration_can_be_applied_for_within_sixty_days(string served, string until) =>
        Assert.Equal(D(until), RemedyWindows.Of(Remedies.Find(D(served), RemedyKind.Other)!, D(served), Published).ReconsiderationUntil);

    [Theory]
    [InlineData("2017-03-31", "2017-09-30")] // a Saturday made a working day
    [InlineData("2017-08-31", "2018-02-28")] // February has no 31st
    [InlineData("2025-04-08", "2025-10-09")] // 8 Oct is off
    public void A_lawsuit_can_be_filed_within_six_months(string served, string until) =>
        Assert.Equal(D(until), RemedyWindows.Of(Remedies.Find(D(served), RemedyKind.Other)!, D(served), Published).LawsuitUntil);

    [Theory]
    [InlineData(Answer, Reconsideration, null, "2017-09-25", "2017-10-05", "2017-10-09", "2017-09-30")] // old law, 10 calendar days into National Day
    [InlineData(Answer, Reconsideration, Ordinary, "2025-09-25", "2025-10-15", "2025-10-15", "2025-10-14")] // 26, 28, 29, 30 Sep, 9, 10, 11, 13, 14, 15 Oct
    [InlineData(Answer, Reconsideration, Simplified, "2025-09-25", "2025-10-09", "2025-10-09", "2025-09-30")] // 26, 28, 29, 30 Sep, 9 Oct
    [InlineData(Defence, Lawsuit, null, "2017-09-20", "2017-10-05", "2017-10-09", "2017-09-30")]
    [InlineData(Defence, Lawsuit, null, "2025-09-18", "2025-10-03", "2025-10-09", "2025-09-30")]
    [InlineData(Decision, Reconsideration, Ordinary, "2025-03-03", "2025-05-02", "2025-05-06", "2025-04-30")] // 1 to 5 May off
    [InlineData(Decision, Reconsideration, Simplified, "2025-03-03", "2025-04-02", "2025-04-02", "2025-04-01")]
    public void A_period_has_a_bare_end_an_end_in_law_and_an_inner_end_before_it(
        DisputePeriodKind kind, DisputeKind proceeding, DisputeProcedure? procedure, string start, string raw, string due, string inner)
    {
        var end = DisputePeriods.Find(kind, proceeding, D(start), procedure)!.EndOf(D(start), Published);

        Assert.Equal((D(raw), D(due), D(inner), false), (end.RawEnd, end.Due.On, end.InternalDueOn, end.Due.IsProvisional));
    }

    [Fact]
    public void After_the_decision_a_lawsuit_can_be_filed_within_fifteen_days() =>
        Assert.Equal(D("2025-05-15"), RemedyWindows.LawsuitAfterDecision(D("2025-04-30"), Published));

    [Theory]
    [InlineData("2023-12-31", 10, PeriodUnit.Days, Statute.Reconsideration1999, 23)]
    [InlineData("2024-01-01", 5, PeriodUnit.WorkingDays, Statute.Reconsideration2023, 54)]
    public void The_law_in_force_at_the_acceptance_decides_on_the_answer(string accepted, int length, PeriodUnit unit, Statute statute, int article)
    {
        var period = DisputePeriods.Find(Answer, Reconsideration, D(accepted))!;

        Assert.Equal((length, unit, new Article(statute, article)), (period.Length, period.Unit, period.Source));
    }

    [Theory]
    [InlineData("2015-04-30", 10, Statute.Litigation1989)]
    [InlineData("2015-05-01", 15, Statute.Litigation2014)]
    public void The_law_in_force_at_the_filing_decides_on_the_defence(string accepted, int length, Statute statute)
    {
        var period = DisputePeriods.Find(Defence, Lawsuit, D(accepted))!;

        Assert.Equal((length, statute), (period.Length, period.Source.Statute));
    }

    [Theory]
    [InlineData(null, CourtInstance.First, 6, PeriodUnit.Months)]
    [InlineData(Simplified, CourtInstance.First, 45, PeriodUnit.Days)]
    [InlineData(null, CourtInstance.Second, 3, PeriodUnit.Months)]
    public void A_court_decides_by_instance_and_procedure(DisputeProcedure? procedure, CourtInstance instance, int length, PeriodUnit unit)
    {
        var period = DisputePeriods.Find(Decision, Lawsuit, D("2026-09-01"), procedure, instance)!;

        Assert.Equal((length, unit), (period.Length, period.Unit));
    }

    [Theory]
    [InlineData(AppealJudgment, 15)]
    [InlineData(AppealRuling, 10)]
    public void Only_the_first_instance_can_be_appealed(DisputePeriodKind kind, int days)
    {
        Assert.Equal(days, DisputePeriods.Find(kind, Lawsuit, D("2026-09-01"), null, CourtInstance.First)!.Length);
        Assert.Null(DisputePeriods.Find(kind, Lawsuit, D("2026-09-01"), null, CourtInstance.Second));
        Assert.Null(DisputePeriods.Find(kind, Reconsideration, D("2026-09-01")));
    }

    [Fact]
    public void No_two_rows_answer_the_same_question_and_every_day_has_one()
    {
        foreach (var day in new[] { "2010-01-04", "2015-04-30", "2015-05-01", "2023-12-31", "2024-01-01", "2026-09-14" })
        {
            Assert.NotNull(DisputePeriods.Find(Answer, Reconsideration, D(day)));
            Assert.NotNull(DisputePeriods.Find(Defence, Lawsuit, D(day)));
            Assert.NotNull(DisputePeriods.Find(Decision, Reconsideration, D(day)));
            Assert.NotNull(DisputePeriods.Find(Decision, Lawsuit, D(day)));
        }

        Assert.Equal(DisputePeriods.All.Count, DisputePeriods.All.Select(row => (row.Kind, row.Proceeding, row.Procedure, row.Instance, row.From)).Distinct().Count());
    }

    [Theory]
    [InlineData("2025-10-15", "2025-10-09")] // back over 14, 13, 11, 10 Oct to the 9th, the first day after the holiday
    [InlineData("2025-10-10", "2025-09-26")] // 9 Oct, then 30, 29 and the worked Sunday 28 Sep make four; the fifth is Friday 26 Sep
    public void The_notice_of_a_hearing_comes_five_working_days_before(string hearing, string latest)
    {
        Assert.Equal(D(latest), DisputePeriods.LatestNotice(Reconsideration, D("2025-09-01"), D(hearing), Published));
        Assert.Null(DisputePeriods.LatestNotice(Reconsideration, D("2023-09-01"), D("2023-10-20"), Published));
        Assert.Null(DisputePeriods.LatestNotice(Lawsuit, D("2025-09-01"), D(hearing), Published));
    }

    [Fact]
    public void Beyond_the_published_years_an_end_stays_where_it_is_and_is_provisional()
    {
        var end = DisputePeriods.Find(Decision, Lawsuit, D("2026-09-14"))!.EndOf(D("2026-09-14"), Published);

        Assert.Equal((D("2027-03-14"), true), (end.Due.On, end.Due.IsProvisional)); // a Sunday
    }

    [Fact]
    public void The_longest_limits_run_from_the_act()
    {
        Assert.Equal(D("2026-06-15"), RemedyWindows.AbsoluteLimit(D("2021-06-15"), false, Published));
        Assert.Equal(D("2026-03-16"), RemedyWindows.AbsoluteLimit(D("2006-03-15"), true, Published)); // the 15th is a Sunday
    }

    [Fact]
    public void Where_the_clause_was_missing_a_year_is_open_but_not_past_the_reconsideration_that_comes_first()
    {
        var refusal = RemedyWindows.Of(Remedies.Find(D("2025-06-03"), RemedyKind.Refusal)!, D("2025-06-03"), Published);
        var other = RemedyWindows.Of(Remedies.Find(D("2025-06-03"), RemedyKind.Other)!, D("2025-06-03"), Published);

        Assert.True(refusal.IsReconsiderationFirst);
        Assert.Equal((D("2025-08-04"), D("2026-06-03"), null, null), (refusal.Until(false, true), refusal.Until(false, false), refusal.Until(true, true), refusal.Until(true, false)));
        Assert.Equal((D("2025-12-03"), D("2026-06-03")), (other.Until(true, true), other.Until(true, false)));
    }

    [Fact]
    public void Silence_opens_both_ways_when_the_reply_period_has_ended()
    {
        var windows = RemedyWindows.OfSilence(D("2025-06-03"), Published);

        Assert.Equal((D("2025-08-04"), D("2025-12-03")), (windows.ReconsiderationUntil, windows.LawsuitUntil)); // 2 Aug is a Saturday
    }
}
