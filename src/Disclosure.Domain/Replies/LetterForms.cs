using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;
using static Disclosure.Domain.Replies.LetterField;

namespace Disclosure.Domain.Replies;

/// <summary>规范文书: the forms of the office, a line each: the nine of the product, then the extended set, the papers of disputes and of supervision.</summary>
public static class LetterForms
{
    private static readonly LetterField[] Head = [Title, Number, Addressee, CaseNumber, ReceivedOn, RequestText];

    private static readonly LetterField[] Foot = [Contact, OrganName, IssuedOn];

    private static readonly LetterField[] Sheet = [Title, CaseNumber, OrganName, IssuedOn];

    /// <summary>Every form, in its order.</summary>
    public static readonly IReadOnlyList<LetterForm> All =
    [
        Step(LetterKind.Receipt, "政府信息公开申请登记回执", '收', R2008(20), R2019(45), ArrivedOn, LetterField.Channel, Materials, DueOn, QrCode),
        Final(LetterKind.Disclosure, "政府信息公开告知书", '告', R2008(21, 0, 1), R2019(36, 0, 2), Facts, Decision, Information, Provision, Attachments),
        Final(LetterKind.PartialDisclosure, "政府信息部分公开告知书", '部', R2008(22), R2019(37), Facts, Decision, DisclosedPart, WithheldPart, Reasons, Provision, Attachments),
        Final(LetterKind.Refusal, "政府信息不予公开告知书", '不', R2008(21, 0, 2), R2019(36, 0, 3), Facts, Reasons, Decision),
        Final(LetterKind.NonExistence, "政府信息不存在告知书", '无', R2008(21, 0, 3), R2019(36, 0, 4), Search, Reasons, Decision),
        Final(LetterKind.NotThisOrgan, "非本机关政府信息告知书", '非', R2008(21, 0, 3), R2019(36, 0, 5), Facts, Reasons, Decision, CompetentOrgan),
        Step(LetterKind.CorrectionNotice, "补正申请告知书", '补', R2008(21, 0, 4), R2019(30), Unclear, CorrectionPeriod, SilenceConsequence, PeriodEffect),
        Step(LetterKind.ExtensionNotice, "延期答复告知书", '延', R2008(24, 2), R2019(33, 2), Reasons, DueOn, ExtensionDays, ExtendedDueOn),
        Other(LetterKind.ThirdPartyConsultation, "第三方意见征询书", '征', R2008(23), R2019(32), Information, AnswerPeriod, SilenceConsequence),

        Step(LetterKind.ReasonsRequest, "说明理由告知书", '理', null, R2019(35), Facts, AnswerPeriod, SilenceConsequence),
        Step(LetterKind.ConsultationNotice, "征求意见告知书", '询', R2008(24, 3), R2019(33, 3), Facts, PeriodEffect),
        Other(LetterKind.ConsultationConfirmation, "征求意见确认函", '确', R2008(23), R2019(32), Information, ThirdPartyOpinion),
        Other(LetterKind.ThirdPartyDecision, "依申请公开政府信息告知书", '权', R2008(23), R2019(32), Information, ThirdPartyOpinion, Reasons, Decision, LetterField.Remedies),
        Other(LetterKind.CoProducerConsultation, "征求意见书", '商', null, R2019(34), Information, AnswerPeriod, SilenceConsequence),
        Other(LetterKind.AssistanceRequest, "政府信息公开申请协办函", '协', R2008(24), R2019(33), RequestText, Assistance, AnswerPeriod),
        Step(LetterKind.FeeNotice, "政府信息公开信息处理费收费通知书", '费', null, R2019(42), Fee, AnswerPeriod, SilenceConsequence, PeriodEffect),
        Final(LetterKind.RepeatedRequest, "重复申请告知书", '重', null, R2019(36, 0, 6), EarlierReply, Reasons, Decision),
        Final(LetterKind.NotProcessed, "不予处理告知书", '处', null, R2019(36), Facts, Reasons, Decision),
        Final(LetterKind.PetitionNotice, "信访、投诉、举报类申请告知书", '信', null, R2019(39, 1), Reasons, Decision, ProperChannel),
        Final(LetterKind.SpecialAccess, "行政查询事项告知书", '查', null, R2019(36, 0, 7), Reasons, Decision, ProperChannel),
        Final(LetterKind.OtherChannel, "其他途径办理告知书", '途', R2008(21), null, Reasons, Decision, ProperChannel),
        Final(LetterKind.NeedsProcessing, "政府信息无法提供告知书", '加', null, R2019(38), Facts, Reasons, Decision),
        Final(LetterKind.StillUnclear, "补正后申请内容仍不明确告知书", '明', null, R2019(30), Facts, Reasons, Decision),
        Final(LetterKind.Lapse, "不再处理告知书", '弃', null, R2019(30), Facts, Reasons, Decision),
        Final(LetterKind.TransferredToArchive, "政府信息已移交档案馆告知书", '档', R2008(21), R2019(36, 0, 7), Facts, Decision, ProperChannel),
        Step(LetterKind.RecordCorrection, "政府信息更正（转送）告知书", '更', R2008(25, 2), R2019(41), Facts, Decision),

        File(LetterKind.RegistrationSheet, "政府信息公开申请登记表", ReceivedOn, ArrivedOn, LetterField.Channel, ApplicantName, LetterField.ApplicantKind, ApplicantContact, ItemOrdinal, ItemText, DueOn),
        File(LetterKind.SecrecyReviewSheet, "政府信息公开保密审查表", RequestText),
        File(LetterKind.ServiceReceipt, "送达回证", Addressee, ServedLetter, LetterField.Delivery),
        File(LetterKind.ArchiveCover, "政府信息公开申请案卷", ApplicantName, ReceivedOn, RequestText, Result, ClosedOn),

        Dispute(LetterKind.ReconsiderationAnswer, "行政复议答复书", '复', Number, Addressee, LegalBasis, Representative, RepresentativePost, Agents, CopyTitle, CopyReceivedOn, AnswerDueOn, Contested, Course, Reasons, Decision, EvidenceTotal, Contact),
        Dispute(LetterKind.Defence, "行政诉讼答辩状", null, Addressee, LegalBasis, ClaimantRole, OrganRole, Representative, RepresentativePost, Agents, CopyTitle, CopyReceivedOn, AnswerDueOn, Contested, Course, Reasons, Decision, EvidenceTotal),
        Dispute(LetterKind.EvidenceList, "证据清单", null, ClaimantRole, OrganRole, EvidenceOrdinal, EvidenceKind, EvidenceName, EvidenceProves, EvidencePages, EvidenceSource, EvidenceTotal),
        Dispute(LetterKind.PowerOfAttorney, "授权委托书", null, Addressee, Representative, RepresentativePost, Agents, AgentPowers, Contested),
        Dispute(LetterKind.RepresentativeCertificate, "法定代表人身份证明书", null, Addressee, Representative, RepresentativePost, Contact),

        Supervision(LetterKind.SupervisionNotice, "政府信息公开工作督办单", '督', [Number, Addressee, Matter, NamedPart, NamedNumber, LegalBasis, Requirement, DueOn], AnswerDays, NamedLateness, NamedDueOn, NamedDays, Contact),
        Supervision(LetterKind.Bulletin, "政府信息公开工作通报", null, [IssueNumber, Opening, UnitRank, UnitName, UnitOnTime, NamedPart, NamedNumber, NamedUnit, Problems, Demands],
            BulletinPeriod, Chapter, UnitReceived, UnitAnswered, UnitAnsweredLate, UnitOverdue, UnitDueSoon, UnitWithheld, UnitCorrected, QuietUnits, NamedDueOn, NamedDays, Contact),
    ];

    private static readonly Dictionary<LetterKind, LetterForm> ByKind = All.ToDictionary(form => form.Kind);

    /// <summary>The form of a kind.</summary>
    public static LetterForm Of(LetterKind kind) => ByKind[kind];

    /// <summary>The form that tells an outcome; null where none leaves the organ (撤回, 其他).</summary>
    public static LetterKind? For(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.AlreadyPublic or ReplyOutcome.Granted => LetterKind.Disclosure,
        ReplyOutcome.PartiallyGranted => LetterKind.PartialDisclosure,
        ReplyOutcome.Refused => LetterKind.Refusal,
        ReplyOutcome.NotExisting => LetterKind.NonExistence,
        ReplyOutcome.NotThisOrgan => LetterKind.NotThisOrgan,
        ReplyOutcome.ToBeAmended => LetterKind.CorrectionNotice,
        ReplyOutcome.OtherChannel => LetterKind.OtherChannel,
        ReplyOutcome.SpecialAccessRules => LetterKind.SpecialAccess,
        ReplyOutcome.NeedsProcessing => LetterKind.NeedsProcessing,
        ReplyOutcome.StillUnclear => LetterKind.StillUnclear,
        ReplyOutcome.PetitionLike => LetterKind.PetitionNotice,
        ReplyOutcome.Repeated => LetterKind.RepeatedRequest,
        ReplyOutcome.Publication or ReplyOutcome.Excessive or ReplyOutcome.Reconfirmation => LetterKind.NotProcessed,
        ReplyOutcome.LapsedCorrection or ReplyOutcome.LapsedFee => LetterKind.Lapse,
        ReplyOutcome.Withdrawn or ReplyOutcome.Other => null,
    };

    /// <summary>A letter on the way, which decides nothing finally.</summary>
    private static LetterForm Step(LetterKind kind, string title, char type, Article? in2008, Article? in2019, params LetterField[] own) =>
        new(kind, LetterGroup.Case, title, type, in2008, in2019, false, Set([.. Head, LegalBasis, .. own, .. Foot]));

    /// <summary>A final decision.</summary>
    private static LetterForm Final(LetterKind kind, string title, char type, Article? in2008, Article? in2019, params LetterField[] own) =>
        new(kind, LetterGroup.Case, title, type, in2008, in2019, true, Set([.. Head, LegalBasis, .. own, LetterField.Remedies, .. Foot]));

    /// <summary>A letter to somebody else than the applicant, who is not named to them.</summary>
    private static LetterForm Other(LetterKind kind, string title, char type, Article? in2008, Article? in2019, params LetterField[] own) =>
        new(kind, LetterGroup.Case, title, type, in2008, in2019, own.Contains(LetterField.Remedies), Set([Title, Number, Addressee, CaseNumber, LegalBasis, .. own, .. Foot]));

    /// <summary>A sheet of the file.</summary>
    private static LetterForm File(LetterKind kind, string title, params LetterField[] own) =>
        new(kind, LetterGroup.Case, title, null, null, null, false, Set([.. Sheet, .. own]));

    /// <summary>A paper of a reconsideration or a lawsuit: its articles are those of the law on disputes, whichever regulation governs the case.</summary>
    private static LetterForm Dispute(LetterKind kind, string title, char? type, params LetterField[] own) =>
        new(kind, LetterGroup.Dispute, title, type, null, null, false, Set([Title, Docket, Claimant, .. own, OrganName, IssuedOn]));

    /// <summary>A paper of the supervising office: only its columns and texts are known to it, and of them an office may leave some out.</summary>
    private static LetterForm Supervision(LetterKind kind, string title, char? type, LetterField[] own, params LetterField[] may) =>
        new(kind, LetterGroup.Supervision, title, type, null, null, false, Set([Title, .. own, OrganName, IssuedOn])) { May = Set(may) };

    private static HashSet<LetterField> Set(LetterField[] fields) => [.. fields];
}
