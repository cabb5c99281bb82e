using Disclosure.Web.Shell;

namespace Disclosure.Web.Audit;

/// <summary>The one way in for commands, and the chain of what they did.</summary>
internal static class AuditSlice
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<ChangeSignal>().AddSingleton<ChangeWatch>().AddHostedService(provider => provider.GetRequiredService<ChangeWatch>())
        .AddSingleton<JobRuns>()
        .AddScoped<CommandGate>()
        .AddScoped<AuditVerification>();
}
