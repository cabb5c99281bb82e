namespace Disclosure.Web.Supervision;

/// <summary>The room of supervision: what it registers.</summary>
internal static class SupervisionSlice
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services
        .AddSingleton(provider => SupervisionSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddScoped<IDutySource, CaseDuties>().AddScoped<IDutySource, DisputeDutySource>().AddScoped<OpenDuties>()
        .AddScoped<IReminderChannel, NoticeChannel>()
        .AddScoped<SendReminders>().AddSingleton<ReminderJob>().AddHostedService(provider => provider.GetRequiredService<ReminderJob>());

    public static IEndpointRouteBuilder MapSupervision(this IEndpointRouteBuilder app) => app;
}
