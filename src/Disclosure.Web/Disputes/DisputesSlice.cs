namespace Disclosure.Web.Disputes;

/// <summary>The room of disputes: what it registers.</summary>
internal static class DisputesSlice
{
    public static IServiceCollection AddDisputes(this IServiceCollection services) => services
        .AddScoped<ImportDisputes>().AddScoped<ExportDisputes>().AddDisputePages();

    public static IEndpointRouteBuilder MapDisputes(this IEndpointRouteBuilder app) => app.MapDisputePages();
}
