using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>What each act does to the facts, the stage and the due date; and what it refuses.</summary>
public sealed class ApplicationActsTests
{
    [Fact]
    public void Confirming_receives_the_application_and_starts_the_period()
    {
        var application = Open(Facts("2026-10-12") with { Channel = Channel.PostUnsigned });
        Assert.Equal((ApplicationStage.Arrived, null), (application.Stage, application.FinalDueOn));

        application.Confirm(D("2026-10-13"), Today, Clock);

        Assert.Equal(ApplicationStage.Received, application.Stage);
        Assert.Equal(D("2026-11-10"), application.FinalDueOn); // 14 Oct is day 1; no holiday inside
    }

    [Fact]
    public void A_correction_starts_the_clock_again()
    {
        var application = Open("2025-09-26");
        application.AskCorrection(D("2025-10-09"), null, Today, Clock);
        Assert.Equal((ApplicationStage.AwaitingCorrection, null), (application.Stage, application.FinalDueOn));

        application.ReceiveCorrection(D("2025-10-15"), Today, Clock);

        Assert.Equal((ApplicationStage.Received, D("2025-11-12")), (application.Stage, application.FinalDueOn)); // C25-01
    }

    [Fact]
    public void A_late_correction_notice_needs_a_reason_and_stays_a_defect()
    {
        var application = Open("2026-02-12");

        Assert.Equal(ApplicationRule.CorrectionNoticeLate, Refused(() => application.AskCorrection(D("2026-03-02"), null, Today, Clock)).Rule); // C26-01: limit 28 Feb
        application.AskCorrection(D("2026-03-02"), "申请书附件损坏，恢复后才发现缺页", Today, Clock);

        Assert.Contains(Defect.LateCorrectionNotice, application.Defects(Clock));
    }

    [Fact]
    public void A_consultation_pauses_and_its_end_lets_the_clock_run_on()
    {
        var application = Open("2017-09-12");
        application.Consult(ConsultedParty.ThirdParty, D("2017-09-20"), Today, Clock);
        Assert.Equal((DueStatus.Paused, null), (application.DueStatus, application.FinalDueOn));

        application.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Agree, D("2017-10-16")), Today, Clock);

        Assert.Equal((DueStatus.Fixed, D("2017-10-27")), (application.DueStatus, application.FinalDueOn)); // P17-03
    }

    [Fact]
    public void Asking_another_organ_pauses_under_the_2019_regulation_only()
    {
        var (old, present) = (Open("2017-09-12"), Open("2026-06-01"));
        old.Consult(ConsultedParty.CoProducingOrgan, D("2017-09-20"), Today, Clock);
        present.Consult(ConsultedParty.CoProducingOrgan, D("2026-06-08"), Today, Clock);

        Assert.Equal((DueStatus.Fixed, DueStatus.Paused), (old.DueStatus, present.DueStatus));
    }

    [Theory]
    [InlineData("2017-03-22", Timeliness.InTime)]
    [InlineData("2017-03-23", Timeliness.Extended)]
    [InlineData("2017-04-13", Timeliness.Extended)]
    [InlineData("2017-04-14", Timeliness.Overdue)]
    public void The_reply_is_in_time_extended_or_overdue_by_its_day(string day, Timeliness timeliness)
    {
        var application = Open("2017-03-01");
        application.Extend("2017-03-20", 15);

        application.Close(ReplyOutcome.Granted, null, D(day), Today, Clock);

        Assert.Equal((ApplicationStage.Answered, timeliness, false), (application.Stage, application.Timeliness!.Value, application.IsOpen));
        Assert.Equal(timeliness is Timeliness.Overdue, application.Defects(Clock).Contains(Defect.LateReply));
    }

    [Fact]
    public void Withholding_needs_a_ground_that_the_regulation_knows()
    {
        var application = Open("2026-10-12");

        Assert.Equal(ApplicationRule.GroundMissing, Refused(() => application.Close(ReplyOutcome.Refused, null, D("2026-10-20"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.GroundUnknownToRegulation, Refused(() => application.Close(ReplyOutcome.Refused, WithholdingGround.CommercialSecret, D("2026-10-20"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.GroundWithoutRefusal, Refused(() => application.Close(ReplyOutcome.Granted, WithholdingGround.StateSecret, D("2026-10-20"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.OutcomeUnknownToRegulation, Refused(() => application.Close(ReplyOutcome.ToBeAmended, null, D("2026-10-20"), Today, Clock)).Rule);
        application.Close(ReplyOutcome.Refused, WithholdingGround.ProcessInformation, D("2026-10-20"), Today, Clock);

        Assert.Equal(ApplicationStage.Withheld, application.Stage);
    }

    [Fact]
    public void An_open_consultation_bars_the_reply_but_not_the_withdrawal()
    {
        var application = Open("2026-10-12");
        application.Consult(ConsultedParty.ThirdParty, D("2026-10-14"), Today, Clock);

        Assert.Equal(ApplicationRule.ConsultationOpen, Refused(() => application.Close(ReplyOutcome.Granted, null, D("2026-10-20"), Today, Clock)).Rule);
        application.Close(ReplyOutcome.Withdrawn, null, D("2026-10-20"), Today, Clock);

        Assert.Equal((ApplicationStage.Withdrawn, Timeliness.InTime), (application.Stage, application.Timeliness!.Value));
    }

    [Fact]
    public void A_withdrawal_before_any_confirmation_counts_from_the_arrival_and_is_marked()
    {
        var application = Open(Facts("2026-10-12") with { Channel = Channel.Fax });
        Assert.Null(application.ReceivedYear);

        application.Close(ReplyOutcome.Withdrawn, null, D("2026-10-13"), Today, Clock);

        Assert.Equal((2026, 2026, D("2026-10-12")), (application.ReceivedYear, application.ClosedYear, application.ReceivedOn));
        Assert.Equal((ApplicationStage.Withdrawn, Timeliness.InTime), (application.Stage, application.Timeliness));
        Assert.Equal([Defect.ConfirmationMissing], application.Defects(Clock));
    }

    [Fact]
    public void A_withdrawal_can_not_come_before_the_application()
    {
        var application = Open(Facts("2026-10-12") with { Channel = Channel.Fax });

        Assert.Equal(DeadlineRule.FactBeforeReceipt, Refused(() => application.Close(ReplyOutcome.Withdrawn, null, D("2026-10-09"), Today, Clock)).Rule);
    }

    /// <summary>C17-01: 2017-12-04 by pause, 2017-12-11 by restart.</summary>
    [Fact]
    public void A_2008_correction_of_a_ledger_pauses_whatever_the_office_has_chosen()
    {
        var restart = new ReplyClock(WorkCalendar.Published, ClockSettings.Default with { CorrectionEffect2008 = CorrectionEffect.Restart });
        var facts = Facts("2017-11-01") with { Correction = new Correction(D("2017-11-08"), D("2017-11-20")) };
        var own = new Application("A-1", 1, facts, Today, restart);
        var imported = new Application("A-2", 1, facts, Today, restart.ForLedgers);
        imported.CameBy(1, 2);

        Assert.False(imported.Recompute(restart));
        Assert.Equal((D("2017-12-11"), D("2017-12-04")), (own.DueOn, imported.DueOn));
        Assert.Equal(D("2017-12-04"), imported.ClockOf(restart).Read(imported.ClockFacts!).Due!.Value.On);
    }

    [Fact]
    public void A_reopened_case_gets_its_own_due_date_and_keeps_the_reply_that_counts()
    {
        var application = Open("2026-03-02");
        application.Close(ReplyOutcome.Refused, WithholdingGround.StateSecret, D("2026-03-20"), Today, Clock);

        application.Reopen(D("2026-06-01"), null, "呼政复决〔2026〕21号，责令重新答复", Today, Clock);
        Assert.Equal((ApplicationStage.Reopened, D("2026-06-30"), true), (application.Stage, application.FinalDueOn, application.IsOpen));
        application.Close(ReplyOutcome.PartiallyGranted, null, D("2026-06-20"), Today, Clock);

        Assert.Equal(ApplicationStage.Answered, application.Stage);
        Assert.Equal((ReplyOutcome.Refused, D("2026-03-20"), D("2026-06-20")), (application.Outcome!.Value, application.ClosedOn!.Value, application.RenewedOn!.Value));
    }

    [Fact]
    public void A_decision_may_set_the_day_itself()
    {
        var application = Open("2026-03-02");
        application.Close(ReplyOutcome.Granted, null, D("2026-03-20"), Today, Clock);

        application.Reopen(D("2026-06-01"), D("2026-06-16"), "（2026）内01行初88号", Today, Clock);

        Assert.Equal(D("2026-06-16"), application.FinalDueOn);
    }

    [Fact]
    public void Correcting_a_fact_computes_the_due_date_again()
    {
        var application = Open("2017-03-01");

        application.Correct(application.Facts with { ArrivedOn = D("2017-03-24") }, Today, Clock);

        Assert.Equal(D("2017-04-17"), application.FinalDueOn); // T17-04
    }

    [Fact]
    public void A_void_registration_keeps_its_number_and_takes_no_act()
    {
        var application = Open("2026-10-12");

        application.MakeVoid(Today, "同一申请重复登记");

        Assert.False(application.IsOpen);
        Assert.Empty(application.PermittedSteps);
        Assert.Equal(ApplicationRule.RegistrationVoid, Refused(() => application.Consult(ConsultedParty.ThirdParty, D("2026-10-14"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.RegistrationVoid, Refused(() => application.MakeVoid(Today, "再次")).Rule);
    }

    [Fact]
    public void Every_step_out_of_order_is_refused_and_every_lawful_one_agrees_with_the_facts()
    {
        var acts = new Dictionary<ApplicationStep, Action<Application>>
        {
            [ApplicationStep.Confirm] = a => a.Confirm(D("2026-10-13"), Today, Clock),
            [ApplicationStep.AskCorrection] = a => a.AskCorrection(new Correction(D("2026-10-14"), null) { Days = 15 }, Today, Clock),
            [ApplicationStep.ServeCorrection] = a => a.ServeCorrection(D("2026-10-14"), Today, Clock),
            [ApplicationStep.PostponeCorrection] = a => a.PostponeCorrection(D("2026-12-14"), "申请人住院", Today, Clock),
            [ApplicationStep.ReceiveCorrection] = a => a.ReceiveCorrection(D("2026-10-15"), Today, Clock),
            [ApplicationStep.Consult] = a => a.Consult(ConsultedParty.ThirdParty, D("2026-10-16"), Today, Clock),
            [ApplicationStep.ReachParty] = a => a.ReachParty(a.Consultations.Select(c => c.Ordinal).LastOrDefault(), D("2026-10-17"), Today, Clock),
            [ApplicationStep.EndConsultation] = a => a.EndConsultation(a.Consultations.Select(c => c.Ordinal).LastOrDefault(), new PartyOpinion(ConsultationOpinion.Disagree, D("2026-10-19")), Today, Clock),
            [ApplicationStep.OverrideRefusal] = a => a.OverrideRefusal(a.Consultations.Select(c => c.Ordinal).LastOrDefault(), "涉及饮用水安全", D("2026-10-19"), Today, Clock),
            [ApplicationStep.AskExtension] = a => a.AskExtension(20, "案情复杂", "clerk", D("2026-10-16")),
            [ApplicationStep.DecideExtension] = a => a.DecideExtension(true, null, "head", D("2026-10-16")),
            [ApplicationStep.CancelExtension] = a => a.CancelExtension(),
            [ApplicationStep.Extend] = a => a.NotifyExtension(D("2026-10-16"), Today, Clock),
            [ApplicationStep.AskReasons] = a => a.AskReasons(D("2026-10-16"), D("2026-10-23"), Today, Clock),
            [ApplicationStep.ReceiveReasons] = a => a.ReceiveReasons(D("2026-10-16"), Today, Clock),
            [ApplicationStep.EvaluateReasons] = a => a.EvaluateReasons(D("2026-10-16"), false, "孙某", "无正当理由", Today, Clock),
            [ApplicationStep.DelayReply] = a => a.DelayReply(D("2026-12-31"), D("2026-10-16"), Today, Clock),
            [ApplicationStep.IssueFeeNotice] = a => a.IssueFeeNotice(new FeeNotice(0, FeeBasis.PerItem, 45, 0, 0, D("2026-10-16"), ProvisionRoute.Post), Today, Clock),
            [ApplicationStep.NoteFeeReceived] = a => a.NoteFeeReceived(D("2026-10-16"), Today, Clock),
            [ApplicationStep.RecordPayment] = a => a.RecordPayment(D("2026-10-16"), Today, Clock),
            [ApplicationStep.WaiveFee] = a => a.WaiveFee(D("2026-10-16"), "经济困难", Today, Clock),
            [ApplicationStep.Answer] = a => a.Close(ReplyOutcome.Granted, null, D("2026-10-20"), Today, Clock),
            [ApplicationStep.Withhold] = a => a.Close(ReplyOutcome.Refused, WithholdingGround.StateSecret, D("2026-10-20"), Today, Clock),
            [ApplicationStep.Decline] = a => a.Close(ReplyOutcome.Repeated, null, D("2026-10-20"), Today, Clock),
            [ApplicationStep.Lapse] = Lapse,
            [ApplicationStep.Withdraw] = a => a.Close(ReplyOutcome.Withdrawn, null, D("2026-10-20"), Today, Clock),
            [ApplicationStep.Reopen] = a => a.Reopen(a.ClosedOn ?? D("2026-10-20"), null, "复议决定", Today, Clock),
        };
        var roads = new Dictionary<ApplicationStage, ApplicationStep[]>
        {
            [ApplicationStage.Arrived] = [],
            [ApplicationStage.Received] = [ApplicationStep.Confirm],
            [ApplicationStage.AwaitingCorrection] = [ApplicationStep.Confirm, ApplicationStep.AskCorrection],
            [ApplicationStage.Extended] = [ApplicationStep.Confirm, ApplicationStep.AskExtension, ApplicationStep.DecideExtension, ApplicationStep.Extend],
            [ApplicationStage.Answered] = [ApplicationStep.Confirm, ApplicationStep.Answer],
            [ApplicationStage.Withheld] = [ApplicationStep.Confirm, ApplicationStep.Withhold],
            [ApplicationStage.NotProcessed] = [ApplicationStep.Confirm, ApplicationStep.Decline],
            [ApplicationStage.Lapsed] = [ApplicationStep.Confirm, ApplicationStep.Lapse],
            [ApplicationStage.Withdrawn] = [ApplicationStep.Withdraw],
            [ApplicationStage.Reopened] = [ApplicationStep.Confirm, ApplicationStep.Answer, ApplicationStep.Reopen],
        };
        Assert.Equal(Enum.GetValues<ApplicationStage>(), roads.Keys);
        Assert.Equal(Enum.GetValues<ApplicationStep>(), acts.Keys);

        foreach (var (stage, road) in roads)
        {
            foreach (var (step, act) in acts)
            {
                var application = Open(Facts("2026-10-12") with { Channel = Channel.Fax });
                Array.ForEach(road, taken => acts[taken](application));
                Assert.Equal(stage, application.Stage);

                if (application.PermittedSteps.Contains(step))
                {
                    act(application);
                    Assert.True(application.Reopening is not null || application.Facts.Stage == application.Stage, $"{stage} {step}");
                }
                else
                {
                    Assert.Throws<RuleViolationException>(() => act(application));
                    Assert.Equal(stage, application.Stage);
                }
            }
        }
    }

    /// <summary>Lapses for want of the correction that is awaited, or else of a fee.</summary>
    private static void Lapse(Application application)
    {
        if (application.Stage is ApplicationStage.AwaitingCorrection)
        {
            application.ServeCorrection(D("2026-10-14"), Today, Clock);
            application.Close(ReplyOutcome.LapsedCorrection, null, Today, Today, Clock);
            return;
        }

        if (application.May(ApplicationStep.IssueFeeNotice))
        {
            application.IssueFeeNotice(new FeeNotice(0, FeeBasis.PerItem, 45, 0, 0, D("2026-10-16"), ProvisionRoute.Post), Today, Clock);
            application.NoteFeeReceived(D("2026-10-16"), Today, Clock);
        }

        application.Close(ReplyOutcome.LapsedFee, null, Today, Today, Clock);
    }
}
