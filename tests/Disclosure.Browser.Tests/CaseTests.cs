using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class CaseTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static string Today => $"{BrowserFixture.Today:yyyyMMdd}";

    [Fact]
    public async Task A_case_is_answered()
    {
        var page = await RegisteredAsync("达某", role: Role.HeadOfOffice);
        await page.ChooseActAsync(ActKind.RecordReply);
        await page.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Granted));
        await page.Locator("#EffectiveOn").FillAsync(Today);
        await page.Locator("#DocumentNumber").FillAsync("呼环依申请〔2026〕901号");
        await page.Locator("#Reason").FillAsync("系统停机，先行送出");
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Answered));
        await page.Locator("main").Should().ToContainTextAsync("呼环依申请〔2026〕901号");
    }

    [Fact]
    public async Task A_case_is_withheld_only_with_a_ground()
    {
        var page = await RegisteredAsync("朝某", role: Role.HeadOfOffice);
        await page.ChooseActAsync(ActKind.RecordReply);
        await page.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Refused));
        await page.Locator("#EffectiveOn").FillAsync(Today);
        await page.Locator("#Reason").FillAsync("系统停机，先行送出");
        await page.ActAsync();
        await page.OpenDialog().Should().ToContainTextAsync("不予公开必须写明理由");
        await page.HasNoBarrierAsync();

        await page.Locator("#Ground").SelectOptionAsync(nameof(WithholdingGround.StateSecret));
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Withheld));
    }

    [Fact]
    public async Task A_case_is_extended_once_the_head_consents_and_the_applicant_is_told()
    {
        var page = await RegisteredAsync("宝某");
        var before = await page.Locator(".state .big").Nth(1).InnerTextAsync();
        await page.ChooseActAsync(ActKind.Extend);
        await page.Locator("#Reason").FillAsync("需要向多个部门调取材料");
        await page.HasNoBarrierAsync();
        await page.DoAsync();
        await page.Locator("main").Should().ToContainTextAsync(DashboardTexts.ExtensionWaits);
        await page.Locator(".state .big").Nth(1).Should().ToHaveTextAsync(before);

        var head = await OpenAsync(Role.HeadOfOffice, new Uri(page.Url).AbsolutePath);
        await head.ChooseActAsync(ActKind.DecideExtension);
        await head.HasNoBarrierAsync();
        await head.Locator("input[name=Decision]").First.CheckAsync(new() { Force = true });
        await head.DoAsync();

        await page.ReloadAsync();
        await page.ChooseActAsync(ActKind.NotifyExtension);
        await page.Locator("#NotifiedOn").FillAsync(Today);
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Extended));
        await page.Locator(".state .big").Nth(1).Should().Not.ToHaveTextAsync(before);
    }

    [Fact]
    public async Task A_fax_is_received_when_it_is_confirmed()
    {
        var page = await RegisteredAsync("敖某某", channel: Channel.Fax);
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Arrived));
        await page.ChooseActAsync(ActKind.Confirm);
        await page.Locator("#ConfirmedOn").FillAsync(Today);
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Received));
    }

    [Fact]
    public async Task A_fact_is_corrected_with_its_reason_and_the_due_date_computed_again()
    {
        var page = await RegisteredAsync("斯某", arrived: new DateOnly(2018, 10, 18));
        await page.Locator(".state").Should().ToContainTextAsync("11月8日");
        await page.ChooseActAsync(ActKind.ChangeFact);
        await page.Locator("#Fact").SelectOptionAsync(nameof(ApplicationFact.ArrivedOn));
        await page.Locator("#NewValue").FillAsync("20181019");
        await page.ActAsync();
        await page.Locator("#Reason[aria-invalid=true]").Should().ToBeVisibleAsync();

        await page.Locator("#Reason").FillAsync("登记时看错了签收日期");
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync("11月9日");
        await page.Locator("main").Should().ToContainTextAsync("登记时看错了签收日期");
    }

    [Fact]
    public async Task A_closed_case_becomes_void_when_the_head_of_the_office_approves()
    {
        var page = await RegisteredAsync("格某");
        await page.ChooseActAsync(ActKind.Withdraw);
        await page.Locator("#StatedOn").FillAsync(Today);
        await page.Locator("#EffectiveOn").FillAsync(Today);
        await page.Locator("#Form").SelectOptionAsync(nameof(WithdrawalForm.Written));
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Withdrawn));
        await page.ChooseActAsync(ActKind.Void);
        await page.Locator("#Reason").FillAsync("同一封信登记了两次");
        await page.DoAsync();
        await page.Locator("main").Should().ToContainTextAsync(DashboardTexts.ChangeWaits);

        var head = await OpenAsync(Role.HeadOfOffice, new Uri(page.Url).AbsolutePath);
        await head.Button(DashboardTexts.Approve).ClickAsync();
        await head.DoAsync();
        await head.Locator("main").Should().ToContainTextAsync("作废");
        await head.Locator(".acts").Should().ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Of_two_windows_the_later_is_told_and_loses_nothing()
    {
        var page = await RegisteredAsync("乌某", role: Role.HeadOfOffice);
        var other = await OpenAsync(Role.Clerk, new Uri(page.Url).AbsolutePath);
        await page.ChooseActAsync(ActKind.RecordReply);
        await page.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Granted));
        await page.Locator("#EffectiveOn").FillAsync(Today);
        await page.Locator("#DocumentNumber").FillAsync("呼环依申请〔2026〕902号");
        await page.Locator("#Reason").FillAsync("系统停机，先行送出");

        await other.ChooseActAsync(ActKind.Extend);
        await other.Locator("#Reason").FillAsync("材料较多");
        await other.DoAsync();

        await page.ActAsync();
        await page.OpenDialog().Should().ToContainTextAsync(ShellTexts.Stale);
        await page.Locator("#DocumentNumber").Should().ToHaveValueAsync("呼环依申请〔2026〕902号");
        await page.Button(ShellTexts.TakeOver).ClickAsync();
        await page.Locator("#DocumentNumber").Should().ToHaveValueAsync("呼环依申请〔2026〕902号");
        await page.DoAsync();
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Answered));
    }

    [Fact]
    public async Task The_case_of_another_unit_is_not_there()
    {
        var own = await OpenAsync(DemoAccounts.SecondClerk, "/applications?view=All");
        var address = await own.Rows().First.Locator("a[data-open]").GetAttributeAsync("href");
        var page = await OpenAsync(DemoAccounts.Clerk, address!);
        await page.Locator("main h1").Should().ToHaveTextAsync(DashboardTexts.NoCase);
    }

    private async Task<IPage> RegisteredAsync(string applicant, DateOnly? arrived = null, Channel channel = Channel.InPerson, Role role = Role.Clerk)
    {
        var page = await WindowAsync(role);
        await page.RegisterAsync(applicant, arrived ?? BrowserFixture.Today, channel);
        return page;
    }
}
