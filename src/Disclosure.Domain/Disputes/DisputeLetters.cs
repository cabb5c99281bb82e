using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Disputes;

/// <summary>争议文书: which papers a proceeding calls for, and which of them stand for good because they were handed in.</summary>
public static class DisputeLetters
{
    /// <summary>The papers that can be made now, the likeliest first; none once the proceeding is concluded.</summary>
    public static IReadOnlyList<LetterKind> Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return dispute.IsPending ? [AnswerOf(dispute.Facts.Kind), LetterKind.EvidenceList, LetterKind.PowerOfAttorney, LetterKind.RepresentativeCertificate] : [];
    }

    /// <summary>行政复议答复书 or 行政诉讼答辩状.</summary>
    public static LetterKind AnswerOf(DisputeKind kind) => kind is DisputeKind.Reconsideration ? LetterKind.ReconsiderationAnswer : LetterKind.Defence;

    /// <summary>Demands that the proceeding calls for a paper, and has what it lists.</summary>
    /// <exception cref="RuleViolationException">It does not, the dispute names no application, or no evidence is listed.</exception>
    public static void Demand(Dispute dispute, LetterKind kind)
    {
        if (!Of(dispute).Contains(kind))
        {
            throw new RuleViolationException(DisputeRule.DisputeLetterUnfit, null, kind, dispute.Facts.Kind, dispute.Stage);
        }

        if (dispute.ApplicationId is null)
        {
            throw new RuleViolationException(DisputeRule.DisputeLetterCaseMissing);
        }

        if (kind is LetterKind.EvidenceList && dispute.Evidence.Count == 0)
        {
            throw new RuleViolationException(DisputeRule.EvidenceListEmpty, DisputeArticles.Of(DisputeStep.FileAnswer, dispute));
        }
    }

    /// <summary>The pieces of the list that is made now: all of them, or after the answer those that were added since, where there are any.</summary>
    public static IReadOnlyList<EvidencePiece> PiecesOf(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return [.. dispute.Evidence.Where(e => e.FiledOn is null || SupplementOf(dispute) is null).OrderBy(e => e.Ordinal)];
    }

    /// <summary>Number of the supplement that a list of evidence made now goes along with, counted from 1; null for the list of the answer.</summary>
    public static int? SupplementOf(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return dispute.AnsweredOn is not null && dispute.Evidence.Any(e => e.FiledOn is null) ? dispute.Supplements.Count(s => s.FiledOn is not null) + 1 : null;
    }

    /// <summary>The day on which a paper was handed in; null where it was not, or is none that goes along with an answer.</summary>
    /// <param name="dispute">The proceeding.</param>
    /// <param name="letter">One of its papers.</param>
    public static DateOnly? FiledOn(Dispute dispute, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(letter);
        var day = letter.Kind switch
        {
            LetterKind.ReconsiderationAnswer or LetterKind.Defence => dispute.AnsweredOn,
            LetterKind.EvidenceList when letter.ConsultationOrdinal is { } supplement => dispute.Supplements.Where(s => s.FiledOn is not null).OrderBy(s => s.FiledOn).ElementAtOrDefault(supplement - 1)?.FiledOn,
            LetterKind.EvidenceList => dispute.AnsweredOn,
            _ => null,
        };
        return letter.IssuedOn <= day ? day : null;
    }
}
