using Bunit;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Identity;

/// <summary>用户 at the pages.</summary>
public sealed class UserPagesTests : OfficePage
{
    [Fact]
    public async Task The_list_shows_who_may_sign_in_and_how_they_stand()
    {
        await Office.AddUserAsync("suhong", Role.Clerk, u => u.MustChangePassword = true);
        await Office.AddUserAsync("zhangsan", Role.Leader, u => u.IsDisabled = true);

        var page = Render<UsersPage>();
        page.WaitForElement("tr[data-row]");

        var rows = page.FindAll("tr[data-row]").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));
        Assert.Equal(
            ["security|security|安全管理员|–|正常|–", "suhong|suhong|承办人|市环保局 HHHT-006|待改密码|–", "zhangsan|zhangsan|分管领导|市环保局 HHHT-006|停用|–"],
            rows);
    }

    [Fact]
    public async Task The_address_filters_the_list()
    {
        await Office.AddUserAsync("suhong", Role.Clerk);
        Navigation.NavigateTo("/users?role=Clerk&q=su&state=Active");

        var page = Render<UsersPage>();
        page.WaitForElement("tr[data-row]");

        Assert.Equal("suhong", Assert.Single(page.FindAll("tr[data-row] a")).TextContent);
    }

    [Fact]
    public async Task A_new_user_is_created_and_the_password_shown_once()
    {
        var page = Render<UsersPage>();
        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#Name").Change("wangwu");
        page.Find("#DisplayName").Change("王某");
        page.Find("#Role").Change("Clerk");
        page.Find("#OrganCode").Change("HHHT-006");
        Assert.Contains("只对本单位：查看申请、登记申请", page.Markup, StringComparison.Ordinal);
        await page.Find("dialog form").SubmitAsync();

        var password = page.WaitForElement(".secret").TextContent;
        Assert.True((await Office.Get<PasswordCheck>().OfAsync("wangwu", password, Cancel)).IsRight);
        await page.Find("dialog .dlg__f .btn").ClickAsync();
        Assert.Empty(page.FindAll(".secret"));
    }

    [Fact]
    public async Task An_incomplete_user_stays_in_the_dialog_with_its_field()
    {
        var page = Render<UsersPage>();
        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#Name").Change("wangwu");
        page.Find("#DisplayName").Change("王某");
        page.Find("#Role").Change("Clerk");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal("true", page.Find("#OrganCode").GetAttribute("aria-invalid"));
        Assert.Equal("wangwu", page.Find("#Name").GetAttribute("value"));
    }

    [Fact]
    public async Task A_user_is_changed_disabled_and_enabled_on_her_page()
    {
        await Office.AddUserAsync("suhong", Role.Clerk);
        var page = Render<UserPage>(set => set.Add(p => p.Name, "suhong"));

        page.Find("#DisplayName").Change("苏红");
        page.Find("#Role").Change("HeadOfOffice");
        await page.Find("form.card").SubmitAsync();
        Assert.Contains("已变更", page.Markup, StringComparison.Ordinal);
        await ActAsync(page, "停用");
        Assert.True((await Office.UserAsync("suhong")).IsDisabled);
        await ActAsync(page, "启用");

        var user = await Office.UserAsync("suhong");
        Assert.Equal(("苏红", Role.HeadOfOffice, false), (user.DisplayName, user.Role, user.IsDisabled));
    }

    [Fact]
    public async Task A_page_opened_before_somebody_elses_change_says_so_and_keeps_the_input()
    {
        var user = await Office.AddUserAsync("suhong", Role.Clerk);
        var page = Render<UserPage>(set => set.Add(p => p.Name, "suhong"));
        await Office.Get<DisableUser>().RunAsync(user.Form(), Cancel);

        page.Find("#DisplayName").Change("苏红");
        await page.Find("form.card").SubmitAsync();

        Assert.NotEmpty(page.FindAll("[role=alert]"));
        Assert.Equal("苏红", page.Find("#DisplayName").GetAttribute("value"));
    }

    [Fact]
    public void Ones_own_page_offers_nothing()
    {
        var page = Render<UserPage>(set => set.Add(p => p.Name, "security"));

        Assert.Contains("这是您自己的账户", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button.btn"));
    }

    [Fact]
    public void A_name_nobody_has_is_said()
    {
        var page = Render<UserPage>(set => set.Add(p => p.Name, "<b>x"));

        Assert.Contains("没有用户“&lt;b&gt;x”", page.Markup, StringComparison.Ordinal);
    }

    private static async Task ActAsync(IRenderedComponent<UserPage> page, string act)
    {
        await page.FindAll("section .row .btn").Single(b => b.TextContent == act).ClickAsync();
        await page.Find("dialog form").SubmitAsync();
    }
}
