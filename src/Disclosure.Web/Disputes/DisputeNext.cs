using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>The one act that comes next in a dispute, and which acts stand in which card.</summary>
internal static class DisputeNext
{
    /// <summary>Acts that their cards offer: lists are added to where they are read.</summary>
    private static readonly HashSet<DisputeActKind> OfCards =
    [
        DisputeActKind.ListEvidence, DisputeActKind.StrikeEvidence, DisputeActKind.MoveEvidence, DisputeActKind.NameAgent, DisputeActKind.EndAgent, DisputeActKind.NameParty, DisputeActKind.NoteCost,
        DisputeActKind.NamePoint, DisputeActKind.LinkDispute, DisputeActKind.UnlinkDispute,
    ];

    /// <summary>The acts of the list, what comes next first.</summary>
    public static IReadOnlyList<DisputeActKind> ActsOf(DisputeFile file)
    {
        var next = ActOf(file);
        return [.. file.Acts.Where(kind => kind == next || !OfCards.Contains(kind)).OrderByDescending(kind => kind == next)];
    }

    /// <summary>What comes next; null where it is not hers, the dispute waits for the body, or everything is done.</summary>
    public static DisputeActKind? ActOf(DisputeFile file) => Candidate(file) is { } act && file.Acts.Contains(act) ? act : null;

    /// <summary>The act that does a duty; null for a new reply, which has a page of its own, and for a right.</summary>
    public static DisputeActKind? OfDuty(DisputeDutyKind kind) => kind switch
    {
        DisputeDutyKind.Answer or DisputeDutyKind.Defence => DisputeActKind.FileAnswer,
        DisputeDutyKind.Supplement => DisputeActKind.FileSupplement,
        DisputeDutyKind.Hearing => DisputeActKind.RecordHearing,
        DisputeDutyKind.Performance or DisputeDutyKind.Mediation or DisputeDutyKind.OpinionReport => DisputeActKind.PerformObligation,
        DisputeDutyKind.Review => DisputeActKind.ReviewDispute,
        DisputeDutyKind.Appeal or DisputeDutyKind.ReplyAgain => null,
    };

    private static DisputeActKind? Candidate(DisputeFile file) => file.Next switch
    {
        { Kind: DisputeDutyKind.Answer or DisputeDutyKind.Defence } when file.Dispute.Evidence.Count == 0 => DisputeActKind.ListEvidence,
        { Kind: DisputeDutyKind.Hearing } hearing when hearing.DueOn > file.Today => null,
        { Kind: DisputeDutyKind.Review } review when review.DueOn > file.Today.AddDays(7) => Awaited(file),
        { Kind: var kind } => OfDuty(kind),
        null => Awaited(file),
    };

    private static DisputeActKind? Awaited(DisputeFile file) =>
        file.Acts.Contains(DisputeActKind.RecordCopy) ? DisputeActKind.RecordCopy
        : file.Acts.Contains(DisputeActKind.ServeDecision) ? DisputeActKind.ServeDecision
        : null;
}
