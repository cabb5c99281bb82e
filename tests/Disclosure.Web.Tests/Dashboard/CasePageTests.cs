using System.Globalization;
using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>申请详情: what a case says at a glance, and each act on it.</summary>
public sealed class CasePageTests : CaseDesk
{
    [Fact]
    public async Task Three_answers_stand_first()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);

        var state = page.Find(".state").TextContent;
        Assert.Contains("办理中", state, StringComparison.Ordinal);
        Assert.Contains("9月29日", state, StringComparison.Ordinal); // 20 Sep is worked, 25 Sep is off
        Assert.Contains("拟写答复", state, StringComparison.Ordinal);
        Assert.Contains("为什么是 9月29日", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".trace li"));
    }

    [Fact]
    public async Task A_reply_on_its_way_shows_each_her_own_next_step()
    {
        var reply = await Office.DraftedAsync();
        var number = reply.Application.Number;

        Assert.Equal("查看答复 E", Primary(number)); // the clerk waits for the others
        Office.ActAs(Role.SecrecyOfficer);
        Assert.Equal("保密审查 E", Primary(number));
        await Office.ToAsync(reply, ReplyStage.LegallyChecked);
        Office.ActAs(Role.LegalOfficer);
        Assert.Equal("查看答复 E", Primary(number));
        Office.ActAs(Role.HeadOfOffice);
        var page = Open(number);
        Assert.Equal("审批 E", page.Find(".head .btn--p").TextContent);
        Assert.DoesNotContain(page.FindAll(".acts .btn"), button => button.TextContent == "拟写答复"); // it is written already
    }

    [Fact]
    public async Task A_served_reply_says_on_the_case_until_when_it_can_be_contested()
    {
        var reply = await Office.ToAsync(await Office.DraftedAsync(), ReplyStage.Served);
        Office.ActAs(Role.Clerk);

        var card = Open(reply.Application.Number).Find("#replies").ParentElement!.ParentElement!.TextContent;
        Assert.Contains("可申请行政复议至 2026-11-13", card, StringComparison.Ordinal);
        Assert.Contains("可提起行政诉讼至 2027-03-14", card, StringComparison.Ordinal);
        Assert.DoesNotContain("未告知", card, StringComparison.Ordinal); // the program told them
    }

    [Fact]
    public async Task A_case_of_another_organ_is_not_there()
    {
        var number = (await Office.RegisterAsync("2026-09-01")).Number;
        Office.ActAs(Role.Clerk, Office.District48);

        Assert.Contains("没有这件申请", Open(number).Markup, StringComparison.Ordinal);
        Assert.Contains("没有这件申请", Open("SQ-NOWHERE").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_incomplete_act_is_refused_in_its_dialog_and_then_done()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);

        await ActAsync(page, "征求意见");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请填写日期", page.Find("dialog").TextContent, StringComparison.Ordinal);

        page.Find("#SentOn").Input("0902");
        page.Find("#Name").Change("某某化工有限公司");
        page.Find("#Description").Change("某项目验收报告中的工艺参数");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Contains("应复日未定", page.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.Contains("登记意见", page.Find(".acts .btn--p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_law_that_is_broken_is_said_with_its_article()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);

        await ActAsync(page, "申请延期");
        page.Find("#Days").Input("21");
        page.Find("#Reason").Change("需要检索的材料较多");
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("第三十三条", page.Find("dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_closes_the_case_and_the_page_says_when()
    {
        var number = (await Office.RegisterAsync("2026-09-01")).Number;
        Office.ActAs(Role.HeadOfOffice);
        var page = Open(number, "RecordReply");

        page.Find("#Outcome").Change(nameof(ReplyOutcome.Refused));
        page.Find("#Ground").Change(nameof(WithholdingGround.StateSecret));
        page.Find("#EffectiveOn").Input("0910");
        page.Find("#Reason").Change("系统停机，先行送出");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(ApplicationStage.Withheld, (await Office.ReadAsync(number)).Stage);
        Assert.Contains("办结·按时", page.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/applications/" + number, Address, StringComparison.Ordinal); // the act leaves the address, so a reload opens no dialog
    }

    [Fact]
    public async Task The_reply_is_drafted_on_its_own_page()
    {
        var number = (await Office.RegisterAsync("2026-09-01")).Number;
        var page = Open(number);
        await ActAsync(page, "拟写答复");

        Assert.EndsWith($"/applications/{number}/reply", Address, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll(".acts button"), b => b.TextContent.Contains("补录", StringComparison.Ordinal)); // for the head of office
    }

    [Fact]
    public async Task A_case_changed_meanwhile_is_loaded_again_and_nothing_typed_is_lost()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        var page = Open(seen.Number);
        await ActAsync(page, "登记撤回");
        page.Find("#StatedOn").Input("0910");
        page.Find("#EffectiveOn").Input("0911");
        page.Find("#Form").Change(nameof(WithdrawalForm.Written));
        await Office.Get<Consult>().RunAsync(seen.Letter("2026-09-03"), Cancel);

        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("载入最新情况", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.FindAll("dialog button").Single(b => b.TextContent.Contains("载入最新情况", StringComparison.Ordinal)).ClickAsync();
        Assert.DoesNotContain("载入最新情况", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Contains("应复日未定", page.Find(".state").TextContent, StringComparison.Ordinal);
        Assert.Equal("0911", page.Find("#EffectiveOn").GetAttribute("value"));
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog").Select(d => d.TextContent));
        Assert.Equal(ApplicationStage.Withdrawn, (await Office.ReadAsync(seen.Number)).Stage);
    }

    [Fact]
    public async Task Contact_data_is_masked_until_somebody_who_handles_the_case_asks_for_it()
    {
        var number = await Office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { ArrivedOn = TestOffice.D("2026-09-01"), ApplicantName = "钱某", Content = "噪声监测", Phone = "13800000000" }, Cancel);

        var page = Open(number);
        Assert.DoesNotContain("13800000000", page.Markup, StringComparison.Ordinal);
        Assert.Contains("138****0000", page.Markup, StringComparison.Ordinal);
        await page.Find("button[aria-pressed]").ClickAsync();
        Assert.Contains("13800000000", page.Markup, StringComparison.Ordinal);
        await using (var db = await Office.DbAsync())
        {
            var entry = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstAsync(Cancel);
            Assert.Equal((nameof(ShowContacts), number), (entry.Action, entry.Target)); // whoever looks leaves her name
        }

        Office.ActAs(Role.Supervisor);
        page = Open(number);
        Assert.Empty(page.FindAll("button[aria-pressed]"));
        Assert.Empty(page.FindAll(".acts button"));
        Assert.DoesNotContain("13800000000", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_to_a_closed_case_waits_for_the_head_of_office()
    {
        var number = (await Office.CloseAsync(await Office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10")).Number;
        var page = Open(number);
        await ActAsync(page, "更正事实");
        page.Find("#Fact").Change(nameof(ApplicationFact.RepliedOn));
        page.Find("#NewValue").Input("20260911");
        page.Find("#Reason").Change("交邮日看错");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("有一项更改等待批准", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("批准更改", StringComparison.Ordinal));

        Office.ActAs(Role.HeadOfOffice);
        page = Open(number);
        await page.FindAll("button").Single(b => b.TextContent == "批准更改").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(TestOffice.D("2026-09-11"), (await Office.ReadAsync(number)).ClosedOn);
        Assert.Contains("更正答复日期：2026-09-10 → 2026-09-11", page.Find(".tl").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_items_are_corrected_row_by_row_as_they_were_registered()
    {
        var number = (await Office.RegisterAsync("2026-09-01")).Number;
        var page = Open(number);
        await ActAsync(page, "更正事实");
        page.Find("#Fact").Change(nameof(ApplicationFact.Items));
        foreach (var (text, at) in new[] { ("监测报告", 0), ("整改通知", 1), ("误记", 2) })
        {
            await page.Find("#Items-add").ClickAsync();
            page.Find($"#Items-{at}").Input(text);
        }

        Assert.True(page.Find("#Items-0-up").HasAttribute("disabled"));
        Assert.True(page.Find("#Items-2-down").HasAttribute("disabled"));
        await page.Find("#Items-0-down").ClickAsync(); // 整改通知 stands first now
        Assert.Contains(JSInterop.Invocations["disclosure.focus"], call => (string?)call.Arguments[0] == "Items-1-down"); // the hand stays on the row
        await page.Find("button[aria-label='删除申请事项 3']").ClickAsync();
        page.Find("#Reason").Change("登记时漏记");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(["整改通知", "监测报告"], (await Office.ReadAsync(number)).Items.Select(item => item.Text));
        Assert.Contains("1. 整改通知；2. 监测报告", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_is_too_long_is_refused_at_its_rows()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);
        await ActAsync(page, "更正事实");
        page.Find("#Fact").Change(nameof(ApplicationFact.Items));
        await page.Find("#Items-add").ClickAsync();
        page.Find("#Items-0").Input(new string('长', RequestItem.MaxText + 1));
        page.Find("#Reason").Change("登记时漏记");
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("每项", page.Find("dialog .err").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_says_what_became_of_the_due_date()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        await Office.Get<Consult>().RunAsync(seen.Letter("2026-09-03"), Cancel);
        seen = await Office.ReadAsync(seen.Number);
        await Office.Get<EndConsultation>().RunAsync(seen.Opinion("2026-09-09"), Cancel);

        var history = Open(seen.Number).FindAll(".tl li").Select(e => e.TextContent.Trim()).ToList();

        Assert.Contains("应复日 10月10日", history[0], StringComparison.Ordinal); // four working days later: 30 Sep, then 8, 9 and the worked 10 Oct
        Assert.Contains("期限暂停", history[1], StringComparison.Ordinal);
        Assert.Contains("应复日 9月29日", history[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_void_registration_says_so_and_offers_nothing()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);
        await ActAsync(page, "作废登记");
        page.Find("#Reason").Change("重复登记");
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("已于2026年9月14日 周一作废", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".acts button"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_act_has_a_dialog_and_its_words(ActKind kind)
    {
        Assert.NotNull(ActParts.Of(kind));
        Assert.NotNull(DashboardTexts.ResourceManager.GetString($"Done_{kind}", CultureInfo.InvariantCulture));
    }

    public static TheoryData<ActKind> Kinds => [.. Enum.GetValues<ActKind>().Where(kind => kind is not ActKind.Reply)]; // the reply has its own page

    [Fact]
    public void Every_act_of_the_audit_has_words() => Assert.All(AuditAction.Known, action => Assert.NotEqual(action, AuditAction.Say(action)));

    private string Primary(string number) => Open(number).Find(".head .btn--p").TextContent;

    private IRenderedComponent<CasePage> Open(string number, string? act = null)
    {
        var page = Open<CasePage>($"/applications/{number}" + (act is null ? "" : "?act=" + act), parameters => parameters.Add(p => p.Number, number));
        page.WaitForElement("h1");
        return page;
    }

    private static Task ActAsync(IRenderedComponent<CasePage> page, string act) =>
        page.FindAll(".acts button").Single(button => button.TextContent.Trim() == act).ClickAsync();
}
