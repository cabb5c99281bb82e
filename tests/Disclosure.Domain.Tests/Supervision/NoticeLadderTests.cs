using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Supervision.NoticeLevel;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>督办阶梯: what follows what, and what the daily job proposes on which day.</summary>
public sealed class NoticeLadderTests
{
    [Fact]
    public void The_ladder_goes_from_a_reminder_to_handing_over_and_ends_there()
    {
        var ladder = new List<NoticeLevel> { Reminder };
        while (NoticeLadder.Next(ladder[^1]) is { } next)
        {
            ladder.Add(next);
        }

        Assert.Equal([Reminder, Notice, SecondNotice, Talk, Criticism, NoticeLevel.HandOver], ladder);
    }

    /// <summary>Due on Wednesday 30 September 2026; 1 to 7 October are off, Saturday 10 October is a make-up working day.</summary>
    [Theory]
    [InlineData("2026-09-30", null, false, null)] // the last day itself is in time
    [InlineData("2026-10-01", null, false, Notice)] // a day late, though nobody works
    [InlineData("2026-10-08", Notice, true, null)] // one working day late
    [InlineData("2026-10-09", Notice, true, null)] // two
    [InlineData("2026-10-10", Notice, true, SecondNotice)] // three: the Saturday is worked
    [InlineData("2026-10-10", Notice, false, null)] // the first one has not left the office
    [InlineData("2026-10-19", SecondNotice, true, null)] // nine: 8, 9, 10, 12 to 16, 19
    [InlineData("2026-10-20", SecondNotice, true, Talk)] // ten
    [InlineData("2026-10-20", SecondNotice, false, null)]
    [InlineData("2026-12-31", Talk, true, null)] // what follows a talk people decide
    [InlineData("2026-12-31", Notice, true, SecondNotice)] // one level at a time, however late
    [InlineData("2026-10-08", Reminder, true, Notice)]
    [InlineData("2026-10-08", Reminder, false, null)]
    public void The_daily_job_proposes_one_level_at_a_time(string today, NoticeLevel? highest, bool hasLeft, NoticeLevel? proposed) =>
        Assert.Equal(proposed, NoticeLadder.Proposed(D("2026-09-30"), D(today), highest, hasLeft, Published, new NoticeSettings()));

    [Fact]
    public void The_days_of_the_ladder_are_settings_of_the_office()
    {
        var settings = new NoticeSettings(SecondAfter: 1, TalkAfter: 2);

        Assert.Equal(SecondNotice, NoticeLadder.Proposed(D("2026-09-14"), D("2026-09-15"), Notice, true, Published, settings));
        Assert.Equal(Talk, NoticeLadder.Proposed(D("2026-09-14"), D("2026-09-16"), SecondNotice, true, Published, settings));
    }

    [Theory]
    [InlineData(NoticeGround.LateReply, 3)]
    [InlineData(NoticeGround.UnperformedDecision, 5)]
    [InlineData(NoticeGround.LateDuty, 5)]
    [InlineData(NoticeGround.Complaint, 5)]
    [InlineData(NoticeGround.Inspection, 5)]
    [InlineData(NoticeGround.Other, 5)]
    public void A_late_reply_is_answered_in_three_working_days_anything_else_in_five(NoticeGround ground, int days) => Assert.Equal(days, new NoticeSettings().DaysFor(ground));

    [Theory]
    [InlineData(Notice, "2019-05-14", "《政府信息公开条例》（2008）第三十条")]
    [InlineData(Notice, "2019-05-15", "《政府信息公开条例》（2019）第四十七条")]
    [InlineData(NoticeLevel.HandOver, "2018-01-02", "《政府信息公开条例》（2008）第三十五条")]
    [InlineData(NoticeLevel.HandOver, "2026-01-05", "《政府信息公开条例》（2019）第五十三条")]
    public void The_power_to_supervise_rests_on_the_regulation_in_force(NoticeLevel level, string on, string article) => Assert.Equal(article, NoticeLadder.Basis(level, D(on)).ToString());
}
