using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>补正、征求意见、延期 on the page of a case: what each dialog asks for, refuses and says.</summary>
public sealed class CaseStepsPageTests : CaseDesk
{
    [Fact]
    public async Task A_second_notice_warns_before_anything_is_typed_and_wants_its_reason()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AskCorrection>().RunAsync(seen.Notice("2026-09-03"), Cancel);
        var asked = await Office.ReadAsync(seen.Number);
        await Office.Get<ReceiveCorrection>().RunAsync(new ReceiveCorrectionForm { Number = asked.Number, Version = asked.Version, ReceivedOn = TestOffice.D("2026-09-08") }, Cancel);

        var page = Open(seen.Number, ActKind.AskCorrection);

        Assert.Contains("已经告知过一次补正", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("dialog #RepeatReason"));
    }

    [Theory]
    [InlineData(null, "没有登记对方收到征询书的日期")] // its days have not begun
    [InlineData("2026-08-24", "对方可以答复到2026年9月14日")] // its last day is today, and lasts until midnight
    [InlineData("2026-08-21", "对方期限2026年9月11日")]
    public async Task Of_a_silence_the_dialog_says_whether_it_counts_yet(string? reached, string said)
    {
        var seen = await Office.RegisterAsync("2026-08-10");
        var letter = seen.Letter("2026-08-20");
        letter.ReceivedOn = reached is null ? null : TestOffice.D(reached);
        await Office.Get<Consult>().RunAsync(letter, Cancel);

        var page = Open(seen.Number, ActKind.EndConsultation);
        page.Find("#Opinion").Change(nameof(ConsultationOpinion.Silent));

        Assert.Contains(said, page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dialog #EndedOn")); // the law gives the day
    }

    [Fact]
    public async Task Reasons_are_found_good_with_the_words_that_a_browser_sends()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AskReasons>().RunAsync(new AskReasonsForm { Number = seen.Number, Version = seen.Version, AskedOn = TestOffice.D("2026-09-03"), DueOn = TestOffice.D("2026-09-30") }, Cancel);
        var asked = await Office.ReadAsync(seen.Number);
        await Office.Get<ReceiveReasons>().RunAsync(new ReceiveReasonsForm { Number = asked.Number, Version = asked.Version, ReceivedOn = TestOffice.D("2026-09-08") }, Cancel);
        var page = Open(seen.Number, ActKind.EvaluateReasons);
        page.Find("dialog #EvaluatedOn").Input("9-9");
        page.Find("dialog #IsReasonable").Change("True");
        page.Find("dialog #By").Change("孙某某");
        page.Find("dialog #Why").Change("确有需要");

        await page.Find("dialog form").SubmitAsync();

        Assert.True((await Office.ReadAsync(seen.Number)).Excessive!.IsReasonable);
    }

    [Theory]
    [InlineData(ActKind.AskReasons, "DueOn")]
    [InlineData(ActKind.PostponeCorrection, "Until")]
    public async Task A_last_day_is_the_next_one_of_that_name(ActKind act, string field)
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        if (act is ActKind.PostponeCorrection)
        {
            var notice = seen.Notice("2026-09-03");
            notice.ServedOn = notice.AskedOn;
            await Office.Get<AskCorrection>().RunAsync(notice, Cancel);
        }

        var page = Open(seen.Number, act);
        page.Find($"dialog #{field}").Input("10-20");

        Assert.Equal("2026-10-20", page.Find($"dialog #{field}-h").TextContent[..10]);
    }

    [Fact]
    public async Task A_day_that_can_not_be_read_is_refused_in_every_dialog_and_not_taken_for_none()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        var page = Open(seen.Number, ActKind.Consult);
        page.Find("dialog #Name").Change("某某化工有限公司");
        page.Find("dialog #Description").Change("工艺参数");
        page.Find("dialog #SentOn").Input("9-3");
        page.Find("dialog #ReceivedOn").Input("20260231"); // not asked for, but typed

        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("2026 年 2 月没有 31 日", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty((await Office.ReadAsync(seen.Number)).Consultations);
        page.Find("dialog #ReceivedOn").Input("");
        await page.Find("dialog form").SubmitAsync();
        Assert.Single((await Office.ReadAsync(seen.Number)).Consultations);
    }

    [Fact]
    public async Task The_head_finds_the_extension_in_her_work_sees_the_new_due_date_and_consents()
    {
        var seen = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AskExtension>().RunAsync(new ExtendForm { Number = seen.Number, Version = seen.Version, Days = 10, Reason = "专家评审推迟一周" }, Cancel);
        Assert.Contains("等负责人审批延期", Work(), StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice);
        Assert.Contains("审批延期 10 个工作日", Work(), StringComparison.Ordinal);

        var page = Open(seen.Number, ActKind.DecideExtension);
        Assert.Contains("10月19日", page.Find("dialog [role=status]").TextContent, StringComparison.Ordinal); // 30 Sep is 1; 1 to 7 Oct are off; 8 to 10 Oct are 2 to 4
        page.FindAll("dialog input[name=Decision]")[1].Change("false");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请填写理由", page.Find("dialog").TextContent, StringComparison.Ordinal);
        page.FindAll("dialog input[name=Decision]")[0].Change("true");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Equal(ExtensionRequestState.Approved, (await Office.ReadAsync(seen.Number)).OpenExtensionRequest!.State);
    }

    [Fact]
    public async Task An_extension_names_the_people_who_asked_for_it_and_decided_on_it_and_not_their_accounts()
    {
        await Office.NameAsync("clerk", "苏红");
        await Office.NameAsync("headofoffice", "云某某");
        var seen = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AskExtension>().RunAsync(new ExtendForm { Number = seen.Number, Version = seen.Version, Days = 10, Reason = "专家评审推迟一周" }, Cancel);

        Office.ActAs(Role.HeadOfOffice);
        Assert.Contains("苏红", Work(), StringComparison.Ordinal);
        Assert.Contains("苏红", Open(seen.Number, ActKind.DecideExtension).Find("dialog dl").TextContent, StringComparison.Ordinal);
        var asked = await Office.ReadAsync(seen.Number);
        await Office.Get<DecideExtension>().RunAsync(new DecideExtensionForm { Number = asked.Number, Version = asked.Version, Approve = true }, Cancel);

        Office.ActAs(Role.Clerk);
        var page = Open(seen.Number, ActKind.NotifyExtension);
        foreach (var place in new[] { ".banner", "[aria-labelledby=procedure]", "[aria-labelledby=history]", "[aria-labelledby=origin]" })
        {
            Assert.Contains("苏红", page.Find(place).TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("clerk", page.Find(place).TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("云某某", page.Find("[aria-labelledby=procedure]").TextContent + page.Find("[aria-labelledby=history]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("headofoffice", page.Markup, StringComparison.Ordinal);
    }

    private string Work()
    {
        var page = Open<MyWorkPage>("/");
        page.WaitForElement(".todo");
        return page.Markup;
    }

    private IRenderedComponent<CasePage> Open(string number, ActKind act)
    {
        var page = Open<CasePage>($"/applications/{number}?act={act}", page => page.Add(p => p.Number, number));
        page.WaitForElement("dialog");
        return page;
    }
}
