using static Disclosure.Web.Identity.Permission;

namespace Disclosure.Web.Identity;

/// <summary>权限: what a person may do. One member is one policy; its name is its policy name.</summary>
public enum Permission
{
    /// <summary>查看申请.</summary>
    ViewCases,

    /// <summary>登记申请.</summary>
    RegisterApplication,

    /// <summary>办理申请: confirm, correct, consult, extend, reply.</summary>
    HandleCase,

    /// <summary>更正事实、作废登记; on a closed case only asked for.</summary>
    CorrectFacts,

    /// <summary>批准更正和作废 of closed cases.</summary>
    ApproveChanges,

    /// <summary>审批延期.</summary>
    ApproveExtension,

    /// <summary>查看统计表.</summary>
    ViewStatistics,

    /// <summary>填报统计数字 that no register holds.</summary>
    EnterFigures,

    /// <summary>导入台账.</summary>
    ImportLedgers,

    /// <summary>导出台账.</summary>
    ExportLedgers,

    /// <summary>管理文书模板.</summary>
    ManageTemplates,

    /// <summary>查看单位.</summary>
    ViewOrgans,

    /// <summary>维护单位.</summary>
    ManageOrgans,

    /// <summary>查看工作日历.</summary>
    ViewCalendar,

    /// <summary>管理用户.</summary>
    ManageUsers,

    /// <summary>查阅审计记录.</summary>
    ReadAudit,

    /// <summary>保密审查 of replies.</summary>
    ReviewSecrecy,

    /// <summary>法制审核 of replies.</summary>
    CheckLegality,

    /// <summary>审批答复.</summary>
    ApproveReply,

    /// <summary>补录答复 that left without the program.</summary>
    RecordPastReply,

    /// <summary>导入放假安排; somebody else puts it in force.</summary>
    MaintainCalendar,

    /// <summary>批准放假安排: at the office that guides the city.</summary>
    ApproveCalendar,

    /// <summary>评估不予公开信息.</summary>
    ReviewWithheld,

    /// <summary>决定是否提请主动公开.</summary>
    DecideProposals,

    /// <summary>修改自己的密码.</summary>
    ChangeOwnPassword,

    /// <summary>下载附件; papers about a person only together with 办理申请.</summary>
    ReadAttachments,

    /// <summary>交办申请: hand over any case within reach, not only one's own.</summary>
    AssignCases,

    /// <summary>办理复议诉讼: open, answer, defend, conclude, perform.</summary>
    HandleDisputes,

    /// <summary>分析复议诉讼: shares corrected, over the years.</summary>
    AnalyzeDisputes,

    /// <summary>查看自检.</summary>
    ViewSelfAudit,

    /// <summary>运行自检.</summary>
    RunSelfAudit,

    /// <summary>督查督办: draft, issue and judge notices, register complaints, inspect, draft bulletins.</summary>
    Supervise,

    /// <summary>审批督办: notices, extensions of complaints, bulletins; never one's own draft.</summary>
    ApproveSupervision,

    /// <summary>回复督办: sign for notices and answer them, and checklists, for one's own unit.</summary>
    AnswerSupervision,

    /// <summary>查看督查看板.</summary>
    ViewBoard,

    /// <summary>拟订考核方案: draft, change, copy, replace.</summary>
    DraftSchemes,

    /// <summary>公布考核方案: at the office that guides the city.</summary>
    PublishSchemes,

    /// <summary>查看考核: one's own unit's, or with a reach over all units everyone's.</summary>
    ViewAssessment,

    /// <summary>填写自评: fill in the self-assessment of one's own unit and attach evidence.</summary>
    AssessOwnUnit,

    /// <summary>报送自评: hand in for one's own unit, accept its score or object.</summary>
    SpeakForUnit,

    /// <summary>考核评分: enter facts, mark, review objections.</summary>
    MarkUnits,

    /// <summary>组织考核: start a round, freeze the facts, feed back, settle, announce, hand over.</summary>
    RunAssessment,

    /// <summary>审定考核结果: record what the leading group resolved.</summary>
    DecideAssessment,

    /// <summary>登记主动公开: keep the register of what one's unit makes public, and of its catalogue.</summary>
    KeepPublications,
}

/// <summary>Which role may do what, and which roles act for all organs.</summary>
internal static class RolePermissions
{
    private static readonly Permission[] Look = [ViewCases, ViewStatistics, ViewOrgans, ViewCalendar, ChangeOwnPassword];

    private static readonly IReadOnlyDictionary<Role, IReadOnlySet<Permission>> Table = new Dictionary<Role, IReadOnlySet<Permission>>
    {
        [Role.Clerk] = Set(
        [
            .. Look, ReadAttachments, RegisterApplication, HandleCase, CorrectFacts, ExportLedgers, ReviewWithheld, AnswerSupervision,
            ViewAssessment, AssessOwnUnit, KeepPublications,
        ]),
        [Role.SecrecyOfficer] = Set([.. Look, ReadAttachments, ReviewSecrecy]),
        [Role.LegalOfficer] = Set([.. Look, ReadAttachments, CheckLegality, HandleDisputes, AnalyzeDisputes]),
        [Role.HeadOfOffice] = Set(
        [
            .. Look, ReadAttachments, AssignCases, RegisterApplication, HandleCase, CorrectFacts, ApproveChanges, ApproveExtension, EnterFigures, ExportLedgers,
            ApproveReply, RecordPastReply, ManageTemplates, ApproveCalendar, ReviewWithheld, DecideProposals, AnalyzeDisputes, ViewBoard,
            ApproveSupervision, AnswerSupervision, ViewAssessment, AssessOwnUnit, SpeakForUnit, KeepPublications,
        ]),
        [Role.Leader] = Set([.. Look, ReadAttachments, ApproveReply, ViewBoard, ViewAssessment, SpeakForUnit]),
        [Role.CityOffice] = Set(
        [
            .. Look, ReadAttachments, AssignCases, RegisterApplication, HandleCase, CorrectFacts, EnterFigures, ImportLedgers, ExportLedgers, ManageOrgans,
            RecordPastReply, ManageTemplates, MaintainCalendar, ApproveCalendar, ReviewWithheld, DecideProposals, HandleDisputes, AnalyzeDisputes, ViewBoard,
            Supervise, ApproveSupervision, DraftSchemes, PublishSchemes, ViewAssessment, MarkUnits, RunAssessment, DecideAssessment, KeepPublications,
        ]),
        [Role.Supervisor] = Set([.. Look, ExportLedgers, AnalyzeDisputes, ViewBoard, Supervise, ViewAssessment]),
        [Role.Assessor] = Set([.. Look, ViewBoard, DraftSchemes, ViewAssessment, MarkUnits, RunAssessment]),
        [Role.SystemAdministrator] = Set([ViewOrgans, ManageOrgans, ViewCalendar, ViewSelfAudit, RunSelfAudit, ChangeOwnPassword]),
        [Role.SecurityAdministrator] = Set([ManageUsers, ViewOrgans, ChangeOwnPassword]),
        [Role.Auditor] = Set([ReadAudit, ViewSelfAudit, ChangeOwnPassword]),
    };

    /// <summary>What a role may do.</summary>
    public static IReadOnlySet<Permission> Of(Role role) => Table[role];

    /// <summary>Whether a role acts for every organ, not only its own.</summary>
    public static bool ReachesAll(Role role) => role is Role.CityOffice or Role.Supervisor or Role.Assessor
        or Role.SystemAdministrator or Role.SecurityAdministrator or Role.Auditor;

    private static HashSet<Permission> Set(Permission[] permissions) => [.. permissions];
}
