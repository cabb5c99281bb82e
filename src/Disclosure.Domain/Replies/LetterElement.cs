namespace Disclosure.Domain.Replies;

/// <summary>文书要素: what an outgoing document must have; a template without the fields of an element can't be used.</summary>
public enum LetterElement
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>发文字号.</summary>
    Number,

    /// <summary>主送: applicant, third party or organ.</summary>
    Addressee,

    /// <summary>收到日期和申请内容.</summary>
    Request,

    /// <summary>事实: what was examined and found.</summary>
    Facts,

    /// <summary>法律依据, of the regulation that governs the case.</summary>
    LegalBasis,

    /// <summary>理由.</summary>
    Reasons,

    /// <summary>决定 or what is asked for.</summary>
    Decision,

    /// <summary>提供方式.</summary>
    Provision,

    /// <summary>救济途径; only with a final decision.</summary>
    Remedies,

    /// <summary>落款: organ, day and seal.</summary>
    Signature,

    /// <summary>附件.</summary>
    Attachments,

    /// <summary>送达记录.</summary>
    Delivery,

    /// <summary>联系方式 of the office.</summary>
    Contact,
}
