using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Domain.Replies;

/// <summary>填写处: where a value of a letter is entered.</summary>
public enum LetterPlace
{
    /// <summary>The program gives it.</summary>
    Program,

    /// <summary>申请详情.</summary>
    Case,

    /// <summary>单位页.</summary>
    Organ,

    /// <summary>答复办理: the draft of the reply, which is reviewed and approved before its letter is made.</summary>
    Reply,

    /// <summary>制作文书 itself: what no register holds.</summary>
    Letter,

    /// <summary>复议诉讼详情.</summary>
    Dispute,

    /// <summary>督办单、通报 themselves.</summary>
    Supervision,
}

/// <summary>What a field stands for.</summary>
/// <param name="Field">文书字段.</param>
/// <param name="Element">文书要素.</param>
/// <param name="Place">Where its value is entered.</param>
public sealed record LetterFieldRule(LetterField Field, LetterElement Element, LetterPlace Place);

/// <summary>The fields, a line each.</summary>
public static class LetterFields
{
    /// <summary>Every field.</summary>
    public static readonly IReadOnlyList<LetterFieldRule> All =
    [
        new(Title, LetterElement.Title, LetterPlace.Program),
        new(Number, LetterElement.Number, LetterPlace.Program),
        new(Addressee, LetterElement.Addressee, LetterPlace.Letter),
        new(You, LetterElement.Addressee, LetterPlace.Program),
        new(CaseNumber, LetterElement.Request, LetterPlace.Program),
        new(ReceivedOn, LetterElement.Request, LetterPlace.Case),
        new(ArrivedOn, LetterElement.Request, LetterPlace.Case),
        new(Channel, LetterElement.Request, LetterPlace.Case),
        new(RequestText, LetterElement.Request, LetterPlace.Case),
        new(ApplicantName, LetterElement.Request, LetterPlace.Case),
        new(ApplicantKind, LetterElement.Request, LetterPlace.Case),
        new(ApplicantContact, LetterElement.Request, LetterPlace.Program),
        new(ItemOrdinal, LetterElement.Request, LetterPlace.Case),
        new(ItemText, LetterElement.Request, LetterPlace.Case),
        new(Materials, LetterElement.Attachments, LetterPlace.Letter),
        new(DueOn, LetterElement.Decision, LetterPlace.Case),
        new(ExtendedDueOn, LetterElement.Decision, LetterPlace.Case),
        new(ExtensionDays, LetterElement.Decision, LetterPlace.Case),
        new(LegalBasis, LetterElement.LegalBasis, LetterPlace.Case),
        new(Facts, LetterElement.Facts, LetterPlace.Letter),
        new(Reasons, LetterElement.Reasons, LetterPlace.Letter),
        new(Decision, LetterElement.Decision, LetterPlace.Letter),
        new(Information, LetterElement.Facts, LetterPlace.Letter),
        new(DisclosedPart, LetterElement.Decision, LetterPlace.Letter),
        new(WithheldPart, LetterElement.Decision, LetterPlace.Letter),
        new(Search, LetterElement.Facts, LetterPlace.Letter),
        new(CompetentOrgan, LetterElement.Decision, LetterPlace.Letter),
        new(ProperChannel, LetterElement.Decision, LetterPlace.Letter),
        new(EarlierReply, LetterElement.Facts, LetterPlace.Letter),
        new(Unclear, LetterElement.Facts, LetterPlace.Letter),
        new(CorrectionPeriod, LetterElement.Decision, LetterPlace.Letter),
        new(PeriodEffect, LetterElement.Decision, LetterPlace.Program),
        new(AnswerPeriod, LetterElement.Decision, LetterPlace.Letter),
        new(SilenceConsequence, LetterElement.Decision, LetterPlace.Program),
        new(ThirdPartyOpinion, LetterElement.Facts, LetterPlace.Letter),
        new(Fee, LetterElement.Decision, LetterPlace.Letter),
        new(Assistance, LetterElement.Decision, LetterPlace.Letter),
        new(Provision, LetterElement.Provision, LetterPlace.Letter),
        new(Remedies, LetterElement.Remedies, LetterPlace.Organ),
        new(Attachments, LetterElement.Attachments, LetterPlace.Letter),
        new(PartyContact, LetterElement.Addressee, LetterPlace.Case),
        new(Contact, LetterElement.Contact, LetterPlace.Organ),
        new(OrganName, LetterElement.Signature, LetterPlace.Organ),
        new(IssuedOn, LetterElement.Signature, LetterPlace.Program),
        new(ServedLetter, LetterElement.Delivery, LetterPlace.Letter),
        new(Delivery, LetterElement.Delivery, LetterPlace.Letter),
        new(Result, LetterElement.Decision, LetterPlace.Case),
        new(ClosedOn, LetterElement.Decision, LetterPlace.Case),
        new(QrCode, LetterElement.Request, LetterPlace.Program),
        new(Docket, LetterElement.Request, LetterPlace.Dispute),
        new(Claimant, LetterElement.Request, LetterPlace.Dispute),
        new(ClaimantRole, LetterElement.Request, LetterPlace.Program),
        new(OrganRole, LetterElement.Request, LetterPlace.Program),
        new(OtherParties, LetterElement.Request, LetterPlace.Dispute),
        new(Representative, LetterElement.Signature, LetterPlace.Letter),
        new(RepresentativePost, LetterElement.Signature, LetterPlace.Letter),
        new(Agents, LetterElement.Signature, LetterPlace.Dispute),
        new(AgentPowers, LetterElement.Decision, LetterPlace.Letter),
        new(CopyTitle, LetterElement.Facts, LetterPlace.Program),
        new(CopyReceivedOn, LetterElement.Facts, LetterPlace.Dispute),
        new(AnswerDueOn, LetterElement.Facts, LetterPlace.Dispute),
        new(Contested, LetterElement.Facts, LetterPlace.Dispute),
        new(Course, LetterElement.Facts, LetterPlace.Dispute),
        new(DisputePoints, LetterElement.Facts, LetterPlace.Dispute),
        new(EvidenceOrdinal, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidenceKind, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidenceName, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidenceProves, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidencePages, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidenceSource, LetterElement.Attachments, LetterPlace.Dispute),
        new(EvidenceTotal, LetterElement.Attachments, LetterPlace.Dispute),
        new(Matter, LetterElement.Facts, LetterPlace.Supervision),
        new(Requirement, LetterElement.Decision, LetterPlace.Supervision),
        new(AnswerDays, LetterElement.Decision, LetterPlace.Supervision),
        new(NamedPart, LetterElement.Facts, LetterPlace.Program),
        new(NamedNumber, LetterElement.Facts, LetterPlace.Supervision),
        new(NamedLateness, LetterElement.Facts, LetterPlace.Supervision),
        new(IssueNumber, LetterElement.Number, LetterPlace.Program),
        new(BulletinPeriod, LetterElement.Facts, LetterPlace.Program),
        new(Chapter, LetterElement.Title, LetterPlace.Program),
        new(Opening, LetterElement.Facts, LetterPlace.Supervision),
        new(UnitRank, LetterElement.Facts, LetterPlace.Program),
        new(UnitName, LetterElement.Facts, LetterPlace.Program),
        new(UnitOnTime, LetterElement.Facts, LetterPlace.Program),
        new(UnitReceived, LetterElement.Facts, LetterPlace.Program),
        new(UnitAnswered, LetterElement.Facts, LetterPlace.Program),
        new(UnitAnsweredLate, LetterElement.Facts, LetterPlace.Program),
        new(UnitOverdue, LetterElement.Facts, LetterPlace.Program),
        new(UnitDueSoon, LetterElement.Facts, LetterPlace.Program),
        new(UnitWithheld, LetterElement.Facts, LetterPlace.Program),
        new(UnitCorrected, LetterElement.Facts, LetterPlace.Program),
        new(QuietUnits, LetterElement.Facts, LetterPlace.Program),
        new(NamedUnit, LetterElement.Facts, LetterPlace.Program),
        new(NamedDueOn, LetterElement.Facts, LetterPlace.Program),
        new(NamedDays, LetterElement.Facts, LetterPlace.Program),
        new(Problems, LetterElement.Facts, LetterPlace.Supervision),
        new(Demands, LetterElement.Decision, LetterPlace.Supervision),
    ];

    /// <summary>Fields that a template of any form of a case or a dispute may hold.</summary>
    public static readonly IReadOnlySet<LetterField> Everywhere =
        new HashSet<LetterField> { Title, Number, You, CaseNumber, LegalBasis, Contact, OrganName, IssuedOn, QrCode, Attachments, PartyContact, OtherParties, DisputePoints };

    /// <summary>Fields whose line goes where there is nothing to say.</summary>
    public static readonly IReadOnlySet<LetterField> Optional = new HashSet<LetterField> { Attachments, PartyContact, OtherParties, DisputePoints, QuietUnits };

    private static readonly Dictionary<LetterField, LetterFieldRule> ByField = All.ToDictionary(rule => rule.Field);

    /// <summary>The rule of a field.</summary>
    public static LetterFieldRule Of(LetterField field) => ByField[field];
}
