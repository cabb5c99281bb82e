using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Browser.Tests;

/// <summary>A reply through all hands, each at her own window, and its desk in both themes and sizes.</summary>
public sealed class ReplyTests(BrowserFixture browser) : PageTests(browser)
{
    private static string Today => $"{BrowserFixture.Today:yyyyMMdd}";

    [Fact]
    public async Task A_reply_goes_through_five_hands_and_closes_the_case()
    {
        var clerk = await WindowAsync(Role.Clerk);
        await clerk.RegisterAsync("布某", BrowserFixture.Today);
        var desk = new Uri(clerk.Url).AbsolutePath + "/reply";
        await clerk.DraftAsync(desk, ReplyOutcome.Granted);

        var secrecy = await OpenAsync(Role.SecrecyOfficer, desk);
        await secrecy.StepAsync(ReplyStep.ReviewSecrecy, async () =>
        {
            await secrecy.ReviewAsync(ReviewConclusion.Disclose);
            await secrecy.HasNoBarrierAsync();
        });
        var legal = await OpenAsync(Role.LegalOfficer, desk);
        await legal.StepAsync(ReplyStep.CheckLegality, () => legal.Locator("#Note").FillAsync("依据无误"));
        var head = await OpenAsync(Role.HeadOfOffice, desk);
        await head.StepAsync(ReplyStep.Approve, () => head.Locator("#Note").FillAsync("同意"));

        await clerk.OpenAsync(desk);
        await clerk.StepAsync(ReplyStep.Seal, () => clerk.Locator("#DocumentNumber").FillAsync("呼环公开告〔2026〕903号"));
        await clerk.DeliverAsync(Today);
        await clerk.Locator("main").Should().ToContainTextAsync("可申请行政复议至");
        await clerk.OpenAsync(desk[..^"/reply".Length]);
        await clerk.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Answered));
    }

    [Fact]
    public async Task A_draft_survives_the_window_it_was_typed_in()
    {
        var clerk = await WindowAsync(Role.Clerk);
        await clerk.RegisterAsync("查某", BrowserFixture.Today);
        var desk = new Uri(clerk.Url).AbsolutePath + "/reply";
        await clerk.OpenAsync(desk);
        await clerk.Locator("#Reasons").FillAsync("还没有写完的理由");
        await clerk.Locator(".head").Should().ToContainTextAsync("草稿已存");

        var again = await OpenAsync(Role.Clerk, desk);
        await again.Locator("#Reasons").Should().ToHaveValueAsync("还没有写完的理由");
    }

    [Theory]
    [InlineData("desk-review", "secrecy")]
    [InlineData("desk-legal", "legal")]
    [InlineData("desk-approve", "leader")]
    public async Task The_desk_is_there_for_each_hand(string name, string account) => await LookAsync(name, account, await FirstWorkAsync(account));

    [Fact]
    public async Task The_desk_of_a_new_reply_is_there() =>
        await LookAsync("desk-new", DemoAccounts.Clerk, await FirstCaseAsync(DemoAccounts.Clerk, "light=Red&stage=Received") + "/reply");

    [Theory]
    [InlineData("work-secrecy", "secrecy", "/")]
    [InlineData("work-clerk", DemoAccounts.Clerk, "/")]
    [InlineData("organ-remedies", "city", "/organs/HHHT-006")]
    public async Task What_leads_there_is_there(string name, string account, string path) => await LookAsync(name, account, path);

    /// <summary>Where the first reply that waits leads.</summary>
    private async Task<string> FirstWorkAsync(string account)
    {
        var page = await OpenAsync(account, "/");
        return (await page.Locator(".todo .go[href*='/reply']").First.GetAttributeAsync("href"))!;
    }
}
