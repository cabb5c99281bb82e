namespace Disclosure.Domain.Law;

/// <summary>不予公开情形: why information is withheld. Which regulation knows which ground, and its article, stands in <see cref="Grounds"/>.</summary>
public enum WithholdingGround
{
    /// <summary>国家秘密.</summary>
    StateSecret,

    /// <summary>商业秘密 (2008).</summary>
    CommercialSecret,

    /// <summary>个人隐私 (2008).</summary>
    PersonalPrivacy,

    /// <summary>三安全一稳定.</summary>
    ThreeSafetyOneStability,

    /// <summary>不是《条例》所指政府信息 (2008).</summary>
    NotGovernmentInformation,

    /// <summary>法律法规规定的其他情形 (2008).</summary>
    OtherByLaw,

    /// <summary>法律、行政法规禁止公开 (2019).</summary>
    ProhibitedByLaw,

    /// <summary>第三方合法权益 (2019).</summary>
    ThirdPartyRights,

    /// <summary>内部事务信息 (2019).</summary>
    InternalAffairs,

    /// <summary>过程性信息 (2019).</summary>
    ProcessInformation,

    /// <summary>行政执法案卷 (2019).</summary>
    EnforcementFile,
}
