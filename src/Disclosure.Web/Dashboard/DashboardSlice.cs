using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Dashboard;

/// <summary>Pages that join several rooms: what it registers.</summary>
internal static class DashboardSlice
{
    public static IServiceCollection AddDashboard(this IServiceCollection services) => services
        .AddScoped<CaseFiles>().AddScoped<ReplyDesks>().AddScoped<CaseLinkList>().AddScoped<MyDesk>()
        .AddScoped<WorkList>().AddScoped<WorkDisputes>().AddSingleton<WorkOrders>().AddScoped<OfficeYear>().AddScoped<WorkNews>()
        .AddSingleton<IBoardDuties, BoardSupervisionDuties>().AddSingleton<IBoardDuties, BoardStepDuties>()
        .AddSingleton<IBoardDuties, BoardAssessmentDuties>().AddSingleton<IBoardDuties, BoardPublicationDuties>().AddSingleton<OpenCounts>()
        .AddSingleton<BoardItems>().AddSingleton<PastShelf>().AddScoped<SupervisionBoard>().AddSingleton<FigureCases, BoardFigures>()
        .AddPage(new NavigationEntry(NavigationGroup.Today, () => DashboardTexts.MyWork, "/", Icons.Material.Outlined.TaskAlt)
        {
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<WorkList>().CountAsync(cancellationToken),
        })
        .AddPage(new NavigationEntry(NavigationGroup.Supervision, () => DashboardTexts.Board_Title, BoardPage.Home, Icons.Material.Outlined.Dashboard, nameof(Permission.ViewBoard)));
}
