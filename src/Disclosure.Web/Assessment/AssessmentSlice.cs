namespace Disclosure.Web.Assessment;

/// <summary>The room of the annual assessment: what it registers.</summary>
internal static class AssessmentSlice
{
    public static IServiceCollection AddAssessment(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapAssessment(this IEndpointRouteBuilder app) => app;
}
