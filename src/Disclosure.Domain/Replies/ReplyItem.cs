using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>答复事项: the answer to one item of a request, where the items end differently.</summary>
/// <param name="Ordinal">Number of the item within the request, counted from 1.</param>
/// <param name="Outcome">答复结果 of the item.</param>
/// <param name="Ground">不予公开理由; only with 不予公开.</param>
/// <param name="Reasons">理由.</param>
public sealed record ReplyItem(int Ordinal, ReplyOutcome Outcome, WithholdingGround? Ground, string Reasons)
{
    /// <summary>Longest reasons of an item, in characters.</summary>
    public const int MaxReasons = 2_000;
}

/// <summary>计数结果: the one outcome by which an application with several is counted.</summary>
public static class CountedOutcome
{
    private static readonly ReplyOutcome[] Disclosing = [ReplyOutcome.PartiallyGranted, ReplyOutcome.Granted, ReplyOutcome.AlreadyPublic];

    /// <summary>Where nothing is disclosed, the first of these that occurs counts.</summary>
    private static readonly ReplyOutcome[] Priority =
    [
        ReplyOutcome.Refused, ReplyOutcome.SpecialAccessRules, ReplyOutcome.NotExisting, ReplyOutcome.NotThisOrgan, ReplyOutcome.NeedsProcessing,
        ReplyOutcome.StillUnclear, ReplyOutcome.PetitionLike, ReplyOutcome.Repeated, ReplyOutcome.Publication, ReplyOutcome.Excessive,
        ReplyOutcome.Reconfirmation, ReplyOutcome.ToBeAmended, ReplyOutcome.OtherChannel, ReplyOutcome.LapsedCorrection, ReplyOutcome.LapsedFee,
        ReplyOutcome.Withdrawn, ReplyOutcome.Other,
    ];

    /// <summary>Something disclosed and something not is 部分公开; else what is disclosed; else the first by priority.</summary>
    /// <param name="outcomes">At least one.</param>
    public static ReplyOutcome Of(IReadOnlyCollection<ReplyOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var disclosed = outcomes.Where(outcome => Disclosing.Contains(outcome)).ToList();
        if (disclosed.Count == 0)
        {
            return Priority.First(outcomes.Contains);
        }

        return disclosed.Count < outcomes.Count || disclosed.Contains(ReplyOutcome.PartiallyGranted) ? ReplyOutcome.PartiallyGranted
            : disclosed.Contains(ReplyOutcome.Granted) ? ReplyOutcome.Granted : ReplyOutcome.AlreadyPublic;
    }
}
