using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Law;

/// <summary>The outcomes of both regulations, a line each, in the order in which the law and the forms list them.</summary>
public static class Outcomes
{
    /// <summary>Every outcome of every regulation.</summary>
    public static readonly IReadOnlyList<OutcomeRule> All =
    [
        new(AlreadyPublic, Regulation.R2008, R2008(21, 0, 1)),
        new(Granted, Regulation.R2008, R2008(21, 0, 1)),
        new(PartiallyGranted, Regulation.R2008, R2008(22)),
        new(Refused, Regulation.R2008, R2008(21, 0, 2)),
        new(NotThisOrgan, Regulation.R2008, R2008(21, 0, 3)),
        new(NotExisting, Regulation.R2008, R2008(21, 0, 3)),
        new(ToBeAmended, Regulation.R2008, R2008(21, 0, 4)),
        new(OtherChannel, Regulation.R2008, R2008(21)),
        new(Withdrawn, Regulation.R2008, null, IsReply: false),
        new(Other, Regulation.R2008, null, IsReply: false),

        new(AlreadyPublic, Regulation.R2019, R2019(36, 0, 1)),
        new(Granted, Regulation.R2019, R2019(36, 0, 2)),
        new(PartiallyGranted, Regulation.R2019, R2019(37)),
        new(Refused, Regulation.R2019, R2019(36, 0, 3)),
        new(SpecialAccessRules, Regulation.R2019, R2019(36, 0, 7)),
        new(NotExisting, Regulation.R2019, R2019(36, 0, 4)),
        new(NotThisOrgan, Regulation.R2019, R2019(36, 0, 5)),
        new(NeedsProcessing, Regulation.R2019, R2019(38)),
        new(StillUnclear, Regulation.R2019, R2019(30)),
        new(PetitionLike, Regulation.R2019, R2019(39, 1)),
        new(Repeated, Regulation.R2019, R2019(36, 0, 6)),
        new(ReplyOutcome.Publication, Regulation.R2019, R2019(39, 2)),
        new(Excessive, Regulation.R2019, R2019(35)),
        new(Reconfirmation, Regulation.R2019, R2019(36)),
        new(LapsedCorrection, Regulation.R2019, R2019(30)),
        new(LapsedFee, Regulation.R2019, R2019(42)),
        new(Withdrawn, Regulation.R2019, null, IsReply: false),
        new(Other, Regulation.R2019, null, IsReply: false),
    ];

    /// <summary>The outcomes that a regulation knows, in their order.</summary>
    public static IEnumerable<OutcomeRule> Of(Regulation regulation) => All.Where(rule => rule.Regulation == regulation);

    /// <summary>The rule of an outcome, or null where the regulation does not know it.</summary>
    public static OutcomeRule? Find(Regulation regulation, ReplyOutcome outcome) =>
        All.FirstOrDefault(rule => rule.Regulation == regulation && rule.Outcome == outcome);
}
