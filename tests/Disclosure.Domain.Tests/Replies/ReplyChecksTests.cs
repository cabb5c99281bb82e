using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Tests.Applications;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Tests.Replies.Desk;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>What a reply must have before it leaves, by its outcome: each missing element is named with its article and blocks.</summary>
public sealed class ReplyChecksTests
{
    public static TheoryData<ReplyOutcome, WithholdingGround?, ReplyElement> Missing => new()
    {
        { Granted, null, ReplyElement.Decision },
        { Granted, null, ReplyElement.Provision },
        { Granted, null, ReplyElement.Material },
        { Granted, null, ReplyElement.SecrecyReview },
        { PartiallyGranted, null, ReplyElement.Reasons },
        { PartiallyGranted, null, ReplyElement.Material },
        { PartiallyGranted, null, ReplyElement.SecrecyReview },
        { Refused, WithholdingGround.ProcessInformation, ReplyElement.Reasons },
        { Refused, WithholdingGround.StateSecret, ReplyElement.SecrecyReview },
        { NotExisting, null, ReplyElement.Search },
        { NotExisting, null, ReplyElement.Reasons },
        { NotThisOrgan, null, ReplyElement.CompetentOrgan },
        { NotThisOrgan, null, ReplyElement.Reasons },
        { AlreadyPublic, null, ReplyElement.Whereabouts },
        { ReplyOutcome.Publication, null, ReplyElement.Whereabouts },
        { PetitionLike, null, ReplyElement.Whereabouts },
        { Repeated, null, ReplyElement.EarlierReply },
        { SpecialAccessRules, null, ReplyElement.SpecialLaw },
        { StillUnclear, null, ReplyElement.Correction },
        { NeedsProcessing, null, ReplyElement.Reasons },
        { Excessive, null, ReplyElement.Reasons },
        { Excessive, null, ReplyElement.Evaluation },
        { Granted, null, ReplyElement.Delivery },
        { Refused, WithholdingGround.StateSecret, ReplyElement.Remedies },
        { NotExisting, null, ReplyElement.Remedies },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void An_empty_reply_lacks_what_its_outcome_demands(ReplyOutcome outcome, WithholdingGround? ground, ReplyElement element)
    {
        var reply = Draft(outcome, ground, new ReplyContent());
        var situation = Situation(reply) with { Remedies = null };

        var check = Assert.Single(ReplyChecks.Of(reply, situation), c => c.Element == element);
        Assert.False(check.IsMet);
        Assert.NotNull(check.Source);
        Assert.Equal(ReplyRule.ReplyElementMissing, Refusal(() => ReplyChecks.Demand(reply, situation, ReplyStep.Dispatch)).Rule);
    }

    [Theory]
    [InlineData(Granted)]
    [InlineData(PartiallyGranted)]
    [InlineData(NotExisting)]
    [InlineData(NotThisOrgan)]
    [InlineData(AlreadyPublic)]
    [InlineData(ReplyOutcome.Publication)]
    [InlineData(PetitionLike)]
    [InlineData(Repeated)]
    [InlineData(SpecialAccessRules)]
    [InlineData(NeedsProcessing)]
    public void A_complete_reply_lacks_nothing(ReplyOutcome outcome)
    {
        var reply = Draft(outcome);
        reply.RecordSearch(Search, Clerk);
        reply.To(ReplyStage.Sealed);

        Assert.Empty(ReplyChecks.Of(reply, Situation(reply)).Where(c => !c.IsMet).Select(c => c.Element));
    }

    [Fact]
    public void What_the_draft_lacks_stops_it_at_the_legal_check_already()
    {
        var reply = Draft(NotExisting);
        reply.Submit(Clerk);

        var refusal = Refusal(() => reply.CheckLegality("", Situation(reply), Legal));
        Assert.Equal((ReplyRule.ReplyElementMissing, ReplyElement.Search, Statutes.R2019(36, 0, 4)), (refusal.Rule, refusal.Arguments[0], refusal.Article));
    }

    [Fact]
    public void A_competent_organ_that_cannot_be_determined_is_said_so() =>
        Assert.True(Of(Draft(NotThisOrgan, content: new ReplyContent { IsCompetentUnknown = true }), ReplyElement.CompetentOrgan).IsMet);

    [Fact]
    public void The_sealed_document_needs_body_court_and_an_address()
    {
        var reply = Draft().To(ReplyStage.Approved);

        Assert.Equal(ReplyElement.Remedies, Refusal(() => reply.Seal("1号", Cases.Today, Situation(reply) with { Remedies = null }, Clerk)).Arguments[0]);
        Assert.Equal(ReplyElement.Remedies, Refusal(() => reply.Seal("1号", Cases.Today, Situation(reply, new("", "", "某法院", "", false)), Clerk)).Arguments[0]);
        var bare = Draft(content: Content with { DeliveryAddress = " " }).To(ReplyStage.Approved);
        Assert.Equal(ReplyElement.Delivery, Refusal(() => bare.Seal("1号", Cases.Today, Situation(bare), Clerk)).Arguments[0]);
    }

    [Fact]
    public void Electronic_delivery_needs_the_wish_of_the_applicant_and_a_channel_for_reconsideration()
    {
        var reply = Draft(content: Content with { Delivery = DeliveryMethod.Electronic, DeliveryAddress = "q@example.org" }).To(ReplyStage.Approved);
        Assert.False(Of(reply, ReplyElement.ElectronicAsked).IsMet);
        Assert.True(Of(reply, ReplyElement.InternetChannel).IsMet);
        Assert.False(ReplyChecks.Of(reply, Situation(reply, Addresses with { InternetChannel = "" })).Single(c => c.Element is ReplyElement.InternetChannel).IsMet);
    }

    [Fact]
    public void A_third_party_that_refuses_holds_the_seal_of_a_grant_back_until_a_public_interest_overrides_it()
    {
        var reply = Draft(Granted).To(ReplyStage.Approved);
        reply.Application.Consult(ConsultedParty.ThirdParty, Cases.D("2026-11-10"), Cases.Today, Cases.Clock);
        reply.Application.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Disagree, Cases.D("2026-11-18")), Cases.Today, Cases.Clock);
        Assert.Equal(ReplyElement.ThirdPartyConsent, Refusal(() => reply.Seal("1号", Cases.Today, Situation(reply), Clerk)).Arguments[0]);

        reply.Application.OverrideRefusal(1, "饮用水安全", Cases.D("2026-11-19"), Cases.Today, Cases.Clock);
        reply.Seal("1号", Cases.Today, Situation(reply), Clerk);
        Assert.Equal(ReplyStage.Sealed, reply.Stage);
    }

    [Fact]
    public void A_letter_that_is_out_holds_the_seal_back()
    {
        var reply = Draft(Refused, WithholdingGround.ThirdPartyRights).To(ReplyStage.Approved);
        reply.Application.Consult(ConsultedParty.ThirdParty, Cases.D("2026-11-10"), Cases.Today, Cases.Clock);
        Assert.Equal(ReplyElement.Consultations, Refusal(() => reply.Seal("1号", Cases.Today, Situation(reply), Clerk)).Arguments[0]);

        reply.Application.EndConsultation(1, new PartyOpinion(ConsultationOpinion.Agree, Cases.D("2026-11-18")), Cases.Today, Cases.Clock);
        reply.Seal("1号", Cases.Today, Situation(reply), Clerk);
        Assert.Equal(ReplyStage.Sealed, reply.Stage);
    }

    [Fact]
    public void A_letter_that_ran_out_holds_nothing_back_though_nobody_recorded_its_silence()
    {
        var reply = Draft(Refused, WithholdingGround.ThirdPartyRights, arrivedOn: "2026-10-12").To(ReplyStage.Approved);
        reply.Application.Consult(ConsultedParty.ThirdParty, Cases.D("2026-10-26"), Cases.Today, Cases.Clock);
        reply.Application.ReachParty(1, Cases.D("2026-10-27"), Cases.Today, Cases.Clock); // 17 November is its fifteenth day

        Assert.False(ReplyChecks.Of(reply, Situation(reply, today: Cases.D("2026-11-17"))).Single(c => c.Element is ReplyElement.Consultations).IsMet);
        reply.Seal("1号", Cases.Today, Situation(reply), Clerk);
        Assert.Equal(ReplyStage.Sealed, reply.Stage);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)] // reasonable after all: it is to be answered
    public void An_excessive_request_is_declined_only_after_its_reasons_were_found_unreasonable(bool isReasonable, bool isMet)
    {
        var reply = Draft(Excessive);
        reply.Application.AskReasons(Cases.D("2026-11-03"), Cases.D("2026-11-10"), Cases.Today, Cases.Clock);
        reply.Application.ReceiveReasons(Cases.D("2026-11-09"), Cases.Today, Cases.Clock);
        reply.Application.EvaluateReasons(Cases.D("2026-11-12"), isReasonable, "云某某", "已逐项评估", Cases.Today, Cases.Clock);

        Assert.Equal(isMet, Of(reply, ReplyElement.Evaluation).IsMet);
    }

    [Fact]
    public void Who_withholds_for_a_third_party_has_asked_it()
    {
        var reply = Draft(ReplyOutcome.Refused, WithholdingGround.ThirdPartyRights).To(ReplyStage.Approved);

        var refusal = Refusal(() => reply.Seal("1号", Cases.Today, Situation(reply), Clerk));
        Assert.Equal((ReplyElement.Consultations, Statutes.R2019(32)), (refusal.Arguments[0], refusal.Article));
    }

    [Theory]
    [InlineData(ReplyOutcome.ToBeAmended, false)] // decides nothing
    [InlineData(ReplyOutcome.OtherChannel, true)]
    [InlineData(ReplyOutcome.NotExisting, true)]
    public void Under_the_regulation_of_2008_the_articles_are_its_own(ReplyOutcome outcome, bool tellsRemedies)
    {
        var checks = ReplyChecks.Of(Draft(outcome, arrivedOn: "2018-03-01"), Situation(Draft(outcome, arrivedOn: "2018-03-01")));

        Assert.Equal(21, checks.Single(c => c.Element is ReplyElement.LegalBasis).Source!.Number);
        Assert.Equal(Statute.Regulation2008, checks.Single(c => c.Element is ReplyElement.Delivery).Source!.Statute);
        Assert.Equal(tellsRemedies, checks.Any(c => c.Element is ReplyElement.Remedies));
    }

    [Fact]
    public void Every_item_of_the_request_is_answered()
    {
        var reply = DraftOf((Granted, null), (NotExisting, null));

        Assert.True(ReplyChecks.Of(reply, Situation(reply, items: [1, 2])).Single(c => c.Element is ReplyElement.Items).IsMet);
        Assert.False(ReplyChecks.Of(reply, Situation(reply, items: [1, 2, 3])).Single(c => c.Element is ReplyElement.Items).IsMet);
    }

    [Fact]
    public void A_document_sealed_under_the_old_law_does_not_leave_under_the_new()
    {
        var reply = Draft(arrivedOn: "2023-12-11", content: Content).To(ReplyStage.Approved);
        reply.Seal("1号", Cases.D("2023-12-29"), Situation(reply, today: Cases.D("2023-12-29")), Clerk);

        Assert.False(ReplyChecks.Of(reply, Situation(reply, today: Cases.D("2024-01-02"))).Single(c => c.Element is ReplyElement.RemediesOfTheDay).IsMet);
    }

    private static ReplyCheck Of(Reply reply, ReplyElement element) => ReplyChecks.Of(reply, Situation(reply)).Single(c => c.Element == element);
}
