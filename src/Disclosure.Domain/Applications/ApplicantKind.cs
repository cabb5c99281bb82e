namespace Disclosure.Domain.Applications;

/// <summary>申请人类型, in the order of the annual report's columns.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    Natural,

    /// <summary>商业企业.</summary>
    Commercial,

    /// <summary>科研机构.</summary>
    Research,

    /// <summary>社会公益组织.</summary>
    Social,

    /// <summary>法律服务机构.</summary>
    LegalService,

    /// <summary>其他.</summary>
    Other,
}
