using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Deadlines.DeadlineLight;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

public sealed class DeadlineLightsTests
{
    private static readonly ReplyDue Due = Clock.Read(new ReplyFacts(Regulation.R2008, D("2017-09-18"))); // due Friday 2017-10-13

    [Theory]
    [InlineData("2017-09-26", InTime, 9)] // National Day lies between: 17 natural days, but 9 working days
    [InlineData("2017-09-27", InTime, 8)]
    [InlineData("2017-09-28", Reminder, 7)]
    [InlineData("2017-10-08", Reminder, 5)] // the last day off
    [InlineData("2017-10-09", Reminder, 4)]
    [InlineData("2017-10-10", Yellow, 3)]
    [InlineData("2017-10-13", Yellow, 0)] // the last day is in time
    [InlineData("2017-10-14", Red, -1)] // a Saturday: no working day has passed, and yet it is late
    [InlineData("2017-10-16", Red, -1)]
    [InlineData("2017-10-17", Red, -2)]
    public void The_light_follows_the_working_days_left(string today, DeadlineLight light, int left) =>
        Assert.Equal(new LightReading(light, left), DeadlineLights.Of(Due, D(today), Published));

    [Fact]
    public void The_thresholds_are_settings() =>
        Assert.Equal(Yellow, DeadlineLights.Of(Due, D("2017-09-28"), Published, new LightRule(LightUnit.WorkingDays, 10, 7)).Light);

    [Theory]
    [InlineData("2026-02-12", InTime, 7)]
    [InlineData("2026-02-24", Reminder, 4)] // limit: the worked Saturday 28 February
    [InlineData("2026-02-27", Yellow, 1)]
    [InlineData("2026-03-02", Red, -1)]
    public void The_correction_notice_has_thresholds_of_its_own(string today, DeadlineLight light, int? left)
    {
        var limit = LegalPeriods.CorrectionNotice.DueOn(D("2026-02-12"), Published);
        var reading = DeadlineLights.Of(limit, D(today), Published, LightRules.Usual[WatchedKind.CorrectionNotice]);

        Assert.Equal((light, left), (reading.Light, reading.Remaining));
    }

    [Fact]
    public void A_paused_case_and_one_that_awaits_a_correction_are_never_late()
    {
        var paused = Clock.Read(new ReplyFacts(Regulation.R2008, D("2017-09-18"), [Letter("2017-09-20", null)]));
        var awaiting = Clock.Read(new ReplyFacts(Regulation.R2019, D("2026-06-01"), [], new CorrectionSpan(D("2026-06-03"), null)));

        Assert.Equal(new LightReading(Paused, null), DeadlineLights.Of(paused, D("2018-10-13"), Published));
        Assert.Equal(new LightReading(Paused, null), DeadlineLights.Of(awaiting, D("2026-12-01"), Published));
    }

    [Fact]
    public void A_closed_case_is_done() =>
        Assert.Equal(new LightReading(Done, null), DeadlineLights.Of(Due, D("2018-01-01"), Published, closed: true));

    [Theory]
    [InlineData("2026-12-10", Provisional)]
    [InlineData("2027-01-01", Reminder)]
    [InlineData("2027-01-08", Yellow)]
    [InlineData("2027-01-11", Red)]
    public void A_provisional_date_says_so_under_every_light(string today, DeadlineLight light)
    {
        var due = Clock.Read(new ReplyFacts(Regulation.R2019, D("2026-12-11"))); // 20 working days on: Friday 2027-01-08, assumed
        var reading = DeadlineLights.Of(due, D(today), Published);

        Assert.Equal((light, true), (reading.Light, reading.IsProvisional));
    }

    [Theory]
    [InlineData("2026-09-18", Reminder, 0)] // the day of arrival, a Friday
    [InlineData("2026-09-19", Reminder, 0)] // Saturday: no working day has passed
    [InlineData("2026-09-20", Yellow, -1)] // the worked Sunday
    [InlineData("2026-09-21", Yellow, -2)]
    [InlineData("2026-09-22", Red, -3)]
    public void An_arrival_is_to_be_confirmed_the_same_day(string today, DeadlineLight light, int left) =>
        Assert.Equal(new LightReading(light, left), DeadlineLights.OfConfirmation(D("2026-09-18"), D(today), Published));
}
