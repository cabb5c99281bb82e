using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>收费: noticed in time, paid or lapsed, and what that does to the period.</summary>
public sealed class FeeTests
{
    private static readonly FeeNotice Notice = new(0, FeeBasis.PerItem, 45, 0, 0, D("2026-06-10"), ProvisionRoute.Post);

    [Fact]
    public void An_unpaid_notice_stops_the_period_and_the_payment_starts_it_again()
    {
        var application = Open("2026-06-01"); // due 30 June

        application.IssueFeeNotice(Notice, Today, Clock);
        Assert.Equal((DueStatus.AwaitingPayment, D("2026-06-10"), null), (application.DueStatus, application.PausedSince, application.FinalDueOn));
        Assert.Equal(5_500, application.Fee!.Yuan);

        application.NoteFeeReceived(D("2026-06-12"), Today, Clock);
        application.RecordPayment(D("2026-06-15"), Today, Clock);

        Assert.Equal(D("2026-07-14"), application.FinalDueOn); // 06-16–06-18 → 3, 06-22–06-26 → 8, 06-29–07-03 → 13, 07-06–07-10 → 18, 07-14 → 20
        Assert.Contains(Clock.Trace(application.ClockFacts!).Articles, a => a == new TraceArticle(TraceArticleUse.Fee, Statutes.OfProcessingFee(6)));
        Assert.Contains(Clock.Trace(application.ClockFacts!).Days, d => d.On == D("2026-06-15") && d.Kind is TraceDayKind.RestartByPayment);
    }

    [Fact]
    public void Twenty_working_days_from_the_day_after_receipt_are_for_paying_and_then_it_lapses()
    {
        var application = Noticed();
        Assert.Equal(D("2026-07-13"), application.FeeDueOn(Clock)); // 06-15–06-18 → 4, 06-22–06-26 → 9, 06-29–07-10 → 19, 07-13 → 20

        Refused(ApplicationRule.FeePaidLate, () => application.RecordPayment(D("2026-07-14"), Today, Clock));
        Refused(ApplicationRule.FeeUnpaid, () => application.Close(ReplyOutcome.Granted, null, D("2026-07-01"), Today, Clock));
        Refused(ApplicationRule.FeeLapseTooEarly, () => application.Close(ReplyOutcome.LapsedFee, null, D("2026-07-13"), Today, Clock));

        application.Close(ReplyOutcome.LapsedFee, null, D("2026-07-14"), Today, Clock);

        Assert.Equal((ApplicationStage.Lapsed, Timeliness.InTime), (application.Stage, application.Timeliness));
    }

    [Fact]
    public void A_payment_on_the_last_day_is_in_time()
    {
        var application = Noticed();

        application.RecordPayment(D("2026-07-13"), Today, Clock);

        Assert.Equal(D("2026-08-10"), application.FinalDueOn);
    }

    [Fact]
    public void A_waived_notice_leaves_the_period_as_if_there_had_been_none_and_another_may_follow()
    {
        var application = Noticed();

        application.WaiveFee(D("2026-06-16"), "经济困难", Today, Clock);
        Assert.Equal(D("2026-06-30"), application.FinalDueOn);

        application.IssueFeeNotice(Notice with { Units = 11, NoticedOn = D("2026-06-17") }, Today, Clock);
        Assert.Equal((2, 100), (application.Fee!.Ordinal, application.Fee.Yuan));
    }

    [Fact]
    public void One_application_bears_one_fee_only()
    {
        var application = Noticed();

        Refused(ApplicationRule.FeeOnlyOnce, () => application.IssueFeeNotice(Notice with { Basis = FeeBasis.PerVolume, Units = 250 }, Today, Clock));
    }

    [Fact]
    public void A_notice_is_refused_late_free_of_charge_or_by_another_way_than_chosen()
    {
        var wish = new ProvisionWish(ProvisionForm.Inspection, ProvisionRoute.Email);
        var application = Open(Facts("2026-06-01") with { Provision = wish });

        Refused(ApplicationRule.FeeNoticeLate, () => application.IssueFeeNotice(Notice with { NoticedOn = D("2026-07-01") }, Today, Clock));
        Refused(ApplicationRule.FeeRouteNotChosen, () => application.IssueFeeNotice(Notice, Today, Clock));
        var mailed = Notice with { Route = ProvisionRoute.Email };
        Refused(ApplicationRule.FeeNothingToPay, () => application.IssueFeeNotice(mailed with { Units = 10 }, Today, Clock));
        Refused(ApplicationRule.FeeVolumeNotForForm, () => application.IssueFeeNotice(mailed with { Basis = FeeBasis.PerVolume }, Today, Clock));
        Refused(ApplicationRule.FeeNotInForce, () => application.IssueFeeNotice(mailed with { Basis = FeeBasis.Cost, Yuan = 12 }, Today, Clock));
    }

    [Fact]
    public void Before_the_measures_were_in_force_and_under_the_old_regulation_after_the_suspension_nothing_is_charged()
    {
        var between = Open("2020-06-01");
        Refused(ApplicationRule.FeeNotInForce, () => between.IssueFeeNotice(Notice with { NoticedOn = D("2020-06-03") }, Today, Clock));

        Refused(Rule.StepNotPermitted, () => Open("2017-05-02").IssueFeeNotice(Notice with { Basis = FeeBasis.Cost, Yuan = 12, NoticedOn = D("2017-05-03") }, Today, Clock));
    }

    [Fact]
    public void Costs_of_2008_stop_nothing()
    {
        var application = Open("2017-03-01"); // due 22 March

        application.IssueFeeNotice(Notice with { Basis = FeeBasis.Cost, Units = 0, Yuan = 12, NoticedOn = D("2017-03-10") }, Today, Clock);
        application.RecordPayment(D("2017-03-13"), Today, Clock);

        Assert.Equal(D("2017-03-22"), application.FinalDueOn);
    }

    [Fact]
    public void A_lapse_needs_a_notice_that_reached_the_applicant()
    {
        var application = Open("2026-06-01");
        Refused(ApplicationRule.FeeLapseWithoutNotice, () => application.Close(ReplyOutcome.LapsedFee, null, D("2026-07-14"), Today, Clock));

        application.IssueFeeNotice(Notice, Today, Clock);
        Refused(ApplicationRule.FeeLapseWithoutNotice, () => application.Close(ReplyOutcome.LapsedFee, null, D("2026-08-14"), Today, Clock));
    }

    [Fact]
    public void A_late_notice_that_happened_is_a_defect_and_moves_nothing()
    {
        var application = Open(Facts("2026-06-01") with { FeeNotices = [Notice with { Ordinal = 1, NoticedOn = D("2026-07-01"), PaidOn = D("2026-07-02") }] });

        Assert.Equal(D("2026-06-30"), application.FinalDueOn);
        Assert.Contains(Defect.FeeNoticeLate, application.Defects(Clock));
    }

    private static Application Noticed()
    {
        var application = Open("2026-06-01");
        application.IssueFeeNotice(Notice, Today, Clock);
        application.NoteFeeReceived(D("2026-06-12"), Today, Clock);
        return application;
    }
}
