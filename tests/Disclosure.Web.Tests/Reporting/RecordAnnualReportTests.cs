using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>登记年度报告发布: by whom, what is refused, and what the audit keeps.</summary>
public sealed class RecordAnnualReportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static AnnualReportForm Form => new() { Organ = "HHHT-006", Year = 2025, PublishedOn = TestOffice.D("2026-01-30"), Address = "https://example.cn/2025.html" };

    [Fact]
    public async Task A_head_of_office_records_her_own_units_report_and_corrects_it_with_a_reason()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.HeadOfOffice);
        await office.Get<RecordAnnualReport>().RunAsync(Form, Cancel);
        var stands = await OnlyAsync(office);

        await office.Get<RecordAnnualReport>().RunAsync(With(f => (f.PublishedOn, f.Reason, f.Version) = (TestOffice.D("2026-01-29"), "日期误录", stands.Version)), Cancel);

        var corrected = await OnlyAsync(office);
        Assert.Equal((TestOffice.D("2026-01-29"), "日期误录", "headofoffice"), (corrected.PublishedOn, corrected.Reason, corrected.RecordedBy));
    }

    [Fact]
    public async Task What_was_not_published_after_all_is_taken_back_with_a_reason()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.CityOffice);
        await office.Get<RecordAnnualReport>().RunAsync(Form, Cancel);
        var version = (await OnlyAsync(office)).Version;

        Assert.Equal(Rule.ReasonMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<RecordAnnualReport>().RunAsync(With(f => (f.TakesBack, f.Version) = (true, version)), Cancel))).Rule);
        await office.Get<RecordAnnualReport>().RunAsync(With(f => (f.TakesBack, f.Reason, f.Version) = (true, "误登", version)), Cancel);

        await using var db = await office.DbAsync();
        Assert.Empty(await db.AnnualReports.ToListAsync(Cancel));
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == nameof(RecordAnnualReport), Cancel));
    }

    [Fact]
    public async Task Another_units_report_is_out_of_reach()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.HeadOfOffice, office.District48);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RecordAnnualReport>().RunAsync(Form, Cancel));
    }

    [Fact]
    public async Task An_unknown_unit_is_refused()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.CityOffice);

        Assert.Equal(OrganRule.OrganMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<RecordAnnualReport>().RunAsync(With(f => f.Organ = "HHHT-999"), Cancel))).Rule);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_recorded_it_is_refused()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.CityOffice);
        await office.Get<RecordAnnualReport>().RunAsync(Form, Cancel);

        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<RecordAnnualReport>().RunAsync(Form, Cancel));
    }

    [Theory]
    [InlineData("gov.cn/2025.html")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_that_is_no_page_of_the_web_is_refused(string address)
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.CityOffice);

        await Assert.ThrowsAsync<ValidationException>(() => office.Get<RecordAnnualReport>().RunAsync(With(f => f.Address = address), Cancel));
    }

    [Fact]
    public async Task A_year_that_has_not_ended_is_refused()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.CityOffice);

        await Assert.ThrowsAsync<ValidationException>(() => office.Get<RecordAnnualReport>().RunAsync(With(f => f.Year = 2026), Cancel));
    }

    private static AnnualReportForm With(Action<AnnualReportForm> change)
    {
        var form = Form;
        change(form);
        return form;
    }

    private static async Task<AnnualReport> OnlyAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.AnnualReports.AsNoTracking().SingleAsync(Cancel);
    }
}
