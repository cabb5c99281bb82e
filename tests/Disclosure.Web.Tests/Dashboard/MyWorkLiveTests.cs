using Bunit;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>我的工作, left open: it follows what is done within its reach, keeps the rows that stay, and asks for little.</summary>
public sealed class MyWorkLiveTests : CaseDesk
{
    [Fact]
    public async Task What_a_colleague_registers_comes_by_itself_and_the_rows_that_were_there_stay()
    {
        await Office.RegisterAsync("2026-08-18", "明天到期");
        var page = Render<MyWorkPage>();
        var told = 0;
        Office.Get<LookedAgain>().Listen(() => told++);
        var said = new List<string>();
        Services.GetRequiredService<Announcer>().OnSaid = said.Add;
        var row = page.FindComponent<WorkGroupList>();

        await Office.RegisterAsync("2026-08-10", "逾期");
        Office.Time.Advance(LiveRefresh.Pause);

        page.WaitForAssertion(() => Assert.Equal(["逾期", "明天到期"], page.FindAll(".todo .case").Select(c => c.TextContent.Split(' ')[1].Split('·')[0])));
        Assert.Contains("今天要办 1 件，三个工作日内 1 件", page.Find(".head").TextContent, StringComparison.Ordinal);
        Assert.Contains("我的工作已更新：今天 1 件，三个工作日内 1 件。", said);
        Assert.Equal(1, told); // the bell and the navigation count again with it
        Assert.Contains(row.Instance, page.FindComponents<WorkGroupList>().Select(list => list.Instance));
    }

    [Fact]
    public async Task The_cards_beside_it_follow_too()
    {
        Office.ActAs(Role.HeadOfOffice);
        var page = Render<MyWorkPage>();
        Assert.Empty(page.FindAll("#supervision"));

        await Office.NoticeAtAsync(NoticeStage.Issued);
        Office.ActAs(Role.HeadOfOffice);
        Office.Time.Advance(LiveRefresh.Pause);

        page.WaitForAssertion(() => Assert.Contains("待签收", page.Find("[aria-labelledby=supervision]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_one_unit_stays_still_while_another_unit_works()
    {
        var page = Render<MyWorkPage>();
        var looks = 0;
        Office.Get<LookedAgain>().Listen(() => looks++);

        Office.ActAs(Role.Clerk, Office.District48);
        await Office.RegisterAsync("2026-08-10");
        Office.ActAs(Role.Clerk);
        var before = page.RenderCount;
        Office.Time.Advance(LiveRefresh.Pause);
        await Task.Delay(200, Cancel);

        Assert.Equal((0, before), (looks, page.RenderCount));
        Office.ActAs(Role.Supervisor); // but what is done for all of them may be hers
        await Office.Get<DraftNotice>().RunAsync(NoticeOffice.Draft(), Cancel);
        Office.ActAs(Role.Clerk);
        Office.Time.Advance(LiveRefresh.Pause);
        page.WaitForAssertion(() => Assert.Equal(1, looks));
    }

    [Fact]
    public async Task Whether_there_is_news_is_asked_along_the_key_of_the_audit_chain()
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "the plan of SQLite");
        await using var db = await Office.DbAsync();
        await using var command = WorkNews.Query(db, 5, "HHHT-006").CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync(Cancel);
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        Assert.True(await reader.ReadAsync(Cancel));
        Assert.Contains("SEARCH a USING INTEGER PRIMARY KEY (rowid>?)", reader.GetString(3), StringComparison.Ordinal); // from where she looked last
    }

    [Fact]
    public async Task The_supervisor_sees_her_own_complaints_and_checklists_beside_what_the_units_do()
    {
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Registered);
        var found = await Office.ComplaintAtAsync(ComplaintStage.Verifying); // her own finding: somebody else confirms it
        var code = await Office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D("2026-09-25"), Questions = "是否归档", Organs = "HHHT-006" }, Cancel);
        await using var db = await Office.DbAsync();
        await Office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = await db.Inspections.Select(i => i.Version).SingleAsync(Cancel) }, Cancel);
        Assert.DoesNotContain("三季度检查", Card(), StringComparison.Ordinal); // nothing to evaluate yet

        Office.ActAs(Role.Clerk);
        var sent = await db.Inspections.AsNoTracking().AsSplitQuery().SingleAsync(Cancel);
        await Office.Get<ReplyInspection>().RunAsync(
            new ReplyInspectionForm { Code = code, Version = SheetVersion.Of(sent, Office.Environment6.Id), OrganId = Office.Environment6.Id, Lines = [new SheetLineInput { Ordinal = 1, Value = InspectionReply.Yes }] }, Cancel);
        Office.ActAs(Role.Supervisor);

        var card = Card();
        Assert.Contains("1 个单位待评价", card, StringComparison.Ordinal);
        Assert.Contains(complaint.Code, card, StringComparison.Ordinal);
        Assert.DoesNotContain(found.Code, card, StringComparison.Ordinal);
        Assert.Contains("各单位今天要办", Render<MyWorkPage>().Find(".head").TextContent, StringComparison.Ordinal);

        Office.ActAs(Role.CityOffice);
        Assert.Contains(found.Code, Card(), StringComparison.Ordinal);
        Office.ActAs(Role.Clerk);
        Assert.Empty(Render<WorkSupervision>().Markup.Trim()); // whoever complained is never a unit's business
    }

    [Fact]
    public async Task A_bulletin_waits_for_another_person_than_its_writer()
    {
        Office.ActAs(Role.CityOffice);
        var code = await Office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);
        await Office.Get<WriteBulletin>().RunAsync(new WriteBulletinForm { Code = code, Version = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version, Opening = "总体平稳" }, Cancel);
        Assert.DoesNotContain("待签发", Render<WorkSupervision>().Markup, StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice, Office.CityOffice);
        Assert.Contains("待签发", Card(), StringComparison.Ordinal);
    }

    private string Card() => Render<WorkSupervision>().Find("section").TextContent;
}
