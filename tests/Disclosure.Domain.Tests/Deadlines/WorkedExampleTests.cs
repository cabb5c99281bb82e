using Disclosure.Domain.Deadlines;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>Every worked example of the counting of periods, in all its columns.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<string> Everything => [.. PeriodVectors.All.Select(vector => vector.Id)];

    public static TheoryData<string> Extended => [.. PeriodVectors.All.Where(vector => vector.Ext is not null).Select(vector => vector.Id)];

    public static TheoryData<string> Paused => [.. PeriodVectors.Of("pause").Select(vector => vector.Id)];

    public static TheoryData<string> Corrected => [.. PeriodVectors.Of("correction2019").Select(vector => vector.Id)];

    [Fact]
    public void All_thirty_nine_examples_are_there() => Assert.Equal(39, PeriodVectors.All.Count);

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_reply_is_due_on_the_day_worked_out_by_hand(string id)
    {
        var vector = Find(id);
        var due = Clock.Read(vector.Facts(extended: false));

        Assert.Equal(DueStatus.Fixed, due.Status);
        Assert.Equal(vector.Due ?? vector.DuePause, due.Due?.On);
        Assert.Null(due.Extended);
        Assert.Equal(due.Due, due.Final);
    }

    [Theory]
    [MemberData(nameof(Extended))]
    public void The_extension_runs_on_from_the_due_date(string id)
    {
        var vector = Find(id);
        var due = Clock.Read(vector.Facts(extended: true));

        Assert.Equal(vector.Due, due.Due?.On);
        Assert.Equal(vector.ExtDue, due.Extended?.On);
        Assert.Equal(due.Extended, due.Final);
    }

    [Theory]
    [MemberData(nameof(Paused))]
    public void The_three_readings_of_a_pause_give_the_three_columns(string id)
    {
        var vector = Find(id);
        var facts = vector.Facts(extended: false);
        var due = Clock.Read(facts);

        Assert.Equal(vector.BaseDue, due.UnpausedDueOn);
        Assert.Equal(vector.PausedWD, due.PausedDays);
        Assert.Equal(vector.DueStrict, due.StrictDueOn);
        Assert.Equal(vector.DueInclusive, ClockWith(PauseBoundary.Inclusive).Read(facts).Due?.On);
        Assert.Equal(vector.DueStrict, ClockWith(PauseBoundary.Strict).Read(facts).Due?.On);
        Assert.Equal(vector.DueStrict, ClockWith(PauseBoundary.Inclusive).Read(facts).StrictDueOn);
    }

    [Theory]
    [MemberData(nameof(Corrected))]
    public void A_correction_starts_the_clock_again_in_2019(string id)
    {
        var vector = Find(id);

        Assert.Equal(vector.Corrected, Clock.Read(vector.Facts(extended: false)).StartOn);
        Assert.Equal(vector.NoticeLimit, LegalPeriods.CorrectionNotice.DueOn(vector.Received, Published).On);
    }

    [Fact]
    public void A_correction_of_2008_pauses_or_restarts_as_the_office_reads_the_law()
    {
        var vector = Find("C17-01");
        var facts = vector.Facts(extended: false);
        var paused = Clock.Read(facts);
        var restarted = new ReplyClock(Published, new ClockSettings(CorrectionEffect2008: CorrectionEffect.Restart)).Read(facts);

        Assert.Equal((vector.DuePause, vector.Received, 8), (paused.Due?.On, paused.StartOn, paused.PausedDays));
        Assert.Equal((vector.DueRestart, vector.Corrected, 0), (restarted.Due?.On, restarted.StartOn, restarted.PausedDays));
        Assert.Equal(D("2017-11-22"), paused.UnpausedDueOn);
    }

    private static PeriodVector Find(string id) => PeriodVectors.All.Single(vector => vector.Id == id);
}
