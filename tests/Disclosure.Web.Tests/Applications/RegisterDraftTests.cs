using Bunit;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>A form that is left behind: by a restart, for another day, in a second window.</summary>
public sealed class RegisterDraftTests : RegisterDesk
{
    [Fact]
    public async Task A_restart_in_the_middle_loses_no_character()
    {
        var page = Open();
        page.Find("#Channel-Fax").Change(true);
        Fill(page);
        await PauseAsync(page);

        page = await OpenAgainAsync();

        Assert.Contains("已恢复 9月14日 周一 09:00 的草稿", page.Markup, StringComparison.Ordinal);
        Assert.True(page.Find("#Channel-Fax").HasAttribute("checked"));
        Assert.Equal(("2026-09-11", "钱某", "某路段夜间施工噪声监测结果"),
            (page.Find("#ArrivedOn").GetAttribute("value"), page.Find("#ApplicantName").GetAttribute("value"), page.Find("#Content").GetAttribute("value")));
    }

    [Fact]
    public async Task Going_to_another_page_keeps_the_last_word_too()
    {
        var page = Open();
        Fill(page);

        page = await OpenAgainAsync();

        Assert.Equal("钱某", page.Find("#ApplicantName").GetAttribute("value"));
    }

    [Fact]
    public async Task The_page_says_when_the_draft_was_kept_and_no_audit_entry_is_left()
    {
        var page = Open();
        Fill(page);

        await PauseAsync(page);

        page.WaitForAssertion(() => Assert.Contains("草稿已存 09:00:00", page.Markup, StringComparison.Ordinal));
        await using var db = await Office.DbAsync();
        Assert.False(await db.AuditEntries.AnyAsync(Cancel));
    }

    [Fact]
    public async Task A_draft_belongs_to_whoever_typed_it()
    {
        var page = Open();
        Fill(page);
        await PauseAsync(page);

        await SitDownAsync(Role.HeadOfOffice, Office.Environment6);
        page = await OpenAgainAsync();

        Assert.Equal("", page.Find("#ApplicantName").GetAttribute("value"));
    }

    [Fact]
    public async Task Registering_removes_the_draft()
    {
        var page = Open();
        Fill(page);
        await PauseAsync(page);

        await EnterAsync(page);

        Assert.False(await AnyDraftAsync());
    }

    [Fact]
    public async Task A_discarded_draft_comes_back_with_undo()
    {
        var page = Open();
        Fill(page);
        await PauseAsync(page);

        Button(page, "放弃草稿").Click();
        page.WaitForAssertion(() => Assert.Equal("", page.Find("#ApplicantName").GetAttribute("value")));
        Assert.False(await AnyDraftAsync());
        Button(page, "撤销").Click();

        page.WaitForAssertion(() => Assert.Equal("钱某", page.Find("#ApplicantName").GetAttribute("value")));
    }

    [Fact]
    public async Task A_crash_between_commit_and_navigation_does_not_register_twice()
    {
        var page = Open();
        Fill(page);
        await PauseAsync(page);
        var (form, _) = (await Office.Get<Drafts>().FindAsync<RegistrationForm>(RegistrationDesks.Draft, Cancel))!.Value;
        var number = await Office.Get<RegisterApplication>().RunAsync(form, Cancel);

        page = await OpenAgainAsync();

        Assert.Contains($"上次的表已经登记为 {number}", page.Markup, StringComparison.Ordinal);
        Assert.Equal("", page.Find("#ApplicantName").GetAttribute("value"));
        Assert.False(await AnyDraftAsync());
    }

    [Fact]
    public async Task The_same_draft_in_two_windows_never_swallows_the_second_application()
    {
        var first = Open();
        Fill(first);
        await PauseAsync(first);
        var second = Open();
        await EnterAsync(first);
        Type(second, "ApplicantName", "孙某");

        await EnterAsync(second);
        Assert.Contains("这张表已经登记为 SQ-HHHT-006-2026-00001", second.Markup, StringComparison.Ordinal);
        await EnterAsync(second);

        Assert.Equal("孙某", (await Office.ReadAsync("SQ-HHHT-006-2026-00002")).Applicant.Name);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<RegisterPage> page, string text) =>
        page.FindAll("button").First(b => b.TextContent.Contains(text, StringComparison.Ordinal));

    /// <summary>The hands rest for a second.</summary>
    private async Task PauseAsync(IRenderedComponent<RegisterPage> page)
    {
        Office.Time.Advance(TimeSpan.FromMilliseconds(900));
        page.WaitForAssertion(() => Assert.Contains("草稿已存", page.Markup, StringComparison.Ordinal));
        Assert.True(await AnyDraftAsync());
    }

    private async Task<bool> AnyDraftAsync()
    {
        await using var db = await Office.DbAsync();
        return await db.Drafts.AnyAsync(Cancel);
    }
}
