using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;

namespace Disclosure.Web.Tests.Applications;

/// <summary>更多登记项: what only some papers bring, typed in rows.</summary>
public sealed class RegisterDetailsTests : RegisterDesk
{
    private const string First = "SQ-HHHT-006-2026-00001";

    [Fact]
    public async Task Items_parties_and_agent_are_registered_as_typed()
    {
        var page = Open();
        Fill(page);
        FillDetails(page);

        await EnterAsync(page);

        var found = await Office.ReadAsync(First);
        Assert.Equal(["监测报告", "整改通知"], found.Items.Select(item => item.Text));
        Assert.Equal([new CoApplicant(1, ApplicantKind.Research, "某研究所", "12-3")], found.CoApplicants);
        Assert.Equal(new Agent("陈某", null, TestOffice.D("2026-09-10")), found.Agent);
        Assert.Equal(ProvisionRoute.Post, found.Provision?.Route);
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("False", false)]
    [InlineData("", null)]
    public async Task Whether_an_identity_was_proved_is_taken_from_the_words_that_a_browser_sends(string chosen, bool? expected)
    {
        var page = Open();
        Fill(page);
        page.Find("#IdentityProof").Change(chosen);

        await EnterAsync(page);

        Assert.Equal(expected, (await Office.ReadAsync(First)).HasIdentityProof);
    }

    [Fact]
    public async Task A_power_of_attorney_of_an_unreadable_day_is_refused_at_its_field_and_not_dropped()
    {
        var page = Open();
        Fill(page);
        FillDetails(page);
        page.Find("#PowerOfAttorneyOn").Input("20260231");

        await EnterAsync(page);

        Assert.Contains("2026 年 2 月没有 31 日", page.Find("[role=alert] a[href='#PowerOfAttorneyOn']").TextContent, StringComparison.Ordinal);
        await using var db = await Office.DbAsync();
        Assert.Empty(db.Applications);
    }

    [Fact]
    public async Task A_reload_loses_nothing_of_it()
    {
        var page = Open();
        Fill(page);
        FillDetails(page);

        page = await OpenAgainAsync();

        Assert.True(page.Find("details.whatif").HasAttribute("open"));
        Assert.Equal(["监测报告", "整改通知"], page.FindAll("#Items input").Select(input => input.GetAttribute("value")));
        Assert.Equal(("某研究所", "12-3", "陈某", "2026-09-10"), (Value(page, "CoApplicants[0].Name"), Value(page, "CoApplicants[0].IdNumber"), Value(page, "AgentName"), Value(page, "PowerOfAttorneyOn")));
        await EnterAsync(page);
        Assert.Equal(ApplicantKind.Research, (await Office.ReadAsync(First)).CoApplicants[0].Kind);
    }

    [Fact]
    public void A_row_that_is_removed_takes_only_its_own_text()
    {
        var page = Open();
        FillDetails(page);

        page.Find("button[aria-label='删除申请事项 1']").Click();
        page.Find("button[aria-label='删除共同申请人 1']").Click();

        Assert.Equal(["整改通知"], page.FindAll("#Items input").Select(input => input.GetAttribute("value")));
        Assert.Empty(page.FindAll("#CoApplicants input"));
    }

    [Fact]
    public void The_content_is_split_by_its_lines_without_their_numbers()
    {
        var page = Open();
        Type(page, "Content", "1.监测报告\n（二）整改通知；3、验收意见");

        Button(page, "按行拆分申请内容").Click();

        Assert.Equal(["监测报告", "整改通知", "验收意见"], page.FindAll("#Items input").Select(input => input.GetAttribute("value")));
        Assert.Contains("共 3 项", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_co_applicant_without_a_name_is_refused_at_the_row()
    {
        var page = Open();
        Fill(page);
        Button(page, "添加共同申请人").Click();

        await EnterAsync(page);

        Assert.Contains("请填写姓名或名称，或者删除这一行", page.Find("#CoApplicants").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_without_a_power_of_attorney_is_told_and_still_registered()
    {
        var page = Open();
        Fill(page);
        Type(page, "AgentName", "陈某");

        Assert.Contains(ApplicationsTexts.RegisterPowerMissing, page.Markup, StringComparison.Ordinal);
        await EnterAsync(page);

        Assert.Equal(new Agent("陈某", null, null), (await Office.ReadAsync(First)).Agent);
    }

    [Fact]
    public async Task An_oral_application_names_who_filled_the_form_in()
    {
        var page = Open();
        page.Find("#Channel-Oral").Change(true);
        Fill(page);
        Type(page, "FilledInBy", "苏某某");

        await EnterAsync(page);

        Assert.Equal("苏某某", (await Office.ReadAsync(First)).FilledInBy);
    }

    private static void FillDetails(IRenderedComponent<RegisterPage> page)
    {
        foreach (var (text, at) in new[] { ("监测报告", 0), ("整改通知", 1) })
        {
            Button(page, "添加申请事项").Click();
            page.Find($"#Items-{at}").Input(text);
        }

        Button(page, "添加共同申请人").Click();
        ById(page, "CoApplicants[0].Kind").Change(nameof(ApplicantKind.Research));
        ById(page, "CoApplicants[0].Name").Input("某研究所");
        ById(page, "CoApplicants[0].IdNumber").Input("12-3");
        Type(page, "AgentName", "陈某");
        Type(page, "PowerOfAttorneyOn", "20260910");
        page.Find("#ProvisionRoute").Change(nameof(ProvisionRoute.Post));
    }

    private static AngleSharp.Dom.IElement ById(IRenderedComponent<RegisterPage> page, string id) => page.Find($"[id='{id}']");

    private static string? Value(IRenderedComponent<RegisterPage> page, string id) => ById(page, id).GetAttribute("value");

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<RegisterPage> page, string text) =>
        page.FindAll("button").First(b => b.TextContent.Contains(text, StringComparison.Ordinal));
}
