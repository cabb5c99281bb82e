namespace Disclosure.Web.Supervision;

/// <summary>The room of supervision: what it registers.</summary>
internal static class SupervisionSlice
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapSupervision(this IEndpointRouteBuilder app) => app;
}
