using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Applications;

/// <summary>申请列表, as a clerk of 市环保局 and the city's office see it.</summary>
public sealed class ApplicationsPageTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.RegisterAsync("2026-08-10", "某热电厂排污监测数据"); // due 7 Sep: late
        await Office.RegisterAsync("2026-08-18", "某道路工程环评批复"); // due 15 Sep: tomorrow
        await Office.RegisterAsync("2026-09-11", "某小区噪声检测结果"); // due 12 Oct
        await Office.CloseAsync(await Office.RegisterAsync("2026-08-03", "某河道水质报告"), ReplyOutcome.Granted, "2026-08-20");
        Office.ActAs(Role.Clerk, Office.District48);
        await Office.RegisterAsync("2026-09-10", "某街道危房鉴定结论");
        Office.ActAs(Role.Clerk);
    }

    [Fact]
    public void Open_cases_come_first_in_the_order_of_their_due_dates()
    {
        var page = Open("/applications");

        Assert.Equal(["某热电厂排污监测数据", "某道路工程环评批复", "某小区噪声检测结果"], Contents(page));
        Assert.Contains("红灯·逾期", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-00001", page.Find("tbody a[data-open]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view=Near", "某热电厂排污监测数据;某道路工程环评批复")]
    [InlineData("view=ThisWeek", "")]
    [InlineData("view=ThisYear", "某小区噪声检测结果;某道路工程环评批复;某热电厂排污监测数据;某河道水质报告")]
    [InlineData("view=All&sort=number", "某热电厂排污监测数据;某道路工程环评批复;某小区噪声检测结果;某河道水质报告")]
    [InlineData("view=All&q=噪声", "某小区噪声检测结果")]
    [InlineData("view=All&q=2026-4", "某河道水质报告")]
    [InlineData("view=All&q=sq-hhht-006-2026-00004", "某河道水质报告")]
    [InlineData("view=All&q=钱&sort=received", "某河道水质报告;某热电厂排污监测数据;某道路工程环评批复;某小区噪声检测结果")]
    [InlineData("view=All&q=危房", "")]
    [InlineData("view=All&outcome=Granted", "某河道水质报告")]
    [InlineData("light=Red", "某热电厂排污监测数据")]
    [InlineData("light=Yellow", "某道路工程环评批复")]
    [InlineData("due=2026-09-15", "某道路工程环评批复")]
    [InlineData("stage=AwaitingCorrection", "")]
    [InlineData("view=All&void=Only", "")]
    [InlineData("stage=nonsense&year=99999&light=;drop", "某热电厂排污监测数据;某道路工程环评批复;某小区噪声检测结果")]
    [InlineData("form=2014&year=2026&code=3.1", "某小区噪声检测结果;某道路工程环评批复;某热电厂排污监测数据;某河道水质报告")]
    [InlineData("form=2014&year=2026&code=9.9.9", "")] // there is no such figure
    public void The_address_says_which_cases_are_shown(string query, string contents) =>
        Assert.Equal(contents.Split(';', StringSplitOptions.RemoveEmptyEntries), Contents(Open("/applications?" + query)));

    [Fact]
    public void A_page_is_read_from_the_database_and_counted()
    {
        var page = Open("/applications?size=20&page=1");

        Assert.Contains("第 1–3 件，共 3 件", page.Find(".pager").TextContent, StringComparison.Ordinal);
        Assert.Equal("3", page.Find(".views a[aria-current] .n").TextContent.Trim());
    }

    [Fact]
    public void A_clerk_sees_no_organ_and_the_city_sees_them_all()
    {
        Assert.DoesNotContain("新城区", Open("/applications").Markup, StringComparison.Ordinal);

        Office.ActAs(Role.CityOffice);
        Assert.Contains("新城区", Open("/applications").Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Equal(["某街道危房鉴定结论"], Contents(Open("/applications?organ=HHHT-048")));
        Assert.Empty(Contents(Open("/applications?organ=HHHT-999")));
    }

    [Fact]
    public async Task A_condition_goes_into_the_address_and_leaves_it_again()
    {
        var page = Open("/applications");

        await page.Find("[data-key=f]").ClickAsync();
        await page.Find("#filter-outcome").ChangeAsync("Granted");
        Assert.EndsWith("/applications?outcome=Granted&view=All", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(["某河道水质报告"], Contents(page)));

        await page.Find(".chip button").ClickAsync();
        Assert.EndsWith("/applications?view=All", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_field_searches_numbers_names_and_contents()
    {
        var page = Open("/applications");

        await page.Find("input[type=search]").ChangeAsync("环评");
        await page.Find("form[role=search]").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(["某道路工程环评批复"], Contents(page)));
    }

    [Fact]
    public async Task Somebody_without_the_right_reads_nothing()
    {
        Office.ActAs(Role.Auditor);

        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<ApplicationList>().ReadAsync(new Web.Shell.ListQuery(1, 50, null, false), Cancel));
        Assert.Empty(await Office.Services.GetServices<Web.Shell.FindSource>().OfType<CaseFind>().Single().FindAsync("环评", 5, Cancel));
    }

    [Fact]
    public async Task Whoever_handles_cases_in_the_organ_can_be_chosen_by_name()
    {
        var one = await Office.ReadAsync("SQ-HHHT-006-2026-00001");
        await using (var db = await Office.DbAsync())
        {
            db.Users.Add(new User { UserName = "su", NormalizedUserName = "SU", DisplayName = "苏某某", Role = Role.Clerk, OrganId = Office.Environment6.Id });
            db.Users.Add(new User { UserName = "fa", NormalizedUserName = "FA", DisplayName = "法某某", Role = Role.LegalOfficer, OrganId = Office.Environment6.Id });
            db.Users.Add(new User { UserName = "qi", NormalizedUserName = "QI", DisplayName = "旗某某", Role = Role.Clerk, OrganId = Office.District48.Id });
            await db.SaveChangesAsync(Cancel);
        }

        await Office.Get<HandOverCase>().RunAsync(new HandOverForm { Number = one.Number, Version = one.Version, To = "su", Reason = "分工调整" }, Cancel);
        var page = Open("/applications");
        await page.Find("[data-key=f]").ClickAsync();

        Assert.Equal(["不限", "苏某某"], page.FindAll("#filter-handler option").Select(o => o.TextContent));
        await page.Find("#filter-handler").ChangeAsync("su");
        page.WaitForAssertion(() => Assert.Equal(["某热电厂排污监测数据"], Contents(page)));
        Assert.Contains("苏某某", page.Find(".chip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_column_names_the_person_who_has_the_case_and_not_her_account()
    {
        await Office.NameAsync("clerk", "苏红");
        await using (var db = await Office.DbAsync())
        {
            await db.Applications.Where(a => a.Content == "某道路工程环评批复").ExecuteUpdateAsync(set => set.SetProperty(a => a.Handler, (string?)null), Xunit.TestContext.Current.CancellationToken);
        }

        var page = Open("/applications");

        Assert.Equal("经办人", page.FindAll("thead th")[^1].TextContent.Trim());
        Assert.Equal(["苏红", "–", "苏红"], page.FindAll("tbody tr").Select(row => row.QuerySelectorAll("td")[^1].TextContent.Trim()));
    }

    private IRenderedComponent<ApplicationsPage> Open(string address)
    {
        var page = Open<ApplicationsPage>(address);
        page.WaitForState(() => page.FindAll("tbody tr.is-sk").Count == 0 && page.FindAll("[aria-busy=true]").Count == 0);
        return page;
    }

    private static string[] Contents(IRenderedComponent<ApplicationsPage> page) => [.. page.FindAll("tbody td.cut").Select(cell => cell.TextContent.Trim())];
}
