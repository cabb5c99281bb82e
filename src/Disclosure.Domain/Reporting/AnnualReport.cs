using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;

namespace Disclosure.Domain.Reporting;

/// <summary>年度报告: that a unit published its report on a year, when and where. The report itself stands on the unit's site.</summary>
public sealed class AnnualReport
{
    /// <summary>Longest 网址, in characters.</summary>
    public const int MaxAddress = 500;

    /// <summary>Longest 更正理由, in characters.</summary>
    public const int MaxReason = 500;

    /// <summary>Longest sign-in name, in characters.</summary>
    public const int MaxBy = 256;

    /// <summary>The first year on which there was a report: the regulation took effect in it.</summary>
    public const int FirstYear = 2008;

    private static readonly DateOnly SecondLaw = new(2019, 5, 15);

    private AnnualReport()
    {
    }

    /// <summary>登记发布.</summary>
    /// <param name="organId">单位.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="publishedOn">发布日.</param>
    /// <param name="address">网址.</param>
    /// <param name="by">登记人, by sign-in name.</param>
    /// <param name="today">登记日.</param>
    /// <exception cref="RuleViolationException">The day lies ahead, or before the year had ended.</exception>
    public AnnualReport(long organId, int year, DateOnly publishedOn, string address, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(address);
        (OrganId, Year) = (organId, year);
        Set(publishedOn, address, by, today);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>报告年度: the year reported on.</summary>
    public int Year { get; private set; }

    /// <summary>发布日.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>网址 under which it can be read.</summary>
    public string Address { get; private set; } = "";

    /// <summary>更正理由; empty where nothing was corrected.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>登记人, by sign-in name.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>登记日.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>
    /// 发布期限: under the 2008 regulation 31 March for everybody; since the 2019 one 31 January for a department, and 31 March for the report of a
    /// government, which its competent department publishes: that of the city, a banner, a county or a district.
    /// </summary>
    /// <param name="year">The year reported on.</param>
    /// <param name="kind">单位类别.</param>
    public static DateOnly DueOn(int year, OrganKind kind) =>
        IsOfDepartment(year, kind) ? new DateOnly(year + 1, 1, 31) : new DateOnly(year + 1, 3, 31);

    /// <summary>法律依据 of that day.</summary>
    /// <param name="year">The year reported on.</param>
    public static Article SourceFor(int year) => new DateOnly(year + 1, 3, 31) < SecondLaw ? Statutes.R2008(31) : Statutes.R2019(49);

    /// <summary>更正: another day or address, with the reason.</summary>
    /// <exception cref="RuleViolationException">No reason, or the day can't be.</exception>
    public void Correct(DateOnly publishedOn, string address, string reason, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        Set(publishedOn, address, by, today);
        Reason = reason.Trim();
    }

    private static bool IsOfDepartment(int year, OrganKind kind) =>
        SourceFor(year).Statute is Statute.Regulation2019 && kind is OrganKind.CityDepartment or OrganKind.DevelopmentZone;

    private void Set(DateOnly publishedOn, string address, string by, DateOnly today)
    {
        if (publishedOn > today || publishedOn.Year <= Year)
        {
            throw new RuleViolationException(ReportingRule.AnnualReportDayUnfit, SourceFor(Year), publishedOn, Year);
        }

        (PublishedOn, Address, RecordedBy, RecordedOn) = (publishedOn, address.Trim(), by, today);
    }
}
