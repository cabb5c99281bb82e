using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Matrix;
using Microsoft.AspNetCore.Components.Web;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核评分表, as the scorer fills it in.</summary>
public sealed class UnitSheetPageTests : SheetDesk
{
    [Fact]
    public async Task Enter_confirms_what_the_rules_come_to_and_goes_on()
    {
        var unit = await ScoringAsync();
        var page = Page(unit);
        Assert.Contains("A1 按期答复", Heading(page), StringComparison.Ordinal);
        Assert.Equal("36", page.Find("#Score").GetAttribute("value")); // 40 − 2 × 2

        await page.Find(".markform").SubmitAsync();

        var mark = Assert.Single((await Office.UnitAsync(unit.Id)).Marks);
        Assert.Equal(("A1", null, "assessor"), (mark.IndicatorCode, mark.Score, mark.By));
        Assert.Contains("A2 公开及时性", Heading(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_arrow_keys_go_from_indicator_to_indicator_and_keep_what_was_typed()
    {
        var page = Page(await ScoringAsync());
        page.Find("#Score").Input("39");
        await page.Find("#Score").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        Assert.Contains("A2", Heading(page), StringComparison.Ordinal);
        await page.Find("#Score").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp" });

        Assert.Equal("39", page.Find("#Score").GetAttribute("value"));
        page.Find("tr[data-row=G]").Focus();
        Assert.Contains("G 加分", Heading(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_opens_on_its_sheet_in_a_window_of_its_own_too()
    {
        var unit = await ScoringAsync();

        Assert.Equal(AssessmentAddress.Unit(unit.RoundId, "HHHT-006", "A2"), Page(unit).Find("tr[data-row=A2] a").GetAttribute("href"));
        Assert.EndsWith("/units/HHHT-006?at=A2", AssessmentAddress.Unit(unit.RoundId, "HHHT-006", "A2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_that_differs_is_refused_without_a_reason_and_keeps_what_was_typed()
    {
        var unit = await ScoringAsync();
        var page = Page(unit);
        page.Find("#Score").Input("39");
        await page.Find(".markform").SubmitAsync();
        Assert.Contains("A1 按规则应得 36 分", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        page.Find("#MarkReason").Input("一件系邮政所误");
        await page.Find(".markform").SubmitAsync();

        Assert.Equal((39m, "一件系邮政所误"), (await Office.UnitAsync(unit.Id)).Marks.Select(mark => (mark.Score!.Value, mark.Reason)).Single());
    }

    [Fact]
    public async Task What_is_no_number_marks_nothing()
    {
        var unit = await ScoringAsync();
        var page = Page(unit);
        page.Find("#Score").Input("满分");
        await page.Find(".markform").SubmitAsync();

        Assert.Equal("true", page.Find("#Score").GetAttribute("aria-invalid"));
        Assert.Empty((await Office.UnitAsync(unit.Id)).Marks);
    }

    [Fact]
    public async Task Facts_that_no_register_keeps_are_entered_beside_the_rule()
    {
        var unit = await ScoringAsync();
        var page = Page(unit, "A2");
        Assert.Equal("", page.Find("#Score").GetAttribute("value") ?? "");
        await page.Find(".rulelist button").ClickAsync(new MouseEventArgs());
        page.Find("#Count").Change("3");
        page.Find("#Reason").Change("抽查三条");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(3, (await Office.UnitAsync(unit.Id)).Facts.Single(fact => fact.Key == "latePublication").Count);
        Assert.Equal("17", page.Find("#Score").GetAttribute("value"));
        Assert.Contains("3 项信息逾期公开", page.Find(".rulelist").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cases_behind_a_fact_are_links()
    {
        var page = Page(await ScoringAsync());

        Assert.Equal(["/applications/SQ-HHHT-006-2026-00012", "/applications/SQ-HHHT-006-2026-00021"], page.FindAll(".dup a").Select(link => link.GetAttribute("href")));
        Assert.Contains("迟 1 个自然日", page.Find(".dup").TextContent, StringComparison.Ordinal);
        Assert.Contains("第三十三条", page.Find(".rulelist").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_ready_is_confirmed_at_once_and_then_fed_back()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Scoring);
        var page = Page(unit);
        Assert.Equal("反馈给单位", page.Find(".head .btn--p").TextContent);
        await ActAsync(page, "反馈给单位");

        Assert.Equal(UnitStage.FedBack, (await Office.UnitAsync(unit.Id)).Stage);
        Assert.Empty(page.FindAll(".markform"));
    }

    [Fact]
    public async Task An_objection_is_upheld_with_a_score_by_somebody_who_has_not_marked()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Objected);
        var page = Page(unit);
        await page.FindAll("aside button").Single(button => button.TextContent == "复核申诉").ClickAsync(new MouseEventArgs());
        page.Find("#Opinion").Change("一件属实");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("复核结论", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal); // neither upheld nor rejected
        page.Find("#IsUpheld").Change("True");
        page.Find("#After").Change("38");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal((true, 38m), (await Office.UnitAsync(unit.Id)).Objections.Select(o => (o.IsUpheld!.Value, o.After!.Value)).Single());
    }

    [Fact]
    public async Task Who_has_marked_is_told_that_somebody_else_reviews()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Objected);
        Office.ActAs(Role.Assessor, "a");
        var page = Page(unit);

        Assert.DoesNotContain(page.FindAll("aside button"), button => button.TextContent == "复核申诉");
        Assert.Contains("由他人复核", page.Find("aside").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_people_enter_what_no_register_keeps_the_indicator_says_so_with_who_and_when()
    {
        var page = Page(await Office.UnitAtAsync(UnitStage.FedBack));

        Assert.Equal(["自动", "自动·填报", "人工", "人工"], page.FindAll("tr[data-row] td.nw > .soft").Select(source => source.TextContent));
        page.Find("tr[data-row=A2]").Focus();
        Assert.Contains("填报·a·09-02", page.Find("aside .rulelist").TextContent, StringComparison.Ordinal);
        Assert.Equal("自动·填报", page.Find("aside .tag").TextContent);
    }

    [Fact]
    public async Task What_was_typed_for_one_unit_does_not_appear_in_the_next()
    {
        var unit = await ScoringAsync();
        var other = new Domain.Organs.Organ("HHHT-007", "市住建局", Domain.Organs.OrganKind.CityDepartment, TestOffice.D("2008-05-01"));
        await using (var db = await Office.DbAsync())
        {
            db.Organs.Add(other);
            await db.SaveChangesAsync(Cancel);
            var next = new UnitAssessment(unit.RoundId, other.Id, AssessmentGroup.Departments);
            next.Freeze([new FrozenFact("lateReply", new MeasuredFact(2, 23), [])], By("a"));
            db.UnitAssessments.Add(next);
            await db.SaveChangesAsync(Cancel);
        }

        var page = Page(unit);
        page.Find("#Score").Input("39");
        Assert.Equal(AssessmentAddress.Unit(unit.RoundId, "HHHT-007"), page.Find(".head a[data-key=n]").GetAttribute("href"));
        page.Render(parameters => parameters.Add(p => p.Code, "HHHT-007"));

        Assert.Contains("市住建局", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal("36", page.Find("#Score").GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_somebody_else_overtook_is_refused_and_sent_again_on_what_is_shown_now()
    {
        var unit = await ScoringAsync();
        var page = Page(unit);
        await Office.Get<EnterFact>().RunAsync(Form<EnterFactForm>(await Office.UnitAsync(unit.Id), f => (f.Key, f.Count) = ("secretLeak", 0)), Cancel);

        await page.Find(".markform").SubmitAsync();
        Assert.NotEmpty(page.FindAll("[role=alert]"));
        Assert.Empty((await Office.UnitAsync(unit.Id)).Marks);
        Office.Time.Advance(LiveRefresh.Pause);
        await page.WaitForStateAsync(() => page.FindAll(".checks .ok-i").Count == 1, TimeSpan.FromSeconds(5));
        await page.Find(".markform").SubmitAsync();

        Assert.Single((await Office.UnitAsync(unit.Id)).Marks);
    }

    [Fact]
    public async Task Whoever_marks_lays_and_removes_files_apart_from_the_units()
    {
        var unit = await Office.UnitAtAsync(UnitStage.SelfAssessing);
        Office.ActAs(Role.Clerk);
        await AssessmentCases.LayAsync(Office, unit, Cancel);
        Office.ActAs(Role.HeadOfOffice);
        await Office.Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(unit), Cancel);
        Office.ActAs(Role.Assessor);
        await Office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await Office.RoundAsync()), Cancel);
        await AssessmentCases.LayForOfficeAsync(Office, unit, "A1", null, Cancel);
        var page = Page(unit);

        Assert.Equal(["自评表.pdf"], page.FindAll("section[aria-labelledby=evidence] .docs a").Select(link => link.TextContent));
        Assert.Empty(page.FindAll("section[aria-labelledby=evidence] .docs button"));
        Assert.Equal(AssessmentEndpoints.AddOfficeEvidenceHref(unit.Id, "A1"), page.Find("section[aria-labelledby=office-evidence] [data-href]").GetAttribute("data-href"));
        await page.Find("section[aria-labelledby=office-evidence] .docs button").ClickAsync(new MouseEventArgs());

        Assert.Empty(page.FindAll("section[aria-labelledby=office-evidence] .docs li"));
        Assert.Single(page.FindAll("section[aria-labelledby=evidence] .docs li"));
    }

    [Fact]
    public async Task An_entered_fact_stands_with_its_count_its_reason_and_what_bears_it_out()
    {
        var unit = await ScoringAsync();
        await Office.Get<EnterFact>().RunAsync(Form<EnterFactForm>(await Office.UnitAsync(unit.Id), f => (f.Key, f.Count, f.Reason) = ("latePublication", 3, "抽查三条")), Cancel);
        await AssessmentCases.LayForOfficeAsync(Office, unit, "A2", "latePublication", Cancel);
        var page = Page(unit, "A2");

        var fact = page.Find(".rulelist li");
        Assert.Contains("3 项信息逾期公开", fact.TextContent, StringComparison.Ordinal);
        Assert.Contains("抽查三条", fact.TextContent, StringComparison.Ordinal);
        Assert.Contains("核查记录.pdf", fact.TextContent, StringComparison.Ordinal);
        var button = page.Find(".rulelist button[aria-expanded]");
        Assert.Equal("false", button.GetAttribute("aria-expanded"));
        await button.ClickAsync(new MouseEventArgs());
        Assert.Equal("latePublication", page.Find(".rulelist [data-kind]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_block_is_folded_stays_so_from_indicator_to_indicator_and_opens_for_the_one_that_is_turned_to()
    {
        var page = Page(await ScoringAsync());
        Assert.Equal("true", page.Find(".fold").GetAttribute("aria-expanded"));
        await page.Find(".fold").ClickAsync(new MouseEventArgs());

        Assert.Equal("false", page.Find(".fold").GetAttribute("aria-expanded"));
        Assert.Equal(["B", "G"], Rows());
        Assert.Equal(["B"], page.FindAll("tr[tabindex='0']").Select(row => row.GetAttribute("data-row"))); // the keys still find a way in
        page.Find("tr[data-row=B]").Focus();
        await page.Find("#Score").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        Assert.Contains("G 加分", Heading(page), StringComparison.Ordinal);
        Assert.Equal(["B", "G"], Rows());

        await page.Find("#Score").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp" });
        await page.Find("#Score").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp" });
        Assert.Contains("A2", Heading(page), StringComparison.Ordinal);
        Assert.Equal(["A1", "A2", "B", "G"], Rows());

        IEnumerable<string?> Rows() => page.FindAll("tr[data-row]").Select(row => row.GetAttribute("data-row")).Where(code => code is not null);
    }

    [Fact]
    public async Task All_blocks_are_folded_and_opened_at_once()
    {
        var page = Page(await ScoringAsync());
        var all = page.FindAll("#tree ~ button").Single();
        await all.ClickAsync(new MouseEventArgs());
        Assert.DoesNotContain(page.FindAll("tr[data-row]"), row => row.GetAttribute("data-row") is "A1" or "A2");
        Assert.Equal("全部展开", page.Find("#tree ~ button").TextContent);

        await page.Find("#tree ~ button").ClickAsync(new MouseEventArgs());
        Assert.Contains(page.FindAll("tr[data-row]"), row => row.GetAttribute("data-row") is "A1");
    }

    [Fact]
    public async Task Whoever_only_looks_finds_no_buttons()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Scoring);
        Office.ActAs(Role.Supervisor);
        var page = Page(unit);

        Assert.DoesNotContain(page.FindAll(".markform, button"), found => found.Closest("section")?.QuerySelector("#tree") is null); // a block is folded by anybody
        Assert.Contains("94", page.Find(".score").TextContent, StringComparison.Ordinal);
    }
}
