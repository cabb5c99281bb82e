using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Deadlines;

public sealed class ReplyFactsRulesTests
{
    private static readonly ReplyFacts Facts = new(Regulation.R2019, D("2026-06-01"));

    public static TheoryData<Enum, ReplyFacts> Wrong => new()
    {
        { DeadlineRule.ReceivedBeforeRegulation, new ReplyFacts(Regulation.R2008, D("2008-04-30")) },
        { DeadlineRule.FactBeforeReceipt, Facts with { Consultations = [Letter("2026-05-31", null)] } },
        { DeadlineRule.FactBeforeReceipt, Facts with { Correction = new CorrectionSpan(D("2026-05-31"), D("2026-06-03")) } },
        { DeadlineRule.FactBeforeReceipt, Facts with { Extension = new ExtensionGrant(D("2026-05-31"), 5) } },
        { DeadlineRule.ConsultationEndedBeforeSent, Facts with { Consultations = [Letter("2026-06-02", "2026-06-03"), Letter("2026-06-05", "2026-06-04")] } },
        { DeadlineRule.CorrectionReceivedBeforeAsked, Facts with { Correction = new CorrectionSpan(D("2026-06-05"), D("2026-06-04")) } },
        { DeadlineRule.ExtensionTooLong, Facts with { Extension = new ExtensionGrant(null, 21) } },
        { DeadlineRule.ExtensionTooLong, new ReplyFacts(Regulation.R2008, D("2017-06-01"), [], null, new ExtensionGrant(null, 16)) },
        { DeadlineRule.ExtensionIncomplete, Facts with { Extension = new ExtensionGrant(null, -1) } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Facts_that_contradict_each_other_or_the_law_are_refused(Enum rule, ReplyFacts facts) =>
        Assert.Equal(rule, Assert.Throws<RuleViolationException>(() => ReplyFactsRules.Check(facts)).Rule);

    [Fact]
    public void A_fact_before_the_receipt_is_named_with_its_day()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => ReplyFactsRules.Check(Facts with { Consultations = [Letter("2026-05-31", null)] }));

        Assert.Equal([ReplyFact.ConsultationSentOn, D("2026-05-31"), D("2026-06-01")], refusal.Arguments);
    }

    [Fact]
    public void An_extension_over_the_limit_cites_its_article_and_passes_for_records_of_the_past()
    {
        var facts = Facts with { Extension = new ExtensionGrant(null, 21) };

        Assert.Equal(Statutes.R2019(33), Assert.Throws<RuleViolationException>(() => ReplyFactsRules.Check(facts)).Article);
        ReplyFactsRules.Check(facts, strict: false);
    }

    [Fact]
    public void Facts_on_the_very_day_of_receipt_stand() => Assert.Null(Record.Exception(() => ReplyFactsRules.Check(new ReplyFacts(
        Regulation.R2008, D("2008-05-01"), [Letter("2008-05-01", "2008-05-01")], new CorrectionSpan(D("2008-05-01"), D("2008-05-01")), new ExtensionGrant(D("2008-05-01"), 15)))));
}
