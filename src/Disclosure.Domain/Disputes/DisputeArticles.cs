using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statute;

namespace Disclosure.Domain.Disputes;

/// <summary>
/// 争议规则的依据: the article behind a refusal, of the law in force on the day of acceptance. Null where the rule is the office's own, or where that law had no such rule.
/// </summary>
internal static class DisputeArticles
{
    /// <summary>What says when a step is open.</summary>
    public static Article? Of(DisputeStep step, Dispute dispute) => (step, LawOf(dispute.Facts)) switch
    {
        (DisputeStep.FileAnswer, _) => dispute.Period(dispute.Facts.Kind is DisputeKind.Lawsuit ? DisputePeriodKind.Defence : DisputePeriodKind.Answer)?.Source,
        (DisputeStep.SwitchProcedure, Reconsideration2023) => new Article(Reconsideration2023, 55),
        (DisputeStep.SwitchProcedure, Litigation2014) => new Article(Litigation2014, 84),
        (DisputeStep.Suspend or DisputeStep.Resume, Reconsideration2023) => new Article(Reconsideration2023, 39),
        (DisputeStep.ReceiveOrder, Reconsideration2023) => new Article(Reconsideration2023, 76),
        (DisputeStep.Sue, _) when dispute.Facts.AcceptedOn >= Remedies.Litigation2014InForce => new Article(Litigation2014, 45),
        (DisputeStep.Appeal, _) => DisputePeriods.Find(DisputePeriodKind.AppealJudgment, DisputeKind.Lawsuit, dispute.Facts.AcceptedOn)?.Source,
        (DisputeStep.Remand, Litigation2014) => new Article(Litigation2014, 89),
        _ => null,
    };

    /// <summary>一至二名代理人.</summary>
    public static Article? OfAgents(DisputeFactsheet facts) => LawOf(facts) switch
    {
        Reconsideration2023 => new Article(Reconsideration2023, 17),
        Litigation2014 => new Article(Litigation2014, 31),
        Litigation1989 => new Article(Litigation1989, 29),
        _ => null,
    };

    /// <summary>负责人出庭、参加听证: who does not come says why. Null where the law in force did not ask her to come.</summary>
    public static Article? OfHead(DisputeFactsheet facts) => LawOf(facts) switch
    {
        Reconsideration2023 => new Article(Reconsideration2023, 51, 3),
        Litigation2014 => new Article(Litigation2014, 3, 3),
        _ => null,
    };

    /// <summary>How a proceeding may end: a court of first instance dismisses the claim where a reconsideration upholds, and only a higher court sends back.</summary>
    public static Article? OfResult(DisputeFactsheet facts, DisputeResult result) => (LawOf(facts), result) switch
    {
        (Litigation2014, DisputeResult.Upheld) => new Article(Litigation2014, 69),
        (Litigation2014, DisputeResult.Remanded) => new Article(Litigation2014, 89),
        _ => null,
    };

    /// <summary>A result that orders something sets a period for it.</summary>
    public static Article? OfOrder(DisputeFactsheet facts, DisputeResult result) => (LawOf(facts), result) switch
    {
        (Reconsideration2023, DisputeResult.OrderedToReplyAgain) => new Article(Reconsideration2023, 64),
        (Reconsideration2023, DisputeResult.OrderedToPerform) => new Article(Reconsideration2023, 66),
        (Litigation2014, DisputeResult.OrderedToReplyAgain) => new Article(Litigation2014, 70),
        (Litigation2014, DisputeResult.OrderedToPerform) => new Article(Litigation2014, 72),
        _ => null,
    };

    /// <summary>Which document brings an order of a kind.</summary>
    public static Article? OfObligation(DisputeFactsheet facts, ObligationKind kind) => (LawOf(facts), kind) switch
    {
        (Reconsideration2023, ObligationKind.Mediation) => new Article(Reconsideration2023, 73),
        (Reconsideration2023, ObligationKind.OpinionLetter) => new Article(Reconsideration2023, 76),
        _ => null,
    };

    private static Statute LawOf(DisputeFactsheet facts) => DisputePeriods.LawOf(facts.Kind, facts.AcceptedOn);
}
