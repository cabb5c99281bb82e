namespace Disclosure.Domain.Applications;

/// <summary>渠道: how an application reached the organ; decides which day is the day of receipt.</summary>
public enum Channel
{
    /// <summary>当面: handed in.</summary>
    InPerson,

    /// <summary>信函: post that is signed for.</summary>
    PostSigned,

    /// <summary>平常信函: post that is not signed for; the office confirms with the applicant.</summary>
    PostUnsigned,

    /// <summary>网络: the platform, e-mail or another network channel.</summary>
    Internet,

    /// <summary>传真 to the disclosure office.</summary>
    Fax,

    /// <summary>口头: the office fills the form in.</summary>
    Oral,
}

/// <summary>网络渠道: which network channel.</summary>
public enum NetworkChannel
{
    /// <summary>平台.</summary>
    Platform,

    /// <summary>邮箱.</summary>
    Email,

    /// <summary>其他.</summary>
    Other,
}
