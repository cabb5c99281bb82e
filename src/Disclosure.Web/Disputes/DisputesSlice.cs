using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>The room of disputes: what it registers.</summary>
internal static class DisputesSlice
{
    public static IServiceCollection AddDisputes(this IServiceCollection services, IConfiguration? configuration = null) => services
        .AddSingleton(configuration is null ? ResultSettings.Usual : ResultSettings.Read(configuration)) // at once: a wrong word stops the start
        .AddScoped<ImportDisputes>().AddScoped<ExportDisputes>().AddDisputePages()
        .AddDisputeActs()
        .AddAct<OpenDispute, OpenDisputeForm, DisputeFormValidator<OpenDisputeForm>>().AddScoped<DisputePrefill>()
        .AddScoped<DisputeLetterList>().AddAct<IssueDisputeLetter, IssueDisputeLetterForm, IssueDisputeLetterFormValidator>()
        .AddAct<VoidDisputeLetter, VoidDisputeLetterForm, VoidDisputeLetterFormValidator>()
        .AddScoped<RecomputeDisputes>().AddSingleton<DisputeWatch>().AddHostedService(provider => provider.GetRequiredService<DisputeWatch>());

    public static IEndpointRouteBuilder MapDisputes(this IEndpointRouteBuilder app) => app.MapDisputePages();
}
