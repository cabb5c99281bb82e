using System.Text.RegularExpressions;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>年度考核 from the scheme to the list of what is put right: two units object, one with success.</summary>
public sealed class AssessmentTests(BrowserFixture browser) : BrowserTest(browser)
{
    /// <summary>A year that no other test assesses.</summary>
    private const int Year = 2025;

    private const string Upheld = "HHHT-049", Rejected = "HHHT-057", UpheldName = "回民区", RejectedName = "呼和浩特经济技术开发区", Record = "抽查记录.txt";

    private static readonly SchemeContent Scheme = new(
        Year,
        $"{Year}年度旗县区考核方案",
        [AssessmentGroup.Areas],
        [
            new SchemeIndicator("A", "按期答复", 60) { Source = IndicatorSource.Automatic, Rules = [new ScoringRule("A.1", "逾期答复每件扣2分", "lateReply", 2)] },
            new SchemeIndicator("B", "文书规范", 40) { Source = IndicatorSource.Manual, Rules = [new ScoringRule("B.1", "文书不规范每件扣0.5分", "deficientForm", 0.5m)] },
        ],
        [],
        [new GradeBand("优秀", 90), new GradeBand("良好", 80), new GradeBand("合格", 60), new GradeBand("不合格", 0)],
        new SchemeTerms());

    [Fact]
    public async Task A_year_goes_from_its_scheme_to_what_is_put_right_with_one_objection_upheld_and_one_rejected()
    {
        var city = await OpenAsync(Role.CityOffice, AssessmentAddress.Home);
        var round = await BeginAsync(city);
        await LetDaysPassAsync(db => db.AssessmentRounds.Where(r => r.Id == round).ExecuteUpdateAsync(s => s.SetProperty(r => r.StartsOn, BrowserFixture.Today.AddDays(-30)).SetProperty(r => r.SelfAssessmentUntil, BrowserFixture.Today)));
        await StepAsync(city, round, RoundStep.Open);

        var (upheld, rejected) = (await OpenUnitAsync(Upheld, round), await OpenUnitAsync(Rejected, round));
        foreach (var unit in new[] { upheld, rejected })
        {
            await AssessAsync(unit);
        }

        await LetDaysPassAsync(db => db.AssessmentRounds.Where(r => r.Id == round).ExecuteUpdateAsync(s => s.SetProperty(r => r.SelfAssessmentUntil, BrowserFixture.Today.AddDays(-1))));
        await StepAsync(city, round, RoundStep.Freeze);
        var assessor = await OpenAsync(Role.Assessor, AssessmentAddress.Unit(round, Upheld));
        await MarkAsync(assessor, "30", "抽查10份，9份不规范");
        await assessor.OpenAsync(AssessmentAddress.Unit(round, Rejected));
        await MarkAsync(assessor, "35", "抽查10份，5份不规范");
        await OthersAsync(round);
        await BatchAsync(assessor, round, AssessmentTexts.Batch_Mark, 8);
        await BatchAsync(assessor, round, AssessmentTexts.Batch_FeedBack, 8);

        await ContestAsync(upheld, round, Upheld, "38");
        await ContestAsync(rejected, round, Rejected, "40");
        await ReviewAsync(city, round, Upheld, "38");
        await ReviewAsync(city, round, Rejected, null);
        await LetDaysPassAsync(db => db.UnitAssessments.Where(u => u.RoundId == round).ExecuteUpdateAsync(s => s.SetProperty(u => u.ObjectionsUntil, BrowserFixture.Today.AddDays(-1))));
        await BatchAsync(assessor, round, AssessmentTexts.Batch_Settle, 10);

        await StepAsync(city, round, RoundStep.Decide, dialog => dialog.Locator("textarea").FillAsync("领导小组会议审定"));
        await StepAsync(city, round, RoundStep.Announce, dialog => dialog.Locator("input").FillAsync("呼政办字〔2026〕3号"));
        await StepAsync(city, round, RoundStep.HandOver);
        await city.OpenAsync($"{AssessmentAddress.Round(round)}?view=ranking");
        await RankAsync(city, UpheldName, "9", "98", "优秀", "3.92");
        await RankAsync(city, RejectedName, "10", "95", "优秀", "3.80");
        await city.HasNoBarrierAsync("ranking");

        await upheld.OpenAsync(AssessmentAddress.Unit(round, Upheld));
        await upheld.Locator("[aria-labelledby=rectifications]").Should().ToContainTextAsync("抽查10份，9份不规范");
        await upheld.HasNoBarrierAsync("unit");
        await upheld.Button(Text.Of(SheetAct.Rectify)).ClickAsync();
        await upheld.OpenDialog().Locator("textarea").FillAsync("已统一文书格式");
        await upheld.DoAsync();
        await upheld.Locator("[aria-labelledby=rectifications]").Should().ToContainTextAsync("已统一文书格式");
    }

    private static async Task<long> BeginAsync(IPage page)
    {
        await page.Button($"{AssessmentTexts.Draft_Act} N").ClickAsync();
        await page.OpenDialog().Locator("input[type=number]").FillAsync($"{Year}");
        await page.DoAsync();
        await page.Should().ToHaveURLAsync(new Regex(@"/assessment/schemes/\d+$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Button(AssessmentTexts.Import_Act).ClickAsync();
        await page.OpenDialog().Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "方案.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(SchemeJson.Write(Scheme)) });
        await page.OpenDialog().Should().ToContainTextAsync(Scheme.Name);
        await page.DoAsync();
        await page.Button(AssessmentTexts.Publish_Act).ClickAsync();
        await page.DoAsync();
        await page.OpenAsync(AssessmentAddress.Home);
        await page.GetByRole(AriaRole.Button, new() { Name = $"{AssessmentTexts.Start_Act} {Scheme.Name}" }).ClickAsync();
        await page.DoAsync();
        await page.Should().ToHaveURLAsync(new Regex(@"/assessment/\d+$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return long.Parse(new Uri(page.Url).Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task StepAsync(IPage page, long round, RoundStep step, Func<ILocator, Task>? fill = null)
    {
        await page.OpenAsync(AssessmentAddress.Round(round));
        await page.Button($"{Text.Of(step)} E").ClickAsync();
        await (fill?.Invoke(page.OpenDialog()) ?? Task.CompletedTask);
        await page.DoAsync();
    }

    /// <summary>Both scores by keyboard, and handed in.</summary>
    private static async Task AssessAsync(IPage page)
    {
        await FillAsync(page, "A", "60");
        await FillAsync(page, "B", "40");
        await page.Button(Text.Of(SheetAct.Submit)).ClickAsync();
        await page.DoAsync();
    }

    /// <summary>What the rules come to is confirmed with Enter; the other indicator is marked with a reason.</summary>
    private static async Task MarkAsync(IPage page, string score, string reason)
    {
        await FillAsync(page, "A", null);
        await page.Locator("#indicator").Should().ToContainTextAsync("B");
        await LayAsync(page);
        await page.Locator("#MarkReason").FillAsync(reason);
        await FillAsync(page, "B", score);
        await page.HasNoBarrierAsync("sheet");
        await page.Button(Text.Of(SheetAct.FeedBack)).ClickAsync();
        await page.DoAsync();
    }

    /// <summary>What bears out a mark, by keyboard; the unit reads it with the feedback.</summary>
    private static async Task LayAsync(IPage page)
    {
        await page.Locator("[aria-labelledby=office-evidence] input[type=file]").FocusAsync();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(new FilePayload { Name = Record, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("抽查10份") });
        await page.Locator("[aria-labelledby=office-evidence]").Should().ToContainTextAsync(Record);
    }

    private static async Task FillAsync(IPage page, string code, string? score)
    {
        await page.Locator($"tr[data-row={code}] a").ClickAsync();
        await page.Locator("#indicator").Should().ToContainTextAsync(code);
        var field = page.Locator(".markform input[inputmode=decimal]:not([readonly])");
        if (score is not null)
        {
            await field.FillAsync(score);
        }

        await field.PressAsync("Enter");
        await page.Locator($"tr[data-row={code}] .ok-i").Should().ToBeVisibleAsync();
    }

    private static async Task ContestAsync(IPage page, long round, string unit, string claimed)
    {
        await page.OpenAsync(AssessmentAddress.Unit(round, unit, "B"));
        await page.Locator("[aria-labelledby=losses]").Should().ToContainTextAsync("不规范");
        await page.Locator("[aria-labelledby=office-evidence]").Should().ToContainTextAsync(Record);
        await page.Button(AssessmentTexts.Sheet_ContestThis).ClickAsync();
        await page.OpenDialog().Locator("input").FillAsync(claimed);
        await page.OpenDialog().Locator("textarea").FillAsync("其中几份是外单位的文书");
        await page.DoAsync();
        await page.Locator("tr[data-row=B]").Should().ToContainTextAsync(AssessmentTexts.Sheet_Contested);
    }

    /// <summary>By somebody who did not mark.</summary>
    private static async Task ReviewAsync(IPage page, long round, string unit, string? after)
    {
        await page.OpenAsync(AssessmentAddress.Unit(round, unit, "B"));
        await page.Button(Text.Of(SheetAct.Review)).ClickAsync();
        await page.OpenDialog().Locator("select").SelectOptionAsync(after is null ? "False" : "True");
        if (after is not null)
        {
            await page.OpenDialog().Locator("input").FillAsync(after);
        }

        await page.OpenDialog().Locator("textarea").FillAsync("经核对原件");
        await page.DoAsync();
        await page.Locator("tr[data-row=B]").Should().ToContainTextAsync(after is null ? AssessmentTexts.Sheet_Rejected : AssessmentTexts.Sheet_Upheld);
    }

    private static async Task BatchAsync(IPage page, long round, string word, int units)
    {
        await page.OpenAsync(AssessmentAddress.Round(round));
        await page.Button(Text.Format(word, units)).ClickAsync();
        await page.Button(Text.Format(word, units)).Should().ToHaveCountAsync(0);
        await page.Locator("[role=progressbar]").Should().ToHaveCountAsync(0);
        await page.Locator("main [role=alert]").Should().ToHaveCountAsync(0);
    }

    private static async Task RankAsync(IPage page, string unit, params string[] cells)
    {
        var row = page.Locator("table.ranks tbody tr").Filter(new() { HasText = unit });
        foreach (var cell in cells)
        {
            await row.Should().ToContainTextAsync(cell);
        }
    }

    /// <summary>In the other units nothing was found by the papers' look.</summary>
    private async Task OthersAsync(long round)
    {
        await using var db = Browser.Database();
        var hand = new AssessmentHand(BrowserFixture.Today, "assessor", Domain.Calendar.WorkCalendar.Published);
        foreach (var unit in await db.UnitAssessments.AsSplitQuery().Where(u => u.RoundId == round && u.Stage == UnitStage.Scoring).ToListAsync(TestContext.Current.CancellationToken))
        {
            unit.Enter(Scheme, "deficientForm", new MeasuredFact(0), "", hand);
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task LetDaysPassAsync(Func<Web.Data.DisclosureDbContext, Task<int>> move)
    {
        await using var db = Browser.Database();
        Assert.NotEqual(0, await move(db));
    }

    private Task<IPage> OpenUnitAsync(string unit, long round) => OpenAtAsync(unit, Role.HeadOfOffice, AssessmentAddress.Unit(round, unit));
}
