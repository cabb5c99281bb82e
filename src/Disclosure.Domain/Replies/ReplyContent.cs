using Disclosure.Domain.Applications;

namespace Disclosure.Domain.Replies;

/// <summary>提供方式: how what is disclosed reaches the applicant (2019 art. 40; 2008 art. 26).</summary>
public enum ProvisionWay
{
    /// <summary>当场提供.</summary>
    OnTheSpot,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>电子方式.</summary>
    Electronic,

    /// <summary>自行领取.</summary>
    Collection,

    /// <summary>查阅、抄录.</summary>
    Inspection,
}

/// <summary>答复内容: what a reply says beside its outcome. Which of it an outcome needs, <see cref="ReplyChecks"/> knows.</summary>
public sealed record ReplyContent
{
    /// <summary>Longest reasons or decision, in characters.</summary>
    public const int MaxLong = 10_000;

    /// <summary>Longest other text, in characters.</summary>
    public const int MaxText = 500;

    /// <summary>事实和理由.</summary>
    public string Reasons { get; init; } = "";

    /// <summary>答复决定.</summary>
    public string Decision { get; init; } = "";

    /// <summary>提供方式, or null.</summary>
    public ProvisionWay? Provision { get; init; }

    /// <summary>提供日期, where the material is not with the reply.</summary>
    public DateOnly? ProvidedOn { get; init; }

    /// <summary>附件清单: what goes along, with its pages.</summary>
    public string Enclosures { get; init; } = "";

    /// <summary>获取途径: address on the net, gazette number, place, or the channel to turn to.</summary>
    public string Whereabouts { get; init; } = "";

    /// <summary>负责公开的机关, or empty.</summary>
    public string CompetentOrgan { get; init; } = "";

    /// <summary>Its address and phone, or empty.</summary>
    public string CompetentContact { get; init; } = "";

    /// <summary>The competent organ cannot be determined.</summary>
    public bool IsCompetentUnknown { get; init; }

    /// <summary>原答复文号、日期, for 重复申请.</summary>
    public string EarlierReply { get; init; } = "";

    /// <summary>专门规定, for 行政查询事项.</summary>
    public string SpecialLaw { get; init; } = "";

    /// <summary>拟送达方式, or null.</summary>
    public DeliveryMethod? Delivery { get; init; }

    /// <summary>送达地址: postal or electronic.</summary>
    public string DeliveryAddress { get; init; } = "";

    /// <summary>The applicant asked for electronic delivery, as the drafter knows where the application says nothing.</summary>
    public bool IsElectronicAsked { get; init; }

    /// <summary>Whether electronic delivery was asked for (2019 art. 40; 2008 art. 26): the application says it, and only where it is silent the drafter.</summary>
    public bool MayGoElectronically(ProvisionWish? wish) => wish?.IsElectronic ?? IsElectronicAsked;
}
