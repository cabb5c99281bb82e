namespace Disclosure.Web.Reporting;

/// <summary>The room of the statutory forms: fills them, takes the figures no register knows, hands them out.</summary>
internal static class ReportingSlice
{
    public static IServiceCollection AddReporting(this IServiceCollection services) => services
        .AddScoped<StatisticsQuery>();
}
