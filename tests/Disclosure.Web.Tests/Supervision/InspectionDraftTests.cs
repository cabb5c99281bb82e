using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>检查: a draft can be written anew in every respect, until the units have it.</summary>
public sealed class InspectionDraftTests : CaseDesk
{
    [Fact]
    public async Task Questions_units_days_and_words_of_a_draft_are_changed_on_its_page()
    {
        var code = await DraftAsync();
        var href = Render<InspectionPage>(p => p.Add(x => x.Code, code)).Find(".head a.btn").GetAttribute("href");
        Assert.Equal(DraftInspectionPage.Href(code), href);

        var page = Render<DraftInspectionPage>(p => p.Add(x => x.Code, code));
        Assert.Equal(("三季度检查", "指南是否更新 | 第十二条\n答复是否按期"), (page.Find("#Title").GetAttribute("value"), page.Find("#Questions").GetAttribute("value")));
        Assert.Equal(["HHHT-006"], page.FindAll("input[type=checkbox][checked]").Select(box => box.GetAttribute("name")));
        page.Find("#Title").Change("秋季检查");
        page.Find("#DueOn").Input("2026-10-20");
        page.Find("#Questions").Change("答复是否按期 | 第三十三条\n指南是否更新\n是否归档");
        page.Find("input[name=HHHT-048]").Change(true);
        page.Find("input[name=HHHT-006]").Change(false);
        await page.Find("form").SubmitAsync();

        var read = await ReadAsync(code);
        Assert.Equal(("秋季检查", D("2026-10-20"), InspectionStage.Drafted), (read.Title, read.DueOn, read.Stage));
        Assert.Equal(["答复是否按期", "指南是否更新", "是否归档"], read.Questions.OrderBy(q => q.Ordinal).Select(q => q.Text));
        Assert.Equal(["第三十三条", "", ""], read.Questions.OrderBy(q => q.Ordinal).Select(q => q.Basis));
        Assert.Equal([Office.District48.Id], read.Sheets.Select(s => s.OrganId));
        Assert.Equal([1, 2, 3], read.LinesOf(Office.District48.Id).Select(l => l.Ordinal));
        Assert.Equal(3, read.Lines.Count);
        Assert.EndsWith(InspectionPage.Href(code), Address, StringComparison.Ordinal);
        await using var db = await Office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == nameof(RewriteInspection), Cancel));
    }

    [Fact]
    public async Task Whoever_changed_it_meanwhile_is_not_overwritten_and_her_words_can_be_loaded()
    {
        var code = await DraftAsync();
        var page = Render<DraftInspectionPage>(p => p.Add(x => x.Code, code));
        await RewriteAsync(code, f => f.Title = "别人改的");

        page.Find("#Title").Change("我改的");
        await page.Find("form").SubmitAsync();
        Assert.Equal("别人改的", (await ReadAsync(code)).Title);
        Assert.Equal("我改的", page.Find("#Title").GetAttribute("value")); // what was typed is kept until she asks for theirs
        await page.FindAll("form button").Single(b => b.TextContent == "载入最新情况").ClickAsync();
        Assert.Equal("别人改的", page.Find("#Title").GetAttribute("value"));
        await page.Find("form").SubmitAsync();
        Assert.Single((await ReadAsync(code)).Sheets);
    }

    [Fact]
    public async Task A_draft_with_an_unknown_unit_without_questions_or_with_a_past_day_is_refused()
    {
        var code = await DraftAsync();
        Assert.Equal(SupervisionRule.NoticeSubjectUnfit, await RefusedAsync(code, f => f.Organs = "HHHT-999"));
        Assert.Equal(SupervisionRule.InspectionIncomplete, await RefusedAsync(code, f => f.Questions = " | 只有依据"));
        Assert.Equal(SupervisionRule.SupervisionDayUnfit, await RefusedAsync(code, f => f.DueOn = D("2026-09-13")));
        await Assert.ThrowsAsync<ValidationException>(() => RewriteAsync(code, f => f.Organs = ""));
        Assert.Equal("三季度检查", (await ReadAsync(code)).Title);
    }

    [Fact]
    public async Task Once_it_is_sent_the_page_says_so_and_the_service_refuses()
    {
        var code = await DraftAsync();
        await Office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = (await ReadAsync(code)).Version }, Cancel);

        Assert.Equal(SupervisionRule.InspectionOutOfTurn, await RefusedAsync(code, _ => { }));
        var page = Render<DraftInspectionPage>(p => p.Add(x => x.Code, code));
        Assert.Contains("检查已经发出", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
        Assert.Contains("没有这项检查", Render<DraftInspectionPage>(p => p.Add(x => x.Code, "JC-2026-99999")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_units_and_other_roles_change_no_draft()
    {
        var code = await DraftAsync();
        var form = await FormAsync(code);
        foreach (var role in new[] { Role.Clerk, Role.HeadOfOffice, Role.Assessor, Role.Auditor })
        {
            Office.ActAs(role);
            await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<RewriteInspection>().RunAsync(form, Cancel));
        }
    }

    [Fact]
    public async Task A_draft_that_is_not_needed_is_dropped_in_a_dialog_with_a_reason_and_no_unit_ever_sees_it()
    {
        var code = await DraftAsync();
        var page = Render<InspectionPage>(p => p.Add(x => x.Code, code));
        await page.FindAll("button").Single(b => b.TextContent == "作废这份草稿").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.Equal("true", page.Find("#Reason").GetAttribute("aria-invalid"));
        Assert.Equal(InspectionStage.Drafted, (await ReadAsync(code)).Stage);
        page.Find("#Reason").Change("与年度检查重复");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Equal(InspectionStage.Dropped, (await ReadAsync(code)).Stage);
        Assert.Contains("已作废", page.Find(".head").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".head button, .head a.btn")); // nothing follows
        Assert.Contains("检查草稿已作废", Render<DraftInspectionPage>(p => p.Add(x => x.Code, code)).Markup, StringComparison.Ordinal);
        await using var db = await Office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(e => e.Action == nameof(DropInspection) && e.Result == AuditResult.Done, Cancel);
        Assert.Contains("与年度检查重复", (await db.AuditPayloads.SingleAsync(p => p.Seq == entry.Seq, Cancel)).Content, StringComparison.Ordinal);

        Office.ActAs(Role.Clerk);
        Assert.Null(await Office.Get<InspectionFiles>().FindAsync(code, Cancel));
        Assert.Empty((await Office.Get<InspectionFiles>().ReadAsync(new ListQuery(1, 50, null, false), Cancel)).Rows);
        Assert.Empty(await db.Set<DeskNotice>().Where(n => n.OrganId == Office.Environment6.Id).ToListAsync(Cancel));
    }

    [Fact]
    public async Task What_the_units_have_is_not_dropped_and_a_second_click_drops_once()
    {
        var (sent, draft) = (await DraftAsync(), await DraftAsync());
        var version = (await ReadAsync(sent)).Version;
        await Office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = sent, Version = version }, Cancel);
        await Assert.ThrowsAsync<StaleFormException>(() => DropAsync(sent, version)); // opened before it was sent
        Assert.Equal(SupervisionRule.InspectionOutOfTurn, (await Assert.ThrowsAsync<RuleViolationException>(async () => await DropAsync(sent, (await ReadAsync(sent)).Version))).Rule);

        var form = new DropInspectionForm { Code = draft, Version = (await ReadAsync(draft)).Version, Reason = "重复" };
        await Office.Get<DropInspection>().RunAsync(form, Cancel);
        await Office.Get<DropInspection>().RunAsync(form, Cancel);
        await using var db = await Office.DbAsync();
        Assert.Equal([AuditResult.Done], await db.AuditEntries.Where(e => e.Action == nameof(DropInspection) && e.Target == draft).Select(e => e.Result).ToListAsync(Cancel));

        foreach (var role in new[] { Role.Clerk, Role.HeadOfOffice, Role.Assessor, Role.Auditor })
        {
            Office.ActAs(role);
            await Assert.ThrowsAsync<NotAllowedException>(() => DropAsync(draft, version));
        }
    }

    [Fact]
    public async Task What_one_unit_reports_makes_no_other_units_open_sheet_stale()
    {
        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D("2026-09-25"), Questions = "指南是否更新", Organs = "HHHT-006\nHHHT-048" }, Cancel);
        await Office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = (await ReadAsync(code)).Version }, Cancel);
        Office.ActAs(Role.Clerk);
        var page = Render<InspectionPage>(p => p.Add(x => x.Code, code));
        var old = SheetVersion.Of(await ReadAsync(code), Office.Environment6.Id);

        Office.ActAs(Role.Clerk, Office.District48);
        await ReportAsync(code, Office.District48.Id, SheetVersion.Of(await ReadAsync(code), Office.District48.Id));
        Office.ActAs(Role.Clerk);
        page.Find("#value-1").Change(nameof(InspectionReply.Yes));
        await page.Find("section form").SubmitAsync();
        Assert.Equal(SheetStage.Answered, (await ReadAsync(code)).SheetOf(Office.Environment6.Id)!.Stage);

        await Assert.ThrowsAsync<StaleFormException>(() => ReportAsync(code, Office.Environment6.Id, old)); // her own sheet has changed
    }

    private Task ReportAsync(string code, long organId, Guid version) => Office.Get<ReplyInspection>().RunAsync(
        new ReplyInspectionForm { Code = code, Version = version, OrganId = organId, Lines = [new SheetLineInput { Ordinal = 1, Value = InspectionReply.Partly }] }, Cancel);

    private Task DropAsync(string code, Guid version) => Office.Get<DropInspection>().RunAsync(new DropInspectionForm { Code = code, Version = version, Reason = "重复" }, Cancel);

    private async Task<string> DraftAsync()
    {
        Office.ActAs(Role.Supervisor);
        return await Office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D("2026-09-25"), Questions = "指南是否更新 | 第十二条\n答复是否按期", Organs = "HHHT-006" }, Cancel);
    }

    private async Task<RewriteInspectionForm> FormAsync(string code) => RewriteInspectionForm.Of((await Office.Get<InspectionFiles>().FindAsync(code, Cancel))!);

    private async Task RewriteAsync(string code, Action<RewriteInspectionForm> change)
    {
        var form = await FormAsync(code);
        change(form);
        await Office.Get<RewriteInspection>().RunAsync(form, Cancel);
    }

    private async Task<Enum> RefusedAsync(string code, Action<RewriteInspectionForm> change) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => RewriteAsync(code, change))).Rule;

    private async Task<Inspection> ReadAsync(string code)
    {
        await using var db = await Office.DbAsync();
        return await db.Inspections.AsNoTracking().AsSplitQuery().SingleAsync(i => i.Code == code, Cancel);
    }
}
