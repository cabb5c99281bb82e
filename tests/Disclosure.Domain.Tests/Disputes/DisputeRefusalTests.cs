using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Each refusal once.</summary>
public sealed class DisputeRefusalTests
{
    private static readonly DisputeOpening Opening = new(Facts(DisputeKind.Reconsideration, "2026-09-01"), "钱某", DisputeGround.Reply) { ApplicationId = 7, ReplyId = 3 };

    [Fact]
    public void A_dispute_against_a_reply_names_it_and_one_about_silence_names_none()
    {
        Refused(DisputeRule.DisputeReplyMissing, () => Enter(Opening with { ReplyId = null }));
        Refused(DisputeRule.SilenceWithReply, () => Enter(Opening with { Ground = DisputeGround.Silence }));
        Assert.Equal(3, Enter(Opening).ReplyId);
    }

    [Fact]
    public void Days_come_one_after_the_other_and_none_after_today()
    {
        Refused(DisputeRule.DisputeDayAfterToday, () => Enter(Opening with { FiledOn = D("2026-11-21") }));
        Refused(DisputeRule.DisputeDayTooEarly, () => Enter(Opening with { FiledOn = D("2026-08-20"), CopyReceivedOn = D("2026-08-19") }));
        Refused(DisputeRule.DisputeDayTooEarly, () => Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-01"));
    }

    [Fact]
    public void A_procedure_that_the_law_does_not_know_is_refused()
    {
        Refused(DisputeRule.DisputeProcedureUnknown, () => Open(DisputeKind.Reconsideration, "2023-12-29", procedure: DisputeProcedure.Simplified));
        Refused(DisputeRule.DisputeProcedureUnknown, () => Open(DisputeKind.Reconsideration, "2023-12-29").SwitchProcedure(D("2024-01-05"), Hand));
        Assert.Equal(3, Refused(DisputeRule.SimplifiedNotForInstance, () => Open(DisputeKind.Lawsuit, "2026-09-01", null, CourtInstance.Second, DisputeProcedure.Simplified)).Article!.Paragraph);
        Assert.Equal(55, Refused(DisputeRule.SwitchToOrdinaryOnly, () => Open(DisputeKind.Reconsideration, "2026-09-01", procedure: DisputeProcedure.Ordinary).SwitchProcedure(D("2026-09-02"), Hand)).Article!.Number);
    }

    [Fact]
    public void Answer_and_evidence_go_together()
    {
        Assert.Equal(67, Refused(DisputeRule.EvidenceListEmpty, () => Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").FileAnswer(D("2026-09-03"), Hand)).Article!.Number);
        Assert.Equal(54, Refused(DisputeRule.EvidenceListEmpty, () => Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02").FileAnswer(D("2026-09-03"), Hand)).Article!.Number);
        Assert.Equal(D("2026-09-03"), Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-03").Evidence[0].FiledOn);
    }

    [Fact]
    public void Evidence_is_struck_only_while_it_is_not_filed()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Evidenced();
        dispute.ListEvidence(EvidenceKind.LegalBasis, "条例第三十六条", "答复依据", null, "", Hand);
        dispute.StrikeEvidence(1, Hand);
        Assert.Equal((1, "条例第三十六条"), (dispute.Evidence[0].Ordinal, dispute.Evidence[0].Name)); // no gap in the numbers
        dispute.FileAnswer(D("2026-09-03"), Hand);

        Refused(DisputeRule.EvidenceUnknown, () => dispute.StrikeEvidence(2, Hand));
        Refused(DisputeRule.EvidenceFiled, () => dispute.StrikeEvidence(1, Hand));
    }

    [Fact]
    public void Evidence_changes_places_until_it_is_filed()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02");
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            dispute.ListEvidence(EvidenceKind.Document, name, "", null, "", Hand);
        }

        dispute.MoveEvidence(3, up: true, Hand);
        dispute.MoveEvidence(1, up: false, Hand);
        Assert.Equal("丙甲乙", string.Concat(dispute.Evidence.OrderBy(e => e.Ordinal).Select(e => e.Name)));
        Refused(DisputeRule.EvidenceAtEnd, () => dispute.MoveEvidence(1, up: true, Hand));
        Refused(DisputeRule.EvidenceAtEnd, () => dispute.MoveEvidence(3, up: false, Hand));
        Refused(DisputeRule.EvidenceUnknown, () => dispute.MoveEvidence(4, up: true, Hand));

        dispute.FileAnswer(D("2026-09-03"), Hand);
        dispute.ListEvidence(EvidenceKind.Document, "丁", "", null, "", Hand);
        Refused(DisputeRule.EvidenceFiled, () => dispute.MoveEvidence(2, up: true, Hand));
        Refused(DisputeRule.EvidenceAtEnd, () => dispute.MoveEvidence(4, up: true, Hand)); // what was filed keeps its number
    }

    [Theory]
    [InlineData(DisputeKind.Lawsuit, "2026-09-01", 3)]
    [InlineData(DisputeKind.Reconsideration, "2026-09-01", 51)]
    [InlineData(DisputeKind.Lawsuit, "2014-09-01", null)]
    [InlineData(DisputeKind.Reconsideration, "2023-09-01", null)]
    public void Why_the_head_stayed_away_is_asked_where_the_law_in_force_calls_her(DisputeKind kind, string accepted, int? article)
    {
        var dispute = Open(kind, accepted);
        dispute.SetHearing(D(accepted).AddDays(20), null, "", D(accepted).AddDays(5), Hand);

        var refusal = Record.Exception(() => dispute.RecordHearing(1, HearingOutcome.Held, HeadAppearance.Staff, "孙某", "", "", Hand)) as RuleViolationException;

        Assert.Equal((article, article is null ? null : DisputeRule.HeadAbsenceReasonMissing), (refusal?.Article?.Number, refusal?.Rule));
    }

    [Theory]
    [InlineData(DisputeKind.Reconsideration, "2026-09-01", "《行政复议法》（2023）第十七条")]
    [InlineData(DisputeKind.Reconsideration, "2023-09-01", null)]
    [InlineData(DisputeKind.Lawsuit, "2026-09-01", "《行政诉讼法》（2017）第三十一条")]
    [InlineData(DisputeKind.Lawsuit, "2014-09-01", "《行政诉讼法》（1989）第二十九条")]
    public void A_refusal_names_the_article_of_the_law_in_force_on_the_day_of_acceptance(DisputeKind kind, string accepted, string? article)
    {
        var dispute = Open(kind, accepted);
        dispute.NameAgent(DisputeAgentKind.Staff, "孙某", "", "", Hand);
        dispute.NameAgent(DisputeAgentKind.Staff, "李某", "", "", Hand);

        Assert.Equal(article, Refused(DisputeRule.DisputeAgentsTooMany, () => dispute.NameAgent(DisputeAgentKind.Lawyer, "王律师", "", "", Hand)).Article?.ToString());
    }

    [Fact]
    public void What_is_out_of_turn_or_cannot_be_ordered_names_its_article()
    {
        var (before, since, suit) = (Open(DisputeKind.Reconsideration, "2023-09-01"), Open(DisputeKind.Reconsideration, "2026-09-01"), Open(DisputeKind.Lawsuit, "2026-09-01"));

        Assert.Equal((23, 54, 67), (Article(() => before.FileAnswer(D("2023-09-05"), Hand)), Article(() => since.FileAnswer(D("2026-09-05"), Hand)), Article(() => suit.FileAnswer(D("2026-09-05"), Hand))));
        Assert.Equal((null, 39), (Article(() => before.Resume(D("2023-09-05"), Hand)), Article(() => since.Resume(D("2026-09-05"), Hand))));
        Assert.Equal((null, 76), (Article(() => before.ReceiveOrder(new DisputeOrder(ObligationKind.OpinionLetter, "改", null), D("2023-09-05"), "", Hand)), Article(() => since.ReceiveOrder(new DisputeOrder(ObligationKind.OpinionLetter, "改", null), D("2026-09-05"), "", Hand))));
        Assert.Equal((45, 85, 89), (Article(() => since.GoOn(DisputeStep.Sue, D("2026-09-05"), false, Hand)), Article(() => suit.GoOn(DisputeStep.Appeal, D("2026-09-05"), false, Hand)), Article(() => suit.GoOn(DisputeStep.Remand, D("2026-09-05"), false, Hand))));
        Assert.Equal((66, 72), (Article(() => since.Conclude(End(DisputeResult.OrderedToPerform, "2026-10-20", "2026-10-21"), Hand)), Article(() => suit.Conclude(End(DisputeResult.OrderedToPerform, "2026-10-20", "2026-10-21"), Hand))));
        Assert.Equal((64, 70), (Article(() => since.Conclude(End(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21"), Hand)), Article(() => suit.Conclude(End(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21"), Hand))));
        Assert.Equal((69, 89), (Article(() => suit.Conclude(End(DisputeResult.Upheld, "2026-10-20"), Hand)), Article(() => suit.Conclude(End(DisputeResult.Remanded, "2026-10-20"), Hand))));
        Assert.Equal((73, 76), (Article(() => since.Conclude(End(DisputeResult.Annulled, "2026-10-20", "2026-10-21", new DisputeOrder(ObligationKind.Mediation, "履行", null)), Hand)), Article(() => since.Conclude(End(DisputeResult.Annulled, "2026-10-20", "2026-10-21", new DisputeOrder(ObligationKind.OpinionLetter, "改", null)), Hand))));

        static int? Article(Action act) => Assert.Throws<RuleViolationException>(act).Article?.Number;
    }

    [Fact]
    public void A_dispute_is_not_entered_closed_before_it_was_accepted_or_closed_without_a_result()
    {
        var facts = Facts(DisputeKind.Lawsuit, "2026-09-01");
        Refused(DisputeRule.DisputeClosedBeforeAccepted, () => _ = new Dispute("FY-1", 1, facts with { Result = DisputeResult.Withdrawn, ClosedOn = D("2026-08-31") }, Hand.Today));
        Refused(DisputeRule.DisputeResultIncomplete, () => _ = new Dispute("FY-1", 1, facts with { ClosedOn = D("2026-09-30") }, Hand.Today));
        Refused(DisputeRule.DisputeDayAfterToday, () => _ = new Dispute("FY-1", 1, facts with { Result = DisputeResult.Withdrawn, ClosedOn = D("2026-11-21") }, Hand.Today));
        Refused(DisputeRule.LawsuitFactOnReconsideration, () => _ = new Dispute("FY-1", 1, Facts(DisputeKind.Reconsideration, "2026-09-01") with { Instance = CourtInstance.First }, Hand.Today));
    }

    [Fact]
    public void A_supplement_answers_a_notice()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02");
        Refused(DisputeRule.DisputeDueBeforeReceipt, () => dispute.AskSupplement("说明", D("2026-09-10"), D("2026-09-09"), Hand));
        dispute.AskSupplement("说明", D("2026-09-10"), D("2026-09-20"), Hand);
        Refused(DisputeRule.SupplementUnknown, () => dispute.FileSupplement(2, D("2026-09-18"), Hand));
    }

    [Fact]
    public void A_hearing_is_recorded_when_it_was_and_with_who_was_there()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02");
        dispute.SetHearing(D("2026-11-25"), null, "", D("2026-11-02"), Hand);
        dispute.SetHearing(D("2026-11-12"), null, "", D("2026-11-02"), Hand);

        Refused(DisputeRule.HearingUnknown, () => dispute.RecordHearing(3, HearingOutcome.Held, HeadAppearance.Head, "", "", "", Hand));
        Refused(DisputeRule.HearingAhead, () => dispute.RecordHearing(1, HearingOutcome.Held, HeadAppearance.Head, "", "", "", Hand));
        Refused(DisputeRule.HearingAppearanceMissing, () => dispute.RecordHearing(2, HearingOutcome.Held, null, "", "", "", Hand));
        Assert.Equal(3, Refused(DisputeRule.HeadAbsenceReasonMissing, () => dispute.RecordHearing(2, HearingOutcome.Held, HeadAppearance.Staff, "", "", "", Hand)).Article!.Number);
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
        Refused(DisputeRule.DisputeResultUnfit, () => Open(kind, "2026-09-01", instance: instance).Concluded(result, "2026-10-20"));

    [Fact]
    public void A_conclusion_says_what_why_and_by_when()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02");
        var order = new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", D("2026-10-30"));

        Refused(DisputeRule.DisputeResultMissing, () => dispute.Conclude(End(null, "2026-10-20"), Hand));
        Refused(DisputeRule.CorrectedReasonMissing, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20") with { Reason = null }, Hand));
        Refused(DisputeRule.CorrectedReasonUnfit, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-10-20") with { Reason = CorrectedReason.WrongLaw }, Hand));
        Refused(DisputeRule.ObligationMissing, () => dispute.Conclude(End(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21"), Hand));
        Refused(DisputeRule.ObligationUnfit, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-10-20", "2026-10-21", order), Hand));
        Refused(DisputeRule.ObligationServiceMissing, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20", null, order), Hand));
        Refused(DisputeRule.DisputeDueBeforeReceipt, () => dispute.Conclude(End(DisputeResult.Annulled, "2026-10-20", "2026-10-31", order), Hand));
        Refused(DisputeRule.DisputeDayTooEarly, () => dispute.Conclude(End(DisputeResult.Upheld, "2026-08-20"), Hand));
        Assert.True(dispute.IsPending);
    }

    [Fact]
    public void An_order_is_carried_out_once_and_the_new_reply_does_it_for_a_reply()
    {
        var dispute = Enter(Opening).Concluded(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21", new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", null));

        Refused(DisputeRule.ObligationUnknown, () => dispute.Perform(2, D("2026-10-30"), "已办", false, Hand));
        Refused(DisputeRule.ObligationAwaitsReply, () => dispute.Perform(1, D("2026-10-30"), "已办", awaitsReply: true, Hand));
        Refused(Rule.ReasonMissing, () => dispute.Perform(1, D("2026-10-30"), " ", false, Hand));
        Refused(DisputeRule.ObligationUnfit, () => dispute.ReceiveOrder(new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", null), D("2026-10-30"), "", Hand));
        Assert.False(dispute.FollowReply(7, 5, D("2026-10-20"), "告12号", Published)); // a reply from before the order is not its performance
        Assert.True(dispute.FollowReply(7, 5, D("2026-10-30"), "告12号", Published));
        Assert.Equal((D("2026-10-30"), 5, "告12号"), (dispute.Obligations[0].PerformedOn, dispute.Obligations[0].ReplyId, dispute.Obligations[0].PerformedHow));
        Assert.False(dispute.FollowReply(7, 6, D("2026-11-02"), "告13号", Published)); // once is enough
    }

    [Fact]
    public void Each_application_has_its_own_order_which_its_own_reply_carries_out()
    {
        var dispute = Enter(Opening);
        dispute.Link(8, "SQ-8", Hand);
        var order = new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", null);
        dispute.Concluded(DisputeResult.OrderedToReplyAgain, "2026-10-20", "2026-10-21", order, order with { ApplicationId = 8 });

        Assert.True(dispute.FollowReply(8, 5, D("2026-10-30"), "告12号", Published));
        Assert.Equal([true, false], dispute.Obligations.Select(o => o.IsOpen));
        Assert.False(dispute.FollowReply(9, 6, D("2026-10-30"), "告13号", Published));
        Assert.True(dispute.FollowReply(7, 6, D("2026-10-30"), "告13号", Published));
    }

    [Fact]
    public void Two_agents_stand_at_a_time()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01");
        dispute.NameAgent(DisputeAgentKind.Staff, "孙某", "", "", Hand);
        dispute.NameAgent(DisputeAgentKind.Lawyer, "李律师", "某律所", "", Hand);

        Assert.Equal(31, Refused(DisputeRule.DisputeAgentsTooMany, () => dispute.NameAgent(DisputeAgentKind.Lawyer, "王律师", "", "", Hand)).Article!.Number);
        Refused(DisputeRule.DisputeAgentUnknown, () => dispute.EndAgent(3, D("2026-10-01"), Hand));
        dispute.EndAgent(1, D("2026-10-01"), Hand);
        dispute.NameAgent(DisputeAgentKind.Lawyer, "王律师", "", "", Hand);
        Assert.Equal([2, 3], dispute.Agents.Where(a => a.EndedOn is null).Select(a => a.Ordinal));
    }

    [Fact]
    public void A_case_is_joined_once_and_the_leading_one_stays()
    {
        var dispute = Enter(Opening);

        Refused(DisputeRule.DisputeLinkedAlready, () => dispute.Link(7, "SQ-7", Hand));
        Refused(DisputeRule.DisputeNotLinked, () => dispute.Unlink(7, "SQ-7", Hand));
        dispute.Link(8, "SQ-8", Hand);
        Assert.True(dispute.Concerns(8) && dispute.Concerns(7));
        dispute.Unlink(8, "SQ-8", Hand);
        Assert.False(dispute.Concerns(8));
    }

    [Fact]
    public void A_corrected_fact_must_be_readable_and_must_not_bring_what_an_act_brings()
    {
        var dispute = Enter(Opening);

        Refused(DisputeRule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.AcceptedOn, "昨天", Hand));
        Refused(DisputeRule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.Body, "", Hand));
        Refused(DisputeRule.DisputeValueUnreadable, () => dispute.Correct(DisputeFact.Procedure, "0", Hand));
        Refused(DisputeRule.DisputeFactOfAct, () => dispute.Correct(DisputeFact.Result, "Upheld", Hand));
        Refused(DisputeRule.DisputeFactOfAct, () => dispute.Correct(DisputeFact.AnsweredOn, "2026-09-10", Hand));
        Refused(DisputeRule.LawsuitFactOnReconsideration, () => dispute.Correct(DisputeFact.AfterReconsideration, "true", Hand));
        Assert.Throws<ArgumentOutOfRangeException>(() => dispute.GoOn(DisputeStep.Review, Hand.Today, false, Hand));
    }

    private static Dispute Enter(DisputeOpening opening) => new("FY-1", 1, opening, Hand);
}
