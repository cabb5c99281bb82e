using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>A reconsideration from the case to its answer, by whoever handles it.</summary>
public sealed class DisputeTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static string Today => $"{BrowserFixture.Today:yyyyMMdd}";

    [Fact]
    public async Task A_reconsideration_is_opened_from_the_case_answered_with_evidence_and_heard()
    {
        var clerk = await RegisteredAsync();
        var number = new Uri(clerk.Url).AbsolutePath;
        var page = await OpenAsync(Role.LegalOfficer, number);

        await page.Locator("button", new() { HasText = DisputesTexts.Open_Reconsideration }).ClickAsync();
        await page.Locator("#AcceptedOn").FillAsync(Today);
        await page.Locator("#CopyReceivedOn").FillAsync(Today);
        await page.Locator("#Body").FillAsync("呼和浩特市人民政府");
        await page.HasNoBarrierAsync();
        await page.DoAsync();
        await page.Locator("main .state").Should().ToContainTextAsync(Text.Of(DisputeActKind.ListEvidence));

        await page.Keyboard.PressAsync("e");
        await page.Locator("#Name").FillAsync("政府信息公开申请表");
        await page.Locator("#EvidenceKind").SelectOptionAsync(nameof(EvidenceKind.Document));
        await page.Locator("#Proves").FillAsync("申请的内容和收到日");
        await page.HasNoBarrierAsync();
        await page.DoAsync();
        await page.Locator("main").Should().ToContainTextAsync("政府信息公开申请表");

        await page.Locator(".acts button", new() { HasText = Text.Of(DisputeActKind.FileAnswer) }).ClickAsync();
        await page.DoAsync();
        await page.Locator("main .state").Should().ToContainTextAsync(Text.Of(DisputeStage.Answered));

        await page.Locator(".acts button", new() { HasText = Text.Of(DisputeActKind.ConcludeDispute) }).ClickAsync();
        await page.Locator("dialog fieldset button").First.ClickAsync();
        await page.HasNoBarrierAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.OpenDialog().Should().ToHaveCountAsync(0);
    }

    private async Task<IPage> RegisteredAsync()
    {
        var page = await WindowAsync(Role.HeadOfOffice);
        await page.RegisterAsync("乌某", BrowserFixture.Today);
        await page.ChooseActAsync(ActKind.RecordReply);
        await page.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Granted));
        await page.Locator("#EffectiveOn").FillAsync(Today);
        await page.Locator("#Reason").FillAsync("系统停机，先行送出");
        await page.DoAsync();
        return page;
    }
}
