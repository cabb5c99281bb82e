using System.Globalization;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Reporting;

/// <summary>
/// 年度报告发布登记. Who opens it: the clerk of a unit once a year to say where its report stands; the supervisor in January and March, to see whose is missing.
/// </summary>
public sealed partial class AnnualReportsPage
{
    /// <summary>Its address.</summary>
    public const string Home = "/annual-reports";

    private AnnualReportYear? _shown;
    private AnnualReportLine? _line;
    private AnnualReportForm _form = new();
    private int _year;
    private bool _open;

    /// <summary>报告年度 of the address, or null for the last one.</summary>
    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [Inject]
    private AnnualReportList Reports { get; init; } = null!;

    [Inject]
    private RecordAnnualReport UseCase { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private IEnumerable<int> Years => Enumerable.Range(AnnualReport.FirstYear, Time.Today().Year - AnnualReport.FirstYear).Reverse();

    /// <summary>The address of a year.</summary>
    public static string Href(int year) => $"{Home}?year={year.ToString(CultureInfo.InvariantCulture)}";

    protected override async Task OnParametersSetAsync()
    {
        _year = FigurePlace.YearOf(Year) is { } asked && asked < Time.Today().Year ? asked : Time.Today().Year - 1;
        _shown = await Reports.ReadAsync(_year);
    }

    private void Open(AnnualReportLine line)
    {
        _form = new AnnualReportForm
        {
            Organ = line.Organ.Code,
            Year = _year,
            PublishedOn = line.Report?.PublishedOn,
            Address = line.Report?.Address ?? "",
            Version = line.Report?.Version ?? Guid.Empty,
        };
        (_line, _open) = (line, true);
    }

    private async Task RecordAsync()
    {
        await UseCase.RunAsync(_form);
        _shown = await Reports.ReadAsync(_year);
        Announcer.Done(Text.Format(ReportingTexts.Annual_Done, _line!.Organ.Name));
    }

    private static string? WordOf(AnnualReportLine line) => line.Report is null ? null
        : line.WasLate ? Text.Format(ReportingTexts.Annual_Late, line.Report.PublishedOn.DayNumber - line.DueOn.DayNumber) : ReportingTexts.Annual_InTime;
}
