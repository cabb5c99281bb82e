using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Reporting;

public sealed class EnterFigureTests
{
    private static FigureForm Funds => new() { Organ = "HHHT-006", Form = "2014", Year = 2017, Code = "8.4", Value = "92.1" };

    [Fact]
    public async Task What_the_units_and_the_office_enter_adds_up_for_the_city()
    {
        await using var office = await Caseload.OpenAsync();

        await EnterAsync(office, Funds);
        await EnterAsync(office, With(form => form.Organ = "HHHT-000", form => form.Value = "１，０００.5"));

        Assert.Equal(1092.6m, (await RunAsync(office)).Result.Figures["8.4"]);
        Assert.Equal(92.1m, (await RunAsync(office, "HHHT-006")).Result.Figures["8.4"]);
        Assert.True((await RunAsync(office)).Check("L12").Holds);
        Assert.Equal(1000.5m, (await RunAsync(office)).Entered[new FigureKey("8.4")].Value);
    }

    [Fact]
    public async Task An_empty_figure_takes_it_back()
    {
        await using var office = await Caseload.OpenAsync();
        await EnterAsync(office, Funds);
        var version = (await RunAsync(office, "HHHT-006")).Entered[new FigureKey("8.4")].Version;

        await EnterAsync(office, With(form => form.Value = "", form => form.Version = version));

        Assert.Null((await RunAsync(office)).Result.Figures["8.4"]);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_entered_it_is_refused()
    {
        await using var office = await Caseload.OpenAsync();
        await EnterAsync(office, Funds);

        await Assert.ThrowsAsync<StaleFormException>(() => EnterAsync(office, With(form => form.Value = "5")));
    }

    [Fact]
    public async Task Overdue_cases_are_assigned_to_a_line_with_a_reason()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2017-03-01", "2017-12-01", ReplyOutcome.NotExisting));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => EnterAsync(office, With(form => form.Code = "3.2.2", form => form.Value = "1")));
        await EnterAsync(office, With(form => form.Code = "3.2.2", form => form.Value = "1", form => form.Reason = "经申请人书面同意"));

        Assert.Equal(Rule.ReasonMissing, refusal.Rule);
        Assert.Equal(1, (await RunAsync(office)).Result.Figures["3.2.2"]);
        Assert.True((await RunAsync(office)).Check("L2").Holds);
    }

    [Theory]
    [InlineData("3.1", "5", ReportingRule.FigureNotEntered)] // counted
    [InlineData("99", "5", ReportingRule.FigureNotEntered)]
    [InlineData("8.4", "-1", ReportingRule.FigureImpossible)]
    [InlineData("8.1", "1.5", ReportingRule.FigureImpossible)]
    public async Task A_figure_that_cannot_be_is_refused(string code, string value, Enum rule)
    {
        await using var office = await Caseload.OpenAsync();

        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolationException>(() => EnterAsync(office, With(form => form.Code = code, form => form.Value = value)))).Rule);
    }

    [Theory]
    [InlineData("Form", "1999")]
    [InlineData("Year", "2027")]
    [InlineData("Year", "2007")]
    [InlineData("Value", "九十二")]
    [InlineData("Code", "")]
    public async Task A_form_filled_in_wrongly_is_refused(string field, string value)
    {
        await using var office = await Caseload.OpenAsync();
        var form = Funds;
        var property = typeof(FigureForm).GetProperty(field)!;
        property.SetValue(form, Convert.ChangeType(value, property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains((await Assert.ThrowsAsync<ValidationException>(() => EnterAsync(office, form))).Errors, error => error.PropertyName == field);
    }

    [Fact]
    public async Task A_head_of_office_enters_for_her_organ_and_no_other()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.HeadOfOffice);

        await EnterAsync(office, Funds);

        await Assert.ThrowsAsync<NotAllowedException>(() => EnterAsync(office, With(form => form.Organ = "HHHT-048")));
        Assert.Equal(OrganRule.OrganMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => EnterAsync(office, With(form => form.Organ = "HHHT-999")))).Rule);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Auditor)]
    public async Task Who_may_not_enter_is_refused_and_that_is_noted(Role role)
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => EnterAsync(office, Funds));

        await using var db = await office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("EnterFigure", "HHHT-006 2014/2017 8.4"), (entry.Action, entry.Target));
        Assert.Equal(0, await db.FigureEntries.CountAsync(TestContext.Current.CancellationToken));
    }

    private static FigureForm With(params Action<FigureForm>[] changes)
    {
        var form = Funds;
        foreach (var change in changes)
        {
            change(form);
        }

        return form;
    }

    private static Task<string> EnterAsync(TestOffice office, FigureForm form) => office.Get<EnterFigure>().RunAsync(form, TestContext.Current.CancellationToken);

    private static Task<FilledForm> RunAsync(TestOffice office, string? organ = null) =>
        office.Get<StatisticsQuery>().RunAsync(StatisticsForm.Form2014, 2017, organ, TestContext.Current.CancellationToken);
}
