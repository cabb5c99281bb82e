using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Assessment;

/// <summary>The room of the annual assessment: its schemes, and how units are marked by them.</summary>
internal static class AssessmentSlice
{
    public static IServiceCollection AddAssessment(this IServiceCollection services) => services
        .AddScoped<AssessmentFacts>().AddScoped<IMeasureRegister, CaseRegister>().AddScoped<IMeasureRegister, DisputeRegister>()
        .AddScoped<IMeasureRegister, SupervisionRegister>().AddScoped<IMeasureRegister, ReportRegister>().AddScoped<IMeasureRegister, PastAssessmentRegister>()
        .AddScoped<IDutySource, AssessmentDutySource>().AddScoped<AssessmentPapers>()
        .AddSchemes()
        .AddAct<DraftScheme, DraftSchemeForm, DraftSchemeFormValidator>()
        .AddAct<ChangeScheme, ChangeSchemeForm, ChangeSchemeFormValidator>()
        .AddAct<DropScheme, DropSchemeForm, SchemeFormValidator<DropSchemeForm>>()
        .AddAct<PublishScheme, PublishSchemeForm, PublishSchemeFormValidator>()
        .AddAct<ReplaceScheme, ReplaceSchemeForm, ReplaceSchemeFormValidator>()
        .AddCourse();

    public static IEndpointRouteBuilder MapAssessment(this IEndpointRouteBuilder app) => app.MapSchemes().MapCourse().MapPapers();
}
