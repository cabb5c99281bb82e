using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>Arts. 24 (2008), 30 and 33 (2019), where the worked examples are silent.</summary>
public sealed class ReplyClockTests
{
    private static readonly ReplyFacts Received = new(Regulation.R2019, D("2026-06-01")); // due 2026-06-30

    [Fact]
    public void An_open_consultation_leaves_the_due_date_undecided()
    {
        var due = Clock.Read(Received with { Consultations = [Letter("2026-06-15", null), Letter("2026-06-03", "2026-06-05"), Letter("2026-06-08", null)] });

        Assert.Equal((DueStatus.Paused, D("2026-06-08")), (due.Status, due.PausedSince));
        Assert.Equal((null, null, null, null), (due.Due, due.Extended, due.Final, due.StrictDueOn));
        Assert.Equal((D("2026-06-30"), 0), (due.UnpausedDueOn, due.PausedDays));
    }

    [Fact]
    public void A_consultation_is_open_whenever_it_was_sent() =>
        Assert.Equal(DueStatus.Paused, Clock.Read(Received with { Consultations = [Letter("2026-07-20", null)] }).Status);

    [Theory]
    [InlineData(Regulation.R2008)]
    [InlineData(Regulation.R2019)]
    public void A_correction_not_yet_received_comes_before_an_open_consultation(Regulation regulation)
    {
        var due = Clock.Read(new ReplyFacts(regulation, D("2018-06-04"), [Letter("2018-06-06", null)], new CorrectionSpan(D("2018-06-07"), null)));

        Assert.Equal((DueStatus.AwaitingCorrection, D("2018-06-07")), (due.Status, due.PausedSince));
        Assert.Null(due.Final);
    }

    [Fact]
    public void A_consultation_that_ended_before_the_restart_is_void_and_one_that_lasts_pauses_the_new_period()
    {
        var restarted = Received with { Correction = new CorrectionSpan(D("2026-06-05"), D("2026-06-12")) }; // due 2026-07-13
        var before = Clock.Read(restarted with { Consultations = [Letter("2026-06-03", "2026-06-12")] });
        var across = Clock.Read(restarted with { Consultations = [Letter("2026-06-03", "2026-06-16")] });

        Assert.Equal((D("2026-07-13"), 0), (before.Due?.On, before.PausedDays));
        Assert.Equal((D("2026-07-15"), 2), (across.Due?.On, across.PausedDays)); // 15 and 16 June
    }

    [Theory]
    [InlineData("2026-06-30", 20, "2026-07-28")] // on the due date: in time
    [InlineData("2026-07-01", 20, null)] // a day later: overdue, not extended
    [InlineData(null, 20, "2026-07-28")] // day unknown: taken as in time
    [InlineData("2026-06-20", 5, "2026-07-07")]
    [InlineData("2026-06-20", 90, "2026-07-28")] // over the limit: counts up to it
    [InlineData("2026-06-20", 0, null)]
    public void An_extension_counts_if_it_came_in_time_and_up_to_the_limit(string? approved, int days, string? extended)
    {
        var due = Clock.Read(Received with { Extension = new ExtensionGrant(approved is null ? null : D(approved), days) });

        Assert.Equal(D("2026-06-30"), due.Due?.On);
        Assert.Equal(extended is null ? null : D(extended), due.Extended?.On);
        Assert.Equal(due.StrictDueOn, due.Final?.On);
    }

    [Fact]
    public void A_pause_that_only_the_extended_period_meets_moves_only_the_extended_due_date()
    {
        var due = Clock.Read(Received with { Consultations = [Letter("2026-07-02", "2026-07-06")], Extension = new ExtensionGrant(null, 5) });

        Assert.Equal((D("2026-06-30"), D("2026-07-09"), 2), (due.Due?.On, due.Extended?.On, due.PausedDays)); // 3 and 6 July
    }

    [Fact]
    public void The_internal_due_date_is_the_strictest_reading_of_the_final_one()
    {
        var due = Clock.Read(new ReplyFacts(Regulation.R2008, D("2017-08-14"), [Letter("2017-08-21", "2017-09-08")], null, new ExtensionGrant(null, 15)));

        Assert.Equal((D("2017-10-19"), D("2017-10-18")), (due.Final?.On, due.StrictDueOn));
    }

    [Fact]
    public void A_date_beyond_the_published_calendars_is_provisional()
    {
        var due = Clock.Read(new ReplyFacts(Regulation.R2019, D("2026-12-01"), [], null, new ExtensionGrant(null, 20)));

        Assert.Equal(DueStatus.Provisional, due.Status);
        Assert.Equal(new LegalDay(D("2026-12-29"), IsProvisional: false), due.Due);
        Assert.Equal(new LegalDay(D("2027-01-26"), IsProvisional: true), due.Extended); // 29 December + 2 days to the year's end + 18 assumed
    }

    [Fact]
    public void A_receipt_before_the_calendar_is_refused() =>
        Assert.Equal(CalendarRule.CalendarMissing, Assert.Throws<RuleViolationException>(() => Clock.Read(new ReplyFacts(Regulation.R2008, D("2007-12-31")))).Rule);

    [Fact]
    public void More_pauses_than_fit_on_the_stack_are_counted_too()
    {
        var letters = Enumerable.Range(0, 40).Select(i => new ConsultationSpan(D("2026-06-08").AddDays(i % 17), D("2026-06-09").AddDays(i % 17)));

        Assert.Equal(D("2026-07-16"), Clock.Read(Received with { Consultations = [.. letters] }).Due?.On); // together 8 to 25 June
    }

    [Fact]
    public void The_periods_of_law_carry_their_articles()
    {
        Assert.Equal((15, 15, Statutes.R2008(24)), (LegalPeriods.Reply2008.Days, LegalPeriods.Reply2008.MaxExtension, LegalPeriods.Reply(Regulation.R2008).Source));
        Assert.Equal((20, 20, Statutes.R2019(33)), (LegalPeriods.Reply2019.Days, LegalPeriods.Reply2019.MaxExtension, LegalPeriods.Reply(Regulation.R2019).Source));
        Assert.Equal((7, Statutes.R2019(30)), (LegalPeriods.CorrectionNotice.Days, LegalPeriods.CorrectionNotice.Source));
        Assert.Equal((15, Statutes.R2019(32)), (LegalPeriods.ThirdPartyOpinion.Days, LegalPeriods.ThirdPartyOpinion.Source));
        Assert.Equal((15, Statutes.R2019(34)), (LegalPeriods.OrganOpinion.Days, LegalPeriods.OrganOpinion.Source));
        Assert.Equal(D("2023-07-07"), LegalPeriods.ThirdPartyOpinion.DueOn(D("2023-06-15"), Published).On);
        Assert.Equal(D("2026-07-02"), LegalPeriods.OrganOpinion.DueOn(D("2026-06-10"), Published).On);
    }
}
