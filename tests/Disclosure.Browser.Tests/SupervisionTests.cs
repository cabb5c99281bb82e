using System.Text.RegularExpressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>督查看板 in a browser: for everybody, the worst unit three clicks away, and following what a unit does.</summary>
public sealed partial class SupervisionTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("board", "supervisor", BoardPage.Home)]
    [InlineData("board-2019", "supervisor", BoardPage.Home + "?year=2019&show=all&sort=Days")]
    [InlineData("board-unit", "head", BoardPage.Home)]
    public Task The_board_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Fact]
    public async Task A_supervisor_finds_the_worst_unit_and_its_latest_case_in_three_clicks()
    {
        var page = await OpenAsync("supervisor", "/");
        await page.Locator("#rail").GetByRole(AriaRole.Link, new() { Name = "督查看板" }).ClickAsync();
        var worst = page.Locator(".heat tbody th a").First;
        var name = await worst.InnerTextAsync();
        await worst.ClickAsync();
        await page.Locator("main h1").Should().ToHaveTextAsync($"督查看板：{name}");
        await page.Locator("[aria-labelledby=late] .late b a").First.ClickAsync();
        await page.Should().ToHaveURLAsync(Thing());
    }

    [Fact]
    public async Task The_board_follows_what_a_unit_does_without_reloading_and_keeps_the_focus()
    {
        var clerk = await OpenAsync(Role.Clerk, "/");
        Assert.True(CaseNumber.TryParse(await clerk.RegisterAsync("邬某督", BrowserFixture.Today.AddDays(-60)), out var number));
        var board = await OpenAsync(Role.Supervisor, $"{BoardPage.Home}/{number.OrganCode}");
        await board.Locator("#late").Should().ToHaveTextAsync("已逾期 1 件，今天要督");
        await board.Locator(".kpi a").First.FocusAsync();
        await board.EvaluateAsync("window.isTheSamePage = true");

        await clerk.RegisterAsync("邬某察", BrowserFixture.Today.AddDays(-61));

        await board.Locator("#late").Should().ToHaveTextAsync("已逾期 2 件，今天要督");
        await board.Locator("[aria-labelledby=late] .late").First.Should().ToContainTextAsync("邬某察");
        await board.Locator("[role=status]").First.Should().ToContainTextAsync("看板已更新");
        Assert.True(await board.EvaluateAsync<bool>("window.isTheSamePage && document.activeElement === document.querySelector('.kpi a')"));
    }

    [GeneratedRegex("/(?:applications|disputes)/[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Thing();
}

/// <summary>督办单 from the board to the unit and back, with everybody concerned.</summary>
public sealed class NoticeTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_notice_goes_from_the_board_to_the_unit_and_back_and_the_board_follows_without_reloading()
    {
        var clerk = await OpenAsync(Role.Clerk, "/");
        Assert.True(CaseNumber.TryParse(await clerk.RegisterAsync("邬某办", BrowserFixture.Today.AddDays(-62)), out var number));
        var home = $"{BoardPage.Home}/{number.OrganCode}";
        var board = await OpenAsync(Role.Supervisor, home);
        await board.EvaluateAsync("window.isTheSamePage = true");

        var supervisor = await OpenAsync(Role.Supervisor, home);
        await supervisor.Locator(".board__rows .go a").ClickAsync();
        await supervisor.Locator("#Matter").Should().Not.ToHaveValueAsync("");
        await supervisor.Locator("main form button[type=submit]").ClickAsync();
        await supervisor.Locator("main .state").Should().ToBeVisibleAsync();
        var notice = new Uri(supervisor.Url).AbsolutePath;
        await ShouldCountAsync(board, NoticeView.ToApprove, 1);

        var approver = await OpenAsync(Role.CityOffice, notice);
        await ActAsync(approver, SupervisionActKind.ApproveNotice);
        await supervisor.OpenAsync(notice);
        await ActAsync(supervisor, SupervisionActKind.IssueNotice);
        await supervisor.Locator("main").Should().ToContainTextAsync("呼政公开督〔");
        await ShouldCountAsync(board, NoticeView.ToAnswer, 1);

        await clerk.OpenAsync("/");
        await clerk.Locator($"main a[href='{notice}']").First.ClickAsync();
        await ActAsync(clerk, SupervisionActKind.ReceiveNotice);
        await ActAsync(clerk, SupervisionActKind.AnswerNotice, dialog => dialog.Locator("#Answer").FillAsync("答复书已经用印，今日交邮。"));
        await ShouldCountAsync(board, NoticeView.ToJudge, 1);
        await ShouldCountAsync(board, NoticeView.ToAnswer, 0);

        await supervisor.OpenAsync(notice);
        await ActAsync(supervisor, SupervisionActKind.AcceptNotice);
        await ShouldCountAsync(board, NoticeView.Open, 0);
        Assert.True(await board.EvaluateAsync<bool>("window.isTheSamePage"));
    }

    [Fact]
    public async Task A_notice_is_issued_answered_and_judged_without_a_mouse_and_the_focus_is_never_lost()
    {
        var clerk = await OpenAsync(Role.Clerk, "/");
        Assert.True(CaseNumber.TryParse(await clerk.RegisterAsync("邬某键", BrowserFixture.Today.AddDays(-63)), out var number));
        var supervisor = await OpenAsync(Role.Supervisor, $"{BoardPage.Home}/{number.OrganCode}");
        await supervisor.Locator(".board__rows .go a").FocusAsync();
        await supervisor.Keyboard.PressAsync("Enter");
        await supervisor.Locator("#Matter").Should().Not.ToHaveValueAsync("");
        await supervisor.Locator("main form button[type=submit]").FocusAsync();
        await supervisor.Keyboard.PressAsync("Enter");
        await supervisor.Locator("main .state").Should().ToBeVisibleAsync();
        var notice = new Uri(supervisor.Url).AbsolutePath;
        await KeyAsync(await OpenAsync(Role.CityOffice, notice), SupervisionActKind.ApproveNotice);

        await supervisor.OpenAsync(notice);
        await supervisor.Locator("[data-key=e]").FocusAsync();
        await supervisor.Keyboard.PressAsync("Enter");
        await supervisor.OpenDialog().Should().ToBeVisibleAsync();
        await supervisor.Keyboard.PressAsync("Escape");
        await supervisor.OpenDialog().Should().ToHaveCountAsync(0);
        Assert.True(await supervisor.EvaluateAsync<bool>("document.activeElement.matches('[data-key=e]')")); // back where it was opened
        await KeyAsync(supervisor, SupervisionActKind.IssueNotice);

        await clerk.OpenAsync(notice);
        await KeyAsync(clerk, SupervisionActKind.ReceiveNotice);
        await KeyAsync(clerk, SupervisionActKind.AnswerNotice, "答复书已经用印，今日交邮。");
        await supervisor.OpenAsync(notice);
        await KeyAsync(supervisor, SupervisionActKind.AcceptNotice);
        await supervisor.Locator("main .state").Should().ToContainTextAsync(Text.Of(Disclosure.Domain.Supervision.NoticeStage.InPlace));
    }

    /// <summary>E opens the next act, Tab reaches its button, Enter does it.</summary>
    private static async Task KeyAsync(IPage page, SupervisionActKind kind, string? text = null)
    {
        await page.Locator("[data-key=e]").Should().ToContainTextAsync(Text.Of(kind));
        await page.Keyboard.PressAsync("e");
        await page.OpenDialog().Should().ToBeVisibleAsync();
        if (text is not null)
        {
            await page.Keyboard.TypeAsync(text); // the first field has the focus
        }

        for (var i = 0; i < 12 && !await page.EvaluateAsync<bool>("document.activeElement.matches('dialog button[type=submit]')"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.OpenDialog().Should().ToHaveCountAsync(0);
        await page.Locator("[data-key=e]", new() { HasText = Text.Of(kind) }).Should().ToHaveCountAsync(text is null ? 0 : 1); // an answer may be added to until it is judged
        await page.WaitForFunctionAsync("document.activeElement && document.activeElement !== document.body"); // never lost
    }

    private static Task ShouldCountAsync(IPage board, NoticeView view, int count) =>
        board.Locator("nav.board__notices a", new() { HasText = Text.Of(view) }).Should().ToHaveTextAsync($"{Text.Of(view)}{count}");

    private static async Task ActAsync(IPage page, SupervisionActKind kind, Func<ILocator, Task>? fill = null)
    {
        await page.Locator(".acts").GetByRole(AriaRole.Button, new() { Name = Text.Of(kind), Exact = true }).ClickAsync();
        await page.OpenDialog().Should().ToBeVisibleAsync();
        await (fill?.Invoke(page.OpenDialog()) ?? Task.CompletedTask);
        await page.DoAsync();
    }
}

/// <summary>The pages of supervision, in both themes, on a desk and on a telephone.</summary>
public sealed class SupervisionPageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("annual-reports", "city", "/annual-reports")]
    [InlineData("annual-reports-unit", "head", "/annual-reports")]
    [InlineData("notices", "supervisor", "/supervision/notices?view=All")]
    [InlineData("notices-unit", "head", "/supervision/notices?view=All")]
    [InlineData("notice-draft", "supervisor", "/supervision/notices/draft")]
    [InlineData("complaints", "city", "/supervision/complaints")]
    [InlineData("inspections", "supervisor", "/supervision/inspections")]
    [InlineData("inspection-draft", "city", "/supervision/inspections/draft")]
    [InlineData("bulletins", "supervisor", "/supervision/bulletins")]
    [InlineData("analysis", "supervisor", "/disputes/analysis")]
    public Task A_page_of_supervision_is_there_for_everybody(string name, string account, string path) => LookAsync(name, account, path);

    [Fact]
    public async Task A_correction_in_a_dialog_has_no_barrier_and_gives_the_focus_back()
    {
        var page = await OpenAsync("supervisor", "/supervision/complaints?view=Open");
        await page.OpenAsync((await page.Locator("main a[data-open]").First.GetAttributeAsync("href"))!);
        var button = page.Locator(".acts").GetByRole(AriaRole.Button, new() { Name = Text.Of(SupervisionActKind.CorrectComplaint), Exact = true });
        await button.PressAsync("Enter");
        await page.OpenDialog().Should().ToBeVisibleAsync();
        await page.OpenDialog().Locator("button[type=submit]").ClickAsync();
        await page.Locator("#Reason[aria-invalid=true]").Should().ToBeFocusedAsync();
        foreach (var (width, scheme) in new[] { (1366, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 780);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.FitsAsync($"{width}: ");
            await page.HasNoBarrierAsync($"{width}: ");
        }

        await page.Keyboard.PressAsync("Escape");
        await page.OpenDialog().Should().ToHaveCountAsync(0);
        await button.Should().ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_saved_inspection_is_changed_and_a_refused_form_leads_to_the_field()
    {
        var page = await OpenAsync("supervisor", "/supervision/inspections/draft");
        await page.Locator("#Title").FillAsync("浏览器检查");
        await page.Locator("main form input[type=checkbox]").First.CheckAsync();
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator("main ol li").Should().ToHaveCountAsync(8);
        await page.Locator(".head a.btn").ClickAsync();
        await page.Locator("h1").Should().ToBeFocusedAsync(); // where a new page begins: what is typed before goes nowhere
        await page.Locator("#Questions").FillAsync("");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator("#Questions[aria-invalid=true]").Should().ToBeFocusedAsync();
        await page.HasNoBarrierAsync();
        await page.Locator("#Questions").FillAsync("答复是否按期 | 第三十三条");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator("main ol li").Should().ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("notice", "/supervision/notices?view=All")]
    [InlineData("complaint", "/supervision/complaints?view=All")]
    [InlineData("inspection", "/supervision/inspections")]
    [InlineData("bulletin", "/supervision/bulletins")]
    public async Task What_a_list_of_supervision_leads_to_is_there_for_everybody(string name, string list)
    {
        var page = await OpenAsync("supervisor", list);
        await LookAsync(name, "supervisor", (await page.Locator("main a[data-open]").First.GetAttributeAsync("href"))!);
    }
}
