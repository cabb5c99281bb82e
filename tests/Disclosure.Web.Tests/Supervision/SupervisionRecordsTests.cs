using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>举报投诉、检查、通报, from the register to the last page.</summary>
public sealed class SupervisionRecordsTests : CaseDesk
{
    [Fact]
    public async Task A_complaint_is_registered_from_the_list_and_waits_for_two_persons()
    {
        Office.ActAs(Role.Supervisor);
        var page = Open<ComplaintsPage>("/supervision/complaints");
        await page.Find(".head .btn--p").ClickAsync();
        page.Find("#Organ").Change("HHHT-006");
        page.Find("#Channel").Change(nameof(ComplaintChannel.Letter));
        page.Find("#ComplaintMatter").Change(nameof(ComplaintMatter.LateReply));
        page.Find("#Content").Change("两个月没有答复");
        await page.Find("dialog form").SubmitAsync();

        var complaint = await Office.ComplaintAsync("TS-2026-00001");
        Assert.Equal((ComplaintStage.Registered, D("2026-09-20")), (complaint.Stage, complaint.NextDueOn)); // five working days: the 20th is a make-up Sunday
        var detail = Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code));
        Assert.Contains("匿名", detail.Markup, StringComparison.Ordinal);
        Assert.Contains("5 个工作日", detail.Find(".state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_found_it_is_told_that_another_person_confirms()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Verifying);
        Office.ActAs(Role.Supervisor);
        Assert.Contains("须由另一人复核", Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)).Find(".banner").TextContent, StringComparison.Ordinal);
        Assert.Equal(SupervisionRule.ComplaintSameVerifier, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.TakeAsync(SupervisionActKind.ConfirmComplaint, complaint.Code))).Rule);

        Office.ActAs(Role.CityOffice);
        await Office.TakeAsync(SupervisionActKind.ConfirmComplaint, complaint.Code);
        Assert.Equal(D("2026-10-10"), (await Office.ComplaintAsync(complaint.Code)).NextDueOn); // fifteen working days after 14 September
    }

    [Fact]
    public async Task A_founded_complaint_leads_to_a_notice_that_names_it()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Decided);
        Office.ActAs(Role.Supervisor);
        var href = Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)).Find(".head a.btn").GetAttribute("href")!;

        var draft = Open<DraftNoticePage>(href);
        Assert.Equal((nameof(NoticeGround.Complaint), "HHHT-006"), (draft.Find("#Ground").GetAttribute("value"), draft.Find("#Organ").GetAttribute("value")));
        await draft.Find("form").SubmitAsync();
        Assert.Equal(complaint.Id, (await Office.NoticeAsync("DB-2026-00001")).ComplaintId);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.HeadOfOffice)]
    public async Task A_unit_never_sees_who_complained(Role role)
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Decided);
        Office.ActAs(role);

        Assert.DoesNotContain("钱某", Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)).Markup, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<ComplaintFiles>().CountAsync(Cancel));
    }

    [Fact]
    public async Task Whoever_found_it_is_not_urged_to_find_it_again_and_the_stage_is_said_once()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Verifying);
        Office.ActAs(Role.Supervisor);
        var own = Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code));
        Assert.Empty(own.FindAll(".btn--p"));
        Assert.Equal(1, own.Find(".state").TextContent.Split("待复核").Length - 1);

        Office.ActAs(Role.CityOffice);
        Assert.StartsWith("复核", Render<ComplaintPage>(p => p.Add(x => x.Code, complaint.Code)).Find(".head .btn--p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checklist_goes_out_comes_back_and_is_evaluated()
    {
        var code = await InspectionAsync();
        var unit = Office.Environment6.Id;
        Office.ActAs(Role.Clerk, Office.District48);
        Assert.Null(await Office.Get<InspectionFiles>().FindAsync(code, Cancel)); // not inspected

        Office.ActAs(Role.Clerk);
        var page = Render<InspectionPage>(p => p.Add(x => x.Code, code));
        page.Find("#value-1").Change(nameof(InspectionReply.Yes));
        await page.Find("section form").SubmitAsync();
        Assert.NotEmpty(page.FindAll(".note")); // the second question is left out
        page.Find("#value-2").Change(nameof(InspectionReply.No));
        page.Find("#note-2").Change("一件逾期");
        await page.Find("section form").SubmitAsync();

        Office.ActAs(Role.Supervisor);
        var office = Render<InspectionPage>(p => p.Add(x => x.Code, code));
        await office.FindAll("tbody button").Single().ClickAsync();
        Assert.Equal(["符合", "部分符合", "不符合"], office.FindAll("tbody td.num").Select(cell => cell.GetAttribute("data-n"))); // on a narrow screen there is no heading above the numbers
        Assert.Contains("一件逾期", office.Find("#sheet").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        await office.Find("section form").SubmitAsync();
        Assert.Equal((SheetStage.Evaluated, "supervisor"), (await ReadAsync(code)) is var read ? (read.SheetOf(unit)!.Stage, read.SheetOf(unit)!.EvaluatedBy!) : default);
        await office.FindAll(".head button").Single(b => b.TextContent == "办结检查").ClickAsync();
        Assert.Contains("各单位都已报送并评价", office.Find("dialog").TextContent, StringComparison.Ordinal);
        await office.Find("dialog form").SubmitAsync();
        Assert.Equal(InspectionStage.Closed, (await ReadAsync(code)).Stage);
    }

    [Fact]
    public async Task Nobody_answers_for_another_unit()
    {
        var code = await InspectionAsync();
        Office.ActAs(Role.Clerk, Office.District48);
        var form = new ReplyInspectionForm { Code = code, Version = (await ReadAsync(code)).Version, OrganId = Office.Environment6.Id };

        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<ReplyInspection>().RunAsync(form, Cancel));
    }

    [Fact]
    public async Task A_bulletin_counts_while_it_is_a_draft_and_stands_when_it_is_issued()
    {
        var late = await Office.RegisterAsync("2026-08-10"); // due on Monday 7 September
        await Office.RegisterAsync("2026-09-09", "本周收到");
        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);

        var draft = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!;
        var line = draft.Lines.Single(l => l.Figure.OrganId == Office.Environment6.Id);
        Assert.Equal((1, 0, 1, 1), (line.Figure.Received, line.Figure.Answered, line.Figure.Overdue, line.Rank!.Value));
        Assert.Equal((late.Number, 4), (draft.Cases[0].Number, draft.Cases[0].LateDays)); // 8 to 11 September
        Assert.Equal(late.Number, Assert.Single((await Office.Get<BulletinFiles>().BehindAsync(draft.Bulletin, BulletinColumn.Overdue, Office.Environment6.Id, Cancel)).Cases).Number);
        Office.ActAs(Role.Clerk);
        Assert.Null(await Office.Get<BulletinFiles>().FindAsync(code, Cancel)); // not issued yet

        Office.ActAs(Role.CityOffice);
        await Office.Get<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = draft.Bulletin.Version }, Cancel);
        Office.ActAs(Role.Clerk);
        await Office.RegisterAsync("2026-09-10", "印发后补登记");
        var issued = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!;
        Assert.Equal((1, 1), (issued.Lines.Single(l => l.Figure.OrganId == Office.Environment6.Id).Figure.Received, issued.Bulletin.IssueNumber));
    }

    [Fact]
    public async Task The_document_of_a_bulletin_tells_ranking_and_named_cases()
    {
        var late = await Office.RegisterAsync("2026-08-10");
        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);

        var (content, name) = (await Office.Get<BulletinFiles>().PaperAsync(code, Cancel))!.Value;
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.StartsWith("政府信息公开工作周通报", name, StringComparison.Ordinal);
        Assert.All(["（草稿，尚未印发）", "总体情况", "市环保局", late.Number, "点名案件", "工作要求"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_week_is_told_once_unless_its_draft_was_dropped()
    {
        Office.ActAs(Role.Supervisor);
        DraftBulletinForm Form() => new() { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") };
        var code = await Office.Get<DraftBulletin>().RunAsync(Form(), Cancel);
        Assert.Equal(SupervisionRule.BulletinTaken, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<DraftBulletin>().RunAsync(Form(), Cancel))).Rule);

        var version = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version;
        await Office.Get<DropBulletin>().RunAsync(new DropBulletinForm { Code = code, Version = version }, Cancel);
        Assert.NotEqual(code, await Office.Get<DraftBulletin>().RunAsync(Form(), Cancel));
    }

    [Fact]
    public async Task The_drafter_does_not_issue_her_own_bulletin_and_the_page_says_who_does()
    {
        Office.ActAs(Role.CityOffice);
        var code = await Office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Monthly, Day = D("2026-08-10") }, Cancel);
        var page = Render<BulletinPage>(p => p.Add(x => x.Code, code));

        Assert.Contains("须由另一位有审批权限的人员签发", page.Find(".banner").TextContent, StringComparison.Ordinal);
        var version = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version;
        Assert.Equal(SupervisionRule.SupervisionOwnDraft, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<IssueBulletin>().RunAsync(new IssueBulletinForm { Code = code, Version = version }, Cancel))).Rule);
    }

    [Fact]
    public async Task Every_page_opens_with_nothing_in_it()
    {
        Office.ActAs(Role.Supervisor);
        Assert.All(
            [Open<NoticesPage>("/supervision/notices").Markup, Open<ComplaintsPage>("/supervision/complaints").Markup, Open<InspectionsPage>("/supervision/inspections").Markup, Open<BulletinsPage>("/supervision/bulletins").Markup],
            markup => Assert.Contains("class=\"empty", markup, StringComparison.Ordinal));
        await Task.CompletedTask;
    }

    private async Task<string> InspectionAsync()
    {
        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D("2026-09-25"), Questions = "指南是否更新 | 第十二条\n答复是否按期", Organs = "HHHT-006" }, Cancel);
        await Office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = (await ReadAsync(code)).Version }, Cancel);
        return code;
    }

    private async Task<Inspection> ReadAsync(string code)
    {
        await using var db = await Office.DbAsync();
        return await db.Inspections.AsNoTracking().AsSplitQuery().SingleAsync(i => i.Code == code, Cancel);
    }
}
