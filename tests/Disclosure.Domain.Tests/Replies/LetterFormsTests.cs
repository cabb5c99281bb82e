using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Tests.Replies;

public sealed class LetterFormsTests
{
    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_letter_that_leaves_has_every_element_that_its_kind_needs(LetterKind kind)
    {
        var form = LetterForms.Of(kind);
        LetterElement[] always = form.IsOfSupervision
            ? [LetterElement.Title, LetterElement.Number, LetterElement.Facts, LetterElement.Decision, LetterElement.Signature]
            : form.IsNumbered
            ? [LetterElement.Title, LetterElement.Number, LetterElement.Addressee, LetterElement.Request, LetterElement.LegalBasis, LetterElement.Contact, LetterElement.Signature]
            : [LetterElement.Title, LetterElement.Signature];

        Assert.Superset(always.ToHashSet(), form.Elements.ToHashSet());
        Assert.Equal(form.HasRemedies, form.Elements.Contains(LetterElement.Remedies));
    }

    [Theory]
    [InlineData(LetterKind.Receipt)]
    [InlineData(LetterKind.CorrectionNotice)]
    [InlineData(LetterKind.ExtensionNotice)]
    [InlineData(LetterKind.ThirdPartyConsultation)]
    public void What_decides_nothing_tells_no_remedies(LetterKind kind) => Assert.False(LetterForms.Of(kind).HasRemedies);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_the_disclosure_office_writes_papers_of_supervision(LetterKind kind)
    {
        var form = LetterForms.Of(kind);

        Assert.Equal(kind is LetterKind.SupervisionNotice or LetterKind.Bulletin, form.IsOfSupervision);
        Assert.True(form.IsWrittenBy(OrganKind.DisclosureOffice));
        Assert.All(Enum.GetValues<OrganKind>().Where(organ => organ is not OrganKind.DisclosureOffice), organ => Assert.Equal(!form.IsOfSupervision, form.IsWrittenBy(organ)));
    }

    [Fact]
    public void A_notice_tells_its_legal_basis_and_knows_no_field_of_a_case()
    {
        var notice = LetterForms.Of(LetterKind.SupervisionNotice);

        Assert.Contains(LetterElement.LegalBasis, notice.Elements);
        Assert.All([LetterField.CaseNumber, LetterField.You, LetterField.QrCode, LetterField.ApplicantName], field => Assert.False(notice.Knows(field)));
        Assert.True(notice.Knows(LetterField.Contact));
    }

    [Fact]
    public void No_two_forms_share_a_character_so_each_has_a_series_of_its_own()
    {
        var characters = LetterForms.All.Where(f => f.IsNumbered).Select(f => f.TypeChar).ToList();

        Assert.Equal(characters.Count, characters.Distinct().Count());
    }

    [Fact]
    public void Every_outcome_is_told_by_a_form_that_its_regulation_knows() => Assert.All(
        Outcomes.All.Where(rule => rule.IsReply),
        rule => Assert.True(LetterForms.Of(LetterForms.For(rule.Outcome)!.Value).IsKnownTo(rule.Regulation), rule.ToString()));

    [Fact]
    public void A_third_party_is_not_told_who_asks() => Assert.All(
        new[] { LetterKind.ThirdPartyConsultation, LetterKind.CoProducerConsultation, LetterKind.ThirdPartyDecision, LetterKind.ConsultationConfirmation, LetterKind.AssistanceRequest },
        kind => Assert.DoesNotContain(LetterForms.Of(kind).Fields, f => f is LetterField.ApplicantName or LetterField.ApplicantContact));

    [Fact]
    public void Silence_means_three_different_things()
    {
        var texts = new[]
        {
            LetterClauses.Silence(LetterKind.ThirdPartyConsultation, Regulation.R2008, "您"), LetterClauses.Silence(LetterKind.ThirdPartyConsultation, Regulation.R2019, "您"),
            LetterClauses.Silence(LetterKind.CoProducerConsultation, Regulation.R2019, "您"),
        };

        Assert.Equal(3, texts.Distinct().Count());
        Assert.Contains("视为同意", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_statute_is_cited_by_its_full_title_once() => Assert.Equal(
        "《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条第（三）项、第十六条第二款",
        Citation.Of(LetterClauses.Basis(LetterKind.Refusal, Regulation.R2019, ReplyOutcome.Refused, WithholdingGround.ProcessInformation)));
}
