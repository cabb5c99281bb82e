using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>答复要素: what a reply must have before it may leave.</summary>
public enum ReplyElement
{
    /// <summary>法律依据.</summary>
    LegalBasis,

    /// <summary>答复决定.</summary>
    Decision,

    /// <summary>事实和理由.</summary>
    Reasons,

    /// <summary>逐项答复.</summary>
    Items,

    /// <summary>提供方式.</summary>
    Provision,

    /// <summary>附件或者提供日期.</summary>
    Material,

    /// <summary>获取方式、途径.</summary>
    Whereabouts,

    /// <summary>负责公开的机关.</summary>
    CompetentOrgan,

    /// <summary>原答复文号.</summary>
    EarlierReply,

    /// <summary>专门规定.</summary>
    SpecialLaw,

    /// <summary>检索记录.</summary>
    Search,

    /// <summary>补正经过.</summary>
    Correction,

    /// <summary>要求说明理由和评估, before 不予处理 of an excessive request (2019 art. 35).</summary>
    Evaluation,

    /// <summary>保密审查.</summary>
    SecrecyReview,

    /// <summary>征求意见已结束, answered or run out; for a refusal to protect a third party, one was asked (2019 art. 32; 2008 art. 23).</summary>
    Consultations,

    /// <summary>第三方同意公开, or its refusal overridden by a public interest and told to it.</summary>
    ThirdPartyConsent,

    /// <summary>送达方式和地址.</summary>
    Delivery,

    /// <summary>申请人要求电子送达.</summary>
    ElectronicAsked,

    /// <summary>救济途径: body and court.</summary>
    Remedies,

    /// <summary>互联网复议渠道.</summary>
    InternetChannel,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>救济途径与送出日期相符.</summary>
    RemediesOfTheDay,
}

/// <summary>One thing a reply must have.</summary>
/// <param name="Element">What.</param>
/// <param name="Source">The article that wants it; null for a rule of the office.</param>
/// <param name="IsMet">Whether it is there.</param>
/// <param name="NeededFor">The step that is blocked without it.</param>
public sealed record ReplyCheck(ReplyElement Element, Article? Source, bool IsMet, ReplyStep NeededFor);

/// <summary>What a reply is checked against besides itself.</summary>
/// <param name="Case">The case.</param>
/// <param name="Remedies">Body and court of the organ on the day of the reply; null where not known.</param>
/// <param name="Items">Numbers of the request's items; empty where it is one whole.</param>
/// <param name="Attachments">How many files go along.</param>
/// <param name="Today">Today's legal day.</param>
/// <param name="Calendar">工作日历: it says which consultations have run out.</param>
public sealed record ReplySituation(Application Case, RemedyAddresses? Remedies, IReadOnlyList<int> Items, int Attachments, DateOnly Today, WorkCalendar Calendar);
