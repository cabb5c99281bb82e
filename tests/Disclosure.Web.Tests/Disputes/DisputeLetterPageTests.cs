using Bunit;
using Disclosure.Domain.Replies;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>文书 on the page of a dispute: made, looked at before, downloaded, made void.</summary>
public sealed class DisputeLetterPageTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.EquipAsync();
        await Office.ContestAsync(DisputeOffice.Reconsideration("2026-09-01"));
        Services.Add(ServiceDescriptor.Singleton(new PdfPrinter(new ConfigurationBuilder().Build())));
    }

    [Fact]
    public async Task A_paper_is_looked_at_and_made_from_the_card()
    {
        var page = Open();
        Assert.Contains("行政复议答复书", page.Find("section[aria-labelledby=letters]").TextContent, StringComparison.Ordinal);
        await Make(page).ClickAsync();
        page.Find("#letter-Representative").Change("孙某");
        page.Find("#letter-RepresentativePost").Change("局长");
        page.Find("#letter-Reasons").Change("已尽检索义务。");
        await page.FindAll("dialog .dlg__f button").Single(b => b.TextContent.Contains("预览", StringComparison.Ordinal)).ClickAsync();
        Assert.Contains("现答复如下", page.Find("dialog .letter-sheet").TextContent, StringComparison.Ordinal);
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("呼环公开复〔2026〕1号", page.Find("section[aria-labelledby=letters] .docs").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("dialog"));
        var id = (await Office.PapersAsync())[0].Id;
        Assert.NotNull(page.Find($"section[aria-labelledby=letters] a[href='/letters/{id}/docx'][download]"));
        Assert.Contains("制作文书", page.Find(".tl").ParentElement!.ParentElement!.TextContent + page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_in_the_dialog_and_nothing_typed_is_lost()
    {
        var page = Open();
        await Make(page).ClickAsync();
        page.Find("#letter-Representative").Change("孙某");
        await page.Find("dialog form").SubmitAsync();

        Assert.Contains("缺少“法定代表人（负责人）职务”", page.Find("dialog .note").TextContent, StringComparison.Ordinal);
        page.Find("#Kind").Change(nameof(LetterKind.PowerOfAttorney));
        Assert.Equal("孙某", page.Find("#letter-Representative").GetAttribute("value"));
        Assert.Contains("代为提交行政复议答复书", page.Find("#letter-AgentPowers").TextContent + page.Find("#letter-AgentPowers").GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_is_made_void_with_a_reason_and_stays_readable()
    {
        await Office.Get<IssueDisputeLetter>().RunAsync(await Office.PaperAsync(LetterKind.EvidenceList), Cancel);
        var id = (await Office.PapersAsync())[0].Id;
        var page = Open();
        await page.Find("button[aria-label='作废：证据清单']").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        Assert.NotEmpty(page.FindAll("dialog [role=alert]"));
        page.Find("#Reason").Change("页数有误");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("页数有误", page.Find("section[aria-labelledby=letters]").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("button[aria-label='作废：证据清单']"));
        var paper = Render<DisputeLetterPage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number).Add(x => x.Id, id));
        Assert.Contains("𠮷某的申请表", paper.Find(".letter-sheet").TextContent, StringComparison.Ordinal);
        Assert.Contains("页数有误", paper.Markup, StringComparison.Ordinal);
        Assert.NotNull(paper.Find($"a[href='/disputes/{DisputeLetterOffice.Number}']"));
    }

    [Fact]
    public async Task Who_only_looks_downloads_and_makes_nothing()
    {
        await Office.Get<IssueDisputeLetter>().RunAsync(await Office.PaperAsync(LetterKind.EvidenceList), Cancel);
        Office.ActAs(Role.Supervisor);
        var page = Open();

        Assert.NotEmpty(page.FindAll("section[aria-labelledby=letters] a[download]"));
        Assert.Empty(page.FindAll("section[aria-labelledby=letters] button"));
    }

    [Fact]
    public async Task Without_a_case_the_card_says_what_to_do_first()
    {
        await Office.StoreAsync("FY-HHHT-006-2026-00077", DisputeOffice.Reconsideration("2026-08-20", "别案"));
        var page = Render<DisputePage>(p => p.Add(x => x.Number, "FY-HHHT-006-2026-00077"));

        Assert.Contains("先关联申请", page.Find("section[aria-labelledby=letters]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("section[aria-labelledby=letters] button"));
    }

    private static AngleSharp.Dom.IElement Make(IRenderedComponent<DisputePage> page) => page.Find("section[aria-labelledby=letters] .card__h button");

    private IRenderedComponent<DisputePage> Open() => Render<DisputePage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number));
}
