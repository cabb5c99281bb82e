using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>提起期限: a filing outside its window is marked with article and days, and never refused.</summary>
public sealed class FilingLimitTests
{
    [Theory]
    // sixty days from 2017-03-22 end on Sunday 2017-05-21; Monday is still in time
    [InlineData(DisputeKind.Reconsideration, "2017-03-22", true, "2017-05-22", null, null)]
    [InlineData(DisputeKind.Reconsideration, "2017-03-22", true, "2017-05-23", DisputeDefect.OutsideWindow, "《行政复议法》（2017）第九条")]
    [InlineData(DisputeKind.Reconsideration, "2025-08-05", true, "2025-10-09", null, null)]
    [InlineData(DisputeKind.Reconsideration, "2025-08-05", true, "2025-10-10", DisputeDefect.OutsideWindow, "《行政复议法》（2023）第二十条第一款")]
    [InlineData(DisputeKind.Lawsuit, "2025-04-08", true, "2025-10-09", null, null)]
    [InlineData(DisputeKind.Lawsuit, "2025-04-08", true, "2025-10-10", DisputeDefect.OutsideWindow, "《行政诉讼法》（2017）第四十六条")]
    [InlineData(DisputeKind.Lawsuit, "2014-09-01", true, "2014-12-02", DisputeDefect.OutsideWindow, "《行政诉讼法》（1989）第三十九条")] // three months then
    [InlineData(DisputeKind.Reconsideration, "2024-03-04", false, "2025-03-04", null, null)] // nothing told: a year
    [InlineData(DisputeKind.Reconsideration, "2024-03-04", false, "2025-03-05", DisputeDefect.UntoldYearOver, "《行政复议法》（2023）第二十条第三款")]
    [InlineData(DisputeKind.Lawsuit, "2024-03-04", false, "2025-03-05", DisputeDefect.UntoldYearOver, "法释〔2018〕1号第六十四条第一款")]
    [InlineData(DisputeKind.Reconsideration, "2020-06-12", false, "2025-06-12", DisputeDefect.UntoldYearOver, "《行政复议法》（2023）第二十条第三款")]
    public void A_window_ends_on_its_last_day(DisputeKind kind, string knownOn, bool isTold, string filedOn, DisputeDefect? defect, string? article)
    {
        var known = D(knownOn);
        var act = new ContestedAct(known, known, Remedies.Find(known, RemedyKind.Other), isTold);

        var missed = FilingLimits.Of(kind, D(filedOn), new DisputeBackground(act), WorkCalendar.Published).Where(limit => limit.LastDay < D(filedOn));

        Assert.Equal((defect, article), missed.Select(limit => ((DisputeDefect?)limit.Defect, (string?)limit.Source.ToString())).SingleOrDefault());
    }

    [Theory]
    [InlineData(DisputeKind.Reconsideration, "2025-06-12", null)]
    [InlineData(DisputeKind.Reconsideration, "2025-06-13", "《行政复议法》（2023）第二十一条")]
    [InlineData(DisputeKind.Lawsuit, "2025-06-13", "《行政诉讼法》（2017）第四十六条第二款")]
    [InlineData(DisputeKind.Lawsuit, "2015-04-30", null)] // the law of 1989 knew none
    public void After_five_years_nobody_need_have_known(DisputeKind kind, string filedOn, string? article)
    {
        var acted = D(filedOn) < D("2016-01-01") ? D("2009-01-05") : D("2020-06-12");
        var limits = FilingLimits.Of(kind, D(filedOn), new DisputeBackground(new ContestedAct(acted, null, null, true)), WorkCalendar.Published);

        Assert.Equal(article, limits.SingleOrDefault(limit => limit.LastDay < D(filedOn) && limit.Defect is DisputeDefect.AbsoluteLimitOver)?.Source.ToString());
    }

    [Theory]
    [InlineData("2025-05-15", null)]
    [InlineData("2025-05-16", "《行政诉讼法》（2017）第四十五条")]
    public void After_a_reconsideration_fifteen_days_are_left(string filedOn, string? article)
    {
        var limits = FilingLimits.Of(DisputeKind.Lawsuit, D(filedOn), new DisputeBackground(null, D("2025-04-30")), WorkCalendar.Published);

        Assert.Equal(article, limits.SingleOrDefault(limit => limit.LastDay < D(filedOn))?.Source.ToString());
    }

    [Fact]
    public void Silence_opens_the_windows_when_the_reply_period_has_ended()
    {
        var act = ContestedAct.Silence(D("2026-02-10"));

        Assert.Empty(Open(DisputeKind.Lawsuit, "2026-08-10").Flags(WorkCalendar.Published, Hand.Today, new DisputeBackground(act)));
        var late = Assert.Single(Open(DisputeKind.Lawsuit, "2026-08-11").Flags(WorkCalendar.Published, Hand.Today, new DisputeBackground(act)));
        Assert.Equal((DisputeDefect.OutsideWindow, D("2026-02-10"), D("2026-08-10")), (late.Defect, late.StartsOn, late.LastDay));
    }

    [Fact]
    public void A_second_instance_has_no_window_of_its_own_to_the_reply() => Assert.Empty(
        Open(DisputeKind.Lawsuit, "2026-09-01", instance: CourtInstance.Second).Flags(WorkCalendar.Published, Hand.Today, new DisputeBackground(new ContestedAct(D("2020-06-12"), D("2020-06-12"), Remedies.Find(D("2020-06-12"), RemedyKind.Other), true))));

    [Fact]
    public void A_suit_that_skips_the_reconsideration_is_marked_with_its_article()
    {
        var refused = new ContestedAct(D("2026-06-01"), D("2026-06-01"), Remedies.Find(D("2026-06-01"), RemedyKind.Refusal), true);

        var flag = Assert.Single(Open(DisputeKind.Lawsuit, "2026-08-10").Flags(WorkCalendar.Published, Hand.Today, new DisputeBackground(refused)));

        Assert.Equal((DisputeDefect.ReconsiderationSkipped, "《行政复议法》（2023）第二十三条第一款第（四）项"), (flag.Defect, flag.Source!.ToString()));
    }
}
