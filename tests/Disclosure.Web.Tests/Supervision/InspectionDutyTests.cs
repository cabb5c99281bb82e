using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Dashboard;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>A checklist has a last day, and so a light, reminders and a row on the board for each unit that has not reported.</summary>
public sealed class InspectionDutyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_unit_is_reminded_of_its_own_sheet_and_the_office_of_those_that_are_late()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await SendAsync(office, "2026-09-25");
        foreach (var day in new[] { "2026-09-16", "2026-09-21", "2026-09-24", "2026-09-28" }) // 七、三、一: the 20th is worked, the 25th is off
        {
            office.MoveTo(D(day));
            await office.RemindAsync();
            Assert.Equal(0, await office.RemindAsync());
        }

        var reminders = (await office.RemindersAsync()).Where(r => r.Subject is DutySubject.Inspection).ToList();
        await using var db = await office.DbAsync();
        var people = await db.Users.ToDictionaryAsync(u => u.Id, u => u.UserName!, Cancel);
        Assert.Equal(
            ["SevenDays qi", "SevenDays su", "ThreeDays qi", "ThreeDays su", "ThreeDays yun"],
            reminders.Where(r => r.Step is ReminderStep.SevenDays or ReminderStep.ThreeDays).Select(r => $"{r.Step} {people[r.UserId]}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, reminders.Count(r => r.Step is ReminderStep.Overdue && people[r.UserId] == "qi")); // one for each unit
        Assert.Equal(reminders.Count, reminders.Select(r => r.Key).Distinct().Count());
    }

    [Fact]
    public async Task Who_has_reported_is_reminded_no_more()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        var code = await SendAsync(office, "2026-09-25");
        await ReplyAsync(office, code);
        office.MoveTo(D("2026-09-28"));
        await office.RemindAsync();

        Assert.All((await office.RemindersAsync()).Where(r => r.Subject is DutySubject.Inspection), r => Assert.Equal($"{office.District48.Id}", r.Part));
    }

    [Fact]
    public async Task The_board_names_the_units_that_have_not_reported()
    {
        await using var office = await CaseOffice.OpenAsync();
        var code = await SendAsync(office, "2026-09-18");
        await ReplyAsync(office, code);
        office.MoveTo(D("2026-09-20")); // a Sunday that is worked
        office.ActAs(Role.Supervisor);

        var row = Assert.Single((await office.BoardAsync()).Late);

        Assert.Equal((BoardSubject.Inspection, office.District48.Id, InspectionPage.Href(code), DeadlineLight.Red), (row.Subject, row.OrganId, row.Href, row.Light.Light));
        Assert.Contains("报送自查", row.WaitsFor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_issued_sent_answered_and_judged_rings_on_the_other_side_and_nowhere_else()
    {
        await using var office = await CaseOffice.OpenAsync();
        await SendAsync(office, "2026-09-25");
        await office.NoticeAtAsync(NoticeStage.NotInPlace);

        await using var db = await office.DbAsync();
        var news = await db.Set<DeskNotice>().OrderBy(n => n.Id).ToListAsync(Cancel);
        Assert.Equal(
            [
                "收到检查表“三季度检查”，请于 2026-09-25 前报送自查", "收到检查表“三季度检查”，请于 2026-09-25 前报送自查",
                "收到督办单 呼政公开督〔2026〕1号，请签收，并于 2026-09-17 前回复", "呼政公开督〔2026〕1号 单位已回复，待评估", "呼政公开督〔2026〕1号 认定为整改不到位",
            ],
            news.Select(n => DeskNotices.Say(n.Kind, n.Arguments)));
        Assert.Equal([office.Environment6.Id, office.District48.Id, office.Environment6.Id, null, office.Environment6.Id], news.Select(n => n.OrganId));
        Assert.Equal(Permission.Supervise, news[3].For);
    }

    private static async Task<string> SendAsync(TestOffice office, string dueOn)
    {
        office.ActAs(Role.Supervisor);
        var code = await office.Get<DraftInspection>().RunAsync(new DraftInspectionForm { Title = "三季度检查", DueOn = D(dueOn), Questions = "是否归档", Organs = "HHHT-006\nHHHT-048" }, Cancel);
        await using var db = await office.DbAsync();
        await office.Get<SendInspection>().RunAsync(new SendInspectionForm { Code = code, Version = await db.Inspections.Select(i => i.Version).SingleAsync(Cancel) }, Cancel);
        return code;
    }

    private static async Task ReplyAsync(TestOffice office, string code)
    {
        office.ActAs(Role.HeadOfOffice);
        await using var db = await office.DbAsync();
        var form = new ReplyInspectionForm { Code = code, Version = SheetVersion.Of(await db.Inspections.AsSplitQuery().SingleAsync(Cancel), office.Environment6.Id), OrganId = office.Environment6.Id };
        form.Lines.Add(new SheetLineInput { Ordinal = 1, Value = InspectionReply.Yes });
        await office.Get<ReplyInspection>().RunAsync(form, Cancel);
    }
}
