using Disclosure.Domain.Disputes;
using LetterKind = Disclosure.Domain.Replies.LetterKind;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;
using static Disclosure.Domain.Tests.Refusals;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>争议文书: which proceeding calls for which paper, and how parties are called in it.</summary>
public sealed class DisputeLettersTests
{
    [Theory]
    [InlineData(DisputeKind.Reconsideration, "2023-09-01", LetterKind.ReconsiderationAnswer, LetterKind.Defence)]
    [InlineData(DisputeKind.Reconsideration, "2026-09-01", LetterKind.ReconsiderationAnswer, LetterKind.Defence)]
    [InlineData(DisputeKind.Lawsuit, "2014-09-01", LetterKind.Defence, LetterKind.ReconsiderationAnswer)]
    [InlineData(DisputeKind.Lawsuit, "2026-09-01", LetterKind.Defence, LetterKind.ReconsiderationAnswer)]
    public void A_reconsideration_has_an_answer_and_a_lawsuit_a_defence(DisputeKind kind, string accepted, LetterKind own, LetterKind other)
    {
        var dispute = Open(kind, accepted);
        Assert.Equal([own, LetterKind.EvidenceList, LetterKind.PowerOfAttorney, LetterKind.RepresentativeCertificate], DisputeLetters.Of(dispute));

        Refused(DisputeRule.DisputeLetterUnfit, () => DisputeLetters.Demand(dispute, other));
        Refused(DisputeRule.DisputeLetterUnfit, () => DisputeLetters.Demand(dispute, LetterKind.Receipt));
    }

    [Theory]
    [InlineData(DisputeKind.Reconsideration, LetterKind.ReconsiderationAnswer)]
    [InlineData(DisputeKind.Lawsuit, LetterKind.Defence)]
    public void No_paper_is_made_once_it_is_concluded(DisputeKind kind, LetterKind paper)
    {
        var dispute = Open(kind, "2026-09-01").Concluded(DisputeResult.Withdrawn, "2026-10-20");

        Assert.Empty(DisputeLetters.Of(dispute));
        Refused(DisputeRule.DisputeLetterUnfit, () => DisputeLetters.Demand(dispute, paper));
    }

    [Fact]
    public void A_paper_needs_a_case_and_a_list_needs_evidence()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01");
        Refused(DisputeRule.DisputeLetterCaseMissing, () => DisputeLetters.Demand(dispute, LetterKind.Defence));
        dispute.Link(7, "SQ-7", Hand);

        Assert.Equal(67, Refused(DisputeRule.EvidenceListEmpty, () => DisputeLetters.Demand(dispute, LetterKind.EvidenceList)).Article!.Number);
        DisputeLetters.Demand(dispute.Evidenced(), LetterKind.EvidenceList);
    }

    [Fact]
    public void A_list_made_after_the_answer_names_what_was_added_since()
    {
        var dispute = Open(DisputeKind.Lawsuit, "2026-09-01", "2026-09-02").Answered("2026-09-05");
        Assert.Equal([1], DisputeLetters.PiecesOf(dispute).Select(e => e.Ordinal));
        Assert.Null(DisputeLetters.SupplementOf(dispute));
        dispute.AskSupplement("检索说明", D("2026-09-10"), D("2026-09-20"), Hand);
        dispute.ListEvidence(EvidenceKind.Document, "检索说明", "检索过程", 2, "", Hand);

        Assert.Equal([2], DisputeLetters.PiecesOf(dispute).Select(e => e.Ordinal));
        Assert.Equal(1, DisputeLetters.SupplementOf(dispute));
        dispute.FileSupplement(1, D("2026-09-18"), Hand);
        Assert.Equal([1, 2], DisputeLetters.PiecesOf(dispute).Select(e => e.Ordinal));
    }

    [Theory]
    [InlineData(DisputeKind.Reconsideration, null, false, "被申请人", "申请人")]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.First, false, "被告", "原告")]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.Second, false, "被上诉人（一审被告）", "上诉人（一审原告）")]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.Second, true, "上诉人（一审被告）", "被上诉人（一审原告）")]
    [InlineData(DisputeKind.Lawsuit, CourtInstance.Retrial, false, "原审被告", "原审原告")]
    public void Each_side_is_called_by_its_role(DisputeKind kind, CourtInstance? instance, bool isOwnAppeal, string organ, string claimant)
    {
        var facts = Facts(kind, "2026-09-01", instance);

        Assert.Equal((organ, claimant), (DisputeClauses.OrganRole(facts, isOwnAppeal), DisputeClauses.ClaimantRole(facts, isOwnAppeal)));
        Assert.EndsWith("副本", DisputeClauses.CopyTitle(facts), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_contested_is_said_for_every_ground_and_only_a_reply_is_defended_in_stock_words() => Assert.All(
        Enum.GetValues<DisputeGround>(),
        ground =>
        {
            Assert.Contains("本机关", DisputeClauses.Contested(ground, null), StringComparison.Ordinal);
            Assert.Equal(ground is DisputeGround.Reply, DisputeClauses.Wish(Facts(DisputeKind.Lawsuit, "2026-09-01"), ground) is not null);
        });
}
