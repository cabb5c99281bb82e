using System.Globalization;
using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Reporting;

public sealed class StatisticsPageTests : BunitContext, IAsyncLifetime
{
    private TestOffice _office = null!;

    public StatisticsPageTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public async ValueTask InitializeAsync()
    {
        _office = await Caseload.OpenAsync();
        Services.AddFallbackServiceProvider(_office.Services);
    }

    public new async ValueTask DisposeAsync()
    {
        await DisposeComponentsAsync();
        await _office.DisposeAsync();
    }

    [Fact]
    public void Without_an_address_it_shows_the_form_prescribed_for_last_year()
    {
        var page = Open("");

        Assert.Contains("政府信息公开工作年度报告（2025年度）", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll(".formt__h").Count);
    }

    [Fact]
    public async Task Every_counted_figure_is_a_door_to_its_cases()
    {
        var late = _office.Case("2017-03-01", "2017-12-01", ReplyOutcome.NotExisting);
        await _office.SaveAsync(late, _office.Case("2017-03-01", "2017-03-09"));

        var page = Open("?form=2014&year=2017&code=L2");

        Assert.Equal("2", page.Find("a[href='/statistics?form=2014&year=2017&code=3.2']").TextContent);
        Assert.Contains(late.Number, page.Find("aside").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("aside a[href='/applications?form=2014&year=2017&code=L2']"));
        Assert.Contains("2 ≠ 1 + 0", page.Find(".checks").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".checks .er-i"));
    }

    [Fact]
    public void A_missing_figure_is_no_zero_and_its_check_is_not_green()
    {
        var page = Open("?form=2014&year=2017");

        var line = page.FindAll("tbody tr").Single(row => row.Children[1].TextContent == "8.3");
        Assert.Contains("–", line.Children[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("待核", line.Children[4].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_of_a_table_names_its_heads()
    {
        await _office.SaveAsync(_office.Case("2025-03-03", "2025-03-10", ReplyOutcome.Refused, WithholdingGround.StateSecret));

        var page = Open("?year=2025");

        var cell = page.Find("a[href='/statistics?form=2021&year=2025&code=3.3.1&column=COMMERCIAL']").ParentElement!;
        Assert.Equal(["三、本年度办理结果", "(三)不予公开", "1.属于国家秘密", "申请人情况", "法人或其他组织", "商业企业"],
            cell.GetAttribute("headers")!.Split(' ').Select(id => page.Find("#" + id).TextContent.Trim().Replace('（', '(').Replace('）', ')')));
    }

    [Fact]
    public void Who_may_enter_figures_enters_them_on_the_page()
    {
        _office.ActAs(Role.CityOffice);
        var page = Open("?form=2014&year=2017");

        page.Find("button[aria-label^='填报 8.4']").Click();
        page.WaitForElement("#Value").Input("92.1");
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.Equal("92.1", page.Find("a[href='/statistics?form=2014&year=2017&code=8.4']").TextContent));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public void A_refused_figure_stays_in_the_dialog()
    {
        _office.ActAs(Role.HeadOfOffice);
        var page = Open("?form=2014&year=2017");

        page.Find("button[aria-label^='填报 8.1']").Click();
        page.WaitForElement("#Value").Input("1.5");
        page.Find("dialog form").Submit();

        page.WaitForAssertion(() => Assert.Contains("8.1 不能是 1.5", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clerk_enters_nothing_and_chooses_no_organ()
    {
        _office.ActAs(Role.Clerk);
        var page = Open("?form=2014&year=2017");

        Assert.Contains("市环保局", page.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button[aria-label^='填报']"));
        Assert.Equal(2, page.FindAll(".pick select").Count);
    }

    [Theory]
    [InlineData("?year=99999999999999999999")]
    [InlineData("?year=abc")]
    [InlineData("?year=-1")]
    [InlineData("?year=2099")] // not yet
    [InlineData("?year=1999")]
    public void A_year_that_is_none_is_named_and_last_year_shown(string query)
    {
        var page = Open(query);

        Assert.Contains("2025年度", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains($"“{query[6..]}”不可用", page.Find(".banner").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?form=1&organ=&code=%00&column=x&compare=maybe")]
    [InlineData("?year=2017&form=2014&code=3.1&column=99999999999")]
    public void Nonsense_in_the_address_is_no_error(string query) => Assert.Empty(Open(query).FindAll(".banner"));

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public void Nonsense_is_no_error_behind_a_figure_of_disputes_either(string year)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/statistics/disputes?form=2014&year={year}&code=4");

        Assert.NotNull(Render<DisputesBehindPage>().Find("h1"));
    }

    [Fact]
    public async Task The_disputes_behind_a_figure_are_listed()
    {
        var dispute = _office.Reconsideration("2017-04-01", Disclosure.Domain.Disputes.DisputeResult.Upheld, "2017-05-01");
        await _office.SaveAsync(dispute, _office.Lawsuit("2017-04-01"));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/statistics/disputes?form=2014&year=2017&code=4");

        var page = Render<DisputesBehindPage>();

        page.WaitForAssertion(() => Assert.Equal(dispute.Number, page.Find("tbody tr td").TextContent.Trim()));
        Assert.Single(page.FindAll("tbody tr"));
    }

    private IRenderedComponent<StatisticsPage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/statistics" + query);
        var page = Render<StatisticsPage>();
        page.WaitForElement(".checks");
        return page;
    }
}
