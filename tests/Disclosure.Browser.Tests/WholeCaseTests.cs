using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>Five cases from their arrival to their end, played by the people concerned at their own windows.</summary>
public sealed class WholeCaseTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static string Today => Typed(BrowserFixture.Today);

    [Fact]
    public async Task A_plain_request_is_answered_and_the_answer_served()
    {
        var clerk = await RegisteredAsync("莫日根某", BrowserFixture.Today);
        await ReplyAsync(clerk, ReplyOutcome.Granted, ReviewConclusion.Disclose);

        await EndsAsync(clerk, ApplicationStage.Answered, BrowserFixture.Today);
        await clerk.Locator("main").Should().ToContainTextAsync($"〔{BrowserFixture.Today.Year}〕"); // the number of the letter
        await CountsAsync(clerk, "3.1", "莫日根某", BrowserFixture.Today.Year);
    }

    [Fact]
    public async Task An_applicant_who_does_not_correct_his_request_lets_it_lapse()
    {
        var arrived = WorkingDay(BrowserFixture.Today.AddDays(-70), 1);
        var clerk = await RegisteredAsync("塔娜某", arrived);
        await clerk.ChooseActAsync(ActKind.AskCorrection);
        await clerk.OpenDialog().GetByLabel(Text.Of(CorrectionItems.Description)).CheckAsync();
        await clerk.Locator("#ToAdd").FillAsync("请写明批复的文号或者项目名称");
        await clerk.Locator("#AskedOn").FillAsync(Typed(WorkingDay(arrived, 2)));
        await clerk.Locator("#ServedOn").FillAsync(Typed(WorkingDay(arrived, 4)));
        await clerk.DoAsync();
        await clerk.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.AwaitingCorrection));

        await clerk.ChooseActAsync(ActKind.Lapse);
        await clerk.Locator("#EffectiveOn").FillAsync(Today);
        await clerk.DoAsync();

        await EndsAsync(clerk, ApplicationStage.Lapsed, BrowserFixture.Today);
        await CountsAsync(clerk, "3.6.1", "塔娜某", BrowserFixture.Today.Year);
    }

    [Fact]
    public async Task A_third_party_stays_silent_and_the_information_is_given_in_part()
    {
        var arrived = WorkingDay(BrowserFixture.Today.AddDays(-45), 1);
        var clerk = await RegisteredAsync("阿木尔某", arrived);
        await clerk.ChooseActAsync(ActKind.Consult);
        await clerk.Locator("#Name").FillAsync("某某化工有限公司");
        await clerk.Locator("#Description").FillAsync("验收报告中的工艺参数");
        await clerk.Locator("#SentOn").FillAsync(Typed(WorkingDay(arrived, 1)));
        await clerk.Locator("#ReceivedOn").FillAsync(Typed(WorkingDay(arrived, 2)));
        await clerk.DoAsync();
        await clerk.Locator(".state").Should().ToContainTextAsync(ApplicationsTexts.Consulting);

        await clerk.ChooseActAsync(ActKind.EndConsultation);
        await clerk.Locator("#Opinion").SelectOptionAsync(nameof(ConsultationOpinion.Silent));
        await clerk.OpenDialog().Should().ToContainTextAsync(Text.FullDay(WorkingDay(arrived, 17))); // the fifteenth working day after it was received
        await clerk.DoAsync();
        await ReplyAsync(clerk, ReplyOutcome.PartiallyGranted, ReviewConclusion.DiscloseInPart);

        await EndsAsync(clerk, ApplicationStage.Answered, BrowserFixture.Today);
        await CountsAsync(clerk, "3.2", "阿木尔某", BrowserFixture.Today.Year);
    }

    [Fact]
    public async Task A_reply_is_put_off_with_consent_and_then_withheld_with_its_ground_and_remedies()
    {
        var clerk = await RegisteredAsync("其其格某", WorkingDay(BrowserFixture.Today.AddDays(-10), 1));
        var due = await clerk.Locator(".state .big").Nth(1).InnerTextAsync();
        await clerk.ChooseActAsync(ActKind.Extend);
        await clerk.Locator("#Reason").FillAsync("需要向三个部门调取材料");
        await clerk.DoAsync();

        var head = await OpenAsync(Role.HeadOfOffice, new Uri(clerk.Url).AbsolutePath);
        await head.ChooseActAsync(ActKind.DecideExtension);
        await head.OpenDialog().GetByRole(AriaRole.Radio, new() { Name = DashboardTexts.Consent, Exact = true }).CheckAsync();
        await head.DoAsync();

        await clerk.ReloadAsync();
        await clerk.Locator(".state .big").Nth(1).Should().ToHaveTextAsync(due); // consent alone moves nothing: the applicant must be told
        await clerk.ChooseActAsync(ActKind.NotifyExtension);
        await clerk.Locator("#NotifiedOn").FillAsync(Today);
        await clerk.DoAsync();
        await clerk.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Extended));
        await clerk.Locator(".state .big").Nth(1).Should().Not.ToHaveTextAsync(due);

        await ReplyAsync(clerk, ReplyOutcome.Refused, ReviewConclusion.Withhold, WithholdingGround.ProcessInformation);
        await clerk.OpenAsync(clerk.DeskOf());
        await clerk.Locator("section[aria-labelledby=remedies]").Should().ToContainTextAsync("应当自收到本答复之日起六十日内先向");
        await clerk.GoBackAsync();

        await EndsAsync(clerk, ApplicationStage.Withheld, BrowserFixture.Today);
        await clerk.Locator("main").Should().ToContainTextAsync(Text.Of(WithholdingGround.ProcessInformation));
        await CountsAsync(clerk, "3.3.6", "其其格某", BrowserFixture.Today.Year);
    }

    [Fact]
    public async Task A_court_orders_a_new_reply_and_the_first_one_goes_on_counting()
    {
        var arrived = WorkingDay(BrowserFixture.Today.AddDays(-60), 1);
        var answered = WorkingDay(arrived, 5);
        var clerk = await RegisteredAsync("巴雅尔某", arrived);
        var path = new Uri(clerk.Url).AbsolutePath;
        var head = await OpenAsync(Role.HeadOfOffice, path);
        await head.ChooseActAsync(ActKind.RecordReply);
        await head.Locator("#Outcome").SelectOptionAsync(nameof(ReplyOutcome.Refused));
        await head.Locator("#Ground").SelectOptionAsync(nameof(WithholdingGround.InternalAffairs));
        await head.Locator("#EffectiveOn").FillAsync(Typed(answered));
        await head.Locator("#Reason").FillAsync("系统启用前已送出");
        await head.DoAsync();

        await clerk.OpenAsync(path);
        await clerk.ChooseActAsync(ActKind.Reopen);
        await clerk.Locator("#Kind").SelectOptionAsync(nameof(ReopeningKind.Judgment));
        await clerk.Locator("#Body").FillAsync("某区人民法院");
        await clerk.Locator("#DocumentNumber").FillAsync("（2026）内0102行初88号");
        await clerk.Locator("#ReceivedOn").FillAsync(Today);
        await clerk.Locator("#Reason").FillAsync("撤销原答复，责令重新答复");
        await clerk.DoAsync();
        await clerk.Locator(".state").Should().ToContainTextAsync(Text.Of(ApplicationStage.Reopened));

        await ReplyAsync(clerk, ReplyOutcome.Granted, ReviewConclusion.Disclose);
        await EndsAsync(clerk, ApplicationStage.Answered, BrowserFixture.Today);
        await clerk.Locator("main").Should().ToContainTextAsync(DashboardTexts.Renewed);
        await CountsAsync(clerk, "3.3.5", "巴雅尔某", answered.Year);
    }

    private async Task<IPage> RegisteredAsync(string applicant, DateOnly arrived)
    {
        var clerk = await WindowAsync(Role.Clerk);
        await clerk.RegisterAsync(applicant, arrived);
        return clerk;
    }

    /// <summary>The reply through all hands; leaves the clerk on the case.</summary>
    private async Task ReplyAsync(IPage clerk, ReplyOutcome outcome, ReviewConclusion conclusion, WithholdingGround? ground = null)
    {
        var (path, desk) = (new Uri(clerk.Url).AbsolutePath, clerk.DeskOf());
        await clerk.DraftAsync(desk, outcome, ground);
        var secrecy = await OpenAsync(Role.SecrecyOfficer, desk);
        await secrecy.StepAsync(ReplyStep.ReviewSecrecy, () => secrecy.ReviewAsync(conclusion));
        var legal = await OpenAsync(Role.LegalOfficer, desk);
        await legal.StepAsync(ReplyStep.CheckLegality, () => legal.Locator("#Note").FillAsync("依据无误"));
        var head = await OpenAsync(Role.HeadOfOffice, desk);
        await head.StepAsync(ReplyStep.Approve, () => head.Locator("#Note").FillAsync("同意"));
        await clerk.OpenAsync(desk);
        await clerk.StepAsync(ReplyStep.Seal, () => Task.CompletedTask); // the next number of the series
        await clerk.DeliverAsync(Today);
        await clerk.OpenAsync(path);
    }

    private static async Task EndsAsync(IPage page, ApplicationStage stage, DateOnly closed)
    {
        await page.Locator(".state").Should().ToContainTextAsync(Text.Of(stage));
        await page.Locator(".state .big").Nth(1).Should().ToContainTextAsync(Text.MonthDay(closed));
        await page.HasNoBarrierAsync();
    }

    /// <summary>Behind the line of the annual report stands this case, once.</summary>
    private static async Task CountsAsync(IPage page, string code, string applicant, int year)
    {
        await page.OpenAsync(string.Create(CultureInfo.InvariantCulture, $"/statistics?form=2021&year={year}&code={code}&column=NATURAL"));
        var list = await page.GetByRole(AriaRole.Link, new() { Name = ReportingTexts.OpenInList }).GetAttributeAsync("href");
        await page.OpenAsync($"{list}&q={Uri.EscapeDataString(applicant)}");
        await page.Rows().Should().ToHaveCountAsync(1);
    }

    private static DateOnly WorkingDay(DateOnly start, int n) => WorkCalendar.Published.NthWorkingDayAfter(start, n).On;

    private static string Typed(DateOnly day) => $"{day:yyyyMMdd}";
}
