using Bunit;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Tests.Dashboard;
using Disclosure.Web.Tests.Supervision;
using FluentValidation;

namespace Disclosure.Web.Tests.Publication;

/// <summary>目录栏目: kept by the unit in the period that it has set; what stands still shows a light.</summary>
public sealed class ColumnTests : CaseDesk
{
    /// <summary>Updated on 15 August 2026, monthly: due on 15 September, a month of 31 days.</summary>
    [Theory]
    [InlineData("2026-09-14", DeadlineLight.InTime)]
    [InlineData("2026-09-15", DeadlineLight.Reminder)]
    [InlineData("2026-09-17", DeadlineLight.Reminder)]
    [InlineData("2026-09-18", DeadlineLight.Yellow)] // 3.1 days past its end
    [InlineData("2026-09-29", DeadlineLight.Yellow)]
    [InlineData("2026-09-30", DeadlineLight.Red)] // 15.5
    public async Task The_list_finds_by_its_light_what_the_lamp_shows(string today, DeadlineLight light)
    {
        var column = await AddAsync(updatedOn: "2026-08-15");
        Office.MoveTo(TestOffice.D(today));

        Assert.Equal(light, column.LightOn(Office.Get<CaseLights>()).Light);
        foreach (var asked in PublicationFilter.Lights)
        {
            Assert.Equal(asked == light ? 1 : 0, (await Office.Get<ColumnList>().ReadAsync(PublicationDutiesTests.Asked(("light", asked.ToString())), Cancel)).Total);
        }
    }

    [Fact]
    public async Task A_column_is_updated_corrected_and_stopped()
    {
        var column = await AddAsync();
        Assert.Equal("LM-2026-00001", column.Code);

        await Office.Get<UpdateColumn>().RunAsync(new UpdateColumnForm { Code = column.Code, Version = column.Version, UpdatedOn = TestOffice.D("2026-09-10"), Address = "https://example.cn/lm" }, Cancel);
        column = await LineAsync();
        Assert.Equal((TestOffice.D("2026-10-10"), "https://example.cn/lm"), (column.NextDueOn, column.Address));
        var correct = new CorrectColumnForm { Code = column.Code, Version = column.Version, Reason = "周期误录" };
        correct.Fill(column);
        correct.Period = UpdatePeriod.Quarterly;
        await Office.Get<CorrectColumn>().RunAsync(correct, Cancel);
        column = await LineAsync();
        Assert.Equal(TestOffice.D("2026-12-10"), column.NextDueOn);
        await Office.Get<StopColumn>().RunAsync(new StopColumnForm { Code = column.Code, Version = column.Version, StoppedOn = TestOffice.D("2026-09-14"), Reason = "并入其他栏目" }, Cancel);

        Assert.Null((await LineAsync()).NextDueOn);
        await AddAsync(); // its name is free again
    }

    [Fact]
    public async Task A_name_stands_once_in_a_unit()
    {
        await AddAsync();
        var other = await AddAsync("财政预决算");

        Assert.Equal(PublicationRule.CatalogueColumnTaken, (await Assert.ThrowsAsync<RuleViolationException>(() => AddAsync())).Rule);
        var correct = new CorrectColumnForm { Code = other.Code, Version = other.Version, Reason = "更名" };
        correct.Fill(other);
        correct.Name = "规范性文件";
        Assert.Equal(PublicationRule.CatalogueColumnTaken, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<CorrectColumn>().RunAsync(correct, Cancel))).Rule);
    }

    [Fact]
    public async Task It_is_refused_for_another_unit_an_old_form_a_stopped_column_or_an_empty_field()
    {
        var column = await AddAsync();
        var update = new UpdateColumnForm { Code = column.Code, Version = Guid.NewGuid(), UpdatedOn = TestOffice.D("2026-09-14") };
        await Assert.ThrowsAsync<StaleFormException>(() => Office.Get<UpdateColumn>().RunAsync(update, Cancel));
        await Assert.ThrowsAsync<ValidationException>(() => Office.Get<StopColumn>().RunAsync(new StopColumnForm { Code = column.Code, Version = column.Version, StoppedOn = TestOffice.D("2026-09-14") }, Cancel));
        Office.ActAs(Role.Clerk, Office.District48);
        update.Version = column.Version;
        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<UpdateColumn>().RunAsync(update, Cancel));

        Office.ActAs(Role.Clerk);
        await Office.Get<StopColumn>().RunAsync(new StopColumnForm { Code = column.Code, Version = column.Version, StoppedOn = TestOffice.D("2026-09-14"), Reason = "并入其他栏目" }, Cancel);
        update.Version = (await LineAsync()).Version;
        Assert.Equal(PublicationRule.CatalogueColumnStopped, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<UpdateColumn>().RunAsync(update, Cancel))).Rule);
    }

    [Fact]
    public async Task The_unit_is_reminded_on_the_last_day_and_once_late_and_the_city_sees_it_on_its_board_from_yellow()
    {
        var column = await AddAsync();
        var duty = Assert.Single(await PublicationDutiesTests.DutiesAsync(Office));
        Assert.Equal((WatchedKind.CatalogueColumn, "规范性文件", TestOffice.D("2026-09-14")), (duty.Kind, duty.Number, duty.DueOn));
        Assert.Equal([ReminderStep.LastDay, ReminderStep.Overdue], ReminderPlan.StepsOf(WatchedKind.CatalogueColumn));
        Assert.Equal([ReminderAudience.Desk, ReminderAudience.HeadOfOffice], ReminderPlan.AudienceOf(WatchedKind.CatalogueColumn, ReminderStep.Overdue));
        Office.ActAs(Role.Supervisor);
        Office.MoveTo(TestOffice.D("2026-09-16"));
        Assert.Empty((await Office.BoardAsync()).Late);

        Office.MoveTo(TestOffice.D("2026-09-17"));
        var row = Assert.Single((await Office.BoardAsync()).Late);

        Assert.Equal((BoardSubject.CatalogueColumn, column.Code, DeadlineLight.Yellow, "应于 9月14日 周一更新"), (row.Subject, row.Number, row.Light.Light, BoardText.DueOf(row)));
    }

    [Fact]
    public async Task A_period_that_a_unit_set_itself_stands_behind_those_of_the_law()
    {
        await AddAsync(updatedOn: "2026-02-02");
        await Office.RegisterAsync("2026-09-01"); // due 29 September
        Office.MoveTo(TestOffice.D("2026-10-09"));
        Office.ActAs(Role.Supervisor);

        Assert.Equal([BoardSubject.Reply, BoardSubject.CatalogueColumn], (await Office.BoardAsync()).Late.Select(row => row.Subject));
    }

    [Fact]
    public async Task A_clerk_adds_a_column_and_records_its_update()
    {
        var page = Open<ColumnsPage>(ColumnFilter.Home);
        page.WaitForElement(".empty");

        await page.Find("[data-key=n]").ClickAsync();
        page.Find("dialog input[maxlength='100']").Change("规范性文件");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("规范性文件", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Contains("尚无内容", page.Find("tbody").TextContent, StringComparison.Ordinal);
        await page.Find("tbody button").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("2026-09-14", page.Find("tbody").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_supervisor_looks_and_changes_nothing()
    {
        await AddAsync();
        Office.ActAs(Role.Supervisor);

        var page = Open<ColumnsPage>(ColumnFilter.HrefOf(ColumnView.Kept, "HHHT-006"));

        page.WaitForAssertion(() => Assert.Contains("市环保局", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("tbody button"));
        Assert.Empty(page.FindAll("[data-key=n]"));
    }

    private async Task<ColumnLine> AddAsync(string name = "规范性文件", string updatedOn = "2026-08-14")
    {
        var code = await Office.Get<AddColumn>().RunAsync(
            new AddColumnForm { Organ = "HHHT-006", Name = name, Period = UpdatePeriod.Monthly, OpenedOn = TestOffice.D("2026-01-01"), LastUpdatedOn = TestOffice.D(updatedOn) }, Cancel);
        return (await Office.Get<ColumnList>().ReadAsync(PublicationDutiesTests.Asked(("view", "All"), ("q", code)), Cancel)).Rows.Single();
    }

    private async Task<ColumnLine> LineAsync() => (await Office.Get<ColumnList>().ReadAsync(PublicationDutiesTests.Asked(("view", "All")), Cancel)).Rows.Single();
}
