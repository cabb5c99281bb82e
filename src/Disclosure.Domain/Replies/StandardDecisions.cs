using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>决定范文: the sentence with which a reply of an outcome decides, for the drafter to go on from.</summary>
public static class StandardDecisions
{
    /// <summary>The sentence; it is part of a document and always Chinese.</summary>
    public static string Of(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.AlreadyPublic => "您申请公开的政府信息已经主动公开，现告知您获取该信息的方式、途径。",
        ReplyOutcome.Granted => "您申请公开的政府信息予以公开，现提供给您。",
        ReplyOutcome.PartiallyGranted => "您申请公开的政府信息中，可以公开的部分现提供给您，其余部分不予公开。",
        ReplyOutcome.Refused => "您申请公开的政府信息，本机关决定不予公开。",
        ReplyOutcome.NotExisting => "经检索，本机关没有制作或者获取您申请公开的政府信息，该信息不存在。",
        ReplyOutcome.NotThisOrgan => "您申请公开的政府信息不属于本机关负责公开。",
        ReplyOutcome.ToBeAmended => "您的申请内容不明确，请作出更改、补充后重新提出。",
        ReplyOutcome.OtherChannel => "您申请的事项应当通过其他途径办理，现告知您办理途径。",
        ReplyOutcome.SpecialAccessRules => "您申请获取的信息，有关法律、行政法规对其获取有特别规定，请依照该规定办理。",
        ReplyOutcome.NeedsProcessing => "您申请公开的信息需要本机关对现有政府信息进行加工、分析，本机关不予提供。",
        ReplyOutcome.StillUnclear => "您的申请经补正后内容仍不明确，本机关无法提供。",
        ReplyOutcome.PetitionLike => "您以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理，请通过相应渠道提出。",
        ReplyOutcome.Repeated => "您就同一政府信息重复提出申请，本机关已经答复，现告知您不予重复处理。",
        ReplyOutcome.Publication => "您申请提供的是公开出版物，现告知您获取的途径。",
        ReplyOutcome.Excessive => "您申请公开政府信息的数量、频次明显超过合理范围，所述理由不合理，本机关决定不予处理。",
        ReplyOutcome.Reconfirmation => "您要求对已获取的政府信息进行确认或者重新出具，本机关不予处理。",
        ReplyOutcome.LapsedCorrection => "您逾期未补正，视为放弃申请，本机关不再处理该政府信息公开申请。",
        ReplyOutcome.LapsedFee => "您逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该政府信息公开申请。",
        ReplyOutcome.Withdrawn or ReplyOutcome.Other => "",
    };
}
