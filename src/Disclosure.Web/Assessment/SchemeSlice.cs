using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Assessment;

/// <summary>What the pages of schemes and years register, and which addresses they have beside them.</summary>
internal static class SchemeSlice
{
    public static IServiceCollection AddSchemes(this IServiceCollection services) => services
        .AddScoped<AssessmentIndex>().AddScoped<SchemeFiles>().AddScoped<TrySchemes>().AddScoped<RoundFiles>().AddScoped<AssessmentComparison>()
        .AddPage(new NavigationEntry(NavigationGroup.Reporting, () => AssessmentTexts.Index_Title, AssessmentAddress.Home, Icons.Material.Outlined.WorkspacePremium, nameof(Permission.ViewAssessment)) { Order = 40 });

    public static IEndpointRouteBuilder MapSchemes(this IEndpointRouteBuilder app)
    {
        app.MapGet(SchemeEndpoints.JsonPath, SchemeEndpoints.JsonAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SchemeEndpoints.XlsxPath, SchemeEndpoints.XlsxAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        return app;
    }
}
