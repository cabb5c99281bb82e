using Disclosure.Web.Identity;
using static Disclosure.Web.Identity.Permission;

namespace Disclosure.Web.Tests.Identity;

/// <summary>Who may do what, written down a second time: whatever is not listed here must be refused.</summary>
public sealed class RolePermissionsTests
{
    private static readonly Permission[] Look = [ViewCases, ViewStatistics, ViewOrgans, ViewCalendar, ChangeOwnPassword];

    private static readonly Dictionary<Role, Permission[]> Granted = new()
    {
        [Role.Clerk] = [.. Look, ReadAttachments, RegisterApplication, HandleCase, CorrectFacts, ExportLedgers, ReviewWithheld, AnswerSupervision, ViewAssessment, AssessOwnUnit, KeepPublications],
        [Role.SecrecyOfficer] = [.. Look, ReadAttachments, ReviewSecrecy],
        [Role.LegalOfficer] = [.. Look, ReadAttachments, CheckLegality, HandleDisputes, AnalyzeDisputes],
        [Role.HeadOfOffice] = [.. Look, ReadAttachments, AssignCases, RegisterApplication, HandleCase, CorrectFacts, ApproveChanges, ApproveExtension, EnterFigures, ExportLedgers, ApproveReply, RecordPastReply, ManageTemplates, ApproveCalendar, ReviewWithheld, DecideProposals, AnalyzeDisputes, ViewBoard, ApproveSupervision, AnswerSupervision, ViewAssessment, AssessOwnUnit, SpeakForUnit, KeepPublications],
        [Role.Leader] = [.. Look, ReadAttachments, ApproveReply, ViewBoard, ViewAssessment, SpeakForUnit],
        [Role.CityOffice] = [.. Look, ReadAttachments, AssignCases, RegisterApplication, HandleCase, CorrectFacts, EnterFigures, ImportLedgers, ExportLedgers, ManageOrgans, RecordPastReply, ManageTemplates, MaintainCalendar, ApproveCalendar, ReviewWithheld, DecideProposals, HandleDisputes, AnalyzeDisputes, ViewBoard, Supervise, ApproveSupervision, DraftSchemes, PublishSchemes, ViewAssessment, MarkUnits, RunAssessment, DecideAssessment, KeepPublications],
        [Role.Supervisor] = [.. Look, ExportLedgers, AnalyzeDisputes, ViewBoard, Supervise, ViewAssessment],
        [Role.Assessor] = [.. Look, ViewBoard, DraftSchemes, ViewAssessment, MarkUnits, RunAssessment],
        [Role.SystemAdministrator] = [ViewOrgans, ManageOrgans, ViewCalendar, ViewSelfAudit, RunSelfAudit, ChangeOwnPassword],
        [Role.SecurityAdministrator] = [ManageUsers, ViewOrgans, ChangeOwnPassword],
        [Role.Auditor] = [ReadAudit, ViewSelfAudit, ChangeOwnPassword],
    };

    public static TheoryData<Role, Permission, bool> Matrix =>
        [.. Enum.GetValues<Role>().SelectMany(role => Enum.GetValues<Permission>().Select(permission => (role, permission, Granted[role].Contains(permission))))];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_role_may_do_what_is_listed_and_nothing_else(Role role, Permission permission, bool granted)
    {
        var actor = new Actor(1, "x", "x", role, 1, "", "", "");

        Assert.Equal(granted, actor.May(permission));
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Until_the_password_is_changed_nothing_else_is_allowed(Role role, Permission permission, bool granted)
    {
        var actor = new Actor(1, "x", "x", role, 1, "", "", "") { PasswordDue = true };

        Assert.Equal(permission is ChangeOwnPassword && granted, actor.May(permission));
        Assert.False(actor.Reaches(1));
    }

    [Fact]
    public void The_three_administrators_share_no_power_and_see_no_case()
    {
        Role[] administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.Auditor];

        Assert.All(administrators, role => Assert.DoesNotContain(ViewCases, RolePermissions.Of(role)));
        Assert.All([ManageUsers, ReadAudit, ManageOrgans], power => Assert.Single(administrators, role => RolePermissions.Of(role).Contains(power)));
    }

    [Theory]
    [InlineData(Role.Clerk, "clerk")]
    [InlineData(Role.SecrecyOfficer, "secrecy-officer")]
    [InlineData(Role.LegalOfficer, "legal-officer")]
    [InlineData(Role.HeadOfOffice, "head-of-office")]
    [InlineData(Role.Leader, "leader")]
    [InlineData(Role.CityOffice, "city-office")]
    [InlineData(Role.Supervisor, "supervisor")]
    [InlineData(Role.Assessor, "assessor")]
    [InlineData(Role.SystemAdministrator, "system-administrator")]
    [InlineData(Role.SecurityAdministrator, "security-administrator")]
    [InlineData(Role.Auditor, "auditor")]
    public void The_command_line_names_every_role(Role role, string name)
    {
        Assert.Equal(name, RoleNames.ToName(role));
        Assert.Equal(role, RoleNames.Parse(name));
    }
}
