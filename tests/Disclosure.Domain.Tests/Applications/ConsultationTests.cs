using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Applications.ConsultationOpinion;
using static Disclosure.Domain.Tests.Applications.Cases;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>征求意见: three silence rules, two regulations, several letters at once, and what stands against disclosure.</summary>
public sealed class ConsultationTests
{
    private static Consultation Letter(string sentOn, ConsultedParty party = ConsultedParty.ThirdParty) =>
        new(0, party, D(sentOn), null) { Name = "某某化工有限公司", Description = "某项目验收报告中的工艺参数" };

    [Theory]
    [InlineData("2023-06-08", "2023-06-13", "2023-06-15", ConsultedParty.ThirdParty, "2023-07-07", "2023-08-01")] // P23-01
    [InlineData("2025-03-24", "2025-03-31", "2025-04-01", ConsultedParty.ThirdParty, "2025-04-23", "2025-05-16")] // P25-01
    [InlineData("2025-03-24", "2025-03-31", "2025-04-01", ConsultedParty.CoProducingOrgan, "2025-04-23", "2025-05-16")]
    public void Silence_ends_the_pause_with_the_last_of_fifteen_working_days(string received, string sent, string reached, ConsultedParty party, string last, string due)
    {
        var application = Open(received);
        application.Consult(Letter(sent, party), D(sent), Clock);
        application.ReachParty(1, D(reached), D(reached), Clock);

        var refusal = Refused(() => application.EndConsultation(1, new PartyOpinion(Silent, D(last)), D(last), Clock));
        Assert.Equal((ApplicationRule.SilenceTooEarly, D(last)), (refusal.Rule, (DateOnly)refusal.Arguments[0]));
        Assert.Equal(Statutes.R2019(party is ConsultedParty.ThirdParty ? 32 : 34), refusal.Article);
        application.EndConsultation(1, new PartyOpinion(Silent, Today), Today, Clock);

        Assert.Equal((D(last), D(due)), (application.Consultations[0].EndedOn!.Value, application.FinalDueOn!.Value));
    }

    [Theory]
    [InlineData("2023-06-08", "2023-06-13", "2023-06-15", ConsultedParty.ThirdParty, "2023-07-07", "2023-08-01")] // P23-01
    [InlineData("2025-03-24", "2025-03-31", "2025-04-01", ConsultedParty.ThirdParty, "2025-04-23", "2025-05-16")] // P25-01
    [InlineData("2025-03-24", "2025-03-31", "2025-04-01", ConsultedParty.CoProducingOrgan, "2025-04-23", "2025-05-16")]
    public void The_pause_of_a_silent_party_ends_by_itself_though_nobody_records_it(string received, string sent, string reached, ConsultedParty party, string last, string due)
    {
        var application = Open(received);
        application.Consult(Letter(sent, party), D(sent), Clock);
        Assert.Equal((DueStatus.Paused, null, null), (application.DueStatus, application.FinalDueOn, application.PausedUntil)); // nobody knows when it came
        Assert.True(application.IsPausedOn(Today));

        application.ReachParty(1, D(reached), D(reached), Clock);

        Assert.Equal((D(due), D(due), D(sent), D(last)), (application.FinalDueOn!.Value, application.QueueOn, application.PausedSince!.Value, application.PausedUntil!.Value));
        Assert.Equal((true, false), (application.IsPausedOn(D(last)), application.IsPausedOn(D(last).AddDays(1))));
        Assert.Equal((DueStatus.Fixed, D(due)), (application.DueStatus!.Value, Clock.Trace(application.ClockFacts!).Days[^1].On));
        Assert.False(application.Recompute(Clock)); // no day that passes changes anything stored
    }

    [Fact]
    public void An_opinion_that_comes_earlier_brings_the_due_date_forward()
    {
        var application = Reached("2026-06-01", "2026-06-08", "2026-06-10");
        Assert.Equal((D("2026-07-23"), D("2026-07-02")), (application.FinalDueOn!.Value, application.PausedUntil!.Value)); // five days used, fifteen after 2 July

        application.EndConsultation(1, new PartyOpinion(Agree, D("2026-06-25")), Today, Clock);

        Assert.Equal((D("2026-07-16"), null, null), (application.FinalDueOn!.Value, application.PausedUntil, application.PausedSince)); // P26-01
    }

    [Fact]
    public void Of_several_letters_the_last_day_of_their_union_counts_and_one_that_nobody_knows_the_receipt_of_keeps_the_end_open()
    {
        var application = Reached("2026-06-01", "2026-06-08", "2026-06-10"); // until 2 July
        application.Consult(Letter("2026-06-15", ConsultedParty.CoProducingOrgan), Today, Clock);
        Assert.Equal((DueStatus.Paused, D("2026-06-08"), null), (application.DueStatus!.Value, application.PausedSince!.Value, application.PausedUntil));

        application.ReachParty(2, D("2026-06-16"), Today, Clock); // until 8 July

        Assert.Equal((D("2026-07-29"), D("2026-06-08"), D("2026-07-08")), (application.FinalDueOn!.Value, application.PausedSince!.Value, application.PausedUntil!.Value));
        application.EndConsultation(2, new PartyOpinion(Agree, D("2026-06-20")), Today, Clock);
        Assert.Equal((D("2026-07-23"), D("2026-07-02")), (application.FinalDueOn!.Value, application.PausedUntil!.Value)); // the first is the longer one now
    }

    [Fact]
    public void A_letter_sent_after_another_ran_out_begins_a_pause_of_its_own()
    {
        var application = Reached("2026-06-01", "2026-06-08", "2026-06-10"); // until 2 July
        application.Consult(Letter("2026-07-06", ConsultedParty.CoProducingOrgan), Today, Clock);
        application.ReachParty(2, D("2026-07-07"), Today, Clock);

        Assert.Equal((D("2026-07-06"), D("2026-07-28")), (application.PausedSince!.Value, application.PausedUntil!.Value));
        Assert.Equal(D("2026-08-14"), application.FinalDueOn); // five used, seven with 3 and 6 July; thirteen after 28 July
    }

    [Fact]
    public void A_case_is_closed_over_a_letter_that_ran_out_and_records_its_silence()
    {
        var application = Reached("2025-03-24", "2025-03-31", "2025-04-01"); // until 23 April
        Assert.Equal(ApplicationRule.ConsultationOpen, Refused(() => application.Close(ReplyOutcome.Granted, null, D("2025-04-23"), Today, Clock)).Rule);

        application.Close(ReplyOutcome.Granted, null, D("2025-05-16"), Today, Clock);

        Assert.Equal((Silent, D("2025-04-23")), (application.Consultations[0].Opinion!.Value, application.Consultations[0].EndedOn!.Value));
        Assert.Equal((Timeliness.InTime, D("2025-05-16"), null), (application.Timeliness!.Value, application.FinalDueOn!.Value, application.PausedUntil)); // P25-01
    }

    [Fact]
    public void Under_the_2008_regulation_no_pause_ends_by_itself()
    {
        var application = Reached("2017-06-05", "2017-06-12", "2017-06-13");

        Assert.Equal((DueStatus.Paused, null, null), (application.DueStatus!.Value, application.FinalDueOn, application.PausedUntil));
        Assert.Equal(ApplicationRule.ConsultationOpen, Refused(() => application.Close(ReplyOutcome.Granted, null, D("2017-12-01"), Today, Clock)).Rule);
    }

    [Fact]
    public void A_case_withdrawn_before_the_period_ran_out_was_paused_to_its_end()
    {
        var application = Reached("2025-03-24", "2025-03-31", "2025-04-01");
        application.Close(ReplyOutcome.Withdrawn, null, D("2025-04-10"), Today, Clock);

        Assert.Equal((false, null), (application.IsPausedOn(Today), application.PausedUntil));
        Assert.Equal(D("2025-04-30"), application.DueOn); // 22 April and the seven working days up to the withdrawal; 27 April is worked
    }

    [Fact]
    public void Silence_can_not_be_told_while_nobody_knows_when_the_letter_came()
    {
        var application = Sent("2026-06-01", "2026-06-08");

        var refusal = Refused(() => application.EndConsultation(1, new PartyOpinion(Silent, Today), Today, Clock));

        Assert.Equal((ApplicationRule.PartyReceiptMissing, Statutes.R2019(32)), (refusal.Rule, refusal.Article!));
    }

    [Fact]
    public void An_opinion_after_the_period_moves_nothing()
    {
        var (late, silent) = (Reached("2026-06-01", "2026-06-08", "2026-06-10"), Reached("2026-06-01", "2026-06-08", "2026-06-10"));
        late.EndConsultation(1, new PartyOpinion(Disagree, D("2026-07-20"), "涉及商业秘密"), Today, Clock);
        silent.EndConsultation(1, new PartyOpinion(Silent, Today), Today, Clock);

        Assert.Equal((D("2026-07-02"), D("2026-07-20")), (late.Consultations[0].EndedOn!.Value, late.Consultations[0].OpinionOn!.Value)); // 11 Jun is day 1, 19 Jun a holiday
        Assert.Equal(silent.FinalDueOn, late.FinalDueOn);
    }

    [Fact]
    public void Letters_side_by_side_pause_the_union_of_their_days()
    {
        var application = Sent("2026-06-01", "2026-06-08");
        application.Consult(Letter("2026-06-10", ConsultedParty.CoProducingOrgan), D("2026-06-10"), Clock);
        application.EndConsultation(1, new PartyOpinion(Agree, D("2026-06-18")), Today, Clock);
        Assert.Equal(DueStatus.Paused, application.DueStatus); // the other letter is still out
        application.EndConsultation(2, new PartyOpinion(Agree, D("2026-06-25")), Today, Clock);

        Assert.Equal(D("2026-07-16"), application.FinalDueOn); // as P26-01: 8 to 25 June is one pause
    }

    [Fact]
    public void Under_the_2008_regulation_there_is_no_period_and_silence_is_no_consent()
    {
        var application = Sent("2017-06-05", "2017-06-12");
        application.ReachParty(1, D("2017-06-13"), Today, Clock);
        Assert.Null(application.Consultations[0].LastDay(application.Regulation, Clock.Calendar));

        application.EndConsultation(1, new PartyOpinion(Silent, D("2017-06-26")), Today, Clock);

        Assert.Equal(D("2017-07-10"), application.FinalDueOn); // P17-01
        Assert.Single(application.DisclosureObjections);
    }

    [Theory]
    [InlineData("2026-06-01", ConsultedParty.ThirdParty, Agree, false)]
    [InlineData("2026-06-01", ConsultedParty.ThirdParty, Disagree, true)]
    [InlineData("2026-06-01", ConsultedParty.ThirdParty, Partly, true)]
    [InlineData("2026-06-01", ConsultedParty.ThirdParty, Silent, false)]
    [InlineData("2026-06-01", ConsultedParty.CoProducingOrgan, Disagree, false)]
    [InlineData("2026-06-01", ConsultedParty.CoProducingOrgan, Silent, false)]
    [InlineData("2017-06-01", ConsultedParty.ThirdParty, Agree, false)]
    [InlineData("2017-06-01", ConsultedParty.ThirdParty, Disagree, true)]
    [InlineData("2017-06-01", ConsultedParty.ThirdParty, Partly, true)]
    [InlineData("2017-06-01", ConsultedParty.ThirdParty, Silent, true)]
    [InlineData("2017-06-01", ConsultedParty.CoProducingOrgan, Silent, false)]
    public void Who_stands_against_disclosure_depends_on_party_opinion_and_regulation(string received, ConsultedParty party, ConsultationOpinion opinion, bool objects)
    {
        var application = Open(received);
        var sent = D(received).AddDays(7);
        application.Consult(Letter("2026-06-08", party) with { SentOn = sent }, sent, Clock);
        application.ReachParty(1, sent, sent, Clock);
        application.EndConsultation(1, new PartyOpinion(opinion, sent.AddDays(10)), Today, Clock);

        Assert.Equal(objects, application.DisclosureObjections.Count == 1);
        if (objects)
        {
            var refusal = Refused(() => application.Close(ReplyOutcome.Granted, null, sent.AddDays(20), Today, Clock));
            Assert.Equal((ApplicationRule.ThirdPartyRefuses, Statutes.Of(application.Regulation, 23, 32)), (refusal.Rule, refusal.Article!));
            application.Close(ReplyOutcome.PartiallyGranted, null, sent.AddDays(20), Today, Clock); // keeps back what they refuse
        }
        else
        {
            application.Close(ReplyOutcome.Granted, null, sent.AddDays(30), Today, Clock);
        }
    }

    [Fact]
    public void A_refusal_without_reasonable_grounds_binds_nobody_since_2019()
    {
        var (present, old) = (Sent("2026-06-01", "2026-06-08"), Sent("2017-06-05", "2017-06-12"));
        present.EndConsultation(1, new PartyOpinion(Disagree, D("2026-06-18"), "不愿意", "参数已在环评公示中公开"), Today, Clock);
        old.EndConsultation(1, new PartyOpinion(Disagree, D("2017-06-18"), "不愿意", "参数已在环评公示中公开"), Today, Clock);

        Assert.Empty(present.DisclosureObjections);
        Assert.Single(old.DisclosureObjections);
    }

    [Fact]
    public void A_public_interest_overrides_a_refusal_once_the_third_party_was_told_what_and_why()
    {
        var application = Sent("2026-06-01", "2026-06-08");
        Assert.Equal(ApplicationRule.NoRefusalToOverride, Refused(() => application.OverrideRefusal(1, "饮用水安全", D("2026-06-20"), Today, Clock)).Rule);
        application.EndConsultation(1, new PartyOpinion(Disagree, D("2026-06-18"), "商业秘密"), Today, Clock);

        Assert.Equal(Rule.ReasonMissing, Refused(() => application.OverrideRefusal(1, " ", D("2026-06-20"), Today, Clock)).Rule);
        Assert.Equal(ApplicationRule.OverrideBeforeOpinion, Refused(() => application.OverrideRefusal(1, "饮用水安全", D("2026-06-17"), Today, Clock)).Rule);
        Assert.Equal(Rule.DayAfterToday, Refused(() => application.OverrideRefusal(1, "饮用水安全", Today.AddDays(1), Today, Clock)).Rule);
        application.OverrideRefusal(1, "涉及饮用水安全，不公开将对公共利益造成重大影响", D("2026-06-20"), Today, Clock);

        Assert.Empty(application.DisclosureObjections);
        application.Close(ReplyOutcome.Granted, null, D("2026-06-22"), Today, Clock);
    }

    [Fact]
    public void A_letter_can_not_arrive_before_it_left_nor_twice_end()
    {
        var application = Sent("2026-06-01", "2026-06-08");
        Assert.Equal(DeadlineRule.PartyReceivedBeforeSent, Refused(() => application.ReachParty(1, D("2026-06-07"), Today, Clock)).Rule);
        Assert.Equal(DeadlineRule.ConsultationEndedBeforeSent, Refused(() => application.EndConsultation(1, new PartyOpinion(Agree, D("2026-06-07")), Today, Clock)).Rule);
        Assert.Equal(Rule.DayAfterToday, Refused(() => application.EndConsultation(1, new PartyOpinion(Agree, Today.AddDays(1)), Today, Clock)).Rule);
        application.EndConsultation(1, new PartyOpinion(Agree, D("2026-06-18")), Today, Clock);

        Assert.Equal(ApplicationRule.ConsultationNotOpen, Refused(() => application.EndConsultation(1, new PartyOpinion(Agree, D("2026-06-19")), Today, Clock)).Rule);
        Assert.Throws<RuleViolationException>(() => application.ReachParty(1, D("2026-06-19"), Today, Clock));
    }

    [Fact]
    public void A_corrected_receipt_of_the_party_moves_the_end_of_its_silence()
    {
        var application = Reached("2025-03-24", "2025-03-31", "2025-04-03");
        application.EndConsultation(1, new PartyOpinion(Silent, Today), Today, Clock);

        application.Correct(FactText.With(application.Facts, ApplicationFact.ConsultationReceivedOn, "2025-04-01"), Today, Clock);

        Assert.Equal((D("2025-04-23"), D("2025-05-16")), (application.Consultations[0].EndedOn!.Value, application.FinalDueOn!.Value)); // P25-01
    }

    [Fact]
    public void Whatever_the_days_silence_never_ends_a_pause_before_its_last_day_and_a_later_opinion_moves_nothing()
    {
        for (var received = D("2025-01-02"); received < D("2026-01-01"); received = received.AddDays(3))
        {
            for (var delay = 0; delay < 12; delay += 4)
            {
                var (sent, reached) = (received.AddDays(delay), received.AddDays(2 * delay));
                var last = LegalPeriods.ThirdPartyOpinion.DueOn(reached, Clock.Calendar).On;
                var (silent, late) = (Reached(received, sent, reached), Reached(received, sent, reached));

                Assert.Equal(ApplicationRule.SilenceTooEarly, Refused(() => silent.EndConsultation(1, new PartyOpinion(Silent, last), last, Clock)).Rule);
                silent.EndConsultation(1, new PartyOpinion(Silent, reached), last.AddDays(1), Clock);
                late.EndConsultation(1, new PartyOpinion(Disagree, last.AddDays(9)), last.AddDays(9), Clock);

                Assert.Equal((last, last), (silent.Consultations[0].EndedOn!.Value, late.Consultations[0].EndedOn!.Value));
                Assert.Equal(silent.FinalDueOn, late.FinalDueOn);
            }
        }
    }

    private static Application Reached(DateOnly received, DateOnly sent, DateOnly reached) => Reached($"{received:yyyy-MM-dd}", $"{sent:yyyy-MM-dd}", $"{reached:yyyy-MM-dd}");

    private static Application Sent(string received, string sent)
    {
        var application = Open(received);
        application.Consult(Letter(sent), D(sent), Clock);
        return application;
    }

    private static Application Reached(string received, string sent, string reached)
    {
        var application = Sent(received, sent);
        application.ReachParty(1, D(reached), Today, Clock);
        return application;
    }
}
