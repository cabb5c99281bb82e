using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>更正登记、修改检查、移除佐证: what stands is filled in, what is missing is said at its field, and what was typed survives somebody else's change.</summary>
public sealed class SupervisionDialogTests : CaseDesk
{
    [Fact]
    public async Task A_complaint_is_corrected_from_what_stands_and_the_day_follows()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Registered);
        Office.ActAs(Role.Supervisor);
        var page = await OpenAsync(Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)), "更正登记");
        Assert.Equal((nameof(ComplaintChannel.Letter), "2026-09-14", "逾期未答复"), (page.Find("#Channel").GetAttribute("value"), page.Find("#ReceivedOn").GetAttribute("value"), page.Find("#Content").GetAttribute("value")));

        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请填写或者选择“理由”", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("#Reason").GetAttribute("aria-invalid"));

        page.Find("#Channel").Change(nameof(ComplaintChannel.Visit));
        page.Find("#ReceivedOn").Input("2026-09-11");
        page.Find("#Reason").Change("当面投诉，周五收到");
        await page.Find("dialog form").SubmitAsync();

        var read = await Office.ComplaintAsync(complaint.Code);
        Assert.Equal((ComplaintChannel.Visit, D("2026-09-11"), D("2026-09-18"), "钱某"), (read.Channel, read.ReceivedOn, read.NextDueOn!.Value, read.Complainant));
        Assert.Empty(page.FindAll("dialog"));
        Assert.Contains("09-18", page.Find(".state").TextContent.Replace("9月18日", "09-18", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_into_a_correction_survives_that_somebody_else_corrected_first()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Registered);
        Office.ActAs(Role.Supervisor);
        var page = await OpenAsync(Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)), "更正登记");
        page.Find("#Content").Change("三个月没有答复");
        page.Find("#Reason").Change("记错了");
        var first = new CorrectComplaintForm { Code = complaint.Code, Version = complaint.Version, Reason = "先改了" };
        first.Fill(complaint);
        first.Contact = "0471-1234567";
        await Office.Get<CorrectComplaint>().RunAsync(first, Cancel);

        await page.Find("dialog form").SubmitAsync();
        await page.FindAll("dialog button").Single(b => b.TextContent.StartsWith("载入最新情况", StringComparison.Ordinal)).ClickAsync();
        Assert.Equal("三个月没有答复", page.Find("#Content").GetAttribute("value"));
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal("三个月没有答复", (await Office.ComplaintAsync(complaint.Code)).Content);
    }

    [Fact]
    public async Task The_form_of_a_complaint_asks_for_the_unit_first_by_its_own_name()
    {
        Office.ActAs(Role.Supervisor);
        var page = Open<ComplaintsPage>("/supervision/complaints");
        await page.Find(".head .btn--p").ClickAsync();

        Assert.StartsWith("被举报投诉单位", page.Find("dialog label").TextContent.Trim(), StringComparison.Ordinal);
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("“被举报投诉单位”", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [nameof(RegisterComplaintForm.Organ), "Channel", "ComplaintMatter", "ReceivedOn", "Complainant", "Contact", "Content", nameof(RegisterComplaintForm.ApplicationNumber)],
            FormFields.Of(typeof(RegisterComplaintForm)).Select(f => f.Property.Name));
        Assert.Equal(nameof(CorrectComplaintForm.Reason), FormFields.Of(typeof(CorrectComplaintForm))[^1].Property.Name);
    }

    [Fact]
    public async Task A_sent_inspection_gets_another_day_in_a_dialog_that_says_what_stays()
    {
        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D("2026-09-25"), Questions = "是否归档", Organs = "HHHT-006" }, Cancel);
        var page = Render<InspectionPage>(p => p.Add(x => x.Code, code));
        Assert.Contains("待发出", page.Find("tbody").TextContent, StringComparison.Ordinal); // nobody waits for an answer yet
        await page.FindAll(".head button").Single(b => b.TextContent.StartsWith("发给单位", StringComparison.Ordinal)).ClickAsync();
        Assert.Contains("发给 1 个单位", page.Find("dialog").TextContent, StringComparison.Ordinal); // no key sends it to everybody unasked
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("待自查", page.Find("tbody").TextContent, StringComparison.Ordinal);

        await page.FindAll(".head button").Single(b => b.TextContent == "修改").ClickAsync();
        Assert.Contains("检查内容和单位不能再改", page.Find("dialog").TextContent, StringComparison.Ordinal);
        page.Find("#DueOn").Input("2026-09-30");
        await page.Find("dialog form").SubmitAsync();
        Assert.Equal("true", page.Find("#Reason").GetAttribute("aria-invalid"));
        page.Find("#Reason").Change("单位请求延期");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Contains("2026-09-30", page.Find(".head").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_removes_a_proof_in_a_dialog_that_names_it()
    {
        var notice = await Office.NoticeAtAsync(NoticeStage.Received);
        await using (var db = await Office.DbAsync())
        {
            db.Add(NoticeProof.Of(notice, new CheckedFile("答复.pdf", FileFormat.Pdf, 10, new string('a', 64), Guid.NewGuid().ToString("N"), true), "yun", new DateTime(2026, 9, 14, 1, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync(Cancel);
        }

        Office.ActAs(Role.Supervisor);
        Assert.DoesNotContain(Render<NoticePage>(p => p.Add(x => x.Code, notice.Code)).FindAll("button"), b => b.TextContent.StartsWith("移除", StringComparison.Ordinal)); // the office takes nothing away
        Office.ActAs(Role.Clerk);
        var page = Render<NoticePage>(p => p.Add(x => x.Code, notice.Code));
        Assert.Contains("2026-09-14 09:00", page.Find("#proofs").ParentElement!.ParentElement!.QuerySelector(".name")!.TextContent, StringComparison.Ordinal);
        await page.FindAll("button").Single(b => b.TextContent.StartsWith("移除", StringComparison.Ordinal)).ClickAsync();
        Assert.Equal("移除 答复.pdf", page.Find("dialog h2").TextContent);

        await page.Find("dialog form").SubmitAsync();
        Assert.NotEmpty(page.FindAll("dialog .note")); // no reason
        page.Find("#Reason").Input("传错了文件");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        await using var after = await Office.DbAsync();
        Assert.Empty(await after.NoticeProofs.ToListAsync(Cancel));
    }

    private static async Task<IRenderedComponent<TPage>> OpenAsync<TPage>(IRenderedComponent<TPage> page, string act)
        where TPage : IComponent
    {
        await page.FindAll(".acts .btn").Single(b => b.TextContent == act).ClickAsync();
        return page;
    }
}
