using Bunit;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Tests.Identity;

namespace Disclosure.Web.Tests.Organs;

/// <summary>单位 at the pages.</summary>
public sealed class OrganPagesTests : OfficePage
{
    [Fact]
    public void The_list_counts_the_kinds_and_whoever_may_not_change_them_sees_no_button()
    {
        var page = Render<OrgansPage>();
        page.WaitForElement("tr[data-row]");

        Assert.Equal(["全部3", "市直部门1", "旗县区1", "开发区0", "公开办1"], page.FindAll(".views a").Select(a => a.TextContent));
        Assert.Contains("2 个填报单位", page.Find(".head").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".head .btn--p"));
    }

    [Fact]
    public async Task The_city_office_creates_a_unit_and_arrives_at_its_page()
    {
        Office.ActAs(Role.CityOffice);
        var page = Render<OrgansPage>();
        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#Code").Change("HHHT-057");
        page.Find("#Name").Change("经济技术开发区");
        page.Find("#Kind").Change("DevelopmentZone");
        page.Find("#ParentCode").Change("HHHT-000");
        page.Find("#ValidFrom").Input("20080501");
        await page.Find("dialog form").SubmitAsync();

        Assert.EndsWith("/organs/HHHT-057", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("市政务公开办", (await Office.Get<OrganRecord>().FindAsync("HHHT-057", Cancel))!.Parent!.Name);
    }

    [Fact]
    public async Task A_new_contact_stands_above_the_old_one()
    {
        Office.ActAs(Role.CityOffice);
        var page = Render<OrganPage>(set => set.Add(p => p.Code, "HHHT-000"));
        await SetContactAsync(page, "20160101", "新华大街1号");
        await SetContactAsync(page, "20171201", "丁香路2号");

        var rows = page.FindAll("table.grid tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("2017-12-01", rows[0], StringComparison.Ordinal);
        Assert.Contains("现用", rows[0], StringComparison.Ordinal);
        Assert.Contains("新华大街1号", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_ends_says_so()
    {
        Office.ActAs(Role.SystemAdministrator);
        var page = Render<OrganPage>(set => set.Add(p => p.Code, "HHHT-006"));
        await page.FindAll(".head .btn")[0].ClickAsync();
        page.Find("#Name").Change("市生态环境局");
        page.Find("#ValidUntil").Input("20260831");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal("市生态环境局", page.Find("h1").TextContent);
        Assert.Contains("已于 2026-08-31 撤销", page.Find(".head").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clerk_reads_and_changes_nothing()
    {
        Office.ActAs(Role.Clerk);
        var page = Render<OrganPage>(set => set.Add(p => p.Code, "HHHT-006"));

        Assert.Equal("市环保局", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll(".head .btn"));
    }

    private static async Task SetContactAsync(IRenderedComponent<OrganPage> page, string day, string address)
    {
        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#ValidFrom").Input(day);
        page.Find("#Address").Change(address);
        await page.Find("dialog form").SubmitAsync();
    }
}
