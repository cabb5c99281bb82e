using System.Globalization;
using Bunit;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>The bell, the list of notices, how one is reminded, and the self-audit, as their users see them.</summary>
public sealed class ReminderPagesTests : BunitContext, IAsyncLifetime
{
    private TestOffice _office = null!;

    public ReminderPagesTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddScoped<Announcer>();
    }

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await ReminderDesk.OpenAsync("2026-09-14", services => services.AddReporting().AddPublication());
        await _office.ReceiveAsync("SQ-HHHT-006-2026-00001", TestOffice.D("2026-09-14"));
        await _office.ReceiveAsync("SQ-HHHT-006-2026-00002", TestOffice.D("2026-09-14"));
        _office.MoveTo(TestOffice.D("2026-10-13"));
        await _office.RemindAsync();
        Services.AddFallbackServiceProvider(_office.Services);
        _office.ActAs(await _office.UserAsync("su"));
    }

    [Fact]
    public void The_bell_says_in_words_how_many_are_unread()
    {
        var bell = Render<Bell>().Find("a");

        Assert.Equal("通知，2 条未读", bell.GetAttribute("aria-label"));
        Assert.Equal("2", bell.QuerySelector(".dot")!.TextContent);
    }

    [Fact]
    public async Task The_bell_falls_silent_when_everything_is_read()
    {
        var bell = Render<Bell>();
        await bell.InvokeAsync(() => Render<InboxPage>().FindAll("button").Single(b => b.TextContent.Contains("全部标为已阅", StringComparison.Ordinal)).Click());

        bell.WaitForAssertion(() => Assert.Equal("通知", bell.Find("a").GetAttribute("aria-label")));
        Assert.Empty(bell.FindAll(".dot"));
    }

    [Fact]
    public void A_notice_leads_to_its_case_and_says_that_it_is_unread()
    {
        var page = Render<InboxPage>();

        var line = page.FindAll(".inbox li").Single(li => li.TextContent.Contains("2026-00002", StringComparison.Ordinal));
        Assert.Contains("答复 2026-00002：剩 3 个工作日，2026-10-16 到期", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("未读", line.TextContent, StringComparison.Ordinal);
        Assert.Contains("SQ-HHHT-006-2026-00002", line.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_marked_as_read_and_stays_in_the_list_of_all()
    {
        var page = Render<InboxPage>();
        page.Find("button[aria-label^='标为已阅']").Click();

        page.WaitForAssertion(() => Assert.Single(page.FindAll("li.is-new")));
        Assert.Equal(2, page.FindAll(".inbox li").Count);
    }

    [Fact]
    public void The_unread_alone_can_be_shown()
    {
        Render<InboxPage>().Find("button[aria-label^='标为已阅']").Click();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/inbox?show=unread");

        Assert.Single(Render<InboxPage>().FindAll(".inbox li"));
    }

    [Fact]
    public async Task Nobody_reads_the_notices_of_somebody_else()
    {
        _office.ActAs(await _office.AddUserAsync("kang", Role.Clerk));

        Assert.Contains("没有通知", Render<InboxPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_see_cases_any_more_reads_none_of_their_reminders()
    {
        await using (var db = await _office.DbAsync())
        {
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.Role, Role.Auditor), Cancel);
        }

        _office.ActAs(await _office.UserAsync("su"));

        Assert.Contains("没有通知", Render<InboxPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_the_list_of_what_is_due_only_other_news_is_shown()
    {
        Assert.Empty(Render<DeskNoticeCard>().Markup.Trim()); // two reminders, and no news
        await using (var db = await _office.DbAsync())
        {
            db.Add(new DeskNotice { At = _office.Time.GetUtcNow().UtcDateTime, OrganId = _office.Environment6.Id, For = Permission.ViewCases, Kind = DeskNoticeKind.MayBeDisclosed, Arguments = ["SQ-1"], Href = "/withheld" });
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Single(Render<DeskNoticeCard>().FindAll("li"));
    }

    [Fact]
    public async Task A_person_chooses_a_digest_and_an_address()
    {
        var page = Render<ReminderChoicePage>();
        page.Find("input[value=DailyDigest]").Change("DailyDigest");
        page.Find("input[type=email]").Change("su@example.gov.cn");
        await page.Find("form").SubmitAsync();

        await using var db = await _office.DbAsync();
        var choice = await db.Set<ReminderChoice>().SingleAsync(Cancel);
        Assert.Equal((ReminderWay.DailyDigest, "su@example.gov.cn"), (choice.Way, choice.Address));
    }

    [Fact]
    public async Task Mail_without_an_address_is_refused_at_the_field()
    {
        var page = Render<ReminderChoicePage>();
        page.Find("input[value=SingleMails]").Change("SingleMails");
        await page.Find("form").SubmitAsync();

        Assert.Contains("请填写邮箱", page.Find(".err").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("input[type=email]").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task The_system_administrator_runs_the_self_audit_and_reads_each_check()
    {
        _office.ActAs(await _office.AddUserAsync("yang", Role.SystemAdministrator));
        var page = Render<SelfAuditPage>();
        Assert.Contains("还没有自检记录", page.Markup, StringComparison.Ordinal);
        await page.Find("button.btn--p").ClickAsync();

        page.WaitForAssertion(() => Assert.Equal(Enum.GetValues<SelfCheckKind>().Length, page.FindAll(".checks li").Count), TimeSpan.FromSeconds(30));
        Assert.Contains("2 件在办申请、0 件争议、0 件举报投诉的期限和 0 件案卷的归档期限与重算一致", page.Markup, StringComparison.Ordinal);
        Assert.Contains("不知道有没有备份", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_sees_it_and_runs_nothing()
    {
        _office.ActAs(await _office.AddUserAsync("han", Role.Auditor));

        Assert.Empty(Render<SelfAuditPage>().FindAll("button.btn--p"));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _office.DisposeAsync();
    }
}
