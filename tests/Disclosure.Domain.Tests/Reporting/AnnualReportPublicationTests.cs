using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>年度报告: by when it is published, and what the register takes.</summary>
public sealed class AnnualReportPublicationTests
{
    private static readonly DateOnly Today = new(2026, 2, 2);

    [Theory]
    [InlineData(2017, OrganKind.CityDepartment, "2018-03-31")] // 2008 art. 31: everybody by 31 March
    [InlineData(2018, OrganKind.CountyArea, "2019-03-31")]
    [InlineData(2019, OrganKind.CityDepartment, "2020-01-31")] // 2019 art. 49: departments by 31 January
    [InlineData(2025, OrganKind.DevelopmentZone, "2026-01-31")]
    [InlineData(2025, OrganKind.CountyArea, "2026-03-31")] // the report of a government, by its competent department
    [InlineData(2025, OrganKind.DisclosureOffice, "2026-03-31")]
    public void Departments_publish_by_the_end_of_January_and_governments_by_the_end_of_March(int year, OrganKind kind, string due) =>
        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), AnnualReport.DueOn(year, kind));

    [Fact]
    public void The_day_rests_on_the_regulation_in_force_when_it_came()
    {
        Assert.Equal(Statutes.R2008(31), AnnualReport.SourceFor(2018));
        Assert.Equal(Statutes.R2019(49), AnnualReport.SourceFor(2019));
    }

    [Theory]
    [InlineData("2025-12-31")] // the year had not ended
    [InlineData("2026-02-03")] // tomorrow
    public void A_day_on_which_it_can_not_have_been_published_is_refused(string on)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => new AnnualReport(6, 2025, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), "https://example.cn/1", "su", Today));

        Assert.Equal((ReportingRule.AnnualReportDayUnfit, Statutes.R2019(49)), (refusal.Rule, refusal.Article));
    }

    [Fact]
    public void What_stands_is_corrected_with_a_reason_only()
    {
        var report = new AnnualReport(6, 2025, new DateOnly(2026, 1, 30), " https://example.cn/1 ", "su", Today);
        Assert.Equal("https://example.cn/1", report.Address);

        Assert.Equal(Rule.ReasonMissing, Assert.Throws<RuleViolationException>(() => report.Correct(new DateOnly(2026, 1, 31), "https://example.cn/2", " ", "yun", Today)).Rule);
        report.Correct(new DateOnly(2026, 1, 31), "https://example.cn/2", "网站改版", "yun", Today);

        Assert.Equal((new DateOnly(2026, 1, 31), "https://example.cn/2", "网站改版", "yun"), (report.PublishedOn, report.Address, report.Reason, report.RecordedBy));
    }
}
