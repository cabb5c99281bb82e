using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Disputes.DisputeResult;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>Results, per point and as a whole, corrections of facts, and what went wrong.</summary>
public sealed class DisputeResultTests
{
    [Theory]
    [InlineData(PartlyAnnulled, new[] { Upheld, PartlyAnnulled, ReconsiderationDismissed })]
    [InlineData(Upheld, new[] { ReconsiderationDismissed, Upheld })]
    [InlineData(OrderedToReplyAgain, new[] { OrderedToReplyAgain, Annulled })]
    [InlineData(Terminated, new[] { Terminated })]
    public void The_point_that_weighs_most_decides(DisputeResult overall, DisputeResult[] points) => Assert.Equal(overall, DisputeResults.Overall(points));

    [Fact]
    public void Every_point_has_its_own_result()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02");
        dispute.NamePoint("第一项信息", Hand);
        dispute.NamePoint("第二项信息", Hand);
        var one = End(null, "2026-10-20") with { PointResults = new Dictionary<int, DisputeResult> { [1] = Upheld } };

        Refused(DisputeRule.PointResultMissing, () => dispute.Conclude(one, Hand));
        dispute.Conclude(one with { PointResults = new Dictionary<int, DisputeResult> { [1] = Upheld, [2] = Annulled }, Reason = CorrectedReason.WrongGround }, Hand);

        Assert.Equal((Annulled, DisputeResultKind.Corrected, CorrectedReason.WrongGround), (dispute.Facts.Result, dispute.ResultKind, dispute.CorrectedReason));
        Assert.Equal([Upheld, Annulled], dispute.Points.Select(p => p.Result!.Value));
    }

    [Fact]
    public void An_appeal_is_noted_and_the_next_instance_follows()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-06-01").Concluded(Annulled, "2026-09-01", "2026-09-02");
        dispute.GoOn(DisputeStep.Appeal, D("2026-09-10"), isOwn: true, Hand);

        Assert.Equal((D("2026-09-10"), true, Annulled), (dispute.AppealedOn, dispute.IsOwnAppeal, dispute.Facts.Result));
        Assert.Equal([CourtInstance.First, CourtInstance.Second, CourtInstance.First, CourtInstance.Retrial],
            new[] { DisputeStep.Sue, DisputeStep.Appeal, DisputeStep.Remand, DisputeStep.Retry }.Select(Dispute.InstanceAfter));
    }

    [Theory]
    [InlineData(DisputeFact.Body, "内蒙古自治区人民政府"), InlineData(DisputeFact.Docket, "呼政复〔2026〕1号"), InlineData(DisputeFact.Claimant, "孙某"), InlineData(DisputeFact.FiledOn, "2026-08-28")]
    [InlineData(DisputeFact.AcceptedOn, "2026-09-02"), InlineData(DisputeFact.CopyReceivedOn, "2026-09-03"), InlineData(DisputeFact.AnsweredOn, "2026-09-09"), InlineData(DisputeFact.Procedure, "Ordinary")]
    [InlineData(DisputeFact.Ground, "OtherAct"), InlineData(DisputeFact.Position, "ReconsiderationBody"), InlineData(DisputeFact.Result, "PartlyAnnulled"), InlineData(DisputeFact.ClosedOn, "2026-10-21")]
    [InlineData(DisputeFact.DecisionNumber, "第2号"), InlineData(DisputeFact.DecisionServedOn, "2026-10-23"), InlineData(DisputeFact.CorrectedReason, "WrongLaw"), InlineData(DisputeFact.Remarks, "补记")]
    public void A_fact_is_corrected_by_its_written_value(DisputeFact fact, string value)
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-03").Answered("2026-09-08").Concluded(Annulled, "2026-10-20", "2026-10-22");
        dispute.Correct(fact, value, Hand);

        Assert.Equal(value, dispute.ValueOf(fact));
    }

    [Fact]
    public void Whether_a_lawsuit_followed_a_reconsideration_can_be_corrected()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01");
        dispute.Correct(DisputeFact.AfterReconsideration, "true", Hand);

        Assert.True(dispute.Facts.AfterReconsideration);
    }

    [Fact]
    public void A_result_that_is_no_correction_after_all_takes_its_reason_along()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01").Concluded(Annulled, "2026-10-20", "2026-10-22");
        dispute.Correct(DisputeFact.Result, "Upheld", Hand);

        Assert.Equal((DisputeResultKind.Upheld, null), (dispute.ResultKind, dispute.CorrectedReason));
    }

    [Fact]
    public void Only_a_corrected_result_is_put_into_a_column_anew()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01").Concluded(ReconsiderationClaimDismissed, "2026-10-20", "2026-10-22");
        typeof(Dispute).GetProperty(nameof(Dispute.ResultKind))!.SetValue(dispute, DisputeResultKind.Upheld); // as an earlier table counted it
        dispute.Correct(DisputeFact.Remarks, "补记", Hand);
        Assert.Equal(DisputeResultKind.Upheld, dispute.ResultKind);

        dispute.Correct(DisputeFact.Result, nameof(Terminated), Hand);
        Assert.Equal(DisputeResultKind.Other, dispute.ResultKind);
    }

    [Fact]
    public void What_was_filed_too_late_or_without_the_reconsideration_first_is_shown_and_not_refused()
    {
        DisputeBackground Told(bool isTold) => new(new ContestedAct(D("2026-06-01"), D("2026-06-01"), Remedies.Find(D("2026-06-01"), RemedyKind.Refusal), isTold));

        Assert.Equal([DisputeDefect.OutsideWindow], Open(DisputeKind.Reconsideration, "2026-08-10").Flags(Published, Hand.Today, Told(true)).Select(flag => flag.Defect));
        Assert.Empty(Open(DisputeKind.Reconsideration, "2026-08-10").Flags(Published, Hand.Today, Told(false))); // a year where nothing was told
        Assert.Equal([DisputeDefect.ReconsiderationSkipped], Open(DisputeKind.Lawsuit, "2026-08-10").Flags(Published, Hand.Today, Told(true)).Select(flag => flag.Defect));
    }

    [Fact]
    public void What_was_late_is_shown()
    {
        var late = Open(DisputeKind.Reconsideration, "2026-09-01", "2026-09-02").Answered("2026-09-15");
        late.AskSupplement("说明", D("2026-09-16"), D("2026-09-18"), Hand);
        late.SetHearing(D("2026-09-25"), null, "", D("2026-09-23"), Hand);
        late.Concluded(OrderedToPerform, "2026-10-08", "2026-10-09", new DisputeOrder(ObligationKind.Perform, "履行", D("2026-10-20")));
        late.ReceiveOrder(new DisputeOrder(ObligationKind.OpinionLetter, "整改", D("2026-10-30")), D("2026-10-09"), "", Hand);

        Assert.Equal([DisputeDefect.AnswerLate, DisputeDefect.HearingNoticeShort, DisputeDefect.PerformanceLate, DisputeDefect.OpinionReportLate], late.Flags(Published, Hand.Today).Select(flag => flag.Defect));
        Assert.Equal([DisputeDefect.AnswerMissing], Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Concluded(ClaimDismissed, "2026-10-20").Flags(Published, Hand.Today).Select(flag => flag.Defect));
        var supplement = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-03");
        supplement.AskSupplement("说明", D("2026-09-16"), D("2026-09-18"), Hand);
        Assert.Equal([DisputeDefect.SupplementLate], supplement.Flags(Published, Hand.Today).Select(flag => flag.Defect));
    }
}
