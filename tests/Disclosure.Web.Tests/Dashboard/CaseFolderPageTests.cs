using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Files;
using Disclosure.Web.Tests.Identity;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>The file of a case on its page: files, contacts, desk and archive.</summary>
public sealed class CaseFolderPageTests : CaseDesk
{
    [Fact]
    public async Task A_file_stands_in_the_list_with_its_kind_and_opens_as_a_download()
    {
        var page = Open(await FiledAsync());

        var line = page.FindAll("section[aria-labelledby=attachments] .docs li").Single();
        Assert.Contains("送达证明", line.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/attachments/", line.QuerySelector("a[download]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(page.Find(".drop input[type=file][multiple]"));
    }

    [Fact]
    public async Task Whoever_may_not_download_sees_that_there_is_a_file_and_no_place_to_drop_one()
    {
        var found = await FiledAsync();
        Office.ActAs(Role.Assessor);
        var page = Open(found);

        Assert.Contains("回证.pdf", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[download]"));
        Assert.Empty(page.FindAll(".drop"));
        Assert.DoesNotContain("备注（仅内部）", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_removed_with_a_reason_that_stays()
    {
        var page = Open(await FiledAsync());
        await page.Find("button[aria-label='移除 回证.pdf']").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请填写理由", page.Find("dialog").TextContent, StringComparison.Ordinal);
        page.Find("#Reason").Change("传错文件");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog"));
        Assert.Contains("已移除：传错文件", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[download]"));
    }

    [Fact]
    public async Task Hostile_text_is_shown_and_never_run()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<WriteNote>().RunAsync(new NoteForm { Number = found.Number, Text = "<script>alert(1)</script>" }, Cancel);
        var page = Open(found);

        Assert.Contains("<script>alert(1)</script>", page.Find("section[aria-labelledby=log]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("script"));
    }

    [Fact]
    public async Task A_contact_is_written_down_and_corrected_and_both_stay()
    {
        var page = Open(await Office.RegisterAsync("2026-09-01"));
        await ClickAsync(page, "记录来往");
        page.Find("#Summary").Change("告知需补充文号");
        await page.Find("dialog form").SubmitAsync();
        await page.Find("button[aria-label=更正]").ClickAsync();
        page.Find("#Summary").Change("告知需补充文号和年份");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(["告知需补充文号和年份", "告知需补充文号"], page.FindAll(".log li p").Take(2).Select(p => p.TextContent));
        Assert.Single(page.FindAll(".log li.gone"));
    }

    [Fact]
    public async Task A_case_is_handed_over_on_the_page_and_its_holder_is_said_by_name()
    {
        await Office.AddUserAsync("kang", Role.Clerk, user => user.DisplayName = "康某");
        var page = Open(await Office.RegisterAsync("2026-09-01"));
        await ClickAsync(page, "移交经办");
        page.Find("#To").Change("kang");
        page.Find("#Reason").Change("休假");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog").Select(d => d.TextContent));
        Assert.Contains("康某", page.Find("section[aria-labelledby=desk]").TextContent, StringComparison.Ordinal);
        Assert.Contains("对方未阅", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll(".acts button"), b => b.TextContent.Contains("移交经办", StringComparison.Ordinal)); // not hers any more
    }

    [Fact]
    public async Task The_archive_asks_for_what_is_missing_and_then_says_so()
    {
        var page = Open(await Office.CloseAsync(await Office.RegisterAsync("2026-09-01"), ReplyOutcome.PetitionLike, "2026-09-10"));
        Assert.Contains("卷内尚缺：申请表、身份证明", page.Find("section[aria-labelledby=desk]").TextContent, StringComparison.Ordinal);
        await ClickAsync(page, "归档");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("归档清单缺“申请表”", page.Find("dialog").TextContent, StringComparison.Ordinal);
        foreach (var id in page.FindAll("dialog input[id^=paper-]").Select(i => i.Id).ToList())
        {
            page.Find("#" + id).Change("纸质件在卷");
        }

        page.Find("#Volume").Change("2026-A-17");
        await page.Find("dialog form").SubmitAsync();

        Assert.Empty(page.FindAll("dialog").Select(d => d.TextContent));
        Assert.Contains("2026-09-14 归档·2026-A-17", page.Find("section[aria-labelledby=desk]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".drop"));
    }

    [Fact]
    public async Task A_watched_case_stands_in_my_work_until_it_is_no_longer_watched()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await ClickAsync(Open(found), "关注");
        var work = Open<MyWorkPage>("/");
        Assert.Contains(ShortNumber.Of(found.Number), work.Find("section[aria-labelledby=watched]").TextContent, StringComparison.Ordinal);
        await ClickAsync(Open(found), "取消关注");

        Assert.Empty(Open<MyWorkPage>("/").FindAll("section[aria-labelledby=watched]"));
    }

    private async Task<Application> FiledAsync()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AddAttachment>().RunAsync(new UploadForm { Number = found.Number, Kind = AttachmentKind.ProofOfService, FileName = "回证.pdf" }, new MemoryStream(Made.Pdf()), Cancel);
        return found;
    }

    private IRenderedComponent<CasePage> Open(Application found)
    {
        var page = Open<CasePage>($"/applications/{found.Number}", parameters => parameters.Add(p => p.Number, found.Number));
        page.WaitForElement("section[aria-labelledby=attachments]");
        return page;
    }

    private static Task ClickAsync(IRenderedComponent<CasePage> page, string text) => page.FindAll("button").Single(button => button.TextContent.Trim() == text).ClickAsync();
}
