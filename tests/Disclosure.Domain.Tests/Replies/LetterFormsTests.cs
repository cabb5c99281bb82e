using Disclosure.Domain.Law;
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
        LetterElement[] always = form.IsNumbered
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
