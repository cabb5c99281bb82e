using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Each refusal once.</summary>
public sealed class DisputeRefusalTests
{
    private static readonly DisputeOpening Opening = new(Facts(DisputeKind.Reconsideration, "2026-09-01"), "钱某", DisputeGround.Reply) { ApplicationId = 7, ReplyId = 3 };

    [Fact]
    public void A_dispute_against_a_reply_names_it_and_one_about_silence_names_none()
    {
        Refused(Rule.DisputeReplyMissing, () => Enter(Opening with { ReplyId = null }));
        Refused(Rule.SilenceWithReply, () => Enter(Opening with { Ground = DisputeGround.Silence }));
        Assert.Equal(3, Enter(Opening).ReplyId);
    }

    [Fact]
    public void Days_come_one_after_the_other_and_none_after_today()
    {
        Refused(Rule.DisputeDayAfterToday, () => Enter(Opening with { FiledOn = D("2026-11-21") }));
        Refused(Rule.DisputeDayTooEarly, () => Enter(Opening with { FiledOn = D("2026-08-20"), CopyReceivedOn = D("2026-08-19") }));
        Refused(Rule.DisputeDayTooEarly, () => Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-01"));
    }

    [Fact]
    public void A_procedure_that_the_law_does_not_know_is_refused()
    {
        Refused(Rule.DisputeProcedureUnknown, () => Open(DisputeKind.Reconsideration, "2023-12-29", procedure: DisputeProcedure.Simplified));
        Refused(Rule.DisputeProcedureUnknown, () => Open(DisputeKind.Reconsideration, "2023-12-29").SwitchProcedure(D("2024-01-05"), Hand));
        Assert.Equal(3, Refused(Rule.SimplifiedNotForInstance, () => Open(DisputeKind.Lawsuit, "2026-09-01", null, CourtInstance.Second, DisputeProcedure.Simplified)).Article!.Paragraph);
        Assert.Equal(55, Refused(Rule.SwitchToOrdinaryOnly, () => Open(DisputeKind.Reconsideration, "2026-09-01", procedure: DisputeProcedure.Ordinary).SwitchProcedure(D("2026-09-02"), Hand)).Article!.Number);
    }

    [Fact]
    public void Answer_and_evidence_go_together()
    {
        Assert.Equal(67, Refused(Rule.EvidenceListEmpty, () => Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").FileAnswer(D("2026-09-03"), Hand)).Article!.Number);
        Assert.Equal(54, Refused(Rule.EvidenceListEmpty, () => Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02").FileAnswer(D("2026-09-03"), Hand)).Article!.Number);
        Assert.Equal(D("2026-09-03"), Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-03").Evidence[0].FiledOn);
    }

    [Fact]
    public void Evidence_is_struck_only_while_it_is_not_filed()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Evidenced();
        dispute.ListEvidence(EvidenceKind.LegalBasis, "条例第三十六条", "答复依据", null, "", Hand);
        dispute.StrikeEvidence(1, Hand);
        dispute.FileAnswer(D("2026-09-03"), Hand);

        Refused(Rule.EvidenceUnknown, () => dispute.StrikeEvidence(1, Hand));
        Refused(Rule.EvidenceFiled, () => dispute.StrikeEvidence(2, Hand));
    }

    [Fact]
    public void A_supplement_answers_a_notice()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02");
        Refused(Rule.DisputeDueBeforeReceipt, () => dispute.AskSupplement("说明", D("2026-09-10"), D("2026-09-09"), Hand));
        dispute.AskSupplement("说明", D("2026-09-10"), D("2026-09-20"), Hand);
        Refused(Rule.SupplementUnknown, () => dispute.FileSupplement(2, D("2026-09-18"), Hand));
    }

    [Fact]
    public void A_hearing_is_recorded_when_it_was_and_with_who_was_there()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02");
        dispute.SetHearing(D("2026-11-25"), null, "", D("2026-11-02"), Hand);
        dispute.SetHearing(D("2026-11-12"), null, "", D("2026-11-02"), Hand);

        Refused(Rule.HearingUnknown, () => dispute.RecordHearing(3, HearingOutcome.Held, HeadAppearance.Head, "", "", "", Hand));
        Refused(Rule.HearingAhead, () => dispute.RecordHearing(1, HearingOutcome.Held, HeadAppearance.Head, "", "", "", Hand));
        Refused(Rule.HearingAppearanceMissing, () => dispute.RecordHearing(2, HearingOutcome.Held, null, "", "", "", Hand));
        Assert.Equal(3, Refused(Rule.HeadAbsenceReasonMissing, () => dispute.RecordHearing(2, HearingOutcome.Held, HeadAppearance.Staff, "", "", "", Hand)).Article!.Number);
        dispute.RecordHearing(1, HearingOutcome.Postponed, null, "", "", "", Hand);
        dispute.RecordHearing(2, HearingOutcome.Held, HeadAppearance.LawyerOnly, "李律师", "出差", "", Hand);
        Assert.Contains(DisputeDefect.AppearanceInsufficient, dispute.Flags(Published, Hand.Today).Select(flag => flag.Defect));
    }

    [Theory]
    [InlineData(DisputeKind.Reconsideration, null, DisputeResult.ClaimDismissed)]
    [InlineData(DisputeKind.Reconsideration, null, DisputeResult.Remanded)]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.First, DisputeResult.Remanded)]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.First, DisputeResult.Upheld)]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.First, DisputeResult.Terminated)]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.Second, DisputeResult.ReconsiderationDismissed)]
    public void A_proceeding_ends_only_as_the_law_lets_it(DisputeKind kind, CourtInstance? instance, DisputeResult result) =>
        Refused(Rule.DisputeResultUnfit, () => Open(kind, "2026-09-01", instance: instance).Concluded(result, "2026-10-20"));

    [Fact]
    public void A_conclusion_says_what_why_and_by_when()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02");
        var order = new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", D("2026-10-30"));

        Refused(Rule.DisputeResultMissing, () => dispute.Conclude(End(null, "2026-10-20"), Hand));
        Refused(Rule.CorrectedReasonMissing, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20") with { Reason = null }, Hand));
        Refused(Rule.CorrectedReasonUnfit, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-10-20") with { Reason = CorrectedReason.WrongLaw }, Hand));
        Refused(Rule.ObligationMissing, () => dispute.Conclude(End(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21"), Hand));
        Refused(Rule.ObligationUnfit, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-10-20", "2026-10-21", order), Hand));
        Refused(Rule.ObligationServiceMissing, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20", null, order), Hand));
        Refused(Rule.DisputeDueBeforeReceipt, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20", "2026-10-31", order), Hand));
        Refused(Rule.DisputeDayTooEarly, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-08-20"), Hand));
        Assert.True(dispute.IsPending);
    }

    [Fact]
    public void An_order_is_carried_out_once_and_the_new_reply_does_it_for_a_reply()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01").Concluded(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21", new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", null));

        Refused(Rule.ObligationUnknown, () => dispute.Perform(2, D("2026-10-30"), "已办", false, Hand));
        Refused(Rule.ObligationAwaitsReply, () => dispute.Perform(1, D("2026-10-30"), "已办", awaitsReply: true, Hand));
        Refused(Rule.ReasonMissing, () => dispute.Perform(1, D("2026-10-30"), " ", false, Hand));
        Refused(Rule.ObligationUnfit, () => dispute.ReceiveOrder(new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", null), D("2026-10-30"), "", Hand));
        Assert.False(dispute.FollowReply(5, D("2026-10-20"), "告12号", Published)); // a reply from before the order is not its performance
        Assert.True(dispute.FollowReply(5, D("2026-10-30"), "告12号", Published));
        Assert.Equal((D("2026-10-30"), 5, "告12号"), (dispute.Obligations[0].PerformedOn, dispute.Obligations[0].ReplyId, dispute.Obligations[0].PerformedHow));
        Assert.False(dispute.FollowReply(6, D("2026-11-02"), "告13号", Published)); // once is enough
    }

    [Fact]
    public void Two_agents_stand_at_a_time()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01");
        dispute.NameAgent(DisputeAgentKind.Staff, "孙某", "", "", Hand);
        dispute.NameAgent(DisputeAgentKind.Lawyer, "李律师", "某律所", "", Hand);

        Assert.Equal(31, Refused(Rule.DisputeAgentsTooMany, () => dispute.NameAgent(DisputeAgentKind.Lawyer, "王律师", "", "", Hand)).Article!.Number);
        Refused(Rule.DisputeAgentUnknown, () => dispute.EndAgent(3, D("2026-10-01"), Hand));
        dispute.EndAgent(1, D("2026-10-01"), Hand);
        dispute.NameAgent(DisputeAgentKind.Lawyer, "王律师", "", "", Hand);
        Assert.Equal([2, 3], dispute.Agents.Where(a => a.EndedOn is null).Select(a => a.Ordinal));
    }

    [Fact]
    public void A_case_is_joined_once_and_the_leading_one_stays()
    {
        var dispute = Enter(Opening);

        Refused(Rule.DisputeLinkedAlready, () => dispute.Link(7, "SQ-7", Hand));
        Refused(Rule.DisputeNotLinked, () => dispute.Unlink(7, "SQ-7", Hand));
        dispute.Link(8, "SQ-8", Hand);
        Assert.True(dispute.Concerns(8) && dispute.Concerns(7));
        dispute.Unlink(8, "SQ-8", Hand);
        Assert.False(dispute.Concerns(8));
    }

    [Fact]
    public void A_corrected_fact_must_be_readable_and_must_not_bring_what_an_act_brings()
    {
        var dispute = Enter(Opening);

        Refused(Rule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.AcceptedOn, "昨天", Hand));
        Refused(Rule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.Body, "", Hand));
        Refused(Rule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.Procedure, "0", Hand));
        Refused(Rule.DisputeFactOfAct, () => dispute.Correct(DisputeFact.Result, "Upheld", Hand));
        Refused(Rule.DisputeFactOfAct, () => dispute.Correct(DisputeFact.AnsweredOn, "2026-09-10", Hand));
        Refused(Rule.LawsuitFactOnReconsideration, () => dispute.Correct(DisputeFact.AfterReconsideration, "true", Hand));
        Assert.Throws<ArgumentOutOfRangeException>(() => dispute.GoOn(DisputeStep.Review, Hand.Today, false, Hand));
    }

    private static Dispute Enter(DisputeOpening opening) => new("FY-1", 1, opening, Hand);
}
