using System.Text;
using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核方案 and its years, as the assessor, the city's office and a unit see them.</summary>
public sealed class SchemePagesTests : AssessmentDesk
{
    [Fact]
    public async Task Where_there_is_no_scheme_the_sample_is_drafted_and_opened()
    {
        var page = Open<AssessmentPage>("/assessment");
        Assert.Contains("还没有考核方案", page.Markup, StringComparison.Ordinal);

        await page.Find(".head .btn--p").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        var draft = await NewestAsync();
        Assert.Equal((2026, SchemeStage.Drafted), (draft.Year, draft.Stage));
        Assert.EndsWith($"/assessment/schemes/{draft.Id}", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_year_begins_with_the_scheme_in_force()
    {
        var first = await PublishedAsync();
        var page = Open<AssessmentPage>("/assessment");
        await page.Find(".head .btn--p").ClickAsync();
        Assert.Equal("2027", page.Find("#Year").GetAttribute("value"));
        Assert.Equal($"{first.Id}", page.Find("#CopyFromId").GetAttribute("value"));

        await page.Find("dialog form").SubmitAsync();

        Assert.Equal((2027, first.Id), ((await NewestAsync()).Year, (await NewestAsync()).CopiedFromId!.Value));
    }

    [Fact]
    public async Task A_round_is_started_from_a_published_scheme_and_once_only()
    {
        await PublishedAsync();
        var page = Open<AssessmentPage>("/assessment");
        await page.Find("tbody .btn").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        await using var db = await Office.DbAsync();
        var round = await db.AssessmentRounds.SingleAsync(Cancel);
        Assert.Equal((new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31), 2), (round.SelfAssessmentUntil, round.CutOffOn, await db.UnitAssessments.CountAsync(Cancel)));
        Assert.EndsWith($"/assessment/{round.Id}", Address, StringComparison.Ordinal);
        Assert.Equal(["进展和排名"], Open<AssessmentPage>("/assessment").FindAll("tbody .btn").Select(b => b.FirstChild!.TextContent));
    }

    [Fact]
    public async Task A_unit_sees_what_is_published_for_its_group_and_its_own_course_only()
    {
        await DraftedAsync(2027);
        var areas = await PublishedAsync(2025, content => content with { Groups = [AssessmentGroup.Areas] });
        var both = await PublishedAsync();
        var round = await RoundAsync(both);
        Office.ActAs(Role.Clerk);

        var page = Open<AssessmentPage>("/assessment");

        Assert.Equal([$"/assessment/schemes/{both.Id}"], page.FindAll("tbody th a").Select(a => a.GetAttribute("href")!));
        Assert.Equal($"/assessment/{round.Id}/units/HHHT-006", page.Find("tbody td a").GetAttribute("href"));
        Assert.Contains("没有这份考核方案", Scheme(areas.Id).Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".head .btn--p"));
    }

    [Fact]
    public async Task A_scheme_reads_as_it_is_published_with_what_each_rule_counts()
    {
        var scheme = await PublishedAsync();

        var page = Scheme(scheme.Id);

        var row = page.FindAll(".plan tbody tr").Single(tr => tr.TextContent.Contains("按期答复", StringComparison.Ordinal));
        Assert.Contains("逾期答复·申请登记簿·《政府信息公开条例》（2019）第三十三条", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("需填报", page.FindAll(".plan tbody tr").Single(tr => tr.TextContent.Contains("经费保障", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("90 分以上", page.Find("#grades").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href$=edit]"));
    }

    [Fact]
    public async Task Problems_are_counted_and_lead_to_their_place()
    {
        var draft = await DraftedAsync(change: content => content with { Groups = [] });

        var check = Scheme(draft.Id).Find(".note.k-yellow");

        Assert.Contains("1 个问题", check.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/assessment/schemes/{draft.Id}/edit?at=basics", check.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_citys_office_publishes_and_the_assessor_does_not()
    {
        var draft = await DraftedAsync();
        Assert.DoesNotContain("公布方案", Scheme(draft.Id).Find(".head").TextContent, StringComparison.Ordinal);
        Office.ActAs(Role.CityOffice);

        var page = Scheme(draft.Id);
        await page.FindAll(".head .btn").Single(b => b.TextContent == "公布方案").ClickAsync();
        await page.Find("#StartsOn").InputAsync("2026-10-03");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("2026-10-04", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        await page.Find("#StartsOn").InputAsync("2026-10-04");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal((SchemeStage.Published, InTime), ((await NewestAsync()).Stage, (await NewestAsync()).StartsOn!.Value));
    }

    [Fact]
    public async Task A_replacement_is_drafted_with_a_reason_and_the_two_name_each_other()
    {
        var first = await PublishedAsync();
        var page = Scheme(first.Id);
        await page.FindAll(".acts .btn").Single(b => b.TextContent == "拟订替换方案").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("替换理由", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        await page.Find("#Reason").ChangeAsync("C2 分值有误");
        await page.Find("dialog form").SubmitAsync();

        var next = await NewestAsync();
        Assert.Equal((2, "C2 分值有误"), (next.Edition, next.ReplaceReason!));
        Assert.Contains($"/assessment/schemes/{next.Id}", Scheme(first.Id).Find(".banner").InnerHtml, StringComparison.Ordinal);
        Assert.Contains($"/assessment/schemes/{first.Id}", Scheme(next.Id).Find("#facts").ParentElement!.ParentElement!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_dropped()
    {
        var draft = await DraftedAsync();
        var page = Scheme(draft.Id);
        await page.FindAll(".acts .btn").Single(b => b.TextContent == "作废草稿").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(SchemeStage.Dropped, (await NewestAsync()).Stage);
    }

    [Fact]
    public async Task A_file_takes_the_place_of_the_content()
    {
        var draft = await DraftedAsync();
        var file = (await Office.Get<SchemeFiles>().FindAsync(draft.Id, Cancel))!;
        var dialog = Render<SchemeImportDialog>(p => p.Add(x => x.File, file));
        await dialog.InvokeAsync(() => dialog.Instance.TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes("{")), "坏.json"));
        dialog.Render();
        Assert.Contains("不能导入", dialog.Markup, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll("button[type=submit]"));

        await dialog.InvokeAsync(() => dialog.Instance.TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(SchemeJson.Write(draft.Content with { Name = "新方案" }))), "新.json"));
        dialog.Render();
        await dialog.Find("form").SubmitAsync();

        Assert.Equal("新方案", (await NewestAsync()).Name);
    }

    [Fact]
    public async Task A_file_larger_than_any_scheme_is_refused_with_a_word_and_one_of_another_year_is_pointed_out()
    {
        var draft = await DraftedAsync();
        var file = (await Office.Get<SchemeFiles>().FindAsync(draft.Id, Cancel))!;
        var dialog = Render<SchemeImportDialog>(p => p.Add(x => x.File, file));
        dialog.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[6 * 1024 * 1024], "大.json"));
        dialog.WaitForAssertion(() => Assert.Contains("文件超过 4 MB", dialog.Markup, StringComparison.Ordinal));

        await dialog.InvokeAsync(() => dialog.Instance.TakeAsync(new MemoryStream(Encoding.UTF8.GetBytes(SchemeJson.Write(draft.Content.ForYear(2017)))), "旧.json"));
        dialog.Render();

        Assert.Contains("文件是 2017 年度的，本草稿是 2026 年度的", dialog.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<SchemePage> Scheme(long id) => Render<SchemePage>(p => p.Add(x => x.Id, id));
}
