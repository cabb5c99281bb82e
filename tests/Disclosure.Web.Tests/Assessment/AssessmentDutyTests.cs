using Bunit;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Assessment;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Dashboard;
using Disclosure.Web.Tests.Identity;
using Disclosure.Web.Tests.Supervision;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>The days of an assessment are watched like every other: on the desk, on the board, by reminders.</summary>
public sealed class AssessmentDutyTests : CaseDesk
{
    [Fact]
    public async Task A_unit_sees_on_its_desk_what_it_owes_and_may_still_do()
    {
        var unit = await Office.UnitAtAsync(UnitStage.FedBack);
        Office.ActAs(Role.HeadOfOffice);

        var card = Open<MyWorkPage>("/").Find("section[aria-labelledby=assessment]");

        Assert.Contains("申诉", card.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/assessment/{unit.RoundId}/units/HHHT-006", card.QuerySelector(".docs a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Another_unit_sees_nothing_of_it()
    {
        await Office.UnitAtAsync(UnitStage.Objected);
        Office.ActAs(Role.HeadOfOffice, Office.District48);

        Assert.Empty(Open<MyWorkPage>("/").FindAll("section[aria-labelledby=assessment]"));
    }

    [Fact]
    public async Task The_office_sees_its_reviews_and_how_many_units_are_behind()
    {
        var unit = await Office.UnitAtAsync(UnitStage.Objected);
        await using (var db = await Office.DbAsync())
        {
            var other = new UnitAssessment(unit.RoundId, Office.District48.Id, AssessmentGroup.Areas);
            CourseOffice.Bring(other, UnitStage.HandedOver);
            db.UnitAssessments.Add(other);
            await db.SaveChangesAsync(Cancel);
        }

        Office.ActAs(Role.Assessor);
        var rows = Open<MyWorkPage>("/").FindAll("section[aria-labelledby=assessment] .docs li").Select(row => row.TextContent).ToList();

        Assert.Equal(2, rows.Count);
        Assert.Contains("2026 A1", rows[0], StringComparison.Ordinal);
        Assert.Contains("1 个单位尚未完成", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_is_late_stands_on_the_board_of_the_city_with_the_office_that_owes_it()
    {
        await Office.UnitAtAsync(UnitStage.Objected);
        Office.MoveTo(D("2026-09-21"));
        Office.ActAs(Role.Assessor);

        var row = Assert.Single((await Office.BoardAsync()).Late);

        Assert.Equal((BoardSubject.Assessment, Office.CityOffice.Id, "2026 A1", D("2026-09-20"), DeadlineLight.Red), (row.Subject, row.OrganId, row.Called, row.DueOn, row.Light.Light));
        Office.ActAs(Role.HeadOfOffice);
        Assert.Empty((await Office.BoardAsync()).Late); // of the unit nothing is late: to object is a right
    }

    [Fact]
    public async Task The_unit_is_reminded_of_its_list_and_the_office_of_its_review()
    {
        await using var office = await FactOffice.OpenAsync("2026-09-18");
        var objected = await office.UnitAtAsync(UnitStage.Objected);
        await using (var db = await office.DbAsync())
        {
            var other = new UnitAssessment(objected.RoundId, office.District48.Id, AssessmentGroup.Areas);
            CourseOffice.Bring(other, UnitStage.HandedOver);
            db.UnitAssessments.Add(other);
            await db.SaveChangesAsync(Cancel);
        }

        await office.AddUserAsync("qi", Role.CityOffice, user => user.OrganId = office.CityOffice.Id);
        await office.AddUserAsync("xin", Role.Clerk, user => user.OrganId = office.District48.Id);
        await office.AddUserAsync("su", Role.Clerk);
        await office.AddUserAsync("yun", Role.HeadOfOffice);

        await office.RemindAsync(); // one working day before the review and the end of the right are due
        office.MoveTo(D("2026-12-31"));
        await office.RemindAsync();

        await using var after = await office.DbAsync();
        var names = after.Users.ToDictionary(user => user.Id, user => user.UserName!);
        var told = (await office.RemindersAsync()).Select(reminder => (reminder.Kind, reminder.Part, reminder.Step, names[reminder.UserId])).ToList();
        Assert.Contains((WatchedKind.Assessment, "Review.A1", ReminderStep.OneDay, "qi"), told);
        Assert.Contains((WatchedKind.Assessment, "Objection.", ReminderStep.OneDay, "yun"), told);
        Assert.Contains((WatchedKind.Assessment, "Review.A1", ReminderStep.Overdue, "qi"), told);
        Assert.Contains((WatchedKind.Assessment, "Rectification.A1", ReminderStep.LastDay, "xin"), told);
        Assert.DoesNotContain(told, one => one is { Item2: "Objection.", Item3: ReminderStep.Overdue });
        Assert.DoesNotContain(told, one => one is { Item2: "Review.A1", Item4: "su" or "yun" });
    }

    [Fact]
    public async Task What_is_awaited_of_one_organ_is_its_part_of_the_whole()
    {
        await Office.UnitAtAsync(UnitStage.Objected);
        await using var db = await Office.DbAsync();

        var all = await AssessmentDutySource.AwaitedAsync(db, null, D("2026-09-14"), Cancel);
        var unit = await AssessmentDutySource.AwaitedAsync(db, Office.Environment6.Id, D("2026-09-14"), Cancel);
        var office = await AssessmentDutySource.AwaitedAsync(db, Office.CityOffice.Id, D("2026-09-14"), Cancel);

        Assert.Equal([AssessmentDutyKind.Objection, AssessmentDutyKind.Review], all.Select(act => act.Duty.Kind).Order());
        Assert.Equal([AssessmentDutyKind.Objection], unit.Select(act => act.Duty.Kind));
        Assert.Equal([AssessmentDutyKind.Review], office.Select(act => act.Duty.Kind));
    }
}
