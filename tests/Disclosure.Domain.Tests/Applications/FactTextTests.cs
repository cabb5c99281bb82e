using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>A fact as text and back.</summary>
public sealed class FactTextTests
{
    private static readonly ApplicationFacts Full = Facts("2026-03-02") with
    {
        Channel = Channel.Internet,
        NetworkChannel = NetworkChannel.Platform,
        ConfirmedOn = D("2026-03-03"),
        Items = RequestItem.Of(["会议纪要", "验收报告"]),
        Correction = new Correction(D("2026-03-05"), D("2026-03-09")),
        Consultations = [new Consultation(1, ConsultedParty.ThirdParty, D("2026-03-10"), D("2026-03-17"))],
        Extension = new Extension(D("2026-03-20"), 10, "案情复杂"),
        ClosedOn = D("2026-03-25"),
        Outcome = ReplyOutcome.Refused,
        Ground = WithholdingGround.ProcessInformation,
    };

    public static TheoryData<ApplicationFact> Correctable => [.. FactText.Correctable];

    [Theory]
    [MemberData(nameof(Correctable))]
    public void Writing_back_what_was_read_changes_nothing(ApplicationFact fact)
    {
        var again = FactText.With(Full, fact, FactText.Read(Full, fact));

        Assert.Equal(Everything(Full), Everything(again));
    }

    [Theory]
    [InlineData(ApplicationFact.ExtensionApprovedOn)]
    [InlineData(ApplicationFact.ConsultationSentOn)]
    [InlineData(ApplicationFact.RepliedOn)]
    public void The_empty_text_takes_an_act_back(ApplicationFact fact)
    {
        var without = FactText.With(Full, fact, "");

        Assert.Equal(fact is ApplicationFact.ExtensionApprovedOn, without.Extension is null);
        Assert.Equal(fact is ApplicationFact.ConsultationSentOn, without.Consultations.Count == 0);
        Assert.Equal(fact is ApplicationFact.RepliedOn, without is { ClosedOn: null, Outcome: null, Ground: null });
    }

    [Fact]
    public void A_fact_that_the_case_does_not_have_can_not_be_corrected()
    {
        var bare = Facts("2026-03-02");

        Assert.All(
            new[] { ApplicationFact.CorrectionReceivedOn, ApplicationFact.ConsultationEndedOn, ApplicationFact.ExtensionDays, ApplicationFact.Outcome },
            fact => Assert.Equal(Rule.FactMissing, Assert.Throws<RuleViolationException>(() => FactText.With(bare, fact, "2026-03-03")).Rule));
    }

    [Fact]
    public void A_reopened_case_keeps_the_reply_that_the_decision_was_about()
    {
        var application = Open(Full);
        application.Reopen(D("2026-06-01"), null, "复议决定", Today, Clock);

        var refusal = Assert.Throws<RuleViolationException>(() => application.Correct(FactText.With(application.Facts, ApplicationFact.RepliedOn, ""), Today, Clock));

        Assert.Equal(Rule.ReplyOfReopenedCase, refusal.Rule);
    }

    private static string Everything(ApplicationFacts facts) =>
        string.Join("|", FactText.Correctable.Select(fact => FactText.Read(facts, fact)));
}
