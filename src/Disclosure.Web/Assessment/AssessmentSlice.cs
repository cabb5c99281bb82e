using Disclosure.Web.Supervision;
using FluentValidation;

namespace Disclosure.Web.Assessment;

/// <summary>The room of the annual assessment: its schemes, and how units are marked by them.</summary>
internal static class AssessmentSlice
{
    public static IServiceCollection AddAssessment(this IServiceCollection services) => services
        .AddScoped<AssessmentFacts>().AddScoped<IMeasureRegister, CaseRegister>().AddScoped<IMeasureRegister, DisputeRegister>()
        .AddScoped<IMeasureRegister, SupervisionRegister>().AddScoped<IMeasureRegister, ReportRegister>().AddScoped<IMeasureRegister, PastAssessmentRegister>()
        .AddScoped<IDutySource, AssessmentDutySource>().AddScoped<AssessmentPapers>()
        .AddSchemes()
        .AddScoped<DraftScheme>().AddSingleton<IValidator<DraftSchemeForm>, DraftSchemeFormValidator>()
        .AddScoped<ChangeScheme>().AddSingleton<IValidator<ChangeSchemeForm>, ChangeSchemeFormValidator>()
        .AddScoped<DropScheme>().AddSingleton<IValidator<DropSchemeForm>, SchemeFormValidator<DropSchemeForm>>()
        .AddScoped<PublishScheme>().AddSingleton<IValidator<PublishSchemeForm>, PublishSchemeFormValidator>()
        .AddScoped<ReplaceScheme>().AddSingleton<IValidator<ReplaceSchemeForm>, ReplaceSchemeFormValidator>()
        .AddCourse();

    public static IEndpointRouteBuilder MapAssessment(this IEndpointRouteBuilder app) => app.MapSchemes().MapCourse().MapPapers();
}
