using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Replies;

/// <summary>文书用语: the sentences that letters take from the law. Part of a document, so always Chinese.</summary>
public static class LetterClauses
{
    /// <summary>What was found, by outcome and ground; null where only the drafter can say it.</summary>
    public static string? Finding(ReplyOutcome? outcome, WithholdingGround? ground, string you) => outcome switch
    {
        ReplyOutcome.AlreadyPublic => $"{you}申请公开的政府信息已经主动公开。",
        ReplyOutcome.Granted => $"{you}申请公开的政府信息属于可以公开的政府信息。",
        ReplyOutcome.PartiallyGranted => $"{you}申请公开的政府信息中含有不应当公开的内容，但能够作区分处理。",
        ReplyOutcome.Refused when ground is { } why => $"{you}申请公开的政府信息{Finding(why)}。",
        ReplyOutcome.NotThisOrgan => $"{you}申请公开的政府信息不属于本机关负责公开。",
        ReplyOutcome.NeedsProcessing => $"{you}申请公开的信息没有现成的，需要本机关对现有政府信息进行加工、分析。",
        ReplyOutcome.StillUnclear => $"{you}的申请经补正后，内容仍不明确。",
        ReplyOutcome.LapsedCorrection => $"{you}无正当理由逾期未补正。",
        ReplyOutcome.LapsedFee => $"{you}逾期未缴纳信息处理费。",
        ReplyOutcome.Excessive => $"{you}申请公开政府信息的数量、频次明显超过合理范围。",
        ReplyOutcome.Publication => $"{you}申请提供的是政府公报、报刊、书籍等公开出版物。",
        ReplyOutcome.Reconfirmation => $"{you}要求对已经获取的政府信息进行确认或者重新出具。",
        _ => null,
    };

    /// <summary>What is decided.</summary>
    public static string? Decision(ReplyOutcome? outcome, string you) => outcome switch
    {
        ReplyOutcome.AlreadyPublic => $"现告知{you}获取该政府信息的方式、途径。",
        ReplyOutcome.Granted => $"本机关决定予以公开，现向{you}提供该政府信息。",
        ReplyOutcome.PartiallyGranted => $"本机关决定公开其中可以公开的部分，其余部分不予公开。",
        ReplyOutcome.Refused => "本机关决定不予公开。",
        ReplyOutcome.NotExisting => $"现告知{you}：{you}申请公开的政府信息不存在。",
        ReplyOutcome.NotThisOrgan => $"现告知{you}：该信息不属于本机关负责公开。",
        ReplyOutcome.OtherChannel => $"{you}申请的事项应当通过其他途径办理。",
        ReplyOutcome.SpecialAccessRules => $"{you}申请获取的信息，有关法律、行政法规对其获取有特别规定，请依照该规定办理。",
        ReplyOutcome.NeedsProcessing => "本机关不予提供。",
        ReplyOutcome.StillUnclear => "本机关无法提供。",
        ReplyOutcome.PetitionLike => $"本机关不作为政府信息公开申请处理，请{you}通过相应渠道提出。",
        ReplyOutcome.Repeated => "本机关不予重复处理。",
        ReplyOutcome.Publication or ReplyOutcome.Excessive or ReplyOutcome.Reconfirmation => "本机关不予处理。",
        ReplyOutcome.LapsedCorrection or ReplyOutcome.LapsedFee => "视为放弃申请，本机关不再处理该政府信息公开申请。",
        _ => null,
    };

    /// <summary>What a third party's or co-producing organ's silence means: three rules (2008 art. 23; 2019 arts. 32, 34), and those of the applicant's.</summary>
    public static string? Silence(LetterKind kind, Regulation regulation, string you) => (kind, regulation) switch
    {
        (LetterKind.ThirdPartyConsultation, Regulation.R2008) => "你方不同意公开的，本机关不予公开；但本机关认为不公开可能对公共利益造成重大影响的，可以予以公开，并将决定公开的内容和理由书面通知你方。",
        (LetterKind.ThirdPartyConsultation, _) => "逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开；你方不同意公开且有合理理由的，本机关不予公开，但认为不公开可能对公共利益造成重大影响的除外。",
        (LetterKind.CoProducerConsultation, _) => "逾期未提出意见的，视为同意公开。",
        (LetterKind.CorrectionNotice, Regulation.R2019) => $"{you}无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。",
        (LetterKind.CorrectionNotice, _) => $"{you}逾期不作更改、补充的，视为放弃申请。",
        (LetterKind.ReasonsRequest, _) => $"逾期不说明理由或者理由不合理的，本机关不予处理。",
        (LetterKind.FeeNotice, _) => $"{you}逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。",
        _ => null,
    };

    /// <summary>What the letter does to the reply period.</summary>
    public static string? Effect(LetterKind kind, Regulation regulation) => (kind, regulation) switch
    {
        (LetterKind.CorrectionNotice, Regulation.R2019) => "答复期限自本机关收到补正的申请之日起计算。",
        (LetterKind.CorrectionNotice, _) => "自本告知书发出之日至收到补正材料之日的时间，不计算在答复期限内。",
        (LetterKind.ConsultationNotice, _) => "征求意见所需时间不计算在答复期限内。",
        (LetterKind.FeeNotice, _) => "答复期限自缴费次日起重新计算。",
        _ => null,
    };

    /// <summary>How long there is to answer the letter.</summary>
    public static string? Period(LetterKind kind, Regulation regulation) => (kind, regulation) switch
    {
        (LetterKind.ThirdPartyConsultation, Regulation.R2008) => "请尽快书面答复，并填写所附回执。",
        (LetterKind.ThirdPartyConsultation or LetterKind.CoProducerConsultation, _) => "请自收到本征询书之日起15个工作日内书面提出意见。",
        (LetterKind.ReasonsRequest, _) => "请自收到本告知书之日起10个工作日内书面说明。",
        (LetterKind.FeeNotice, _) => "请自收到本通知书次日起20个工作日内缴纳。",
        (LetterKind.CorrectionNotice, Regulation.R2019) => "自收到本告知书之日起15个工作日内。",
        (LetterKind.CorrectionNotice, _) => "自收到本告知书之日起10个工作日内。",
        _ => null,
    };

    /// <summary>The articles a letter cites: that of its form, and of what it tells.</summary>
    public static IReadOnlyList<Article> Basis(LetterKind kind, Regulation regulation, ReplyOutcome? outcome, WithholdingGround? ground)
    {
        var own = LetterForms.Of(kind).ArticleOf(regulation);
        if (outcome is null || LetterForms.For(outcome.Value) != kind)
        {
            return own is null ? [] : [own];
        }

        var articles = new List<Article?> { Outcomes.Find(regulation, outcome.Value)?.Source ?? own };
        if (outcome is ReplyOutcome.Granted)
        {
            articles.Add(Of(regulation, 26, 40));
        }

        if (ground is { } why)
        {
            articles.Add(Grounds.Find(regulation, why)?.Source);
        }

        return [.. articles.OfType<Article>().Distinct()];
    }

    /// <summary>What a ground says of the information, as the end of a sentence.</summary>
    public static string Finding(WithholdingGround ground) => ground switch
    {
        WithholdingGround.StateSecret => "属于依法确定为国家秘密的政府信息",
        WithholdingGround.CommercialSecret => "涉及商业秘密",
        WithholdingGround.PersonalPrivacy => "涉及个人隐私",
        WithholdingGround.ThreeSafetyOneStability => "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
        WithholdingGround.NotGovernmentInformation => "不是《中华人民共和国政府信息公开条例》所指的政府信息",
        WithholdingGround.OtherByLaw => "属于法律、法规规定不予公开的其他情形",
        WithholdingGround.ProhibitedByLaw => "属于法律、行政法规禁止公开的政府信息",
        WithholdingGround.ThirdPartyRights => "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害",
        WithholdingGround.InternalAffairs => "属于行政机关的内部事务信息",
        WithholdingGround.ProcessInformation => "属于行政机关在履行行政管理职能过程中形成的过程性信息",
        WithholdingGround.EnforcementFile => "属于行政执法案卷信息",
    };
}
