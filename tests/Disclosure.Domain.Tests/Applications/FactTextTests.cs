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
        CoApplicants = [new(1, ApplicantKind.Natural, "赵某", "1501"), new(2, ApplicantKind.Commercial, "某公司")],
        Agent = new Agent("孙某", "1502", D("2026-03-02")),
        HasIdentityProof = true,
        Provision = new ProvisionWish(ProvisionForm.Paper, ProvisionRoute.Post, "某街 1 号"),
        SpecialNeed = "科研",
        FilledInBy = "周某",
        Excessive = new ExcessiveRequest(D("2026-03-04"), D("2026-03-10"), D("2026-03-06"), D("2026-03-09"), true, "李某", "理由合理", D("2026-05-06"), D("2026-03-11")),
        FeeNotices = [new FeeNotice(1, FeeBasis.PerItem, 12, 0, 200, D("2026-03-11"), ProvisionRoute.Post, D("2026-03-13"), D("2026-03-16"))],
        Items = RequestItem.Of(["会议纪要", "验收报告"]),
        Correction = new Correction(D("2026-03-05"), D("2026-03-09")) { ServedOn = D("2026-03-06"), Days = 10 },
        Consultations = [new Consultation(1, ConsultedParty.ThirdParty, D("2026-03-10"), D("2026-03-17"))
        {
            Name = "某某化工有限公司", ReceivedOn = D("2026-03-11"), Opinion = ConsultationOpinion.Disagree, OpinionOn = D("2026-03-17"), OverrideReason = "涉及饮用水安全", OverrideToldOn = D("2026-03-18"),
        }],
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
            fact => Assert.Equal(ApplicationRule.FactMissing, Assert.Throws<RuleViolationException>(() => FactText.With(bare, fact, "2026-03-03")).Rule));
    }

    [Fact]
    public void A_reopened_case_keeps_the_reply_that_the_decision_was_about()
    {
        var application = Open(Full);
        application.Reopen(D("2026-06-01"), null, "复议决定", Today, Clock);

        var refusal = Assert.Throws<RuleViolationException>(() => application.Correct(FactText.With(application.Facts, ApplicationFact.RepliedOn, ""), Today, Clock));

        Assert.Equal(ApplicationRule.ReplyOfReopenedCase, refusal.Rule);
    }

    private static string Everything(ApplicationFacts facts) =>
        string.Join("|", FactText.Correctable.Select(fact => FactText.Read(facts, fact)));
}
