using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>The acts on a dispute, from the case to the order to reply again, each in its dialog.</summary>
public sealed class DisputeActPageTests : CaseDesk
{
    private Application _case = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await Office.CloseAsync(await Office.RegisterAsync("2026-06-01", "某热电厂排污监测数据"), ReplyOutcome.Granted, "2026-06-20");
        Office.ActAs(Role.LegalOfficer);
    }

    [Fact]
    public async Task A_reconsideration_is_opened_from_the_case_with_everything_filled_in()
    {
        var number = await OpenFromCaseAsync();

        await using var db = await Office.DbAsync();
        var dispute = await db.Disputes.SingleAsync(d => d.Number == number, Cancel);
        Assert.Equal(("呼和浩特市人民政府", "钱某", DisputeGround.Reply, _case.Id), (dispute.Facts.Body, dispute.Claimant, dispute.Ground, dispute.ApplicationId));
        Assert.NotNull(dispute.ReplyId);
        Assert.Equal("/disputes/" + number, new Uri(Address).AbsolutePath);
    }

    [Fact]
    public void An_order_that_comes_apart_from_its_result_is_no_order_to_reply_again() =>
        Assert.Equal([nameof(ObligationKind.Perform), nameof(ObligationKind.OpinionLetter)], DisputeActDialog.LaterOrders.Select(option => option.Value));

    [Fact]
    public async Task An_answer_without_evidence_is_refused_and_with_it_done()
    {
        var page = Open(await OpenFromCaseAsync());

        Assert.Equal("编列证据 E", page.Find(".head .btn--p").TextContent); // evidence comes first
        await ActAsync(page, "登记提交答复、答辩");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("证据", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        await page.Find("dialog [aria-label='关闭']").ClickAsync();

        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#Name").Change("政府信息公开申请表");
        page.Find("#EvidenceKind").Change(nameof(EvidenceKind.Document));
        page.Find("#Proves").Change("申请的内容");
        page.Find("#Pages").Change("3");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("政府信息公开申请表", page.Find("#evidence").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal));

        await ActAsync(page, "登记提交答复、答辩");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("已答复，待审结", page.Find(".state").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("未提交", page.Find("#evidence").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_orders_a_new_reply_reopens_the_case_and_the_chain_says_so()
    {
        var number = await OpenFromCaseAsync();
        var page = Open(number);

        await ActAsync(page, "登记审结");
        page.Find("#DecidedOn").Input("2026-09-11");
        page.Find("#ServedOn").Input("2026-09-14");
        page.Find("#Form").Change(nameof(DecisionForm.Decision));
        page.Find("#DecisionNumber").Change("呼政复决〔2026〕9号");
        page.Find("#Result").Change(nameof(DisputeResult.OrderedToReplyAgain));
        await page.Find("dialog form").SubmitAsync();
        Assert.NotEmpty(page.FindAll("dialog .note")); // neither reason nor order
        page.Find("#CorrectedReason").Change(nameof(CorrectedReason.SearchInsufficient));
        await page.FindAll("dialog fieldset button")[0].ClickAsync();
        page.Find("#order-what-1").Change("二十个工作日内重新答复");
        page.Find("#order-due-1").Input("2026-10-20");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("责令重新答复", page.Find(".state").TextContent, StringComparison.Ordinal));
        Assert.Equal(ApplicationStage.Reopened, (await Office.ReadAsync(_case.Number)).Stage);
        Assert.Contains(page.FindAll(".chain li b"), link => link.TextContent == "重新办理");
        Assert.Contains("待履行", page.Find("#obligations").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dispute_without_a_case_is_joined_from_either_end_in_one_click()
    {
        await Office.StoreAsync("FY-HHHT-006-2026-00077", DisputeOffice.Lawsuit("2026-08-20"));
        var page = Render<CasePage>(p => p.Add(x => x.Number, _case.Number));
        await ButtonAsync(page, "关联已有案件");
        await page.Find("dialog .docs button").ClickAsync();
        await using (var db = await Office.DbAsync())
        {
            Assert.Equal(_case.Id, (await db.Disputes.SingleAsync(d => d.Number == "FY-HHHT-006-2026-00077", Cancel)).ApplicationId);
        }

        Office.ActAs(Role.Clerk);
        var second = await Office.RegisterAsync("2026-09-01", "同一项目的环评批复");
        Office.ActAs(Role.LegalOfficer);
        var dispute = Open("FY-HHHT-006-2026-00077");
        await ButtonAsync(dispute, "关联申请");
        dispute.Find("#Other").Change(second.Number);
        await dispute.Find("dialog form").SubmitAsync();
        dispute.WaitForAssertion(() => Assert.Equal(2, dispute.FindAll("#cases").Single().ParentElement!.ParentElement!.QuerySelectorAll("li").Length));
    }

    [Fact]
    public async Task A_dialog_keeps_what_was_typed_when_somebody_else_was_faster()
    {
        var number = await OpenFromCaseAsync();
        var page = Open(number);
        await ActAsync(page, "登记月度核查");
        page.Find("#Note").Change("等待审理");
        await Office.Get<NoteCost>().RunAsync(new NoteCostForm { Number = number, Version = await VersionOfAsync(number), CostKind = DisputeCostKind.LawyerFee, Yuan = 5000, On = TestOffice.D("2026-09-14") }, Cancel);

        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("载入最新情况", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog .dlg__f .btn--t").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
        Assert.Contains("等待审理", page.Find(".tl").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Supervisor)]
    public async Task Whoever_does_not_handle_disputes_sees_them_and_no_act(Role role)
    {
        var number = await OpenFromCaseAsync();
        Office.ActAs(role);

        var page = Open(number);
        Assert.Empty(page.FindAll(".acts button"));
        Assert.Empty(page.FindAll(".card__h button"));
        Assert.NotEmpty(page.FindAll(".chain li"));
    }

    [Fact]
    public async Task Every_act_has_a_dialog_with_a_field_for_each_thing_its_form_asks()
    {
        var number = await OpenFromCaseAsync();
        var file = (await Office.Get<DisputeFiles>().FindAsync(number, Cancel))!;

        Assert.All(Enum.GetValues<DisputeActKind>(), kind =>
        {
            var dialog = Render<DisputeActDialog>(p => p.Add(x => x.File, file).Add(x => x.Kind, kind));
            Assert.NotEmpty(dialog.FindAll("dialog input, dialog select, dialog textarea"));
        });
    }

    private async Task<string> OpenFromCaseAsync()
    {
        var page = Render<CasePage>(p => p.Add(x => x.Number, _case.Number));
        await ButtonAsync(page, "登记复议");
        page.Find("#Docket").Change("呼政复字〔2026〕7号");
        page.Find("#AcceptedOn").Input("2026-09-02");
        page.Find("#CopyReceivedOn").Input("2026-09-09");
        await page.Find("dialog form").SubmitAsync();
        await using var db = await Office.DbAsync();
        return await db.Disputes.Select(d => d.Number).SingleAsync(Cancel);
    }

    private async Task<Guid> VersionOfAsync(string number)
    {
        await using var db = await Office.DbAsync();
        return await db.Disputes.Where(d => d.Number == number).Select(d => d.Version).SingleAsync(Cancel);
    }

    private static Task ActAsync(IRenderedComponent<DisputePage> page, string act) =>
        page.FindAll(".acts .btn").Single(b => b.TextContent == act).ClickAsync();

    private static Task ButtonAsync<TPage>(IRenderedComponent<TPage> page, string name)
        where TPage : Microsoft.AspNetCore.Components.IComponent => page.FindAll("button").First(b => b.TextContent.Trim() == name).ClickAsync();

    private IRenderedComponent<DisputePage> Open(string number) => Render<DisputePage>(p => p.Add(x => x.Number, number));
}
