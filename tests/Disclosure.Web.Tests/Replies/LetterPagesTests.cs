using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>文书 on their pages: templates, one letter, the card and the dialog of a case, and many at once.</summary>
public sealed class LetterPagesTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.EquipAsync();
        Services.Add(Microsoft.Extensions.DependencyInjection.ServiceDescriptor.Singleton<TimeProvider>(Office.Time)); // MudBlazor brings the real clock
        Services.Add(Microsoft.Extensions.DependencyInjection.ServiceDescriptor.Singleton(new PdfPrinter(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build())));
    }

    [Fact]
    public void Every_form_is_listed_with_the_version_that_comes_with_the_program()
    {
        Office.ActAs(Role.HeadOfOffice);
        var page = Open<TemplatesPage>("/letter-templates");

        Assert.Equal(["申请文书", "复议诉讼文书"], page.FindAll("h2").Select(h => h.TextContent));
        Assert.Equal(LetterForms.All.Count(f => !f.IsOfSupervision), page.FindAll("tbody tr").Count);
        Assert.All(page.FindAll("tbody tr"), row => Assert.Contains("系统自带", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("/letter-templates/download?kind=Receipt&id=", page.Find("a[download]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_office_that_supervises_has_its_notices_and_bulletins_too()
    {
        Office.ActAs(Role.HeadOfOffice, Office.CityOffice);
        var page = Open<TemplatesPage>("/letter-templates");

        Assert.Equal(["申请文书", "复议诉讼文书", "督查文书"], page.FindAll("h2").Select(h => h.TextContent));
        Assert.Equal(LetterForms.All.Count, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task The_dialog_tells_what_a_template_must_have_and_what_it_may()
    {
        Office.ActAs(Role.HeadOfOffice, Office.CityOffice);
        var page = Open<TemplatesPage>("/letter-templates");
        await page.Find("button[aria-label='上传新版本 通报']").ClickAsync();

        var (must, may) = (page.FindAll("dialog details")[0].TextContent, page.FindAll("dialog details")[1].TextContent);
        Assert.Contains("NamedPart 点名部分", must, StringComparison.Ordinal);
        Assert.Contains("UnitWithheld 不予公开（逐行）", may, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(LetterField.CaseNumber), may, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterKind.SupervisionNotice), InlineData(LetterKind.Bulletin)]
    public async Task A_paper_of_supervision_is_never_made_of_a_case(LetterKind kind)
    {
        var found = await Office.RegisterAsync("2026-09-01");

        Assert.DoesNotContain(kind, LetterFit.Of(found));
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, kind), Cancel));
        Assert.Equal(ReplyRule.LetterNotFitting, refusal.Rule);
    }

    [Fact]
    public async Task A_template_wants_its_day_and_a_refusal_of_the_server_stays_in_the_dialog()
    {
        Office.ActAs(Role.HeadOfOffice);
        var post = JSInterop.Setup<string?>("disclosureFiles.post", _ => true);
        post.SetResult("模板含有宏。");
        var page = Open<TemplatesPage>("/letter-templates");
        await page.Find("button[aria-label^='上传新版本']").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("请填写启用日", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(post.Invocations);

        page.Find("#ValidFrom").Input("2026-10-01");
        page.Find("#ValidFrom").Blur();
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("模板含有宏。", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("from=2026-10-01", (string)Assert.Single(post.Invocations).Arguments[1]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_stands_on_its_page_with_its_downloads_and_says_when_it_is_void()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letter = Assert.Single(await Office.LettersAsync(found));
        var page = Open<LetterPage>($"/letters/{letter.Id}", p => p.Add(l => l.Id, letter.Id));

        Assert.Equal("呼环公开收〔2026〕1号", page.Find("h1").TextContent);
        Assert.Contains("政府信息公开申请登记回执", page.Find(".letter-sheet").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find($"a[href='/letters/{letter.Id}/docx'][download]"));

        await Office.Get<VoidLetter>().RunAsync(new VoidLetterForm { Number = found.Number, LetterId = letter.Id, Version = letter.Version, Reason = "打印有误" }, Cancel);
        Assert.Contains("打印有误", Open<LetterPage>($"/letters/{letter.Id}", p => p.Add(l => l.Id, letter.Id)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_says_how_to_reach_the_applicant_is_for_those_who_handle_the_case()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.RegistrationSheet), Cancel);
        await Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letters = await Office.LettersAsync(found);
        var (sheet, receipt) = (letters.Single(l => l.Kind is LetterKind.RegistrationSheet), letters.Single(l => l.Kind is LetterKind.Receipt));
        Assert.Contains("未填", LetterOffice.TextOf((await Office.Get<LetterList>().FindAsync(sheet.Id, Cancel))!.Value.Docx), StringComparison.Ordinal);

        foreach (var role in Enum.GetValues<Role>().Where(role => RolePermissions.Of(role).Contains(Permission.ViewCases)))
        {
            Office.ActAs(role);
            var handles = RolePermissions.Of(role).Contains(Permission.HandleCase);
            Assert.NotNull(await Office.Get<LetterList>().FindAsync(receipt.Id, Cancel));
            Assert.Equal((role, handles), (role, await Record.ExceptionAsync(() => Office.Get<LetterList>().FindAsync(sheet.Id, Cancel)) is not NotAllowedException));
            Assert.Equal((role, handles), (role, await Record.ExceptionAsync(() => Office.Get<LetterList>().PreviewAsync(LetterOffice.Form(found, LetterKind.RegistrationSheet), Cancel)) is not NotAllowedException));
        }
    }

    [Fact]
    public async Task A_letter_of_a_foreign_organ_is_not_there()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var letter = Assert.Single(await Office.LettersAsync(found));
        Office.ActAs(Role.Clerk, Office.District48);

        var page = Open<LetterPage>($"/letters/{letter.Id}", p => p.Add(l => l.Id, letter.Id));

        Assert.Empty(page.FindAll(".letter-sheet"));
        Assert.DoesNotContain("钱某", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dialog_shows_the_letter_before_it_is_made_and_the_card_lists_it_afterwards()
    {
        var page = OpenCase(await Office.RegisterAsync("2026-09-01"));
        await Button(page, "制作文书").ClickAsync();
        await Button(page, "预览").ClickAsync();
        Assert.Contains("登记情况如下", page.Find("dialog .letter-sheet").TextContent, StringComparison.Ordinal);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("呼环公开收〔2026〕1号", page.Find("section[aria-labelledby=letters]").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task A_letter_is_made_void_on_the_card_with_a_reason()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.Receipt), Cancel);
        var page = OpenCase(found);
        await page.Find("section[aria-labelledby=letters] .docs button").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.NotEmpty(page.FindAll("dialog [role=alert]"));
        page.Find("#Reason").Change("打印有误");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("打印有误", page.Find("section[aria-labelledby=letters]").TextContent, StringComparison.Ordinal));
        await using var db = await Office.DbAsync();
        Assert.NotNull((await db.Letters.SingleAsync(Cancel)).VoidedOn);
    }

    [Fact]
    public async Task A_batch_says_how_far_it_is_and_stops_when_asked_with_what_is_made_kept()
    {
        for (var i = 0; i < 25; i++)
        {
            await Office.RegisterAsync("2026-09-01");
        }

        var page = Open<LetterBatchPage>("/letters/batch");
        var run = Button(page, "制作 25 份").ClickAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("[role=status]").TextContent), TimeSpan.FromSeconds(10));
        await Button(page, "停止").ClickAsync();
        await run;

        await using var db = await Office.DbAsync();
        var made = await db.Letters.Select(l => l.Sequence!.Value).ToListAsync(Cancel);
        Assert.Contains("未成 0 份", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.InRange(made.Count, 1, 24);
        Assert.Equal(Enumerable.Range(1, made.Count), made.Order());
        Assert.Equal(made.Count, page.FindAll("tbody a[href^='/letters/']").Count);
    }

    private IRenderedComponent<CasePage> OpenCase(Application found)
    {
        var page = Open<CasePage>($"/applications/{found.Number}", parameters => parameters.Add(p => p.Number, found.Number));
        page.WaitForElement("section[aria-labelledby=letters]");
        return page;
    }

    private static AngleSharp.Dom.IElement Button<TPage>(IRenderedComponent<TPage> page, string text)
        where TPage : Microsoft.AspNetCore.Components.IComponent => page.FindAll("button").First(button => button.TextContent.Contains(text, StringComparison.Ordinal));
}
