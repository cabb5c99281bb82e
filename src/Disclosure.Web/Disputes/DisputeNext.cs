using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>The one thing that comes next in a dispute, and what may be done beside it.</summary>
internal static class DisputeNext
{
    /// <summary>Steps that their cards offer: lists are added to where they are read.</summary>
    private static readonly HashSet<DisputeStep> OfCards =
    [
        DisputeStep.ListEvidence, DisputeStep.NameAgent, DisputeStep.NameParty, DisputeStep.NoteCost, DisputeStep.NamePoint, DisputeStep.LinkApplication, DisputeStep.UnlinkApplication,
    ];

    /// <summary>The steps of the list of acts, in the order of the proceeding, for those who may take them.</summary>
    public static IReadOnlyList<DisputeStep> Acts(DisputeFile file) =>
        file.MayHandle ? [.. file.Dispute.PermittedSteps.Where(step => !OfCards.Contains(step))] : [];

    /// <summary>Whether she may take a step now.</summary>
    public static bool May(DisputeFile file, DisputeStep step) => file.MayHandle && file.Dispute.May(step);

    /// <summary>What comes next, be it hers or not; null where the dispute waits for the body, or everything is done.</summary>
    public static DisputeStep? StepOf(DisputeFile file)
    {
        var dispute = file.Dispute;
        return file.Next switch
        {
            { Kind: DisputeDutyKind.Hearing } ahead when ahead.DueOn > file.Today => Waiting(file),
            { Kind: DisputeDutyKind.Answer or DisputeDutyKind.Defence } when dispute.Evidence.Count == 0 => DisputeStep.ListEvidence,
            { Kind: var kind } when OfDuty(kind) is var step && (step is null || dispute.May(step.Value)) => step,
            _ => Waiting(file),
        };
    }

    /// <summary>The step that does a duty; null for a new reply, which has a page of its own, and for a right.</summary>
    public static DisputeStep? OfDuty(DisputeDutyKind kind) => kind switch
    {
        DisputeDutyKind.Answer or DisputeDutyKind.Defence => DisputeStep.FileAnswer,
        DisputeDutyKind.Supplement => DisputeStep.FileSupplement,
        DisputeDutyKind.Hearing => DisputeStep.RecordHearing,
        DisputeDutyKind.Performance or DisputeDutyKind.Mediation or DisputeDutyKind.OpinionReport => DisputeStep.Perform,
        DisputeDutyKind.Review => DisputeStep.Review,
        DisputeDutyKind.Appeal or DisputeDutyKind.ReplyAgain => null,
    };

    private static DisputeStep? Waiting(DisputeFile file) =>
        file.Dispute.May(DisputeStep.RecordCopy) && file.Dispute.OpenedOn is not null ? DisputeStep.RecordCopy
        : file.Dispute.May(DisputeStep.ServeDecision) && file.Dispute.OpenedOn is not null ? DisputeStep.ServeDecision
        : null;
}
