using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Data;
using Disclosure.Web.Deadlines;
using Disclosure.Web.Demo;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Commands;

/// <summary>The whole program put together from its rooms: the same for serving and for every verb.</summary>
internal static class ProgramHost
{
    /// <summary>Builds the program without starting it.</summary>
    /// <param name="settings">Configuration from the command line, e.g. <c>--urls</c>.</param>
    /// <param name="environment">The environment where none is set; null is Production.</param>
    /// <exception cref="ConfigurationException">A key has a value that can't be used.</exception>
    public static WebApplication Build(string[] settings, string? environment = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ContentRootPath = AppContext.BaseDirectory, // appsettings.json lives at the repository root and is copied beside the binaries
            EnvironmentName = HasEnvironment(settings) ? null : environment,
        });
        builder.WebHost.UseStaticWebAssets(); // outside Development an unpublished program would serve empty files
        ListenAddresses.Choose(builder);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services
            .AddShell()
            .AddData(builder.Configuration)
            .AddCalendar()
            .AddDeadlines(builder.Configuration)
            .AddIdentity(builder.Configuration)
            .AddAudit()
            .AddDocuments()
            .AddOrgans()
            .AddApplications()
            .AddReplies()
            .AddFiles(builder.Configuration)
            .AddDisputes(builder.Configuration)
            .AddSupervision()
            .AddPublication()
            .AddReporting()
            .AddAssessment()
            .AddDemo()
            .AddDashboard()
            .AddCommands();

        var app = builder.Build();
        app.UseShell();
        app.UseIdentity();
        app.MapShell();
        app.MapIdentity();
        app.MapReplies();
        app.MapDisputes();
        app.MapSupervision();
        app.MapReporting();
        app.MapAssessment();
        app.MapFiles();
        return app;
    }

    private static bool HasEnvironment(string[] settings) =>
        settings.Any(s => s.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
        || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is { Length: > 0 };
}
