using System.Globalization;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Applications.ApplicationFact;

namespace Disclosure.Domain.Applications;

/// <summary>
/// A fact as text and back, so that a correction can keep the old and the new value: days as yyyy-MM-dd, enum members by
/// name, an unknown fact as the empty text.
/// </summary>
public static class FactText
{
    /// <summary>The facts that a correction may replace; 编号 and 受理单位 stay, since numbering and organ scope rest on them.</summary>
    public static readonly IReadOnlyList<ApplicationFact> Correctable =
    [
        ApplicationFact.ApplicantKind, ApplicantName, IdNumber, Phone, Email, Address, CoApplicants, AgentName, AgentIdNumber, PowerOfAttorneyOn, IdentityProof,
        ApplicationFact.ProvisionForm, ApplicationFact.ProvisionRoute, ProvisionAddress, SpecialNeed, FilledInBy, ApplicationFact.Channel, ApplicationFact.NetworkChannel,
        ArrivedOn, ConfirmedOn, ReceivedOn, Content, Items, Subjects, ApplicationFact.Regulation, CorrectionAskedOn, CorrectionServedOn, CorrectionDays, CorrectionReceivedOn,
        ConsultationName, ConsultationSentOn, ConsultationReceivedOn, ApplicationFact.ConsultationOpinion, ConsultationOpinionOn, ConsultationEndedOn, OverrideToldOn, ExtensionApprovedOn, ExtensionDays,
        ReasonsAskedOn, ReasonsReceivedOn, DelayToldOn, DelayedUntil, FeeNoticedOn, FeeReceivedOn, FeePaidOn, RepliedOn, Outcome, Ground, Remarks,
    ];

    /// <summary>The value of a fact as text.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="fact">Which one.</param>
    /// <param name="ordinal">The letter, where the fact is one of a consultation.</param>
    /// <exception cref="RuleViolationException">The case has no such letter.</exception>
    public static string Read(ApplicationFacts facts, ApplicationFact fact, int ordinal = 1) => fact switch
    {
        ApplicationFact.ApplicantKind => facts.Applicant.Kind.ToString(),
        ApplicantName => facts.Applicant.Name,
        IdNumber => facts.Applicant.IdNumber ?? "",
        Phone => facts.Applicant.Phone ?? "",
        Email => facts.Applicant.Email ?? "",
        Address => facts.Applicant.Address ?? "",
        >= CoApplicants and <= FilledInBy => PartyText.Read(facts, fact),
        >= ReasonsAskedOn and <= FeeWithdrawnOn => BurdenText.Read(facts, fact),
        ApplicationFact.Channel => facts.Channel.ToString(),
        ApplicationFact.NetworkChannel => facts.NetworkChannel?.ToString() ?? "",
        ArrivedOn => Day(facts.ArrivedOn),
        ConfirmedOn => Day(facts.ConfirmedOn),
        ReceivedOn => Day(facts.ReceivedOn),
        Content => facts.Content,
        Items => string.Join('\n', facts.Items.Select(item => item.Text)),
        Subjects => facts.Subjects,
        ApplicationFact.Regulation => facts.Regulation.ToString(),
        CorrectionAskedOn => Day(facts.Correction?.AskedOn),
        CorrectionReceivedOn => Day(facts.Correction?.ReceivedOn),
        CorrectionServedOn => Day(facts.Correction?.ServedOn),
        CorrectionDays => facts.Correction?.Days?.ToString(CultureInfo.InvariantCulture) ?? "",
        ConsultationName => Letter(facts, ordinal, fact).Name ?? "",
        ConsultationReceivedOn => Day(Letter(facts, ordinal, fact).ReceivedOn),
        ApplicationFact.ConsultationOpinion => Letter(facts, ordinal, fact).Opinion?.ToString() ?? "",
        ConsultationOpinionOn => Day(Letter(facts, ordinal, fact).OpinionOn),
        OverrideToldOn => Day(Letter(facts, ordinal, fact).OverrideToldOn),
        ConsultationSentOn => Day(Letter(facts, ordinal, fact).SentOn),
        ConsultationEndedOn => Day(Letter(facts, ordinal, fact).EndedOn),
        ExtensionApprovedOn => Day(facts.Extension?.ApprovedOn),
        ExtensionDays => facts.Extension?.Days.ToString(CultureInfo.InvariantCulture) ?? "",
        RepliedOn => Day(facts.ClosedOn),
        Outcome => facts.Outcome?.ToString() ?? "",
        Ground => facts.Ground?.ToString() ?? "",
        Remarks => facts.Remarks,
        _ => throw new RuleViolationException(ApplicationRule.FactMissing, null, fact),
    };

    /// <summary>
    /// The facts with one of them replaced. The empty text takes back what was entered by mistake: without its day an extension,
    /// a letter, a correction not yet received or a reply is no more.
    /// </summary>
    /// <exception cref="RuleViolationException">The case does not have the fact, so there is nothing to correct.</exception>
    /// <exception cref="FormatException">The text is no value of the fact.</exception>
    public static ApplicationFacts With(ApplicationFacts facts, ApplicationFact fact, string text, int ordinal = 1) => fact switch
    {
        ApplicationFact.ApplicantKind => facts with { Applicant = facts.Applicant with { Kind = Member<ApplicantKind>(text) } },
        ApplicantName => facts with { Applicant = facts.Applicant with { Name = text } },
        IdNumber => facts with { Applicant = facts.Applicant with { IdNumber = OrNull(text) } },
        Phone => facts with { Applicant = facts.Applicant with { Phone = OrNull(text) } },
        Email => facts with { Applicant = facts.Applicant with { Email = OrNull(text) } },
        Address => facts with { Applicant = facts.Applicant with { Address = OrNull(text) } },
        >= CoApplicants and <= FilledInBy => PartyText.With(facts, fact, text),
        >= ReasonsAskedOn and <= FeeWithdrawnOn => BurdenText.With(facts, fact, text),
        ApplicationFact.Channel => facts with { Channel = Member<Channel>(text) },
        ApplicationFact.NetworkChannel => facts with { NetworkChannel = MemberOrNull<NetworkChannel>(text) },
        ArrivedOn => facts with { ArrivedOn = DayOrNull(text) },
        ConfirmedOn => facts with { ConfirmedOn = DayOrNull(text) },
        ReceivedOn => facts with { ReceivedOn = DayOrNull(text) },
        Content => facts with { Content = text },
        Items => facts with { Items = RequestItem.Of(text.Split('\n')) },
        Subjects => facts with { Subjects = text },
        ApplicationFact.Regulation => facts with { RegulationOverride = MemberOrNull<Regulation>(text) },
        CorrectionAskedOn when text.Length == 0 && facts.Correction is { ReceivedOn: null } => facts with { Correction = null },
        CorrectionAskedOn => facts with { Correction = (facts.Correction ?? throw Missing(fact)) with { AskedOn = DayOrNull(text) } },
        CorrectionReceivedOn => facts with { Correction = (facts.Correction ?? throw Missing(fact)) with { ReceivedOn = DayOrNull(text) } },
        CorrectionServedOn => facts with { Correction = (facts.Correction ?? throw Missing(fact)) with { ServedOn = DayOrNull(text) } },
        CorrectionDays => facts with { Correction = (facts.Correction ?? throw Missing(fact)) with { Days = text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture) } },
        ConsultationName => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { Name = OrNull(text) }),
        ConsultationReceivedOn => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { ReceivedOn = DayOrNull(text) }),
        ApplicationFact.ConsultationOpinion => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { Opinion = MemberOrNull<ConsultationOpinion>(text) }),
        ConsultationOpinionOn => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { OpinionOn = DayOrNull(text) }),
        OverrideToldOn => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { OverrideToldOn = DayOrNull(text) }),
        ConsultationSentOn when text.Length == 0 => facts with { Consultations = [.. facts.Consultations.Where(c => c != Letter(facts, ordinal, fact))] },
        ConsultationSentOn => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { SentOn = Parse(text) }),
        ConsultationEndedOn when text.Length == 0 => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { EndedOn = null, Opinion = null, OpinionOn = null }),
        ConsultationEndedOn => Replace(facts, ordinal, Letter(facts, ordinal, fact) with { EndedOn = DayOrNull(text) }),
        ExtensionApprovedOn when text.Length == 0 && facts.Extension is not null => facts with { Extension = null },
        ExtensionApprovedOn => facts with { Extension = (facts.Extension ?? throw Missing(fact)) with { ApprovedOn = Parse(text) } },
        ExtensionDays => facts with { Extension = (facts.Extension ?? throw Missing(fact)) with { Days = int.Parse(text, CultureInfo.InvariantCulture) } },
        RepliedOn when text.Length == 0 && facts.ClosedOn is not null => facts with { ClosedOn = null, Outcome = null, Ground = null },
        RepliedOn => facts with { ClosedOn = facts.ClosedOn is null ? throw Missing(fact) : Parse(text) },
        Outcome => WithOutcome(facts, facts.Outcome is null ? throw Missing(fact) : Member<ReplyOutcome>(text)),
        Ground => facts with { Ground = MemberOrNull<WithholdingGround>(text) },
        Remarks => facts with { Remarks = text },
        _ => throw Missing(fact),
    };

    private static ApplicationFacts WithOutcome(ApplicationFacts facts, ReplyOutcome outcome) =>
        facts with { Outcome = outcome, Ground = outcome is ReplyOutcome.Refused ? facts.Ground : null };

    private static ApplicationFacts Replace(ApplicationFacts facts, int ordinal, Consultation letter) =>
        facts with { Consultations = [.. facts.Consultations.Select(c => c.Ordinal == ordinal ? letter : c)] };

    private static Consultation Letter(ApplicationFacts facts, int ordinal, ApplicationFact fact) =>
        facts.Consultations.FirstOrDefault(c => c.Ordinal == ordinal) ?? throw Missing(fact);

    internal static RuleViolationException Missing(ApplicationFact fact) => new(ApplicationRule.FactMissing, null, fact);

    internal static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    internal static DateOnly Parse(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly? DayOrNull(string text) => text.Length == 0 ? null : Parse(text);

    private static T Member<T>(string text)
        where T : struct, Enum => MemberOrNull<T>(text) ?? throw new FormatException(text);

    internal static T? MemberOrNull<T>(string text)
        where T : struct, Enum => text.Length == 0 ? null
            : Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member) ? member : throw new FormatException(text);

    internal static string? OrNull(string text) => text.Length == 0 ? null : text;
}
