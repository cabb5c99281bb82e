using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>拟办台: the reply from its draft to its service, before the eyes of each who has a step in it.</summary>
public sealed class ReplyDeskPageTests : CaseDesk
{
    [Fact]
    public async Task A_draft_is_written_and_submitted_and_says_what_it_lacks()
    {
        var number = (await Office.RegisterAsync("2026-09-01")).Number;
        var page = Open(number);

        page.Find("#Outcome").Change(nameof(ReplyOutcome.NotExisting));
        Assert.Contains("该信息不存在", page.Find("#Decision").GetAttribute("value"), StringComparison.Ordinal); // the model sentence
        page.Find("#Reasons").Input("经检索未找到");
        await page.Find("form .btn--p").ClickAsync(new());

        Assert.Contains("检索记录", page.Find("#reply-checks").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("还缺 2 项", page.Markup, StringComparison.Ordinal);
        Assert.Contains("等法制人员审核", page.Markup, StringComparison.Ordinal);
        Assert.Contains("向呼和浩特市人民政府申请行政复议", page.Markup, StringComparison.Ordinal);
        Assert.Equal(ReplyStage.Drafted, (await Office.ReplyAsync(number)).Stage);
    }

    [Fact]
    public async Task An_incomplete_draft_is_refused_at_its_field_and_keeps_what_was_typed()
    {
        var page = Open((await Office.RegisterAsync("2026-09-01")).Number);

        page.Find("#Reasons").Input("尚未选择结果");
        await page.Find("form").SubmitAsync();

        Assert.Contains("请选择答复结果", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("尚未选择结果", page.Find("#Reasons").GetAttribute("value"));
    }

    [Fact]
    public async Task Each_sees_the_buttons_of_her_own_step_only()
    {
        var reply = await Office.DraftedAsync();
        Assert.Equal(["登记检索", "弃稿"], Buttons(Open(reply.Application.Number)));

        Office.ActAs(Role.SecrecyOfficer);
        Assert.Equal(["保密审查", "报审", "退回"], Buttons(Open(reply.Application.Number)));
        Office.ActAs(Role.LegalOfficer);
        Assert.Empty(Buttons(Open(reply.Application.Number)));
        Office.ActAs(Role.Supervisor);
        Assert.Empty(Buttons(Open(reply.Application.Number)));
    }

    [Fact]
    public async Task A_review_is_done_in_its_dialog()
    {
        var reply = await Office.DraftedAsync();
        Office.ActAs(Role.SecrecyOfficer);
        var page = Open(reply.Application.Number);

        await page.FindAll(".head .btn").First(b => b.TextContent == "保密审查").ClickAsync(new());
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请逐项回答", page.Find("dialog").TextContent, StringComparison.Ordinal);
        foreach (var question in new[] { "StateSecret", "CommercialSecret", "Privacy", "ThreeSafetyOneStability", "Internal" })
        {
            page.Find("#" + question).Change(nameof(ReviewAnswer.No));
        }

        page.Find("#Basis").Change("逐项对照");
        page.Find("dialog #Reasons").Change("未标注密级");
        page.Find("#Conclusion").Change(nameof(ReviewConclusion.Disclose));
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Contains("已保密审查", page.Find(".state .big").TextContent, StringComparison.Ordinal);
        Assert.Contains("SecrecyOfficer 9-14 09:00", page.Find(".steps").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_reply_tells_its_reason_in_the_history()
    {
        var reply = await Office.ToAsync(await Office.DraftedAsync(), ReplyStage.SecrecyReviewed);
        Office.ActAs(Role.LegalOfficer);
        await Office.TakeAsync(reply, ReplyStep.Return);
        Office.ActAs(Role.Clerk);

        var page = Open(reply.Application.Number);
        Assert.Contains("请补充理由", page.Find(".tl").TextContent, StringComparison.Ordinal);
        Assert.Contains("已失效", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("#Outcome")); // and is open for writing again
    }

    [Fact]
    public async Task A_served_reply_says_until_when_it_can_be_contested()
    {
        var reply = await Office.ToAsync(await Office.DraftedAsync(ReplyOutcome.Refused, WithholdingGround.ProcessInformation), ReplyStage.Served);

        var page = Open(reply.Application.Number);
        Assert.Contains("2026年11月13日", page.Markup, StringComparison.Ordinal); // sixty days after 14 Sep
        Assert.Contains("复议前置", page.Markup, StringComparison.Ordinal);
        Assert.Equal(ApplicationStage.Withheld, (await Office.ReadAsync(reply.Application.Number)).Stage);
    }

    [Fact]
    public async Task A_form_that_is_stale_keeps_what_was_typed_and_goes_on()
    {
        var reply = await Office.DraftedAsync();
        var page = Open(reply.Application.Number);
        page.Find("#Reasons").Input("改写的理由");
        await Office.TakeAsync(reply, ReplyStep.RecordSearch);

        await page.Find("form").SubmitAsync();
        Assert.Contains(ShellTexts.Stale, page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("改写的理由", page.Find("#Reasons").GetAttribute("value"));
        await page.FindAll("button").First(b => b.TextContent.Contains(ShellTexts.TakeOver, StringComparison.Ordinal)).ClickAsync(new());
        await page.Find("form").SubmitAsync();
        Assert.Equal("改写的理由", (await Office.ReplyAsync(reply.Application.Number)).Content!.Reasons);
    }

    [Fact]
    public async Task The_desk_of_another_organ_is_not_there()
    {
        var reply = await Office.DraftedAsync();
        Office.ActAs(Role.Clerk, Office.District48);

        Assert.Contains("没有这件申请", Open(reply.Application.Number).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_work_shows_each_what_waits_for_her()
    {
        var reply = await Office.DraftedAsync();
        await Office.RegisterAsync("2026-09-02", "无稿");
        Assert.Contains("等他人保密审查", Work(), StringComparison.Ordinal);

        Office.ActAs(Role.LegalOfficer);
        Assert.DoesNotContain("保密审查", Work(), StringComparison.Ordinal);
        Office.ActAs(Role.SecrecyOfficer);
        Assert.Contains("保密审查：予以公开", Work(), StringComparison.Ordinal);
        Assert.DoesNotContain("无稿", Work(), StringComparison.Ordinal); // nothing of it is hers

        await Office.ToAsync(reply, ReplyStage.LegallyChecked);
        Office.ActAs(Role.Leader);
        Assert.Contains("审批：予以公开", Work(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_begins_with_the_delivery_that_the_application_asks_for()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await using (var db = await Office.DbAsync())
        {
            var stored = await db.Applications.SingleAsync(a => a.Id == found.Id, Cancel);
            stored.Correct(stored.Facts with { Provision = new ProvisionWish(ProvisionForm.Electronic, ProvisionRoute.Email, "q@example.org") }, TestOffice.D("2026-09-14"), Office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
        }

        var page = Open(found.Number);
        Assert.Equal((nameof(DeliveryMethod.Electronic), "q@example.org"), (page.Find("#Delivery").GetAttribute("value"), page.Find("#DeliveryAddress").GetAttribute("value")));
        Assert.Contains(DashboardTexts.Desk_ElectronicWished, page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("input[type=checkbox]")); // nothing to tick: the application says it

        page.Find("#Delivery").Change(nameof(DeliveryMethod.Post));
        Assert.Equal("", page.Find("#DeliveryAddress").GetAttribute("value") ?? "");
    }

    private static string[] Buttons(IRenderedComponent<ReplyDeskPage> page) => [.. page.FindAll(".head .btn").Select(b => b.TextContent.Trim())];

    private string Work() => Open<MyWorkPage>("/").Markup;

    private IRenderedComponent<ReplyDeskPage> Open(string number) =>
        Open<ReplyDeskPage>(ReplyDesk.Href(number), parameters => parameters.Add(p => p.Number, number));
}
