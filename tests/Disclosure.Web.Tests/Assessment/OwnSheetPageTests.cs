using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Matrix;
using Microsoft.AspNetCore.Components.Web;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核评分表, as the unit reads it: its self-assessment, what cost it points, its objections and what it puts right.</summary>
public sealed class OwnSheetPageTests : SheetDesk
{
    [Fact]
    public async Task The_unit_fills_in_its_self_assessment_and_its_head_hands_it_in()
    {
        var round = await Office.RoundAsync(r => r.Open(By("a", "2026-07-01")));
        await using (var db = await Office.DbAsync())
        {
            db.UnitAssessments.Add(new UnitAssessment(round.Id, Office.Environment6.Id, AssessmentGroup.Departments));
            await db.SaveChangesAsync(Cancel);
        }

        Office.ActAs(Role.Clerk);
        var page = Page(await Office.UnitAsync(Office.Environment6));
        foreach (var score in new[] { "38", "20", "40", "0" })
        {
            page.Find("#Score").Input(score);
            page.Find("#Remark").Input(score == "38" ? "一件逾期" : "");
            await page.Find(".markform").SubmitAsync();
        }

        Assert.Equal([("A1", 38m, "一件逾期"), ("A2", 20m, ""), ("B", 40m, ""), ("G", 0m, "")], (await Office.UnitAsync(Office.Environment6)).SelfScores.Select(self => (self.IndicatorCode, self.Score, self.Remark)));
        Assert.Contains("由本单位公开工作机构负责人", page.Find(".banner").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("报送自评", page.Find(".head").TextContent, StringComparison.Ordinal);
        Assert.Contains("/assessment/units/", page.Find("aside [data-href]").GetAttribute("data-href"), StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice);
        await ActAsync(Page(await Office.UnitAsync(Office.Environment6)), "报送自评");
        Assert.Equal(UnitStage.SelfAssessed, (await Office.UnitAsync(Office.Environment6)).Stage);
    }

    [Fact]
    public async Task After_the_feedback_the_unit_reads_what_cost_it_points_and_how_to_avoid_it_and_objects()
    {
        var unit = await Office.UnitAtAsync(UnitStage.FedBack);
        Office.ActAs(Role.HeadOfOffice);
        var page = Page(unit);
        var losses = page.Find("#losses").ParentElement!.ParentElement!;

        Assert.Contains("A1 按期答复−4", losses.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" 按", "按", StringComparison.Ordinal).Replace("A1按", "A1 按", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2026-00012", losses.TextContent, StringComparison.Ordinal);
        Assert.Contains("扣分规则：按期答复每件扣 2 分。依据：", losses.TextContent, StringComparison.Ordinal);
        Assert.Contains("如何避免：在法定答复期限内发出答复", losses.TextContent, StringComparison.Ordinal);
        Assert.Contains("两件缺页", losses.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".markform"));

        await page.FindAll("aside button").Single(button => button.TextContent == "对此项申诉").ClickAsync(new MouseEventArgs());
        page.Find("#Claimed").Change("40");
        page.Find("#Reason").Change("一件系邮政所误");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal(("A1", 40m), (await Office.UnitAsync(unit.Id)).Objections.Select(o => (o.IndicatorCode, o.Claimed)).Single());
        Assert.Contains("已申诉", page.Find("tr[data-row=A1]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_objection_came_to_stands_beside_what_is_still_lost()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Objected);
        await using (var db = await Office.DbAsync())
        {
            (await db.UnitAssessments.FindAsync([unit.Id], Cancel))!.Review(Scheme, "A1", 38, "一件系邮政所误", By("c"));
            await db.SaveChangesAsync(Cancel);
        }

        Office.ActAs(Role.HeadOfOffice);
        var losses = Page(unit).Find("#losses").ParentElement!.ParentElement!;

        Assert.Contains("申诉成立，改为 38 分。 一件系邮政所误", losses.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_objects_to_a_red_line_and_somebody_else_than_who_entered_it_reviews()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Scoring);
        await using (var db = await Office.DbAsync())
        {
            var stored = (await db.UnitAssessments.FindAsync([unit.Id], Cancel))!;
            stored.Enter(Scheme, "secretLeak", new MeasuredFact(1), "误发一份内部文件", By("a"));
            stored.FeedBack(Scheme, By("a"));
            await db.SaveChangesAsync(Cancel);
        }

        Office.ActAs(Role.HeadOfOffice);
        var page = Page(unit);
        await page.FindAll("aside button").Single(button => button.TextContent == "对这条红线申诉").ClickAsync(new MouseEventArgs());
        Assert.Empty(page.FindAll("#Claimed"));
        Assert.Contains("扣分和红线分别申诉", page.Find("dialog .soft").TextContent, StringComparison.Ordinal);
        page.Find("#Reason").Change("文件未定密");
        await page.Find("dialog form").SubmitAsync();
        Assert.Contains("申诉：文件未定密", RedLines(page), StringComparison.Ordinal);

        Office.ActAs(Role.Assessor, "a");
        Assert.Contains("事实由您填报，由他人复核", RedLines(Page(unit)), StringComparison.Ordinal);
        Office.ActAs(Role.Assessor, "c");
        var office = Page(unit);
        Assert.Contains("有 1 项申诉待复核", office.Find(".banner").TextContent, StringComparison.Ordinal);
        await office.FindAll("aside button").Single(button => button.TextContent == "复核申诉").ClickAsync(new MouseEventArgs());
        office.Find("#IsUpheld").Change("True");
        Assert.Empty(office.FindAll("#After"));
        office.Find("#Opinion").Change("经鉴定不属国家秘密");
        await office.Find("dialog form").SubmitAsync();

        Assert.Contains("申诉成立，不作为触碰红线", RedLines(office), StringComparison.Ordinal);
        Assert.Equal("优秀", (await Office.UnitAsync(unit.Id)).Card(Scheme).Grade.Name);

        static string RedLines(IRenderedComponent<UnitSheetPage> page) => page.Find("#redlines").ParentElement!.ParentElement!.TextContent;
    }

    [Fact]
    public async Task What_is_to_be_put_right_is_listed_and_reported()
    {
        var unit = await Office.UnitAtAsync(UnitStage.HandedOver);
        Office.ActAs(Role.Clerk);
        var page = Page(unit);
        await page.FindAll(".losses button")[0].ClickAsync(new MouseEventArgs());
        page.Find("#Result").Change("已建立到期提醒台账");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal("已建立到期提醒台账", (await Office.UnitAsync(unit.Id)).Rectifications.Single(item => item.Ordinal == 1).Result);
        Assert.Contains("已于 2026-09-14 完成", page.Find(".losses").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_feedback_the_unit_reads_what_bore_out_its_mark()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Scoring);
        await AssessmentCases.LayForOfficeAsync(Office, unit, "A1", null, Cancel);
        await AssessmentCases.LayForOfficeAsync(Office, unit, "R1", "secretLeak", Cancel);
        Office.ActAs(Role.HeadOfOffice);
        Assert.DoesNotContain("核查记录", Page(unit, "A1").Markup, StringComparison.Ordinal);
        Office.ActAs(Role.Assessor);
        await Office.Get<FeedBackUnit>().RunAsync(Form<FeedBackUnitForm>(unit), Cancel);
        Office.ActAs(Role.HeadOfOffice);
        var page = Page(unit, "A1");

        Assert.Contains("核查记录.pdf", page.Find("section[aria-labelledby=office-evidence]").TextContent, StringComparison.Ordinal);
        Assert.Contains("核查记录.pdf", page.Find("section[aria-labelledby=redlines]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("section[aria-labelledby=office-evidence] button, section[aria-labelledby=office-evidence] [data-href], section[aria-labelledby=redlines] button"));
        Assert.DoesNotContain("assessor", page.Find("aside").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_unit_is_not_there()
    {
        var unit = await Office.UnitAtAsync(UnitStage.FedBack);
        Office.ActAs(Role.Clerk, Office.District48);

        Assert.Contains("没有这个单位的考核", Page(unit).Markup, StringComparison.Ordinal);
    }
}
