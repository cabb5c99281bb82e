using Disclosure.Domain.Calendar;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;
using static Disclosure.Domain.Tests.Supervision.Notices;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>通报: what days it covers, who issues it, who stands where.</summary>
public sealed class BulletinTests
{
    [Theory]
    [InlineData(BulletinKind.Weekly, "2026-09-13", "2026-09-07", "2026-09-13")] // a Sunday belongs to the Monday before it
    [InlineData(BulletinKind.Weekly, "2026-09-07", "2026-09-07", "2026-09-13")]
    [InlineData(BulletinKind.Monthly, "2026-08-15", "2026-08-01", "2026-08-31")]
    [InlineData(BulletinKind.Monthly, "2024-02-29", "2024-02-01", "2024-02-29")]
    public void A_bulletin_covers_a_whole_week_or_month(BulletinKind kind, string day, string first, string last)
    {
        var bulletin = New(kind, day);

        Assert.Equal((D(first), D(last)), (bulletin.FirstOn, bulletin.LastOn));
    }

    [Theory]
    [InlineData(BulletinKind.Weekly, "2026-09-14")]
    [InlineData(BulletinKind.Monthly, "2026-09-01")]
    [InlineData(BulletinKind.Weekly, "9999-12-31")]
    [InlineData(BulletinKind.Monthly, "9999-12-31")]
    public void Days_that_have_not_ended_are_not_told(BulletinKind kind, string day) => Refused(SupervisionRule.BulletinTooEarly, () => New(kind, day));

    [Fact]
    public void Days_before_the_first_calendar_are_not_told() => Refused(CalendarRule.CalendarMissing, () => New(BulletinKind.Monthly, "2007-12-01"));

    [Fact]
    public void Whoever_drafted_or_changed_it_does_not_issue_it_and_then_its_figures_stand()
    {
        var bulletin = New();
        bulletin.Say("本周……", "", "", By("b"));
        Refused(SupervisionRule.SupervisionOwnDraft, () => Issue(bulletin, "a"));
        Refused(SupervisionRule.SupervisionOwnDraft, () => Issue(bulletin, "b"));

        Issue(bulletin, "c");
        Assert.Equal((BulletinStage.Issued, 36), (bulletin.Stage, bulletin.IssueNumber));
        Assert.Equal((6L, 2), (bulletin.Lines[0].OrganId, bulletin.Lines[0].Answered));
        Assert.Single(bulletin.Cases);
        Refused(SupervisionRule.BulletinFrozen, () => bulletin.Say("", "", "", By("c")));
        Refused(SupervisionRule.BulletinFrozen, () => Issue(bulletin, "d"));
        Refused(SupervisionRule.BulletinFrozen, bulletin.Drop);
    }

    [Fact]
    public void The_share_in_time_decides_then_fewer_overdue_then_more_answered_and_equals_share_a_place()
    {
        var ranked = BulletinRanking.Of(
        [
            Figure(1, answered: 4, late: 1, overdue: 0), // 75
            Figure(2, answered: 0, overdue: 0), // nothing to answer
            Figure(3, answered: 2), // 100
            Figure(4, answered: 5), // 100, more answered
            Figure(5, answered: 3, overdue: 1), // 75, one overdue
            Figure(6, answered: 2), // 100, as the third
            Figure(7, answered: 0, overdue: 2), // 0
        ]);

        Assert.Equal([4L, 3, 6, 1, 5, 7, 2], ranked.Select(r => r.Figure.OrganId));
        Assert.Equal([1, 2, 2, 4, 5, 6, null], ranked.Select(r => r.Rank));
    }

    [Fact]
    public void Only_who_was_never_late_has_a_hundred_percent() => Assert.Equal(99, Figure(1, answered: 999, late: 1).OnTimePercent);

    private static Bulletin New(BulletinKind kind = BulletinKind.Weekly, string day = "2026-09-07") => new("TB-2026-00001", 1, kind, D(day), By("a"));

    private static BulletinFigure Figure(long organ, int answered, int late = 0, int overdue = 0) => new(organ, 0, answered, late, overdue, 0, 0, 0);

    private static void Issue(Bulletin bulletin, string by) => bulletin.Issue(36, [Figure(6, 2)], [new BulletinCase(1, 6, "SQ-HHHT-006-2026-00001", D("2026-09-01"), 4)], By(by));
}
