namespace Disclosure.Web.Identity;

/// <summary>角色: what somebody is in the office. Public because pages take it as a parameter.</summary>
public enum Role
{
    /// <summary>承办人.</summary>
    Clerk,

    /// <summary>保密员.</summary>
    SecrecyOfficer,

    /// <summary>法制人员.</summary>
    LegalOfficer,

    /// <summary>公开机构负责人.</summary>
    HeadOfOffice,

    /// <summary>分管领导.</summary>
    Leader,

    /// <summary>市公开办.</summary>
    CityOffice,

    /// <summary>督查人员.</summary>
    Supervisor,

    /// <summary>考核人员.</summary>
    Assessor,

    /// <summary>系统管理员: sees no case.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: users and roles; sees no case.</summary>
    SecurityAdministrator,

    /// <summary>审计员: reads the audit only.</summary>
    Auditor,
}
