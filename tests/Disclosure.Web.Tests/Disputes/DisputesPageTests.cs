using Bunit;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>复议诉讼列表, as the legal officer of 市环保局 and the city's office see it.</summary>
public sealed class DisputesPageTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Reconsideration("2026-09-01"), copyOn: "2026-09-09"); // five working days: 16 Sep
        await Office.StoreAsync("FY-HHHT-006-2026-00002", DisputeOffice.Lawsuit("2026-08-20"), copyOn: "2026-08-24"); // fifteen days: 8 Sep
        await Office.StoreAsync("FY-HHHT-006-2026-00003", DisputeOffice.Lawsuit("2026-07-01", CourtInstance.Second, "（2026）内01行终3号"));
        await Office.StoreAsync("FY-HHHT-006-2025-00004", DisputeOffice.Reconsideration("2025-03-03", "") with { Result = DisputeResult.Annulled, ClosedOn = TestOffice.D("2025-05-06") });
        await Office.StoreAsync("FY-HHHT-048-2026-00001", DisputeOffice.Reconsideration("2026-09-02", "呼政复字〔2026〕8号"), copyOn: "2026-09-14", organ: Office.District48);
        Office.ActAs(Role.LegalOfficer);
    }

    [Fact]
    public void What_has_a_deadline_comes_first_and_says_what_it_is()
    {
        var page = Open("/disputes");

        Assert.Equal(["FY-2026-00002", "FY-2026-00001", "FY-2026-00003"], Numbers(page));
        var first = page.Find("tbody tr").TextContent;
        Assert.Contains("红灯·逾期", first, StringComparison.Ordinal);
        Assert.Contains("提交答辩状和证据", first, StringComparison.Ordinal);
        Assert.Contains("等待审理", page.FindAll("tbody tr")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("在办 3 件，其中逾期或三个工作日内到期 2 件", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view=Near", "FY-2026-00002;FY-2026-00001")]
    [InlineData("view=ToPerform", "")]
    [InlineData("view=ThisYear", "FY-2026-00001;FY-2026-00002;FY-2026-00003")]
    [InlineData("view=All&sort=number", "FY-2025-00004;FY-2026-00001;FY-2026-00002;FY-2026-00003")]
    [InlineData("view=All&sort=number&desc=true", "FY-2026-00003;FY-2026-00002;FY-2026-00001;FY-2025-00004")]
    [InlineData("view=All&sort=accepted", "FY-2025-00004;FY-2026-00003;FY-2026-00002;FY-2026-00001")]
    [InlineData("kind=Lawsuit", "FY-2026-00002;FY-2026-00003")]
    [InlineData("instance=Second", "FY-2026-00003")]
    [InlineData("duty=Answer", "FY-2026-00001")]
    [InlineData("stage=Suspended", "")]
    [InlineData("view=All&result=Corrected", "FY-2025-00004")]
    [InlineData("view=All&year=2025", "FY-2025-00004")]
    [InlineData("q=行终3", "FY-2026-00003")]
    [InlineData("q=新城区", "FY-2026-00002;FY-2026-00003")]
    [InlineData("ground=Silence", "")]
    [InlineData("desk=Mine", "FY-2026-00002;FY-2026-00001")]
    [InlineData("desk=Nobody", "FY-2026-00003")]
    [InlineData("kind=nonsense&year=99999&q=", "FY-2026-00002;FY-2026-00001;FY-2026-00003")]
    public void The_address_says_which_disputes_are_shown(string query, string numbers) =>
        Assert.Equal(numbers.Split(';', StringSplitOptions.RemoveEmptyEntries), Numbers(Open("/disputes?" + query)));

    [Fact]
    public void A_page_is_read_from_the_database_and_counted()
    {
        var page = Open("/disputes?view=All&size=20");

        Assert.Contains("第 1–4 件，共 4 件", page.Find(".pager").TextContent, StringComparison.Ordinal);
        Assert.Equal("4", page.Find(".views a[aria-current] .n").TextContent.Trim());
    }

    [Fact]
    public void The_city_sees_every_unit_and_asks_for_one()
    {
        Assert.DoesNotContain("新城区</td>", Open("/disputes").Markup, StringComparison.Ordinal);

        Office.ActAs(Role.CityOffice);
        Assert.Equal(4, Numbers(Open("/disputes")).Length);
        Assert.Equal(["FY-2026-00001"], Numbers(Open("/disputes?organ=HHHT-048")));
        Assert.Empty(Numbers(Open("/disputes?organ=HHHT-999")));
    }

    [Fact]
    public async Task A_condition_that_only_concluded_disputes_meet_shows_them_all()
    {
        var page = Open("/disputes");

        await page.Find("[data-key=f]").ClickAsync();
        await page.Find("#filter-result").ChangeAsync("Corrected");
        Assert.EndsWith("/disputes?result=Corrected&view=All", Address, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(["FY-2025-00004"], Numbers(page)));

        await page.Find(".chip button").ClickAsync();
        Assert.EndsWith("/disputes?view=All", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_navigation_counts_what_presses_for_those_who_handle_disputes()
    {
        Assert.Equal(2, await Office.Get<DisputeList>().WaitingAsync(Cancel));
        Office.ActAs(Role.Supervisor);
        Assert.Equal(0, await Office.Get<DisputeList>().WaitingAsync(Cancel));
    }

    [Fact]
    public async Task Ctrl_K_finds_a_dispute_by_its_docket_within_reach()
    {
        var source = Office.Services.GetServices<FindSource>().OfType<DisputeFind>().Single();

        Assert.Equal("/disputes/FY-HHHT-006-2026-00003", Assert.Single(await source.FindAsync("行终3", 5, Cancel)).Href);
        Assert.Empty(await source.FindAsync("呼政复字〔2026〕8号", 5, Cancel));
        Office.ActAs(Role.Auditor);
        Assert.Empty(await source.FindAsync("行终3", 5, Cancel));
    }

    [Fact]
    public async Task Somebody_without_the_right_reads_nothing()
    {
        Office.ActAs(Role.Auditor);

        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<DisputeList>().ReadAsync(new ListQuery(1, 50, null, false), Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<DisputeFiles>().FindAsync("FY-HHHT-006-2026-00001", Cancel));
        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<HearingList>().ReadAsync(HearingView.Ahead, Cancel));
    }

    private IRenderedComponent<DisputesPage> Open(string address)
    {
        var page = Open<DisputesPage>(address);
        page.WaitForState(() => page.FindAll("tbody tr.is-sk").Count == 0 && page.FindAll("[aria-busy=true]").Count == 0);
        return page;
    }

    private static string[] Numbers(IRenderedComponent<DisputesPage> page) => [.. page.FindAll("tbody a[data-open]").Select(cell => cell.TextContent.Trim())];
}
