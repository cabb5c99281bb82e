using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
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

    [Fact]
    public async Task A_refusal_is_upheld_on_reconsideration_annulled_in_court_and_answered_anew_and_the_statistics_show_it()
    {
        var arrived = BrowserFixture.Today.AddDays(-150);
        var head = await WindowAsync(Role.HeadOfOffice);
        await head.RegisterAsync("斯琴某", arrived);
        await RecordReplyAsync(head, ReplyOutcome.Refused, Typed(-130), WithholdingGround.InternalAffairs);
        var path = new Uri(head.Url).AbsolutePath;

        var legal = await OpenAsync(Role.LegalOfficer, path);
        await legal.Locator("button", new() { HasText = DisputesTexts.Open_Reconsideration }).ClickAsync();
        await legal.Locator("#Body").FillAsync("呼和浩特市人民政府");
        await legal.Locator("#AcceptedOn").FillAsync(Typed(-120));
        await legal.Locator("#CopyReceivedOn").FillAsync(Typed(-118));
        await legal.DoAsync();
        await AnswerAsync(legal, Typed(-112));
        await ConcludeAsync(legal, Typed(-90), DecisionForm.Decision, DisputeResult.Upheld);

        await ChooseAsync(legal, DisputeActKind.SueAfterReconsideration);
        await legal.Locator("#Body").FillAsync("新城区人民法院");
        await legal.Locator("#FiledOn").FillAsync(Typed(-80));
        await legal.Locator("#AcceptedOn").FillAsync(Typed(-75));
        await legal.Locator("#CopyReceivedOn").FillAsync(Typed(-73));
        await legal.DoAsync();
        await legal.Locator("main h1").Should().ToContainTextAsync(Text.Of(DisputeKind.Lawsuit));
        await AnswerAsync(legal, Typed(-65));
        await ConcludeAsync(legal, Typed(-20), DecisionForm.Judgment, DisputeResult.OrderedToReplyAgain);
        await legal.Locator(".chain").First.Should().ToContainTextAsync("呼和浩特市人民政府"); // the way back to the reconsideration

        await head.OpenAsync(path);
        await head.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Reopened));
        await RecordReplyAsync(head, ReplyOutcome.Granted, Today);
        await head.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Answered));
        await legal.ReloadAsync();
        await legal.Locator("main .state").Should().ToContainTextAsync(DisputesTexts.State_NothingMore); // the new reply carried the order out
        await legal.HasNoBarrierAsync();

        await FindsAsync(legal, -90, "reconsideration", "UPHELD", "呼和浩特市人民政府");
        await FindsAsync(legal, -20, "lawsuit.afterReconsideration", "CORRECTED", "新城区人民法院");

        await AnalysedAsync(legal, -20);
        var unit = await legal.Locator(".bar__org b").InnerTextAsync();
        var supervisor = await OpenAsync(Role.Supervisor, AnalysisFilter.Home);
        await supervisor.Locator($"select[aria-label='{ReportingTexts.Analysis_Organ}']").SelectOptionAsync(new SelectOptionValue { Label = unit });
        await supervisor.Locator(".head p").Should().ToContainTextAsync(unit);
        await AnalysedAsync(supervisor, -20);
    }

    private static async Task AnswerAsync(IPage page, string on)
    {
        await ChooseAsync(page, DisputeActKind.ListEvidence);
        await page.Locator("#Name").FillAsync("答复书和送达回证");
        await page.Locator("#EvidenceKind").SelectOptionAsync(nameof(EvidenceKind.Document));
        await page.Locator("#Proves").FillAsync("依法答复并送达");
        await page.DoAsync();
        await ChooseAsync(page, DisputeActKind.FileAnswer);
        await page.Locator("#On").FillAsync(on);
        await page.DoAsync();
        await page.Locator("main .state").Should().ToContainTextAsync(Text.Of(DisputeStage.Answered));
    }

    private static async Task ConcludeAsync(IPage page, string on, DecisionForm form, DisputeResult result)
    {
        await ChooseAsync(page, DisputeActKind.ConcludeDispute);
        await page.Locator("#DecidedOn").FillAsync(on);
        await page.Locator("#ServedOn").FillAsync(on);
        await page.Locator("#Form").SelectOptionAsync(form.ToString());
        await page.Locator("#Result").SelectOptionAsync(result.ToString());
        if (DisputeResults.KindOf(result) is DisputeResultKind.Corrected)
        {
            await page.Locator("#CorrectedReason").SelectOptionAsync(nameof(CorrectedReason.WrongGround));
            await page.Locator("dialog fieldset button").First.ClickAsync();
            await page.Locator("#order-kind-1").SelectOptionAsync(nameof(ObligationKind.ReplyAgain));
            await page.Locator("#order-what-1").FillAsync("撤销原答复，责令重新答复");
        }

        await page.DoAsync();
        await page.Locator("main .state").Should().ToContainTextAsync(Text.Of(result));
    }

    private static async Task ChooseAsync(IPage page, DisputeActKind kind)
    {
        await page.Locator(".acts button", new() { HasText = Text.Of(kind) }).First.ClickAsync();
        await page.OpenDialog().Should().ToBeVisibleAsync();
    }

    private static async Task RecordReplyAsync(IPage head, ReplyOutcome outcome, string on, WithholdingGround? ground = null)
    {
        await head.ChooseActAsync(ActKind.RecordReply);
        await head.Locator("#Outcome").SelectOptionAsync(outcome.ToString());
        if (ground is { } chosen)
        {
            await head.Locator("#Ground").SelectOptionAsync(chosen.ToString());
        }

        await head.Locator("#EffectiveOn").FillAsync(on);
        await head.Locator("#Reason").FillAsync("系统停机，先行送出");
        await head.DoAsync();
    }

    /// <summary>Behind a figure of the annual report of the year of the decision stands this organ's dispute alone.</summary>
    private static async Task FindsAsync(IPage page, int decided, string row, string column, string body)
    {
        await page.OpenAsync(string.Create(CultureInfo.InvariantCulture, $"/statistics/disputes?form=2021&year={BrowserFixture.Today.AddDays(decided).Year}&code={row}&column={column}"));
        await page.Rows().Should().ToHaveCountAsync(1);
        await page.Rows().First.Should().ToContainTextAsync(body);
    }

    /// <summary>On the page of analysis the judgment is the one that was corrected in its year, for its reason; the number leads to it.</summary>
    private static async Task AnalysedAsync(IPage page, int decided)
    {
        var year = BrowserFixture.Today.AddDays(decided).Year.ToString(CultureInfo.InvariantCulture);
        if (!page.Url.Contains(AnalysisFilter.Home, StringComparison.Ordinal))
        {
            await page.OpenAsync(AnalysisFilter.Home);
        }

        await page.Locator($"select[aria-label='{ReportingTexts.Analysis_Kind}']").SelectOptionAsync(nameof(DisputeKind.Lawsuit));
        await page.Locator(".legend span").Should().ToHaveCountAsync(1);
        await page.Locator($"select[aria-label='{ReportingTexts.Analysis_From}']").SelectOptionAsync(year);
        await page.Locator("table.bars thead th").Should().ToHaveCountAsync(BrowserFixture.Today.Year - int.Parse(year, CultureInfo.InvariantCulture) + 2);
        await page.Locator($"section[aria-label='{ReportingTexts.Analysis_ByReason}'] tbody th").Should().ToHaveTextAsync(Text.Of(CorrectedReason.WrongGround));
        await page.HasNoBarrierAsync();
        await page.Locator("table.bars td a", new() { HasText = "100.0%" }).First.ClickAsync();
        await page.Rows().Should().ToHaveCountAsync(1);
        await page.Rows().First.Should().ToContainTextAsync("新城区人民法院");
    }

    private static string Typed(int days) => $"{BrowserFixture.Today.AddDays(days):yyyyMMdd}";

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
