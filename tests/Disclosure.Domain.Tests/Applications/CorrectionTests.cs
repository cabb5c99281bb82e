using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>补正: one notice, served, with its period; silence past it, a text still unclear after it, and what a second notice does.</summary>
public sealed class CorrectionTests
{
    private static readonly Article Article30 = Statutes.R2019(30);

    private static Correction Notice(string askedOn, int days = 15) => new(D(askedOn), null)
    {
        Items = CorrectionItems.Description | CorrectionItems.Form,
        ToAdd = "请写明所需文件的名称或文号",
        Days = days,
    };

    [Theory]
    [InlineData(CorrectionEffect.Pause, "2017-12-04")]
    [InlineData(CorrectionEffect.Restart, "2017-12-11")]
    public void Under_the_2008_regulation_it_pauses_or_restarts_by_the_setting(CorrectionEffect effect, string due) // C17-01
    {
        var clock = new ReplyClock(WorkCalendar.Published, ClockSettings.Default with { CorrectionEffect2008 = effect });
        var application = Open("2017-11-01");
        application.AskCorrection(Notice("2017-11-08"), Today, clock);
        application.ReceiveCorrection(D("2017-11-20"), Today, clock);

        Assert.Equal(D(due), application.FinalDueOn);
    }

    [Fact]
    public void The_applicants_period_runs_from_the_service_of_the_notice()
    {
        var application = Open("2026-09-18");
        application.AskCorrection(Notice("2026-09-21"), Today, Clock);
        Assert.Null(application.Correction!.LastDay(Clock));

        application.ServeCorrection(D("2026-09-24"), Today, Clock);

        Assert.Equal(D("2026-10-22"), application.Correction.LastDay(Clock)); // 28–30 Sep → 3, 8–10 Oct → 6, 12–16 → 11, 19–22 → 15
        Assert.Equal(D("2026-10-14"), (application.Correction with { Days = 9 }).LastDay(Clock));
    }

    [Fact]
    public void A_notice_from_a_ledger_has_the_usual_period_of_the_office()
    {
        var notice = new Correction(D("2026-09-24"), null);

        Assert.Equal(D("2026-10-22"), notice.LastDay(Clock));
        Assert.Equal(D("2026-10-15"), notice.LastDay(new ReplyClock(WorkCalendar.Published, new ClockSettings(CorrectionDays: 10))));
    }

    [Fact]
    public void A_case_lapses_only_after_the_last_day_of_the_period()
    {
        var application = Served("2026-09-24");

        var refusal = Refused(() => application.Close(ReplyOutcome.LapsedCorrection, null, D("2026-10-22"), Today, Clock));
        Assert.Equal((ApplicationRule.CorrectionPeriodRunning, Article30, D("2026-10-22")), (refusal.Rule, refusal.Article!, (DateOnly)refusal.Arguments[0]));
        application.Close(ReplyOutcome.LapsedCorrection, null, D("2026-10-23"), Today, Clock);

        Assert.Equal((ApplicationStage.Lapsed, ReplyOutcome.LapsedCorrection), (application.Stage, application.Outcome!.Value));
        Assert.Throws<RuleViolationException>(() => application.ReceiveCorrection(D("2026-10-26"), Today, Clock));
    }

    [Fact]
    public void A_proper_reason_moves_the_last_day_and_the_lapse_with_it()
    {
        var application = Served("2026-09-24");

        Assert.Equal(Rule.ReasonMissing, Refused(() => application.PostponeCorrection(D("2026-11-06"), "", Today, Clock)).Rule);
        var refusal = Refused(() => application.PostponeCorrection(D("2026-10-22"), "住院", Today, Clock));
        Assert.Equal((ApplicationRule.CorrectionPostponedTooShort, Article30), (refusal.Rule, refusal.Article!));
        application.PostponeCorrection(D("2026-11-06"), "申请人住院，提交了诊断证明", Today, Clock);

        Assert.Equal(D("2026-11-06"), application.Correction!.LastDay(Clock));
        Assert.Equal(ApplicationRule.CorrectionPeriodRunning, Refused(() => application.Close(ReplyOutcome.LapsedCorrection, null, D("2026-11-06"), Today, Clock)).Rule);
        application.Close(ReplyOutcome.LapsedCorrection, null, D("2026-11-09"), Today, Clock);
    }

    [Fact]
    public void A_notice_that_is_not_served_lets_nothing_lapse_and_nothing_be_postponed()
    {
        var application = Open("2026-09-18");
        application.AskCorrection(Notice("2026-09-21"), Today, Clock);

        Assert.Equal(ApplicationRule.CorrectionNotServed, Refused(() => application.Close(ReplyOutcome.LapsedCorrection, null, D("2026-11-19"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.CorrectionNotServed, Refused(() => application.PostponeCorrection(D("2026-11-06"), "住院", Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.CorrectionServedBeforeAsked, Refused(() => application.ServeCorrection(D("2026-09-20"), Today, Clock)).Rule);
    }

    [Fact]
    public void Nothing_lapses_for_want_of_a_correction_that_is_not_awaited()
    {
        var refusal = Refused(() => Open("2026-09-18").Close(ReplyOutcome.LapsedCorrection, null, D("2026-11-19"), Today, Clock));

        Assert.Equal((ApplicationRule.LapseWithoutCorrection, Article30), (refusal.Rule, refusal.Article!));
    }

    [Fact]
    public void Still_unclear_may_be_said_only_after_a_correction_was_received()
    {
        var application = Open("2026-09-18");
        var refusal = Refused(() => application.Close(ReplyOutcome.StillUnclear, null, D("2026-09-21"), Today, Clock));
        Assert.Equal((ApplicationRule.StillUnclearBeforeCorrection, Article30), (refusal.Rule, refusal.Article!));

        application.AskCorrection(Notice("2026-09-21"), Today, Clock);
        application.ReceiveCorrection(D("2026-09-28"), Today, Clock);
        application.Close(ReplyOutcome.StillUnclear, null, D("2026-09-30"), Today, Clock);

        Assert.Equal(ReplyOutcome.StillUnclear, application.Outcome);
    }

    [Fact]
    public void A_second_notice_needs_a_reason_keeps_the_first_and_is_a_defect()
    {
        var application = Corrected();

        var refusal = Refused(() => application.AskCorrection(Notice("2026-09-29"), Today, Clock));
        Assert.Equal((ApplicationRule.CorrectionOnlyOnce, Article30), (refusal.Rule, refusal.Article!));
        Assert.Equal(ApplicationRule.CorrectionAskedAgainTooEarly, Refused(() => application.AskCorrection(Notice("2026-09-27") with { RepeatReason = "补正件缺页" }, Today, Clock)).Rule);
        application.AskCorrection(Notice("2026-09-29") with { RepeatReason = "补正件缺页，无法辨认" }, Today, Clock);

        var first = Assert.Single(application.EarlierCorrections);
        Assert.Equal((D("2026-09-21"), D("2026-09-28"), 1), (first.AskedOn!.Value, first.ReceivedOn!.Value, first.Ordinal));
        Assert.Contains(Defect.RepeatedCorrectionNotice, application.Defects(Clock));
        Assert.DoesNotContain(Defect.LateCorrectionNotice, application.Defects(Clock)); // the first one was in time
    }

    [Fact]
    public void The_period_starts_again_with_the_receipt_of_the_later_correction()
    {
        var application = Corrected();
        Assert.Equal(D("2026-10-30"), application.FinalDueOn); // from 28 Sep: 29–30 → 2, 8–10 → 5, 12–16 → 10, 19–23 → 15, 26–30 → 20

        application.AskCorrection(Notice("2026-09-29") with { RepeatReason = "补正件缺页" }, Today, Clock);
        Assert.Equal((ApplicationStage.AwaitingCorrection, DueStatus.AwaitingCorrection, null), (application.Stage, application.DueStatus, application.FinalDueOn));
        application.ReceiveCorrection(D("2026-10-08"), Today, Clock);

        Assert.Equal(D("2026-11-04"), application.FinalDueOn); // 9–10 → 2, 12–16 → 7, 19–23 → 12, 26–30 → 17, 2–4 Nov → 20
    }

    [Fact]
    public void Under_the_2008_regulation_both_waits_are_taken_out_once()
    {
        var application = Open("2017-11-01");
        application.AskCorrection(Notice("2017-11-08"), Today, Clock);
        application.ReceiveCorrection(D("2017-11-20"), Today, Clock);
        application.AskCorrection(Notice("2017-11-21") with { RepeatReason = "补正件缺页" }, Today, Clock);
        application.ReceiveCorrection(D("2017-11-23"), Today, Clock);

        Assert.Equal(D("2017-12-06"), application.FinalDueOn); // C17-01: 4 Dec, and two working days more
    }

    [Fact]
    public void A_second_notice_taken_back_leaves_the_first_as_it_was()
    {
        var application = Corrected();
        application.AskCorrection(Notice("2026-09-29") with { RepeatReason = "误发" }, Today, Clock);

        application.Correct(FactText.With(application.Facts, ApplicationFact.CorrectionAskedOn, ""), Today, Clock);

        Assert.Equal((D("2026-09-28"), D("2026-10-30"), 0), (application.Correction!.ReceivedOn!.Value, application.FinalDueOn!.Value, application.EarlierCorrections.Count));
    }

    private static Application Served(string day)
    {
        var application = Open("2026-09-18");
        application.AskCorrection(Notice("2026-09-21"), Today, Clock);
        application.ServeCorrection(D(day), Today, Clock);
        return application;
    }

    private static Application Corrected()
    {
        var application = Open("2026-09-18");
        application.AskCorrection(Notice("2026-09-21"), Today, Clock);
        application.ReceiveCorrection(D("2026-09-28"), Today, Clock);
        return application;
    }
}
