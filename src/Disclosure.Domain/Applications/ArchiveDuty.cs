using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>归档要求: which papers a case file must hold, and by when it must be archived (2019 art. 45; assessment C5).</summary>
public static class ArchiveDuty
{
    /// <summary>Days, counted by the calendar, from 办结 to 归档.</summary>
    public const int Days = 30;

    private static readonly ReplyOutcome[] Given = [ReplyOutcome.Granted, ReplyOutcome.PartiallyGranted];

    /// <summary>Outcomes by which the case ends without a document to serve.</summary>
    private static readonly ReplyOutcome[] Silent = [ReplyOutcome.Withdrawn, ReplyOutcome.LapsedCorrection, ReplyOutcome.LapsedFee];

    /// <summary>The last day for 归档.</summary>
    /// <param name="closedOn">办结日.</param>
    public static DateOnly DueOn(DateOnly closedOn) => closedOn.AddDays(Days);

    /// <summary>The papers that this case must hold, in the order in which they are bound.</summary>
    public static IReadOnlyList<ArchivePaper> Papers(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return [.. Enum.GetValues<ArchivePaper>().Where(paper => Belongs(paper, application))];
    }

    private static bool Belongs(ArchivePaper paper, Application found) => paper switch
    {
        ArchivePaper.ApplicationForm => true,
        ArchivePaper.IdentityProof => found.Regulation is Regulation.R2019,
        ArchivePaper.PowerOfAttorney => false, // only where an agent came; her paper is then among the attachments
        ArchivePaper.Receipt => found.Regulation is Regulation.R2019 && found.ReceivedOn is not null,
        ArchivePaper.CorrectionNotice => found.Correction?.AskedOn is not null,
        ArchivePaper.ConsultationLetter => found.Consultations.Count > 0,
        ArchivePaper.ExtensionNotice => found.Extension is not null,
        ArchivePaper.SearchRecord => found.Outcome is ReplyOutcome.NotExisting,
        ArchivePaper.ReviewSheet => found.Outcome is { } given && Given.Contains(given),
        ArchivePaper.DisclosedInformation => found.Outcome is { } outcome && Given.Contains(outcome),
        ArchivePaper.Reply or ArchivePaper.ProofOfService => found.Outcome is { } answered && !Silent.Contains(answered),
        ArchivePaper.WithdrawalStatement => found.Outcome is ReplyOutcome.Withdrawn,
        ArchivePaper.Decision => found.Reopening is not null,
    };
}
