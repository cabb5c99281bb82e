using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>适用文书: which letters the facts of a case call for.</summary>
public static class LetterFit
{
    private static readonly LetterKind[] OnTheWay =
        [LetterKind.AssistanceRequest, LetterKind.RecordCorrection, LetterKind.TransferredToArchive, LetterKind.SecrecyReviewSheet];

    private static readonly LetterKind[] OfThirdParties =
        [LetterKind.ThirdPartyConsultation, LetterKind.ConsultationNotice, LetterKind.ConsultationConfirmation, LetterKind.ThirdPartyDecision];

    /// <summary>The kinds that can be made now, the likeliest first.</summary>
    /// <param name="application">The case.</param>
    /// <param name="reply">The reply that is to be told, or null for that of the case.</param>
    public static IReadOnlyList<LetterKind> Of(Application application, ReplyOutcome? reply = null)
    {
        ArgumentNullException.ThrowIfNull(application);
        return application.VoidedOn is not null
            ? []
            : [.. Fitting(application, reply ?? application.Outcome).Distinct().Where(kind => LetterForms.Of(kind).IsKnownTo(application.Regulation))];
    }

    /// <summary>The party whose consultation a kind belongs to; null for letters of the whole case.</summary>
    public static ConsultedParty? PartyOf(LetterKind kind) => kind switch
    {
        LetterKind.ThirdPartyConsultation or LetterKind.ConsultationConfirmation or LetterKind.ThirdPartyDecision => ConsultedParty.ThirdParty,
        LetterKind.CoProducerConsultation => ConsultedParty.CoProducingOrgan,
        _ => null,
    };

    /// <summary>The consultations that a kind can be about, in their order; none for letters of the whole case.</summary>
    public static IReadOnlyList<Consultation> Consultations(Application application, LetterKind kind)
    {
        ArgumentNullException.ThrowIfNull(application);
        return PartyOf(kind) is { } party ? [.. application.Consultations.Where(c => c.Party == party)] : [];
    }

    /// <summary>The consultation that a letter is about: the only one, or that of its number.</summary>
    /// <exception cref="RuleViolationException">There are several, and the number names none of them.</exception>
    public static Consultation? ConsultationOf(Application application, LetterKind kind, int? ordinal)
    {
        var possible = Consultations(application, kind);
        return possible.Count == 0 ? null
            : possible.FirstOrDefault(c => c.Ordinal == ordinal) ?? (possible.Count == 1 && ordinal is null ? possible[0] : throw new RuleViolationException(ReplyRule.LetterConsultationMissing, null, kind));
    }

    private static IEnumerable<LetterKind> Fitting(Application application, ReplyOutcome? outcome)
    {
        if (outcome is { } told && LetterForms.For(told) is { } final)
        {
            yield return final;
        }

        if (application.Extension is not null || application.OpenExtensionRequest is { State: ExtensionRequestState.Approved })
        {
            yield return LetterKind.ExtensionNotice;
        }

        if (application.Correction?.AskedOn is not null)
        {
            yield return LetterKind.CorrectionNotice;
        }

        if (application.Fee is not null)
        {
            yield return LetterKind.FeeNotice;
        }

        if (application.Excessive is not null)
        {
            yield return LetterKind.ReasonsRequest;
        }

        var parties = application.Consultations.Select(c => c.Party).ToHashSet();
        foreach (var kind in parties.Contains(ConsultedParty.ThirdParty) ? OfThirdParties : [])
        {
            yield return kind;
        }

        if (parties.Contains(ConsultedParty.CoProducingOrgan))
        {
            yield return LetterKind.CoProducerConsultation;
            yield return LetterKind.ConsultationNotice;
        }

        if (application.ReceivedOn is not null)
        {
            yield return LetterKind.Receipt;
            yield return LetterKind.RegistrationSheet;
        }

        foreach (var kind in application is { IsOpen: true, ReceivedOn: not null } ? OnTheWay : [])
        {
            yield return kind;
        }

        if (application.ClosedOn is not null)
        {
            yield return LetterKind.ServiceReceipt;
            yield return LetterKind.ArchiveCover;
        }
    }
}
