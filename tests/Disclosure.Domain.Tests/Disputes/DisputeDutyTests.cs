using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>What the office itself must do in a dispute, by when, and why.</summary>
public sealed class DisputeDutyTests
{
    [Theory]
    [InlineData("2017-09-20", "2017-09-25", null, "2017-10-09", "2017-09-30")]
    [InlineData("2025-09-20", "2025-09-25", DisputeProcedure.Ordinary, "2025-10-15", "2025-10-14")]
    [InlineData("2025-09-20", "2025-09-25", null, "2025-10-09", "2025-09-30")] // unless told otherwise by the simplified procedure
    public void The_answer_to_a_reconsideration_runs_from_the_copy(string accepted, string copy, DisputeProcedure? procedure, string due, string inner)
    {
        var duty = Assert.Single(DutiesOf(Open(DisputeKind.Reconsideration, accepted, copy, procedure: procedure)), d => d.Kind is DisputeDutyKind.Answer);

        Assert.Equal((D(due), D(inner), null), (duty.DueOn, duty.InternalDueOn, duty.DoneOn));
    }

    [Theory]
    [InlineData("2017-09-20", "2017-10-09")]
    [InlineData("2025-09-18", "2025-10-09")]
    public void The_defence_runs_from_the_copy_of_the_complaint(string copy, string due) =>
        Assert.Equal(D(due), Assert.Single(DutiesOf(Open(DisputeKind.Lawsuit, copy, copy)), d => d.Kind is DisputeDutyKind.Defence).DueOn);

    [Fact]
    public void The_switch_gives_the_days_of_the_ordinary_procedure_from_the_same_copy()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02");
        Assert.Equal(D("2026-09-09"), dispute.NextDueOn);

        dispute.SwitchProcedure(D("2026-09-04"), Hand);

        Assert.Equal((DisputeDutyKind.Answer, D("2026-09-16")), (dispute.NextDuty, dispute.NextDueOn));
    }

    [Fact]
    public void Every_day_of_a_working_day_period_has_its_reason()
    {
        var trace = Assert.Single(DutiesOf(Open(DisputeKind.Reconsideration, "2025-09-20", "2025-09-25")), d => d.Kind is DisputeDutyKind.Answer).TraceBy(Published);

        Assert.Equal((15, D("2025-09-25"), D("2025-10-09")), (trace.Days.Count, trace.Days[0].On, trace.Days[^1].On));
        Assert.Equal(TraceDayKind.Start, trace.Days[0].Kind);
        Assert.Equal([1, 2, 3, 4, 5], trace.Days.Where(d => d.Ordinal is not null).Select(d => d.Ordinal!.Value)); // 26, 28 (made up), 29, 30 Sep, 9 Oct
        Assert.Equal(TraceDayKind.CountedMakeUp, trace.Days.Single(d => d.On == D("2025-09-28")).Kind);
        Assert.Equal(8, trace.Days.Count(d => d.Kind is TraceDayKind.Holiday));
    }

    [Fact]
    public void Calendar_days_are_all_numbered_and_the_roll_over_is_shown()
    {
        var trace = Assert.Single(DutiesOf(Open(DisputeKind.Lawsuit, "2025-09-18", "2025-09-18")), d => d.Kind is DisputeDutyKind.Defence).TraceBy(Published);

        Assert.Equal(Enumerable.Range(1, 15), trace.Days.Where(d => d.Ordinal is not null).Select(d => d.Ordinal!.Value));
        Assert.Equal([D("2025-10-04"), D("2025-10-05"), D("2025-10-06"), D("2025-10-07"), D("2025-10-08"), D("2025-10-09")], trace.Days.Where(d => d.On > trace.Duty.RawEnd).Select(d => d.On));
        Assert.Equal(TraceDayKind.Counted, trace.Days[^1].Kind);
    }

    [Theory]
    [InlineData("2026-09-07", DeadlineLight.Yellow)]
    [InlineData("2026-09-09", DeadlineLight.Yellow)]
    [InlineData("2026-09-10", DeadlineLight.Red)]
    public void An_open_duty_shows_its_light(string today, DeadlineLight light)
    {
        var duty = Assert.Single(DutiesOf(Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02")), d => d.Kind is DisputeDutyKind.Answer);

        Assert.Equal(light, duty.LightOn(D(today), Published).Light);
        Assert.Equal(DeadlineLight.Done, (duty with { DoneOn = D("2026-09-08") }).LightOn(D(today), Published).Light);
    }

    [Fact]
    public void A_supplement_is_due_on_the_day_that_the_notice_sets()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02").Answered("2026-09-07");
        dispute.AskSupplement("检索过程说明", D("2026-09-10"), D("2026-09-20"), Hand); // a Sunday stands: the document says so

        Assert.Equal((DisputeDutyKind.Supplement, D("2026-09-20")), (dispute.NextDuty, dispute.NextDueOn));
        Assert.Equal(D("2026-09-18"), DutiesOf(dispute).Single(d => d.Kind is DisputeDutyKind.Supplement).InternalDueOn);
        dispute.FileSupplement(1, D("2026-09-18"), Hand);
        Assert.NotEqual(DisputeDutyKind.Supplement, dispute.NextDuty);
    }

    [Fact]
    public void A_hearing_that_lies_ahead_is_a_duty_of_its_day()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-11-02", "2026-11-03").Answered("2026-11-10");
        dispute.SetHearing(D("2026-11-26"), new TimeOnly(9, 30), "第三法庭", D("2026-11-18"), Hand);

        Assert.Equal((DisputeDutyKind.Hearing, D("2026-11-26")), (dispute.NextDuty, dispute.NextDueOn));
    }

    [Theory]
    [InlineData(DecisionForm.Judgment, "2026-09-17")]
    [InlineData(DecisionForm.Ruling, "2026-09-14")] // the tenth day, 12 Sep, is a Saturday
    public void The_organs_own_appeal_is_a_right_that_runs_out(DecisionForm form, string until)
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-06-01", "2026-06-02").Answered("2026-06-10");
        dispute.Conclude(End(DisputeResult.Annulled, "2026-09-01", "2026-09-02") with { Form = form }, Hand);

        var appeal = DutiesOf(dispute).Single(d => d.Kind is DisputeDutyKind.Appeal);
        Assert.Equal((D(until), true, false), (appeal.DueOn, appeal.IsRight, appeal.IsLateOn(D("2026-12-01"))));
        Assert.True(appeal.IsOpenOn(D(until)) && !appeal.IsOpenOn(D(until).AddDays(1)));
        Assert.Null(dispute.NextDuty); // nobody must
    }

    [Fact]
    public void Nobody_appeals_against_what_went_her_way() =>
        Assert.DoesNotContain(DutiesOf(Open(DisputeKind.Lawsuit, "2026-06-01", "2026-06-02").Concluded(DisputeResult.ClaimDismissed, "2026-09-01", "2026-09-02")), d => d.Kind is DisputeDutyKind.Appeal);

    [Fact]
    public void What_is_ordered_is_due_on_its_day_or_within_the_reply_period()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-06-01", "2026-06-02").Concluded(
            DisputeResult.OrderedToReplyAgain, "2026-07-01", "2026-07-03", new(ObligationKind.ReplyAgain, "重新答复", D("2026-07-24")), new(ObligationKind.Perform, "更正目录", null));

        Assert.Equal(D("2026-07-24"), DutiesOf(dispute).Single(d => d.Kind is DisputeDutyKind.ReplyAgain).DueOn);
        Assert.Equal(D("2026-07-31"), DutiesOf(dispute).Single(d => d.Kind is DisputeDutyKind.Performance).DueOn); // twenty working days from 3 July
        dispute.Perform(2, D("2026-07-20"), "已更正", awaitsReply: false, Hand);
        Assert.Equal((DisputeDutyKind.ReplyAgain, D("2026-07-24")), (dispute.NextDuty, dispute.NextDueOn));
    }

    [Fact]
    public void An_opinion_letter_is_reported_on_within_sixty_days()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-06-01", "2026-06-02").Concluded(DisputeResult.Upheld, "2026-07-01", "2026-07-03");
        dispute.ReceiveOrder(new DisputeOrder(ObligationKind.OpinionLetter, "规范检索记录", null), D("2026-08-05"), "意见书1号", Hand);

        Assert.Equal((DisputeDutyKind.OpinionReport, D("2026-10-08")), (dispute.NextDuty, dispute.NextDueOn)); // the 60th day, 4 Oct, is off until the 7th
        dispute.Perform(1, D("2026-09-01"), "已书面报告", awaitsReply: false, Hand);
        Assert.Null(dispute.NextDuty);
    }

    [Fact]
    public void An_open_dispute_is_looked_at_once_a_calendar_month()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-08-03", "2026-08-04", hand: On("2026-08-05")).Answered("2026-08-07");
        Assert.Equal((DisputeDutyKind.Review, D("2026-09-30")), (dispute.NextDuty, dispute.NextDueOn)); // opened in August, so the next look belongs to September

        dispute.Look("已联系复议机关", On("2026-09-10"));
        Assert.Equal(D("2026-10-30"), dispute.NextDueOn); // 31 Oct is a Saturday
        dispute.Concluded(DisputeResult.Upheld, "2026-10-12", "2026-10-13");
        Assert.Null(dispute.NextDuty);
    }

    [Fact]
    public void What_a_ledger_brought_is_history_until_somebody_takes_it_up()
    {
        var dispute = new Dispute("FY-1", 1, Facts(DisputeKind.Lawsuit, "2017-05-02"), Hand.Today);
        Assert.Empty(DutiesOf(dispute));
        Assert.False(dispute.Recompute(Published));

        dispute.HandOver("legal", On("2026-11-02"));
        Assert.Equal((DisputeDutyKind.Review, D("2026-12-31")), (dispute.NextDuty, dispute.NextDueOn));
    }

    private static IReadOnlyList<DisputeDuty> DutiesOf(Dispute dispute) => DisputeDuties.Of(dispute, Published);
}
