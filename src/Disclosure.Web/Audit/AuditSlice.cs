namespace Disclosure.Web.Audit;

/// <summary>The one way in for commands, and the chain of what they did.</summary>
internal static class AuditSlice
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<CommandGate>()
        .AddScoped<AuditVerification>();
}
