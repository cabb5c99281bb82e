using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Identity.People;

namespace Disclosure.Web.Tests.Identity;

/// <summary>管理用户: what is done, and every refusal.</summary>
public sealed class UserCommandTests
{
    [Fact]
    public async Task The_first_start_creates_one_administrator_and_the_second_nobody()
    {
        await using var office = await TestOffice.OpenAsync();

        var first = await office.Get<CreateFirstAdministrator>().RunAsync(CancellationToken);
        var second = await office.Get<CreateFirstAdministrator>().RunAsync(CancellationToken);

        Assert.Equal("admin", first!.Name);
        Assert.Null(second);
        var admin = await office.UserAsync("admin");
        Assert.Equal((Role.SecurityAdministrator, true), (admin.Role, admin.MustChangePassword));
        Assert.True((await office.Get<PasswordCheck>().OfAsync("admin", first.OneTimePassword!, CancellationToken)).IsRight);
    }

    [Fact]
    public async Task A_new_user_gets_a_one_time_password_that_no_record_holds()
    {
        await using var office = await OpenAsync();

        var made = await CreateAsync(office, New());

        var user = await office.UserAsync("wangwu");
        Assert.Equal((Role.Clerk, "HHHT-006", true), (user.Role, user.Organ!.Code, user.MustChangePassword));
        await using var db = await office.DbAsync();
        var payload = (await db.AuditPayloads.SingleAsync(CancellationToken)).Content;
        Assert.Contains("wangwu", payload, StringComparison.Ordinal);
        Assert.DoesNotContain(made.OneTimePassword!, payload, StringComparison.Ordinal);
        Assert.DoesNotContain(user.PasswordHash!, payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_creates_nobody_and_shows_no_password()
    {
        await using var office = await OpenAsync();
        var form = New();

        await CreateAsync(office, form);
        var second = await CreateAsync(office, form);

        Assert.Equal(new NewPassword("wangwu", null), second);
    }

    [Theory]
    [InlineData("", "王五", Role.Clerk, "HHHT-006", nameof(CreateUserForm.Name))]
    [InlineData("wang wu", "王五", Role.Clerk, "HHHT-006", nameof(CreateUserForm.Name))]
    [InlineData("<b>wu", "王五", Role.Clerk, "HHHT-006", nameof(CreateUserForm.Name))]
    [InlineData("WangWu1", "", Role.Clerk, "HHHT-006", nameof(CreateUserForm.DisplayName))]
    [InlineData("wangwu", "王五", null, "HHHT-006", nameof(CreateUserForm.Role))]
    [InlineData("wangwu", "王五", (Role)99, "HHHT-006", nameof(CreateUserForm.Role))]
    [InlineData("wangwu", "王五", Role.Clerk, "", nameof(CreateUserForm.OrganCode))]
    [InlineData("wangwu", "王五", Role.Clerk, "HHHT-999", nameof(CreateUserForm.OrganCode))]
    [InlineData("SECURITY", "王五", Role.Auditor, "", nameof(CreateUserForm.Name))]
    public async Task An_incomplete_form_is_refused_in_its_field(string name, string displayName, Role? role, string organ, string field)
    {
        await using var office = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            CreateAsync(office, new CreateUserForm { Name = name, DisplayName = displayName, Role = role, OrganCode = organ }));

        Assert.Equal(field, Assert.Single(refusal.Errors).PropertyName);
    }

    [Fact]
    public async Task Another_role_ends_the_open_sessions_and_another_name_does_not()
    {
        await using var office = await OpenAsync();
        var before = await office.AddUserAsync("suhong", Role.Clerk);

        await ChangeAsync(office, before, "苏红", Role.Clerk, "HHHT-006");
        var renamed = await office.UserAsync("suhong");
        await ChangeAsync(office, renamed, "苏红", Role.HeadOfOffice, "HHHT-006");
        var promoted = await office.UserAsync("suhong");

        Assert.Equal(("苏红", before.SecurityStamp), (renamed.DisplayName, renamed.SecurityStamp));
        Assert.Equal(Role.HeadOfOffice, promoted.Role);
        Assert.NotEqual(before.SecurityStamp, promoted.SecurityStamp);
    }

    [Fact]
    public async Task Disabling_and_resetting_end_the_open_sessions()
    {
        await using var office = await OpenAsync();
        var user = await office.AddUserAsync("suhong", Role.Clerk, u => (u.AccessFailedCount, u.LockoutEnd) = (0, office.Time.GetUtcNow().AddMinutes(30)));

        await office.Get<DisableUser>().RunAsync(user.Form(), CancellationToken);
        var disabled = await office.UserAsync("suhong");
        await office.Get<EnableUser>().RunAsync(disabled.Form(), CancellationToken);
        var reset = await office.Get<ResetPassword>().RunAsync((await office.UserAsync("suhong")).Form(), CancellationToken);
        var after = await office.UserAsync("suhong");

        Assert.True(disabled.IsDisabled);
        Assert.Equal(3, new[] { user.SecurityStamp, disabled.SecurityStamp, after.SecurityStamp }.Distinct().Count());
        Assert.Equal((false, true, null), (after.IsDisabled, after.MustChangePassword, after.LockoutEnd));
        Assert.True((await office.Get<PasswordCheck>().OfAsync("suhong", reset.OneTimePassword!, CancellationToken)).IsRight);
    }

    [Fact]
    public async Task Unlocking_lets_try_again_at_once()
    {
        await using var office = await OpenAsync();
        var user = await office.AddUserAsync("suhong", Role.Clerk, u => u.LockoutEnd = office.Time.GetUtcNow().AddMinutes(30));

        await office.Get<UnlockUser>().RunAsync(user.Form(), CancellationToken);

        Assert.True((await office.Get<PasswordCheck>().OfAsync("suhong", Password, CancellationToken)).IsRight);
    }

    [Fact]
    public async Task The_command_line_unlocks_by_name_and_keeps_the_password()
    {
        await using var office = await OpenAsync();
        await office.AddUserAsync("suhong", Role.SecurityAdministrator, u => (u.LockoutEnd, u.AccessFailedCount) = (office.Time.GetUtcNow().AddMinutes(30), 5));
        office.ActAs(Actor.CommandLine);

        await office.Get<UnlockUser>().RunAsync("suhong", CancellationToken);

        Assert.True((await office.Get<PasswordCheck>().OfAsync("suhong", Password, CancellationToken)).IsRight);
        Assert.Equal(AccountRule.UserMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<UnlockUser>().RunAsync("nobody", CancellationToken))).Rule);
        await using var db = await office.DbAsync();
        Assert.Equal(["Done", "Refused: UserMissing [\"nobody\"]"], await db.AuditEntries.Where(e => e.Actor == Actor.CommandLine.Name).OrderBy(e => e.Seq).Select(e => e.Result).ToListAsync(CancellationToken));
    }

    public static TheoryData<string> Acts => ["ChangeUser", "DisableUser", "EnableUser", "UnlockUser", "ResetPassword"];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Nobody_changes_herself(string act)
    {
        await using var office = await OpenAsync();
        var self = await office.UserAsync("security");

        Assert.Equal(AccountRule.OwnAccount, (await Assert.ThrowsAsync<RuleViolationException>(() => ActAsync(office, act, self))).Rule);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task A_user_who_is_not_there_is_refused(string act)
    {
        await using var office = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => ActAsync(office, act, new User { UserName = "nobody" }));

        Assert.Equal(AccountRule.UserMissing, refusal.Rule);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task A_form_opened_before_somebody_elses_change_is_refused(string act)
    {
        await using var office = await OpenAsync();
        var before = await office.AddUserAsync("suhong", Role.Clerk);
        await ChangeAsync(office, before, "苏红", Role.Clerk, "HHHT-006");

        await Assert.ThrowsAsync<StaleFormException>(() => ActAsync(office, act, before));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Whoever_may_not_manage_users_is_refused_with_one_entry(string act)
    {
        await using var office = await OpenAsync();
        var user = await office.AddUserAsync("suhong", Role.Clerk);
        foreach (var role in Enum.GetValues<Role>().Where(r => r is not Role.SecurityAdministrator))
        {
            office.ActAs(role);
            await Assert.ThrowsAsync<NotAllowedException>(() => ActAsync(office, act, user));
            await Assert.ThrowsAsync<NotAllowedException>(() => CreateAsync(office, New()));
        }

        await using var db = await office.DbAsync();
        Assert.Equal(20, await db.AuditEntries.CountAsync(e => e.Result.StartsWith("Refused"), CancellationToken));
    }

    [Theory]
    [InlineData("ChangeUser")]
    [InlineData("DisableUser")]
    public async Task The_last_security_administrator_stays(string act)
    {
        await using var office = await OpenAsync();
        var last = await office.UserAsync("security");
        office.ActAs(Actor.CommandLine);

        Assert.Equal(AccountRule.LastSecurityAdministrator, (await Assert.ThrowsAsync<RuleViolationException>(() => ActAsync(office, act, last))).Rule);
    }

    [Fact]
    public async Task Changing_ones_own_password_wants_the_present_one_and_ends_other_sessions()
    {
        await using var office = await OpenAsync();
        var user = await office.AddUserAsync("suhong", Role.Clerk, u => u.MustChangePassword = true);
        office.ActAs(user);

        Assert.Equal(nameof(ChangePasswordForm.Current), await RefusedFieldAsync(office, "wrong", "New-Horse-78", "New-Horse-78"));
        Assert.Equal(nameof(ChangePasswordForm.Again), await RefusedFieldAsync(office, Password, "New-Horse-78", "New-Horse-79"));
        Assert.Equal(nameof(ChangePasswordForm.New), await RefusedFieldAsync(office, Password, "short", "short"));
        Assert.Equal(nameof(ChangePasswordForm.New), await RefusedFieldAsync(office, Password, Password, Password));
        var changed = await office.Get<ChangePassword>().RunAsync(new ChangePasswordForm { Current = Password, New = "New-Horse-78", Again = "New-Horse-78" }, CancellationToken);

        Assert.False(changed.MustChangePassword);
        Assert.NotEqual(user.SecurityStamp, changed.SecurityStamp);
        await using var db = await office.DbAsync();
        Assert.DoesNotContain(await db.AuditPayloads.Select(p => p.Content).ToListAsync(CancellationToken), content => content.Contains("Horse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guessing_the_present_password_locks_too()
    {
        await using var office = await OpenAsync();
        office.ActAs(await office.AddUserAsync("suhong", Role.Clerk));
        for (var i = 0; i < 5; i++)
        {
            await RefusedFieldAsync(office, "wrong", "New-Horse-78", "New-Horse-78");
        }

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            office.Get<ChangePassword>().RunAsync(new ChangePasswordForm { Current = Password, New = "New-Horse-78", Again = "New-Horse-78" }, CancellationToken));

        Assert.Equal(AccountRule.SignInLocked, refusal.Rule);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    /// <summary>An office whose one security administrator acts.</summary>
    private static async Task<TestOffice> OpenAsync()
    {
        var office = await TestOffice.OpenAsync();
        office.ActAs(await office.AddUserAsync("security", Role.SecurityAdministrator));
        return office;
    }

    private static CreateUserForm New() => new() { Name = "wangwu", DisplayName = "王某", Role = Role.Clerk, OrganCode = "HHHT-006" };

    private static Task<NewPassword> CreateAsync(TestOffice office, CreateUserForm form) => office.Get<CreateUser>().RunAsync(form, CancellationToken);

    private static Task ChangeAsync(TestOffice office, User user, string displayName, Role role, string organ) => office.Get<ChangeUser>().RunAsync(
        new ChangeUserForm { Name = user.UserName!, Version = user.Version, DisplayName = displayName, Role = role, OrganCode = organ }, CancellationToken);

    private static Task ActAsync(TestOffice office, string act, User user) => act switch
    {
        "ChangeUser" => ChangeAsync(office, user, "某某", Role.Auditor, ""),
        "DisableUser" => office.Get<DisableUser>().RunAsync(user.Form(), CancellationToken),
        "EnableUser" => office.Get<EnableUser>().RunAsync(user.Form(), CancellationToken),
        "UnlockUser" => office.Get<UnlockUser>().RunAsync(user.Form(), CancellationToken),
        _ => office.Get<ResetPassword>().RunAsync(user.Form(), CancellationToken),
    };

    private static async Task<string> RefusedFieldAsync(TestOffice office, string current, string next, string again) =>
        Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChangePassword>().RunAsync(
            new ChangePasswordForm { Current = current, New = next, Again = again }, CancellationToken))).Errors).PropertyName;
}
