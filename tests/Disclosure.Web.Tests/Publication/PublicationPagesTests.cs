using Bunit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Publication;

/// <summary>主动公开, as a clerk and a supervisor see it.</summary>
public sealed class PublicationPagesTests : CaseDesk
{
    [Fact]
    public async Task A_clerk_registers_an_item_and_sees_its_last_day_before_she_does()
    {
        var page = Open<PublicationsPage>(PublicationFilter.Home);
        page.WaitForElement(".empty");

        await page.Find("[data-key=n]").ClickAsync();
        Assert.Empty(page.FindAll("dialog select")); // her own unit is the only one
        page.Find("dialog input[maxlength='200']").Change("某某管理办法");
        page.FindAll("dialog input[inputmode=numeric]")[0].Input("2026-09-01");
        page.WaitForAssertion(() => Assert.Contains("最迟公开日：2026年9月29日 周二", page.Find("dialog").TextContent, StringComparison.Ordinal));
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith("/publications/GK-2026-00001", Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_an_item_says_its_day_and_takes_its_publication()
    {
        var item = await Office.RegisterItemAsync();
        var page = Render<PublicationPage>(p => p.Add(x => x.Code, item.Code));
        page.WaitForAssertion(() => Assert.Contains("9月29日", page.Find(".state").TextContent, StringComparison.Ordinal));
        Assert.Contains("第二十六条", page.Find(".state").TextContent, StringComparison.Ordinal);

        await page.Find("[data-key=e]").ClickAsync();
        var inputs = page.FindAll("dialog input");
        inputs[0].Change("密审〔2026〕8号");
        page.FindAll("dialog input[inputmode=numeric]")[0].Input("2026-09-10");
        page.FindAll("dialog input[maxlength='500']")[0].Change("https://example.cn/1");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("按时", page.Find(".state").TextContent, StringComparison.Ordinal));
        Assert.Equal("https://example.cn/1", page.Find(".facts a").GetAttribute("href"));
        Assert.Equal(["更正登记", "撤回登记"], page.FindAll(".acts button").Select(b => b.TextContent));
    }

    [Fact]
    public async Task A_publication_without_review_is_refused_in_the_dialog()
    {
        var item = await Office.RegisterItemAsync();
        var page = Render<PublicationPage>(p => p.Add(x => x.Code, item.Code));
        page.WaitForElement("[data-key=e]");

        await page.Find("[data-key=e]").ClickAsync();
        page.FindAll("dialog input[maxlength='500']")[0].Change("https://example.cn/1");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("公开前应当经过保密审查", page.Find("dialog").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_supervisor_filters_by_unit_and_changes_nothing()
    {
        await Office.RegisterItemAsync();
        Office.ActAs(Role.CityOffice);
        await Office.RegisterItemAsync(title: "新城区某文件", organ: Office.District48);
        Office.ActAs(Role.Supervisor);

        var page = Open<PublicationsPage>(PublicationFilter.HrefOf(PublicationView.Waiting, "HHHT-048"));
        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr")));

        Assert.Contains("新城区某文件", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Contains("未登记保密审查", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-key=n]"));
    }

    [Fact]
    public async Task An_item_of_another_unit_is_not_shown()
    {
        Office.ActAs(Role.CityOffice);
        var item = await Office.RegisterItemAsync(organ: Office.District48);
        Office.ActAs(Role.Clerk);

        var page = Render<PublicationPage>(p => p.Add(x => x.Code, item.Code));

        page.WaitForAssertion(() => Assert.Contains("没有这个事项", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_accepted_proposal_leads_from_its_case_to_the_filled_form()
    {
        var number = await PublicationCommandTests.AcceptedAsync(Office);
        var card = Open<CasePage>($"/applications/{number}", p => p.Add(x => x.Number, number));
        card.WaitForElement("a[href^='/publications?proposal=']");

        var page = Open<PublicationsPage>(PublicationsPage.HrefOfProposal(number));
        page.WaitForElement("dialog form");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith("GK-2026-00001", Address, StringComparison.Ordinal));
        Assert.Equal(number, (await Office.Get<PublicationFiles>().FindAsync("GK-2026-00001", Cancel))!.ProposalOf);
    }

    [Fact]
    public async Task An_item_is_found_by_its_number_and_its_title_within_reach()
    {
        var item = await Office.RegisterItemAsync(title: "关于某某管理办法的通知");

        Assert.Equal([item.Code], (await Office.Services.GetServices<FindSource>().OfType<PublicationFind>().Single().FindAsync("管理办法", 5, Cancel)).Select(hit => hit.Title));
        Office.ActAs(Role.Clerk, Office.District48);
        Assert.Empty(await Office.Services.GetServices<FindSource>().OfType<PublicationFind>().Single().FindAsync(item.Code, 5, Cancel));
    }

    [Fact]
    public async Task My_work_names_what_is_due_soon_at_my_unit()
    {
        await Office.RegisterItemAsync("2026-08-14", "即将到期的文件"); // due on 11 September: late
        await Office.RegisterItemAsync("2026-09-11", "刚刚制作的文件");

        var card = Render<WorkPublication>();

        card.WaitForAssertion(() => Assert.Equal(["即将到期的文件"], card.FindAll("li a").Select(a => a.TextContent)));
    }
}
