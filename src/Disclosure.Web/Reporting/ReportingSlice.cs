using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using MudBlazor;

namespace Disclosure.Web.Reporting;

/// <summary>The room of the statutory forms: fills them, takes the figures no register knows, hands them out.</summary>
internal static class ReportingSlice
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddScoped<ISelfCheck, StatisticsCheck>()
        .AddScoped<StatisticsQuery>().AddScoped<FigureDetailQuery>().AddScoped<DisputesBehindList>().AddScoped<FigureCases, CasesBehind>()
        .AddScoped<FeesCollected>().AddScoped<FigureCases>(services => services.GetRequiredService<FeesCollected>())
        .AddScoped<DisputeAnalysis>()
        .AddScoped<AnnualReportList>().AddSingleton<AnnualReportDuties>().AddScoped<IDutySource>(services => services.GetRequiredService<AnnualReportDuties>())
        .AddAct<RecordAnnualReport, AnnualReportForm, AnnualReportFormValidator>()
        .AddAct<EnterFigure, FigureForm, FigureFormValidator>()
        .AddPage(new NavigationEntry(NavigationGroup.Reporting, () => ReportingTexts.Title, "/statistics", Icons.Material.Outlined.TableChart, nameof(Permission.ViewStatistics)) { Order = 10 })
        .AddPage(new NavigationEntry(NavigationGroup.Reporting, () => ReportingTexts.Analysis_Title, AnalysisFilter.Home, Icons.Material.Outlined.QueryStats, nameof(Permission.AnalyzeDisputes)) { Order = 20 })
        .AddPage(new NavigationEntry(NavigationGroup.Reporting, () => ReportingTexts.Annual_Title, AnnualReportsPage.Home, Icons.Material.Outlined.MenuBook, nameof(Permission.ViewStatistics)) { Order = 30 });

    public static IEndpointRouteBuilder MapReporting(this IEndpointRouteBuilder app)
    {
        app.MapGet(ExportStatistics.Path, ExportStatistics.HandleAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(AnalysisFilter.ExportPath, ExportAnalysis.HandleAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        return app;
    }
}
