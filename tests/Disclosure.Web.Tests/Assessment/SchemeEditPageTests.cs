using System.Text.Json;
using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>The editor: each part by itself, every problem at its field, the whole saved as one document.</summary>
public sealed class SchemeEditPageTests : AssessmentDesk
{
    [Fact]
    public async Task An_indicators_points_are_changed_and_the_sum_is_checked_at_once()
    {
        var draft = await DraftedAsync();
        var page = Edit(draft, "按期答复");

        await Field(page, SchemeField.Points).ChangeAsync("9");
        Assert.Contains("C 为 25 分，下级之和为 26 分", page.Find(".note.k-yellow").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 个问题", page.FindAll(".plan tr").Single(tr => tr.TextContent.Contains("依申请公开", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await SaveAsync(page);

        Assert.Equal(9, (await NewestAsync()).Content.FindLeaf("C2")!.Points);
    }

    [Fact]
    public async Task What_is_no_number_stands_at_its_field_and_is_not_saved()
    {
        var draft = await DraftedAsync();
        var page = Edit(draft, "按期答复");

        await Field(page, SchemeField.Points).ChangeAsync("八");
        Assert.Contains("现为“八”", page.Find(".f .err").TextContent, StringComparison.Ordinal);
        await SaveAsync(page);

        Assert.Contains("现为“八”", page.Find(".note.k-red").TextContent, StringComparison.Ordinal);
        Assert.Equal(draft.Json, (await NewestAsync()).Json);
    }

    [Fact]
    public async Task An_indicator_comes_with_a_rule_moves_and_goes()
    {
        var draft = await DraftedAsync();
        var page = Edit(draft, "依申请公开");
        await Button(page, "加下级指标").ClickAsync();
        page = Follow(draft, page);
        Assert.Equal("C6", Field(page, SchemeField.Code).GetAttribute("value"));
        await Field(page, SchemeField.Indicator).ChangeAsync("便民服务");
        await Field(page, SchemeField.Points).ChangeAsync("1");
        await Button(page, "加规则").ClickAsync();
        await page.Find("[id$=-RuleText]").ChangeAsync("未设便民窗口扣 1 分");
        await page.Find("[id$=-Amount]").ChangeAsync("1");
        await page.Find(".part-box select").ChangeAsync("missingSystem");
        await Button(page, "上移").ClickAsync();
        await SaveAsync(page);

        var content = (await NewestAsync()).Content;
        Assert.Equal(["C1", "C2", "C3", "C4", "C6", "C5"], content.Indicators.Single(top => top.Code == "C").Children.Select(child => child.Code));
        Assert.Equal(("C6.1", "missingSystem", 1m), content.FindLeaf("C6")!.Rules.Select(rule => (rule.Code, rule.Measure, rule.Amount)).Single());

        await Button(page, "删除指标").ClickAsync();
        await page.Find("dialog form").SubmitAsync();
        await SaveAsync(page);
        Assert.Null((await NewestAsync()).Content.FindLeaf("C6"));
    }

    [Fact]
    public async Task Red_lines_and_grades_are_changed()
    {
        var draft = await DraftedAsync();
        var page = EditAt(draft, SchemeDraft.AtGrades);
        await page.FindAll("[id$=-From]")[0].ChangeAsync("92");
        page = EditAt(draft, SchemeDraft.AtLines, page);
        await Button(page, "加红线").ClickAsync();
        await page.FindAll("[id$=-RedLine]")[^1].ChangeAsync("拒不整改");
        await SaveAsync(page);

        var content = (await NewestAsync()).Content;
        Assert.Equal((92m, "拒不整改", "不合格"), (content.GradesFromBest[0].From, content.RedLines[^1].Name, content.RedLines[^1].BestGrade));
    }

    [Fact]
    public async Task Somebody_elses_change_is_not_overwritten()
    {
        var draft = await DraftedAsync();
        var page = EditAt(draft, SchemeDraft.AtBasics);
        await Office.Get<ChangeScheme>().RunAsync(new ChangeSchemeForm { SchemeId = draft.Id, Version = draft.Version, Json = SchemeJson.Write(draft.Content with { Name = "别人改的" }) }, Cancel);

        await page.Find("#b-Name").ChangeAsync("我改的");
        await SaveAsync(page);
        Assert.Equal("别人改的", (await NewestAsync()).Name);
        await Button(page, "载入现在的方案（放弃我的修改）").ClickAsync();

        Assert.Equal("别人改的", page.Find("#b-Name").GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_being_written_is_kept_as_it_was_typed()
    {
        var kept = new KeptScheme(Guid.NewGuid(), SchemeDraft.Of((await DraftedAsync()).Content));
        kept.Draft.AllIndicators.Single(part => part.Code == "C2").Rules[0].Amount = "二";

        var back = JsonSerializer.Deserialize<KeptScheme>(JsonSerializer.Serialize(kept))!;

        Assert.Equal((kept.Version, "二"), (back.Version, back.Draft.AllIndicators.Single(part => part.Code == "C2").Rules[0].Amount));
        Assert.Equal(SchemeJson.Write(kept.Draft.Read().Content), SchemeJson.Write(back.Draft.Read().Content));
        Assert.Contains("“二”", Assert.Single(back.Draft.Read().Problems, problem => problem.IsUnreadable).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_scheme_has_no_editor()
    {
        var scheme = await PublishedAsync();

        Assert.Contains("没有可以修改的草稿", EditAt(scheme, SchemeDraft.AtBasics).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_has_no_editor()
    {
        var draft = await DraftedAsync();
        Office.ActAs(Role.HeadOfOffice);

        Assert.Contains("没有可以修改的草稿", EditAt(draft, SchemeDraft.AtBasics).Markup, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<SchemeEditPage> page, SchemeField field) => page.FindAll($".side [id$=-{field}]")[0];

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SchemeEditPage> page, string text) => page.FindAll("button").First(b => b.TextContent.Trim() == text);

    private static Task SaveAsync(IRenderedComponent<SchemeEditPage> page) => page.Find(".head .btn--p").ClickAsync();

    private IRenderedComponent<SchemeEditPage> Edit(AssessmentScheme draft, string name)
    {
        var page = EditAt(draft, SchemeDraft.AtBasics);
        var link = page.FindAll(".plan th a").Single(a => a.TextContent == name).GetAttribute("href")!;
        return EditAt(draft, link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..], page);
    }

    /// <summary>Follows the page to where it has gone by itself.</summary>
    private IRenderedComponent<SchemeEditPage> Follow(AssessmentScheme draft, IRenderedComponent<SchemeEditPage> page) => EditAt(draft, Address[(Address.IndexOf('=', StringComparison.Ordinal) + 1)..], page);

    private IRenderedComponent<SchemeEditPage> EditAt(AssessmentScheme draft, string at, IRenderedComponent<SchemeEditPage>? page = null)
    {
        if (page is null)
        {
            return Open<SchemeEditPage>(AssessmentAddress.Edit(draft.Id, at), p => p.Add(x => x.Id, draft.Id));
        }

        Services.GetRequiredService<NavigationManager>().NavigateTo(AssessmentAddress.Edit(draft.Id, at));
        page.Render(p => p.Add(x => x.Id, draft.Id));
        return page;
    }
}
