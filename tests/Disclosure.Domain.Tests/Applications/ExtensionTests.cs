using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>延期: asked for, consented to by another, told by the due date; once, and only all of it together extends.</summary>
public sealed class ExtensionTests
{
    [Theory]
    [InlineData("2017-03-01", "2017-03-22", 15, "2017-04-13", 24)] // T17-01
    [InlineData("2026-02-09", "2026-03-13", 20, "2026-04-13", 33)] // T26-01
    public void Consent_and_notice_together_extend_the_period(string received, string due, int days, string extended, int article)
    {
        var application = Open(received);
        application.AskExtension(days, "案情复杂", "clerk", D(due));
        Assert.Equal((ApplicationStage.Received, D(due)), (application.Stage, application.FinalDueOn!.Value));
        application.DecideExtension(true, "同意", "head", D(due));
        Assert.Equal((ApplicationStage.Received, D(due)), (application.Stage, application.FinalDueOn!.Value)); // consent alone extends nothing

        application.NotifyExtension(D(due), Today, Clock);

        Assert.Equal((ApplicationStage.Extended, D(due), D(extended)), (application.Stage, application.DueOn!.Value, application.FinalDueOn!.Value));
        Assert.Equal((D(due), ExtensionRequestState.Notified), (application.Extension!.ApprovedOn, application.ExtensionRequests[0].State));
        var refusal = Refused(() => application.AskExtension(1, "再延", "clerk", D(due)));
        Assert.Equal((ApplicationRule.ExtensionOnlyOnce, Statutes.Of(application.Regulation, article, article)), (refusal.Rule, refusal.Article!));
    }

    [Theory]
    [InlineData("2017-03-01", 16)]
    [InlineData("2026-02-09", 21)]
    [InlineData("2026-02-09", 0)]
    public void No_more_days_than_the_law_allows_may_be_asked_for(string received, int days) =>
        Assert.Equal(DeadlineRule.ExtensionTooLong, Refused(() => Open(received).AskExtension(days, "案情复杂", "clerk", D(received))).Rule);

    [Fact]
    public void Asking_needs_a_reason_and_a_period_that_still_runs()
    {
        var application = Open("2017-03-01");

        Assert.Equal(Rule.ReasonMissing, Refused(() => application.AskExtension(15, " ", "clerk", D("2017-03-22"))).Rule);
        Assert.Equal(ApplicationRule.ExtensionAfterDue, Refused(() => application.AskExtension(15, "案情复杂", "clerk", D("2017-03-23"))).Rule);
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-22"));
        Assert.Equal(ApplicationRule.ExtensionPending, Refused(() => application.AskExtension(10, "案情复杂", "clerk", D("2017-03-22"))).Rule);
        Assert.Equal(ApplicationRule.ExtensionAfterDue, Refused(() => application.DecideExtension(true, null, "head", D("2017-03-23"))).Rule);
    }

    [Fact]
    public void Nobody_decides_on_her_own_request()
    {
        var application = Open("2017-03-01");
        Assert.Equal(ApplicationRule.ExtensionNotAsked, Refused(() => application.DecideExtension(true, null, "head", D("2017-03-20"))).Rule);
        application.AskExtension(15, "案情复杂", "head", D("2017-03-20"));

        Assert.Equal(Rule.OwnRequest, Refused(() => application.DecideExtension(true, null, "HEAD", D("2017-03-20"))).Rule);
        Assert.Equal(Rule.OwnRequest, Refused(() => application.DecideExtension(false, "不必", "head", D("2017-03-20"))).Rule);
    }

    [Fact]
    public void A_refusal_gives_its_reason_and_leaves_the_way_open_to_ask_again()
    {
        var application = Open("2017-03-01");
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        Assert.Equal(Rule.ReasonMissing, Refused(() => application.DecideExtension(false, "", "head", D("2017-03-20"))).Rule);
        application.DecideExtension(false, "材料已经齐备，可以按期答复", "head", D("2017-03-20"));

        Assert.Equal(ApplicationRule.ExtensionNotApproved, Refused(() => application.NotifyExtension(D("2017-03-20"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.ExtensionNotAsked, Refused(() => application.CancelExtension()).Rule);
        application.AskExtension(10, "又收到三份材料", "clerk", D("2017-03-21"));

        Assert.Equal(2, application.OpenExtensionRequest!.Ordinal);
    }

    [Fact]
    public void A_notice_after_the_due_date_or_before_the_consent_extends_nothing()
    {
        var application = Open("2017-03-01");
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        application.DecideExtension(true, null, "head", D("2017-03-21"));

        var early = Refused(() => application.NotifyExtension(D("2017-03-20"), Today, Clock));
        var late = Refused(() => application.NotifyExtension(D("2017-03-23"), Today, Clock));

        Assert.Equal((ApplicationRule.ExtensionToldBeforeConsent, ApplicationRule.ExtensionAfterDue), (early.Rule, late.Rule));
        Assert.Equal((null, D("2017-03-22")), (application.Extension, application.FinalDueOn!.Value));
    }

    [Fact]
    public void Consent_without_notice_is_a_defect_once_the_due_date_has_passed()
    {
        var application = Open("2017-03-01");
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        application.DecideExtension(true, null, "head", D("2017-03-21"));

        Assert.DoesNotContain(Defect.ExtensionWithoutNotice, application.Defects(Clock, D("2017-03-22")));
        Assert.Contains(Defect.ExtensionWithoutNotice, application.Defects(Clock, D("2017-03-23")));
        application.Close(ReplyOutcome.Granted, null, D("2017-03-24"), Today, Clock);

        Assert.Equal([Defect.ExtensionWithoutNotice, Defect.LateReply], application.Defects(Clock));
    }

    [Fact]
    public void A_request_called_off_leaves_no_duty()
    {
        var application = Open("2017-03-01");
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        application.DecideExtension(true, null, "head", D("2017-03-21"));

        application.CancelExtension();

        Assert.Null(application.OpenExtensionRequest);
        Assert.Empty(application.Defects(Clock, D("2017-03-23")));
    }

    [Fact]
    public void An_extension_taken_back_from_the_register_is_called_off_and_may_be_asked_for_again()
    {
        var application = Open("2017-03-01");
        application.Extend("2017-03-20", 15);

        application.Correct(FactText.With(application.Facts, ApplicationFact.ExtensionDays, "10"), Today, Clock);
        Assert.Equal(10, application.ExtensionRequests[0].Days);
        application.Correct(FactText.With(application.Facts, ApplicationFact.ExtensionApprovedOn, ""), Today, Clock);

        Assert.Equal((ExtensionRequestState.Cancelled, ApplicationStage.Received), (application.ExtensionRequests[0].State, application.Stage));
        application.AskExtension(15, "案情复杂", "clerk", D("2017-03-21"));
    }

    [Fact]
    public void Closed_and_void_cases_take_none_of_it()
    {
        var (closed, voided) = (Open("2017-03-01"), Open("2017-03-01"));
        closed.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        closed.Close(ReplyOutcome.Granted, null, D("2017-03-21"), Today, Clock);
        voided.AskExtension(15, "案情复杂", "clerk", D("2017-03-20"));
        voided.MakeVoid(Today, "重复登记");

        foreach (var (application, rule) in new (Application, Enum)[] { (closed, Rule.StepNotPermitted), (voided, ApplicationRule.RegistrationVoid) })
        {
            Assert.Equal(rule, Refused(() => application.DecideExtension(true, null, "head", D("2017-03-21"))).Rule);
            Assert.Equal(rule, Refused(() => application.CancelExtension()).Rule);
            Assert.Throws<RuleViolationException>(() => application.NotifyExtension(D("2017-03-21"), Today, Clock));
            Assert.Throws<RuleViolationException>(() => application.AskExtension(15, "案情复杂", "clerk", D("2017-03-21")));
            Assert.Throws<RuleViolationException>(() => application.ServeCorrection(D("2017-03-21"), Today, Clock));
            Assert.Throws<RuleViolationException>(() => application.PostponeCorrection(D("2017-04-21"), "住院", Today, Clock));
            Assert.Throws<RuleViolationException>(() => application.AskCorrection(D("2017-03-06"), null, Today, Clock));
            Assert.Throws<RuleViolationException>(() => application.ReachParty(1, D("2017-03-21"), Today, Clock));
            Assert.Throws<RuleViolationException>(() => application.OverrideRefusal(1, "公共利益", D("2017-03-21"), Today, Clock));
        }
    }
}
